import type { Cost } from "#align/cost";
import { type AlignmentLink, MOST_PAIRS } from "#align/moves";
import { search } from "#align/search";
import type { Lang, Pair } from "#posting";

/** Log-odds of a block inside a section that is known to have moved: its place in that section speaks for it. */
const INSIDE = 1.5;
/** The same where the two sections have as many blocks, of the same kinds: each has but one partner. */
const IN_SEQUENCE = 4.4;

/**
 * Where most of a section is found again elsewhere, the whole section moved: its blocks are lined up with those of its new
 * place in order, heading included, as any section's are.
 */
export function alignMovedSections(links: readonly AlignmentLink[], pair: Pair, cost: Cost): readonly AlignmentLink[] {
  let current = links;
  const isWithin = (link: AlignmentLink, side: Lang, section: number) => link[side].every((k) => pair[side].blocks[k]?.section === section);
  for (const [en, fr] of movedSections(links, pair, cost)) {
    const isFree = (link: AlignmentLink) =>
      (link.moved || link.en.length === 0 || link.fr.length === 0) && isWithin(link, "en", en) && isWithin(link, "fr", fr);
    // Whole links only: the other side of one that leads out of the two sections would be in no bead.
    const free = current.filter(isFree);
    const [mine, theirs] = (["en", "fr"] as const).map((side) => free.flatMap((link) => link[side]).sort((a, b) => a - b)) as [
      number[],
      number[],
    ];
    const speaks = mine.length > 1 && isAlike(pair, mine, theirs) ? IN_SEQUENCE : INSIDE;
    const inside: Cost = { ...cost, pair: (i, j) => cost.pair(i, j) + speaks };
    const steps = search(mine, theirs, inside).steps;
    const rest = current.filter((link) => !isFree(link));
    const put = steps.map((step): AlignmentLink => ({ ...step, moved: step.en.length > 0 && step.fr.length > 0 }));
    // Each by its own side’s order: what stays alone must not come to stand in a gap of the other section.
    const [own, french] = [put.filter((link) => link.en.length > 0), put.filter((link) => link.en.length === 0)];
    current = insert(insert(rest, own, "en"), french, "fr");
  }
  return current;
}

/** Puts links before the first that stands in place and comes after them on a side. */
function insert(links: readonly AlignmentLink[], put: readonly AlignmentLink[], side: Lang): readonly AlignmentLink[] {
  const first = put[0]?.[side][0];
  if (first === undefined) return links;
  const at = links.findIndex((link) => (side === "en" || !link.moved) && (link[side][0] ?? -1) > first);
  return at < 0 ? [...links, ...put] : [...links.slice(0, at), ...put, ...links.slice(at)];
}

function isAlike(pair: Pair, en: readonly number[], fr: readonly number[]): boolean {
  return en.length === fr.length && en.every((i, at) => kindOf(pair, "en", i) === kindOf(pair, "fr", fr[at] as number));
}

/**
 * Pairs of sections that changed places: at least two blocks, and half of the smaller section, crossed over together; or nothing of
 * either stands anywhere else, and as many blocks of the same kinds say the same in order, if only just.
 */
function movedSections(links: readonly AlignmentLink[], pair: Pair, cost: Cost): readonly (readonly [en: number, fr: number])[] {
  const votes = new Map<string, number>();
  for (const { en, fr, moved } of links) {
    if (!moved) continue;
    const key = `${pair.en.blocks[en[0] as number]?.section} ${pair.fr.blocks[fr[0] as number]?.section}`;
    votes.set(key, (votes.get(key) ?? 0) + 1);
  }
  const size = (side: Lang, index: number) => (pair[side].sections[index]?.to ?? 0) - (pair[side].sections[index]?.from ?? 0);
  const voted = [...votes].flatMap(([key, count]) => {
    const [en = 0, fr = 0] = key.split(" ").map(Number);
    return count >= 2 && count * 2 >= Math.min(size("en", en), size("fr", fr)) ? [[en, fr] as const] : [];
  });
  const known = { en: new Set(voted.map(([en]) => en)), fr: new Set(voted.map(([, fr]) => fr)) };
  return [...voted, ...lostSections(links, pair, cost).filter(([en, fr]) => !known.en.has(en) && !known.fr.has(fr))];
}

/** Sections of which nothing is matched in its place, each with the likeliest of the other side. */
function lostSections(links: readonly AlignmentLink[], pair: Pair, cost: Cost): readonly (readonly [en: number, fr: number])[] {
  const lost = { en: lostOf(links, pair, "en"), fr: lostOf(links, pair, "fr") };
  const blocks = (side: Lang) => lost[side].reduce((sum, section) => sum + blocksOf(pair, side, section).length, 0);
  // So much is left over that the report says that the pair was lined up approximately: see `isFarApart`.
  if (lost.en.length * lost.fr.length > MOST_LOST && blocks("en") * blocks("fr") > MOST_PAIRS) return [];
  const candidates = lost.en.flatMap((en) =>
    lost.fr.flatMap((fr) => {
      const [mine, theirs] = [blocksOf(pair, "en", en), blocksOf(pair, "fr", fr)];
      if (mine.length < 2 || !isAlike(pair, mine, theirs)) return [];
      const odds = mine.reduce((sum, i, at) => sum + cost.pair(i, theirs[at] as number), 0) / mine.length;
      return odds >= JUST ? [{ en, fr, odds }] : [];
    }),
  );
  const taken = { en: new Set<number>(), fr: new Set<number>() };
  return candidates
    .sort((a, b) => b.odds - a.odds || a.en - b.en)
    .flatMap(({ en, fr }) => {
      if (taken.en.has(en) || taken.fr.has(fr)) return [];
      taken.en.add(en);
      taken.fr.add(fr);
      return [[en, fr] as const];
    });
}

/** Mean log-odds of the blocks of two sections from which they are one that moved: chance gives some two less. */
const JUST = -0.8;
/** Pairs of lost sections that are compared whatever their length. */
const MOST_LOST = 400;

function lostOf(links: readonly AlignmentLink[], pair: Pair, side: Lang): readonly number[] {
  const kept = new Set(
    links.flatMap((link) =>
      link.moved || link.en.length === 0 || link.fr.length === 0 ? [] : link[side].map((k) => pair[side].blocks[k]?.section),
    ),
  );
  return pair[side].sections.flatMap(({ index, heading }) => (heading === undefined || kept.has(index) ? [] : [index]));
}

const kindOf = (pair: Pair, side: Lang, block: number) => pair[side].blocks[block]?.kind;

function blocksOf(pair: Pair, side: Lang, section: number): readonly number[] {
  const { from = 0, to = 0 } = pair[side].sections[section] ?? {};
  return Array.from({ length: to - from }, (_, k) => from + k);
}
