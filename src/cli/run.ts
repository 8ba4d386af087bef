import { UserError, userError } from "#config/user-error";
import { langIn, langOf, parseArgs } from "./args.ts";
import type { Call } from "./command.ts";
import { commands } from "./commands/index.ts";
import type { ExitCode } from "./exit-code.ts";
import type { Io } from "./io.ts";
import { speakerOf } from "./remarks.ts";

/** Runs the CLI and sets the exit code. Never throws: the one handler of what went wrong. */
export async function run(world: Io): Promise<void> {
  // A reader that has seen enough (`| head`) closes the pipe; that is no error.
  for (const sink of [world.stdout, world.stderr]) sink.on?.("error", () => {});
  world.exitCode = await exitCodeOf(world);
}

async function exitCodeOf(world: Io): Promise<ExitCode> {
  const asked = langIn(world.argv);
  const lang = asked ?? langOf(world.env);
  try {
    const parsed = parseArgs(commands, lang, world);
    if (!parsed) return 0;
    const call: Call = { args: parsed.args, options: parsed.options, lang, langGiven: asked !== undefined, world };
    return await parsed.command.run(call);
  } catch (error) {
    const known =
      error instanceof UserError ? error : userError("unexpected", { reason: error instanceof Error ? error.message : String(error) });
    speakerOf(world, lang, { noColor: world.argv.includes("--no-color") }).error(known.sentence);
    return 2;
  }
}
