import type { Cost } from "#align/cost";
import type { Link } from "#align/moves";
import { search } from "#align/search";
import type { Lang, Pair } from "#posting";

/** Log-odds of a block inside a section that is known to have moved: its place in that section speaks for it. */
const INSIDE = 1.5;

/**
 * Where most of a section is found again elsewhere, the whole section moved: its blocks are lined up with those of its new
 * place in order, heading included, as any section's are.
 */
export function alignMovedSections(links: readonly Link[], pair: Pair, cost: Cost): readonly Link[] {
  let current = links;
  const isWithin = (link: Link, side: Lang, section: number) => link[side].every((k) => pair[side].blocks[k]?.section === section);
  for (const [en, fr] of movedSections(links, pair)) {
    const isFree = (link: Link) =>
      (link.moved || link.en.length === 0 || link.fr.length === 0) && isWithin(link, "en", en) && isWithin(link, "fr", fr);
    // Whole links only: the other side of one that leads out of the two sections would be in no bead.
    const free = current.filter(isFree);
    const [mine, theirs] = (["en", "fr"] as const).map((side) => free.flatMap((link) => link[side]).sort((a, b) => a - b)) as [
      number[],
      number[],
    ];
    const inside: Cost = { ...cost, pair: (i, j) => cost.pair(i, j) + INSIDE };
    const steps = search(mine, theirs, inside).steps;
    const rest = current.filter((link) => !isFree(link));
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
