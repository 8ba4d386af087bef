import { analyse } from "#analysis";
import { userError } from "#config/user-error";
import { engineWith } from "#engine";
import type { ExportedPair, ExportOptions } from "#exchange/export-file";
import { openUnits } from "#exchange/units";
import { xliff1 } from "#exchange/xliff-1";
import { xliff2 } from "#exchange/xliff-2";
import type { Refusal } from "#finding";
import { reportOf } from "#parity";
import { LANGS, type Lang } from "#posting";
import { bounded } from "#run/bounded";
import { type Call, CONFIG_OPTION, type CommandSpec, optionText } from "../command.ts";
import { type PairOnDisk, pairsOnDisk } from "../exchange/read-pairs.ts";
import { exportedLine, leftLine, nothingOpen } from "../exchange/remarks.ts";
import { type ExitCode, exitCode } from "../exit-code.ts";
import { writeText } from "../outputs.ts";

const FORMATS: Readonly<Record<string, (pairs: readonly ExportedPair[], options: ExportOptions) => string>> = {
  xliff: xliff2,
  "xliff-1.2": xliff1,
};

/** `parite export`: what is open, as a file for a translator’s own tool. */
export const exportCommand: CommandSpec = {
  name: "export",
  summary: {
    en: "what is to be translated, as XLIFF for a translation tool",
    fr: "ce qui est à traduire, en XLIFF pour un outil de traduction",
  },
  argument: {
    term: "[paths...]",
    french: "[chemins...]",
    summary: { en: "folders, files or globs (default: this folder)", fr: "dossiers, fichiers ou motifs (par défaut\u00A0: ce dossier)" },
  },
  options: [
    {
      flags: "--format <format>",
      summary: {
        en: "XLIFF 2.1 (default), or 1.2 for tools that read no later one",
        fr: "XLIFF 2.1 (par défaut), ou 1.2 pour les outils qui n’en lisent pas d’autre",
      },
      choices: Object.keys(FORMATS),
    },
    {
      flags: "--to <lang>",
      summary: {
        en: "the language to translate into; without it, a file for each",
        fr: "la langue vers laquelle traduire; sans elle, un fichier pour chacune",
      },
      choices: LANGS,
    },
    {
      flags: "--output <file>",
      summary: {
        en: "the file; without “--to”, its name gets the language: open.xlf becomes open.fr.xlf",
        fr: "le fichier; sans «\u00A0--to\u00A0», la langue s’ajoute à son nom\u00A0: ouvert.xlf devient ouvert.fr.xlf",
      },
    },
    CONFIG_OPTION,
    { flags: "--quiet", summary: { en: "no remarks", fr: "sans remarques" } },
  ],
  examples: ["parite export content --output open.xlf", "parite export content --to fr --format xliff-1.2 > open.xlf"],
  run,
};

async function run(call: Call): Promise<ExitCode> {
  const { options, io, args } = call;
  const asked = LANGS.find((side) => side === optionText(options, "to"));
  const output = optionText(options, "output");
  if (asked === undefined && output === undefined) throw userError("export-output", {});
  const write = FORMATS[optionText(options, "format") ?? "xliff"] ?? xliff2;
  const { pairs, refusals, speaker, lang } = await pairsOnDisk(call, args);
  const failed = [...refusals];
  let written = 0;
  for (const to of asked ? [asked] : LANGS) {
    const open = pairs.map((pair) => openIn(pair, to));
    if (to === (asked ?? "en")) failed.push(...open.flatMap((each) => each.refusals));
    const exported = open.flatMap(({ pair }) => (pair && pair.units.length > 0 ? [pair] : []));
    const left = open.reduce((sum, each) => sum + each.left, 0);
    if (left > 0) speaker.remark(leftLine(left));
    if (exported.length === 0) continue;
    const path = output === undefined ? undefined : asked ? output : named(output, to);
    failed.push(...(await writeText(path, io, () => write(exported, { to, lang }))));
    const units = exported.reduce((sum, pair) => sum + pair.units.filter(({ isCopied }) => !isCopied).length, 0);
    speaker.remark(exportedLine(units, exported.length, to, path));
    written++;
  }
  for (const { message } of failed) speaker.error(message);
  if (written === 0 && failed.length === 0) speaker.remark(nothingOpen);
  return exitCode({ error: 0, warning: 0, info: 0 }, failed, "error");
}

interface OpenPair {
  readonly pair?: ExportedPair;
  readonly left: number;
  readonly refusals: readonly Refusal[];
}

function openIn({ key, paths, sources, config }: PairOnDisk, to: Lang): OpenPair {
  const engine = engineWith(config, key);
  const outcome = bounded([sources], () => {
    const analysed = analyse(sources, engine);
    return analysed.ok
      ? { ok: true as const, open: openUnits(analysed.analysis, reportOf(analysed.analysis, engine).findings, to) }
      : analysed;
  });
  if (!outcome.ok) return { left: 0, refusals: outcome.refusals };
  return { pair: { key, paths, units: outcome.open.units }, left: outcome.open.left.length, refusals: [] };
}

const named = (path: string, to: Lang): string => path.replace(/(?<!^|[/\\])(\.[^./\\]*)?$/u, `.${to}$1`);
