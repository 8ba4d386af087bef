import { resolve } from "node:path";
import { engineWith } from "#engine";
import { takeBack } from "#exchange/back";
import { readXliff } from "#exchange/read-xliff";
import { LIMITS } from "#exchange/read-xml";
import { fileFault, nothingKnown, noUnit, pairUnknown } from "#exchange/strings";
import type { Refusal } from "#finding";
import type { Sides } from "#posting";
import { type Call, CONFIG_OPTION, type CommandSpec, DRY_RUN_OPTION } from "../command.ts";
import { pairsOnDisk } from "../exchange/read-pairs.ts";
import { takenLines } from "../exchange/remarks.ts";
import { type ExitCode, exitCode } from "../exit-code.ts";
import { readText } from "../files.ts";
import { writeFixed } from "../fix/write.ts";
import { filePatch } from "../patch.ts";

/** `parite import`: a translation back into the texts that it was made of. */
export const importCommand: CommandSpec = {
  name: "import",
  summary: {
    en: "puts a translated XLIFF file back into the texts",
    fr: "remet dans les textes un fichier XLIFF traduit",
  },
  argument: {
    term: "<file> [paths...]",
    french: "<fichier> [chemins...]",
    summary: {
      en: "the file, then the folders, files or globs that it was exported from (default: this folder)",
      fr: "le fichier, puis les dossiers, fichiers ou motifs dont il a été exporté (par défaut\u00A0: ce dossier)",
    },
  },
  options: [DRY_RUN_OPTION, CONFIG_OPTION, { flags: "--quiet", summary: { en: "no remarks", fr: "sans remarques" } }],
  examples: ["parite import open.fr.xlf content --dry-run", "parite import open.fr.xlf content"],
  run,
};

async function run(call: Call): Promise<ExitCode> {
  const { options, io } = call;
  const [path = "", ...paths] = call.args;
  const cwd = io.cwd();
  const { pairs, refusals, speaker } = await pairsOnDisk(call, paths);
  const stopped = (sentence: Sides<string>): ExitCode => {
    speaker.error(sentence);
    return 2;
  };
  const text = await readText(resolve(cwd, path), path, LIMITS.bytes);
  if (!text.ok) return stopped(text.refusal.message);
  const file = readXliff(text.text);
  if (!file.ok) return stopped(fileFault(path, file.why, file.id));
  const stranger = file.pairs.find(({ key }) => !pairs.some((pair) => pair.key === key));
  if (stranger) {
    for (const { message } of refusals) speaker.error(message);
    return stopped(pairUnknown(path, stranger.key));
  }

  const failed: Refusal[] = [];
  const results = file.pairs.flatMap(({ key, to, units }) => {
    const pair = pairs.find((each) => each.key === key);
    const outcome = pair && takeBack(pair.sources, to, units, engineWith(pair.config, key));
    if (outcome && !outcome.ok) failed.push(...outcome.refusals);
    return pair && outcome?.ok ? [{ path: pair.paths[to], ...outcome }] : [];
  });
  const all = results.flatMap(({ units }) => units);
  if (failed.length === 0 && all.every(({ status }) => status === "unknown"))
    return stopped(all.length === 0 ? noUnit(path) : nothingKnown(path));
  const isDry = options.dryRun === true;
  for (const { path: target, before, after, ...taken } of failed.length > 0 ? [] : results) {
    const refused = isDry || before === after ? undefined : await writeFixed({ path: resolve(cwd, target), shown: target, before, after });
    if (refused) failed.push(refused);
    else {
      if (isDry && before !== after) io.stdout.write(filePatch(target, { before, after }, io.stdout.isTTY === true));
      for (const line of takenLines(target, { before, after, ...taken }, isDry)) speaker.remark(line);
    }
  }
  for (const { message } of failed) speaker.error(message);
  const isLeft = all.some(({ status }) => status !== "taken") || results.some(({ opened }) => opened.length > 0);
  return exitCode({ error: isLeft ? 1 : 0, warning: 0, info: 0 }, failed, "error");
}
