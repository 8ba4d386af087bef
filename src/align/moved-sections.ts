import type { Cost } from "#align/cost";
import type { Link } from "#align/moves";
import { search } from "#align/search";
import type { Pair } from "#posting";

/** Log-odds of a block inside a section that is known to have moved: its place in that section speaks for it. */
const INSIDE = 1.5;

/**
 * Where most of a section is found again elsewhere, the whole section moved: its blocks are lined up with those of its new
 * place in order, heading included, as any section's are.
 */
export function alignMovedSections(links: readonly Link[], pair: Pair, cost: Cost): readonly Link[] {
  let current = links;
  for (const [en, fr] of movedSections(links, pair)) {
    const free = (side: "en" | "fr", section: number) =>
      current
        .flatMap((link) =>
          link.moved || link[side === "en" ? "fr" : "en"].length === 0
            ? link[side].filter((k) => pair[side].blocks[k]?.section === section)
            : [],
        )
        .sort((a, b) => a - b);
    const [mine, theirs] = [free("en", en), free("fr", fr)];
    const inside: Cost = { ...cost, pair: (i, j) => cost.pair(i, j) + INSIDE };
    const steps = search(mine, theirs, inside).steps;
    const taken = { en: new Set(mine), fr: new Set(theirs) };
    const rest = current.filter(
      (link) => !(link.en.some((k) => taken.en.has(k)) || (link.en.length === 0 && link.fr.some((k) => taken.fr.has(k)))),
    );
    const put = steps.map((step): Link => ({ ...step, moved: step.en.length > 0 && step.fr.length > 0 }));
    const at = rest.findIndex((link) => (link.en[0] ?? -1) > (mine[0] ?? 0));
    current = [...rest.slice(0, at < 0 ? rest.length : at), ...put, ...rest.slice(at < 0 ? rest.length : at)];
  }
  return current;
}

/** Pairs of sections of which at least two blocks, and half of the smaller one, crossed over together. */
function movedSections(links: readonly Link[], pair: Pair): readonly (readonly [en: number, fr: number])[] {
  const votes = new Map<string, number>();
  for (const { en, fr, moved } of links) {
    if (!moved) continue;
    const key = `${pair.en.blocks[en[0] as number]?.section} ${pair.fr.blocks[fr[0] as number]?.section}`;
    votes.set(key, (votes.get(key) ?? 0) + 1);
  }
  return [...votes].flatMap(([key, count]) => {
    const [en = 0, fr = 0] = key.split(" ").map(Number);
    const size = (side: "en" | "fr", index: number) => (pair[side].sections[index]?.to ?? 0) - (pair[side].sections[index]?.from ?? 0);
    return count >= 2 && count * 2 >= Math.min(size("en", en), size("fr", fr)) ? [[en, fr] as const] : [];
  });
}
