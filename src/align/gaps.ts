import type { Cost } from "#align/cost";
import type { Link } from "#align/moves";
import { search } from "#align/search";
import type { Pair } from "#posting";

/**
 * What it is worth, in log-odds, to stand in the same gap between two matches and to be of the same kind. Idiomatic wording
 * leaves a true pair a little below zero; an item put in from another posting stays far below this.
 */
const SAME_GAP = 1.8;
/** A heading says little with many words, and its place says more. */
const SAME_GAP_HEADINGS = 2.4;

/** Between two matches, blocks left over on both sides are matched, in order, where their place makes up for their words. */
export function fillGaps(links: readonly Link[], pair: Pair, cost: Cost): readonly Link[] {
  const filled: Link[] = [];
  let gap: Link[] = [];
  const close = () => {
    filled.push(...fill(gap, pair, cost));
    gap = [];
  };
  for (const link of links) {
    const matched = link.en.length > 0 && link.fr.length > 0;
    if (!matched) gap.push(link);
    else {
      close();
      filled.push(link);
    }
  }
  close();
  return filled;
}

function fill(gap: readonly Link[], pair: Pair, cost: Cost): readonly Link[] {
  const en = gap.flatMap((link) => link.en);
  const fr = gap.flatMap((link) => link.fr);
  if (en.length === 0 || fr.length === 0) return gap;
  const inContext: Cost = {
    ...cost,
    pair: (i, j) => {
      const [a, b] = [pair.en.blocks[i]?.kind, pair.fr.blocks[j]?.kind];
      return a === b ? cost.pair(i, j) + (a === "heading" ? SAME_GAP_HEADINGS : SAME_GAP) : cost.pair(i, j);
    },
    group: () => Number.NEGATIVE_INFINITY,
  };
  return search(en, fr, inContext).steps.map((step) => ({ ...step, moved: false }));
}
