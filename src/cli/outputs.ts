import { realpath } from "node:fs/promises";
import { resolve } from "node:path";
import { refusal, userError } from "#config/user-error";
import type { Refusal, Report, ReportSet, ReportTexts } from "#finding";
import type { Format } from "#format";
import type { UiLang } from "#ui-lang";
import { reasonOf } from "./files.ts";
import type { Io } from "./io.ts";
import { nowOf } from "./now.ts";
import { hasColor } from "./style.ts";
import { writeWhole } from "./write-whole.ts";

/** A report and where it goes: a file, or stdout where there is none. */
export interface Output {
  readonly report: Format;
  readonly file?: string;
}

/** The n-th `--output` belongs to the n-th `--format`; `-` is stdout. @throws UserError where they do not fit together. */
export function planOutputs(formats: readonly string[], files: readonly string[], offered: readonly Format[]): readonly Output[] {
  const wanted = formats.length > 0 ? formats : [undefined];
  if (files.length > wanted.length) throw userError("output-without-format", { outputs: files.length, formats: formats.length });
  const twice = files.find((file, i) => file !== "-" && files.indexOf(file) !== i);
  if (twice !== undefined) throw userError("same-output", { path: twice });
  return wanted.map((id, i) => {
    const file = files[i];
    return { report: formatById(offered, id), ...(file !== undefined && file !== "-" && { file }) };
  });
}

/** Lets no report replace what it is about, by whatever name. @throws UserError that names the output */
export async function refuseOverSources(outputs: readonly Output[], sources: readonly string[], cwd: string): Promise<void> {
  const real = async (path: string) => realpath(resolve(cwd, path)).catch(() => undefined);
  const files = outputs.flatMap(({ file }) => file ?? []);
  const there = (await Promise.all(files.map(real))).flatMap((path, i) =>
    path === undefined ? [] : [[path, files[i] as string] as const],
  );
  if (there.length === 0) return;
  const read = new Set(await Promise.all(sources.map(real)));
  const over = there.find(([path]) => read.has(path));
  if (over) throw userError("output-over-source", { path: over[1] });
}

/** The format of `--format`, whose choices are the ids of those that are offered; the one for the terminal where none is named. */
export function formatById<F extends Pick<Format, "id">>(offered: readonly F[], id = "pretty"): F {
  return offered.find((each) => each.id === id) as F;
}

/** How reports are written. */
export interface WriteOptions {
  readonly lang: UiLang;
  readonly noColor: boolean;
  readonly texts: ReportTexts;
  /** Where the pages of the rules are. */
  readonly docs: string | undefined;
  readonly summary: boolean;
  /** Whether leads are shown, not counted. */
  readonly info: boolean;
  readonly io: Io;
}

/** Writes every report; one that cannot go to its file goes to stdout, so that no result is lost. Returns what went wrong. */
export async function writeReports(
  input: Report | ReportSet,
  outputs: readonly Output[],
  options: WriteOptions,
): Promise<readonly Refusal[]> {
  const { lang, noColor, texts, docs, summary, info, io } = options;
  const refusals: Refusal[] = [];
  for (const { report, file } of outputs) {
    const render = (color: boolean) =>
      report.render(input, {
        lang,
        color,
        summary,
        info,
        madeAt: nowOf(io.env),
        ...(io.stdout.columns !== undefined && { width: io.stdout.columns }),
        ...(docs !== undefined && { docs }),
        ...(report.needsTexts && { texts }),
      });
    const toTerminal = hasColor(io.stdout, io.env, noColor);
    refusals.push(...(await writeText(file, io, (isFile) => render(!isFile && toTerminal))));
  }
  return refusals;
}

/** Writes a text to a file, or to stdout where there is none or the file cannot be written. Returns what went wrong. */
export async function writeText(file: string | undefined, io: Io, render: (isFile: boolean) => string): Promise<readonly Refusal[]> {
  const print = () => void io.stdout.write(render(false));
  if (file === undefined) {
    print();
    return [];
  }
  try {
    await writeWhole(resolve(io.cwd(), file), render(true));
    return [];
  } catch (error) {
    print();
    return [refusal("unwritable-file", { path: file, reason: reasonOf(error) }, { path: file })];
  }
}
