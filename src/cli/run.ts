import { UserError, userError } from "#config/user-error";
import type { UiLang } from "#ui-lang";
import { langIn, langOfEnv, parseArgs } from "./args.ts";
import type { Call } from "./command.ts";
import { commands } from "./commands/index.ts";
import type { ExitCode } from "./exit-code.ts";
import { reasonOf } from "./files.ts";
import type { Io } from "./io.ts";
import { speakerOf } from "./remarks.ts";

/** Runs the CLI and sets the exit code. Never throws: the one handler of what went wrong. */
export async function runCli(io: Io): Promise<void> {
  let isLost = false;
  io.stdout.on?.("error", (error) => {
    // A reader that has seen enough (`| head`) closes the pipe; that is no error.
    if (error.code === "EPIPE" || isLost) return;
    isLost = true;
    io.exitCode = 2;
    say(io, langIn(io.argv) ?? langOfEnv(io.env), userError("unwritable-stdout", { reason: reasonOf(error) }));
  });
  io.stderr.on?.("error", () => {});
  const code = await exitCodeOf(io);
  io.exitCode = isLost ? 2 : code;
}

async function exitCodeOf(io: Io): Promise<ExitCode> {
  const asked = langIn(io.argv);
  const lang = asked ?? langOfEnv(io.env);
  try {
    const parsed = parseArgs(commands, lang, io);
    if (!parsed) return 0;
    const call: Call = { args: parsed.args, options: parsed.options, lang, langGiven: asked !== undefined, io };
    return await parsed.command.run(call);
  } catch (error) {
    const known =
      error instanceof UserError ? error : userError("unexpected", { reason: error instanceof Error ? error.message : String(error) });
    say(io, lang, known);
    return 2;
  }
}

const say = (io: Io, lang: UiLang, { sentence }: UserError) =>
  speakerOf(io, lang, { noColor: io.argv.includes("--no-color") }).error(sentence);
