import { utcDay } from "#projects/acceptance";
import { baselineOf, type Found, rebase } from "#run/baseline";
import { readBaseline, writeBaseline } from "./baseline-file.ts";
import { type Call, optionText } from "./command.ts";
import { nowOf } from "./now.ts";
import { known, type Speaker, settled, updated } from "./remarks.ts";

/** The baseline of a run, and the run. */
interface BaselineOfRun {
  readonly path: string;
  readonly call: Call;
  readonly only: readonly string[] | undefined;
  readonly speaker: Speaker;
}

/** Takes the findings of the baseline apart, after writing them there where that is asked for; says what changed. */
export async function rebased(found: Found, { path, call, only, speaker: { remark } }: BaselineOfRun): Promise<Found> {
  const { args, options, io } = call;
  const updates = options.updateBaseline === true;
  let entries = await readBaseline(io.cwd(), path, updates);
  if (updates) {
    // A run over a part of the files or rules says nothing of the rest, whose entries stay.
    const isPart = args.length > 0 || only !== undefined || optionText(options, "en") !== undefined;
    const seen = new Set([...found.reports.map(({ pair }) => pair.key), ...found.repository.map(({ paths }) => paths[0])]);
    const kept = isPart ? entries.filter(({ where, rule }) => !seen.has(where) || (only !== undefined && !only.includes(rule))) : [];
    entries = [...kept, ...baselineOf(found, entries)];
    await writeBaseline(io.cwd(), path, entries);
    remark(updated(entries.length, path));
  }
  const after = rebase(found, entries, utcDay(nowOf(io.env)));
  if (!updates && after.known > 0) remark(known(after.known, path));
  const run = new Set(found.reports.map(({ pair }) => pair.key));
  const gone = after.settled.filter(({ where, rule }) => run.has(where) && (only === undefined || only.includes(rule)));
  if (!updates && gone.length > 0) remark(settled(gone.length, path));
  return after;
}
