import { resolve } from "node:path";
import { settingsFor } from "#config/by-path";
import { refusal, userError } from "#config/user-error";
import { engineWith } from "#engine";
import type { Refusal } from "#finding";
import { fixPair } from "#fix/fix";
import { LANGS } from "#posting";
import { collect, shown } from "../collect.ts";
import { type Call, CONFIG_OPTION, type CommandSpec, DRY_RUN_OPTION, optionList, optionText } from "../command.ts";
import { loadConfig } from "../config-file.ts";
import { type ExitCode, exitCode } from "../exit-code.ts";
import { readText } from "../files.ts";
import { writeFixed } from "../fix/write.ts";
import { filePatch } from "../patch.ts";
import { fixedLine, glossaryFromOutside, nothingToFix, speakerOf } from "../remarks.ts";
import { ruleIds } from "../rule-ids.ts";
import { rulesOf } from "../rules-of.ts";
import { pairOfSides } from "../sides.ts";

/** `parite fix`: does what is exact, and nothing else. */
export const fixCommand: CommandSpec = {
  name: "fix",
  summary: { en: "correct what is exact (typography …) in the files", fr: "corrige dans les fichiers ce qui est exact (typographie…)" },
  argument: {
    term: "[paths...]",
    french: "[chemins...]",
    summary: { en: "folders, files or globs (default: this folder)", fr: "dossiers, fichiers ou motifs (par défaut\u00A0: ce dossier)" },
  },
  options: [
    { flags: "--en <file>", summary: { en: "the English file of one pair", fr: "le fichier anglais d’une paire" } },
    { flags: "--fr <file>", summary: { en: "the French file of one pair", fr: "le fichier français d’une paire" } },
    {
      flags: "--rule <rule>",
      summary: { en: "correct for this rule only; may be repeated", fr: "ne corrige que pour cette règle; peut être répétée" },
      many: true,
    },
    DRY_RUN_OPTION,
    CONFIG_OPTION,
    { flags: "--quiet", summary: { en: "no remarks", fr: "sans remarques" } },
  ],
  examples: ["parite fix --rule typography content/fr", "parite fix --dry-run content"],
  run,
};

async function run(call: Call): Promise<ExitCode> {
  const { options, io, args } = call;
  const rules = rulesOf(optionList(options, "rule"));
  const cwd = io.cwd();
  const sides = pairOfSides(optionText(options, "en"), optionText(options, "fr"), args);
  const concerned = [...args, ...["en", "fr"].flatMap((side) => optionText(options, side) ?? [])];
  const loaded = await loadConfig(cwd, optionText(options, "config"), concerned, ruleIds);
  const lang = call.langGiven ? call.lang : (loaded.lang ?? call.lang);
  const speaker = speakerOf(io, lang, { quiet: options.quiet === true, noColor: options.color === false });
  if (loaded.glossaryOutside !== undefined) speaker.remark(glossaryFromOutside(loaded.glossaryOutside));
  const { pairing, refusals, asked } = sides
    ? await sides.collected(loaded.config, cwd)
    : await collect(args, { config: loaded.config, cwd, root: loaded.root });
  if (refusals.length === 0 && pairing.files.length === 0 && pairing.pairs.length === 0) throw userError("no-files", { paths: args });

  const failed: Refusal[] = [...refusals];
  const dry = options.dryRun === true;
  const found = { error: 0, warning: 0, info: 0 };
  let changed = 0;
  for (const pair of pairing.pairs) {
    const config = settingsFor(
      loaded.config,
      [pair.en, pair.fr].map((path) => shown(resolve(cwd, path), loaded.root)),
    );
    const [en, fr] = await Promise.all(LANGS.map((side) => readText(resolve(cwd, pair[side]), pair[side], config.limits.bytes)));
    if (!en?.ok || !fr?.ok) {
      failed.push(...[en, fr].flatMap((read) => (!read || read.ok ? [] : [read.refusal])));
      continue;
    }
    const outcome = fixPair(
      { en: { text: en.text, path: pair.en }, fr: { text: fr.text, path: pair.fr } },
      { ...engineWith(config, pair.key), rules },
    );
    if (!outcome.ok) {
      failed.push(...outcome.refusals);
      continue;
    }
    for (const side of LANGS) {
      const path = pair[side];
      const fixed = outcome.sides[side];
      if (asked && !asked.has(path)) continue;
      found.error += fixed.left;
      if (fixed.after === fixed.before) {
        if (fixed.left > 0) speaker.remark(fixedLine(path, fixed, dry));
        continue;
      }
      const refused = dry ? undefined : await writeFixed({ path: resolve(cwd, path), shown: path, ...fixed });
      if (refused) {
        failed.push(refused);
        continue;
      }
      changed++;
      if (dry) io.stdout.write(filePatch(path, fixed, io.stdout.isTTY === true));
      speaker.remark(fixedLine(path, fixed, dry));
    }
  }
  const unread = [...failed, ...pairing.noLanguage.map((path) => refusal("no-language", { path }, { path }))];
  for (const { message } of unread) speaker.error(message);
  if (changed === 0 && failed.length === 0 && found.error === 0) speaker.remark(nothingToFix);
  return exitCode({ ...found, error: found.error + (dry ? changed : 0) }, unread, "error");
}
