import type { Cost } from "#align/cost";
import type { Link } from "#align/moves";
import { search } from "#align/search";
import type { Pair } from "#posting";

/**
 * What it is worth, in log-odds, to stand in the same gap between two matches and to be of the same kind. Idiomatic wording
 * leaves a true pair a little below zero; an item put in from another posting stays far below this. Headings say little with
 * many words, and paragraphs are seldom left out on both sides at one place, as items are.
 */
const SAME_GAP = { item: 1.8, other: 2.4 } as const;
/** A bullet that became a paragraph, a heading that lost its mark: a commoner cause than two omissions that face each other. */
const KIN: ReadonlySet<string> = new Set([
  "item paragraph",
  "paragraph item",
  "heading paragraph",
  "paragraph heading",
  "quote paragraph",
  "paragraph quote",
]);
/** Next to the same match on both sides, where there is a choice. */
const SAME_EDGE = 0.6;

/** Between two matches, blocks left over on both sides are matched, in order, where their place makes up for their words. */
export function fillGaps(links: readonly Link[], pair: Pair, cost: Cost): readonly Link[] {
  const filled: Link[] = [];
  let gap: Link[] = [];
  for (const link of links) {
    // A block that moved away leaves its gap open.
    if (link.moved || link.en.length === 0 || link.fr.length === 0) gap.push(link);
    else {
      filled.push(...fill(gap, pair, cost), link);
      gap = [];
    }
  }
  return [...filled, ...fill(gap, pair, cost)];
}

function fill(gap: readonly Link[], pair: Pair, cost: Cost): readonly Link[] {
  const still = gap.filter(({ moved }) => !moved);
  const en = still.flatMap((link) => link.en);
  const fr = still.flatMap((link) => link.fr);
  if (en.length === 0 || fr.length === 0) return gap;
  const bonus = (i: number, j: number): number => {
    const [a = "rule", b = "rule"] = [pair.en.blocks[i]?.kind, pair.fr.blocks[j]?.kind];
    const alone = en.length === 1 && fr.length === 1;
    const last = !alone && i === en[en.length - 1] && j === fr[fr.length - 1];
    // A heading belongs to what follows it.
    if (a === "heading" && b === "heading") return SAME_GAP.other + (last ? SAME_EDGE : 0);
    if (a !== b && !KIN.has(`${a} ${b}`)) return 0;
    return (
      (a === "item" && b === "item" ? SAME_GAP.item : SAME_GAP.other) + (last || (!alone && i === en[0] && j === fr[0]) ? SAME_EDGE : 0)
    );
  };
  const inContext: Cost = { ...cost, pair: (i, j) => cost.pair(i, j) + bonus(i, j), group: () => Number.NEGATIVE_INFINITY };
  const found: Link[] = search(en, fr, inContext).steps.map((step) => ({ ...step, moved: false }));
  for (const link of gap.filter(({ moved }) => moved)) {
    const at = found.findIndex((step) => (step.en[0] ?? -1) > (link.en[0] as number));
    found.splice(at < 0 ? found.length : at, 0, link);
  }
  return found;
}
