import type { Moment, ScoreOn } from "#history";
import { byCodeUnits } from "#text/order";

/** The score of a pair after a revision. */
export interface RevisionScore {
  readonly id: string;
  /** 0–100; null where a text could not be read. */
  readonly score: number | null;
}

/**
 * The mean score of all pairs, a line for each day on which a score changed. A pair counts from the day on which it first held both
 * sides. A commit that is dated before the one it follows counts on that one’s day: what was written later stands.
 */
export function scoresOver(
  pairs: readonly { readonly scores?: readonly RevisionScore[] }[],
  momentOf: (id: string) => Moment,
): readonly ScoreOn[] {
  const steps = pairs.flatMap(({ scores = [] }, pair) => {
    let latest = "";
    return scores.map(({ id, score }) => {
      const day = new Date(momentOf(id).date).toISOString().slice(0, 10);
      if (day > latest) latest = day;
      return { pair, day: latest, score };
    });
  });
  // The order of a pair’s own revisions stays: the sort is stable.
  steps.sort((a, b) => byCodeUnits(a.day, b.day));
  const now = new Map<number, number>();
  const days = new Map<string, ScoreOn>();
  for (const { pair, day, score } of steps) {
    if (score === null) now.delete(pair);
    else now.set(pair, score);
    const total = [...now.values()].reduce((sum, each) => sum + each, 0);
    if (now.size === 0) days.delete(day);
    else days.set(day, { day, score: Math.round((10 * total) / now.size) / 10, pairs: now.size });
  }
  const all = [...days.values()];
  return all.filter(({ score, pairs: count }, i) => score !== all[i - 1]?.score || count !== all[i - 1]?.pairs);
}
