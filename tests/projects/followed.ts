import { type Analysis, analyse } from "#analysis";
import type { AlignmentEntry, Finding } from "#finding";
import { type CheckOptions, reportOf } from "#parity";
import type { Sides } from "#posting";
import { type GapThread, nextThreads, type ThreadStep } from "#projects/threads";
import { sideTrail } from "#projects/trail";

/** A version and its threads. */
export interface Followed {
  readonly texts: Sides<string>;
  readonly analysis: Analysis;
  readonly findings: readonly Finding[];
  readonly alignment: readonly AlignmentEntry[];
  readonly step: ThreadStep;
  readonly closed: ReadonlyMap<string, GapThread>;
}

/** The first version of a pair. */
export const start = (texts: Sides<string>, engine: CheckOptions): Followed => follow(undefined, texts, engine);

/** The next one. */
export function follow(before: Followed | undefined, texts: Sides<string>, engine: CheckOptions): Followed {
  const outcome = analyse({ en: { text: texts.en }, fr: { text: texts.fr } }, engine);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusals));
  const { analysis } = outcome;
  const { findings, alignment } = reportOf(analysis, engine);
  const open = (before?.findings ?? []).flatMap((finding) => {
    const thread = before?.step.threadOf.get(finding.fingerprint);
    return thread ? [{ thread, finding }] : [];
  });
  const past = (fingerprint: string) => before?.closed.get(fingerprint);
  const step = nextThreads({ open, past, next: before?.step.next ?? 1, at: "2026-03-01" }, findings, () => {
    const was = (before ?? { analysis }).analysis.pair;
    return { en: sideTrail(was.en, analysis.pair.en), fr: sideTrail(was.fr, analysis.pair.fr) };
  });
  const closed = new Map(before?.closed ?? []);
  for (const { fingerprint } of step.reopened) closed.delete(fingerprint);
  for (const thread of step.closed) closed.set(thread.fingerprint, thread);
  return { texts, analysis, findings, alignment, step, closed };
}
