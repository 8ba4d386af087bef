import { writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { defaultConfig } from "#config/config";
import { CONFIG_NAME } from "#config/config-name";
import { userError } from "#config/user-error";
import { marksOf, withoutExtension } from "../../pairing/path-marks.ts";
import { collect } from "../collect.ts";
import type { Call, CommandSpec } from "../command.ts";
import type { ExitCode } from "../exit-code.ts";
import { kindOf, reasonOf } from "../files.ts";
import { speakerOf } from "../remarks.ts";

/** `parite init`: settings to start from, with the pair patterns that the tree shows. */
export const initCommand: CommandSpec = {
  name: "init",
  summary: { en: "write a parite.config.json for this folder", fr: "écrit un parite.config.json pour ce dossier" },
  options: [],
  run,
};

/** Ways to name languages in paths that are too rare, or too easily something else, to be defaults. */
const RARER: readonly (readonly [string, string])[] = [
  ["_e.", "_f."],
  ["-e.", "-f."],
  ["/e/", "/f/"],
  ["_english.", "_french."],
  ["-english.", "-french."],
  ["_anglais.", "_francais."],
  ["-anglais.", "-francais."],
];

async function run({ lang, options, io }: Call): Promise<ExitCode> {
  const cwd = io.cwd();
  const path = resolve(cwd, CONFIG_NAME);
  if ((await kindOf(path)) !== undefined) throw userError("config-exists", { path: CONFIG_NAME });
  const all = [...defaultConfig.pairs.patterns, ...RARER];
  const config = { ...defaultConfig, pairs: { ...defaultConfig.pairs, patterns: all } };
  const { pairing } = await collect([], { config, cwd, root: cwd });
  const patterns = all.filter((pattern) => pairing.pairs.some(({ en, fr }) => leads(pattern, en, fr)));
  const settings = {
    $schema: "./node_modules/parite/src/schema/config.schema.json",
    include: defaultConfig.include,
    exclude: defaultConfig.exclude,
    pairs: { key: defaultConfig.pairs.key, ...(patterns.length > 0 && { patterns }) },
    rules: {},
  };
  try {
    await writeFile(path, `${compact(settings)}\n`, { flag: "wx" });
  } catch (error) {
    throw userError("unwritable-file", { path: CONFIG_NAME, reason: reasonOf(error) });
  }
  speakerOf(io, lang, { noColor: options.color === false }).remark(written(pairing.pairs.length));
  return 0;
}

/** Whether a pattern leads from one side of a pair to the other. */
const leads = (pattern: readonly [string, string], en: string, fr: string) =>
  marksOf(en, [pattern]).some(
    ({ from, to, others, lang }) =>
      lang === "en" && others.some((other) => isSameBut(`/${en}`.slice(0, from) + other + `/${en}`.slice(to), `/${fr}`)),
  );

const isSameBut = (one: string, other: string) => withoutExtension(one) === withoutExtension(other);

/** JSON with lists of plain texts on one line, as a person would write it. */
const compact = (settings: object) =>
  JSON.stringify(settings, null, 2).replace(/\[\s+("[^[\]{}]*?")\s+\]/gu, (_, list: string) => `[${list.replace(/\s*\n\s*/gu, " ")}]`);

const written = (pairs: number) => ({
  en: `“${CONFIG_NAME}” was written; ${pairs === 0 ? "no pair was found with it yet. Adapt “pairs.patterns”." : `${pairs === 1 ? "one pair is" : `${pairs} pairs are`} found with it.`}`,
  fr: `«\u00A0${CONFIG_NAME}\u00A0» a été écrit; ${pairs === 0 ? "aucune paire n’est encore trouvée. Adaptez «\u00A0pairs.patterns\u00A0»." : `${pairs === 1 ? "une paire est trouvée" : `${pairs} paires sont trouvées`}.`}`,
});
