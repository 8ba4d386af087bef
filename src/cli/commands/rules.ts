import { severityWord } from "#rendering/strings";
import { allChecks } from "../../../checks/index.ts";
import { type Call, type CommandSpec, optionText } from "../command.ts";
import type { ExitCode } from "../exit-code.ts";
import { colorsFor } from "../style.ts";

/** `parite rules`: every rule in a line. */
export const rulesCommand: CommandSpec = {
  name: "rules",
  summary: { en: "list the rules", fr: "donne la liste des règles" },
  options: [{ flags: "--format <format>", summary: { en: "form of the list", fr: "forme de la liste" }, choices: ["pretty", "json"] }],
  run,
};

async function run({ options, lang, io }: Call): Promise<ExitCode> {
  if (optionText(options, "format") === "json") {
    const facts = allChecks.map(({ id, group, category, severity, summary, why, fix }) => ({
      id,
      group,
      category,
      severity,
      summary,
      why,
      fix,
    }));
    io.stdout.write(`${JSON.stringify({ schemaVersion: 1, rules: facts }, null, 2)}\n`);
    return 0;
  }
  const colors = colorsFor(io.stdout, io.env, options.color === false);
  const paint = { error: colors.red, warning: colors.yellow, info: colors.cyan };
  const width = Math.max(...allChecks.map(({ id }) => id.length));
  const wide = Math.max(...allChecks.map(({ severity }) => severityWord[severity][lang].length));
  const lines = allChecks.map(
    ({ id, severity, summary }) =>
      `${colors.bold(id.padEnd(width))}  ${paint[severity](severityWord[severity][lang].padEnd(wide))}  ${summary[lang]}`,
  );
  io.stdout.write(`${lines.join("\n")}\n`);
  return 0;
}
