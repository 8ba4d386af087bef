import type { Cost } from "#align/cost";
import { isLike } from "#align/gaps";
import type { AlignmentLink } from "#align/moves";
import type { Lang, Pair } from "#posting";

/** Items that are left over of a list at most, so that each has hardly another partner than the one on the other side. */
const MOST = 2;
/** Matches that two strays may stand apart, as neighbours that changed places do: further away, an item that each side lacks is as likely. */
const APART = 1;

/**
 * Of two lists with as many items, all but one or two face each other: those left over are each other’s, though they stand at
 * different places and share few words. One `order`, and not one missing and one extra. The options of a field are such a list, in
 * the order of each language’s alphabet, or in none.
 */
export function pairStrays(links: readonly AlignmentLink[], pair: Pair, cost: Cost): readonly AlignmentLink[] {
  const lists = facingLists(links, pair);
  const partner = new Map<AlignmentLink, AlignmentLink>();
  for (const [en, fr] of lists) {
    const left = (side: Lang, list: number) =>
      links.filter(
        (link) => link[side].length === 1 && link[side === "en" ? "fr" : "en"].length === 0 && listOf(pair, side, link) === list,
      );
    const [mine, theirs] = [left("en", en), left("fr", fr)];
    if (mine.length !== theirs.length || mine.length === 0 || mine.length > MOST || size(pair, "en", en) !== size(pair, "fr", fr)) continue;
    const pairs = matching(mine, theirs, cost);
    const isNear = ([one, two]: readonly [AlignmentLink, AlignmentLink]) =>
      (en < 0 || matchesBetween(links, one, two) <= APART) && isLike(cost.features([one.en[0] as number], [two.fr[0] as number]));
    if (pairs.every(isNear)) for (const [one, two] of pairs) partner.set(one, two);
  }
  if (partner.size === 0) return links;
  const taken = new Set(partner.values());
  return links.flatMap((link) => {
    const fr = partner.get(link)?.fr;
    return fr ? [{ en: link.en, fr, moved: true }] : taken.has(link) ? [] : [link];
  });
}

function matchesBetween(links: readonly AlignmentLink[], one: AlignmentLink, two: AlignmentLink): number {
  const [from, to] = [links.indexOf(one), links.indexOf(two)].sort((a, b) => a - b) as [number, number];
  return links.slice(from + 1, to).filter(({ en, fr }) => en.length > 0 && fr.length > 0).length;
}

/** The list of a block; of an option, a name below zero for the options that follow one another. */
function listOf(pair: Pair, side: Lang, link: AlignmentLink): number | undefined {
  const { blocks } = pair[side];
  let at = link[side][0] as number;
  if (blocks[at]?.detail !== "option") return blocks[at]?.list;
  while (blocks[at - 1]?.detail === "option") at--;
  return -1 - at;
}

function size(pair: Pair, side: Lang, list: number): number {
  const { blocks } = pair[side];
  if (list >= 0) return blocks.filter((block) => block.list === list).length;
  let end = -1 - list;
  while (blocks[end]?.detail === "option") end++;
  return end + 1 + list;
}

/** Lists whose matched items all face each other in order. */
function facingLists(links: readonly AlignmentLink[], pair: Pair): readonly (readonly [en: number, fr: number])[] {
  const votes = new Map<string, number>();
  for (const link of links) {
    const [en, fr] = [listOf(pair, "en", link), listOf(pair, "fr", link)];
    if (en === undefined || fr === undefined || link.moved) continue;
    votes.set(`${en} ${fr}`, (votes.get(`${en} ${fr}`) ?? 0) + link.en.length);
  }
  return [...votes].flatMap(([key, count]) => {
    const [en = 0, fr = 0] = key.split(" ").map(Number);
    return count >= 2 && count + MOST >= size(pair, "en", en) ? [[en, fr] as const] : [];
  });
}

/** One with one; of two with two, whichever way is likelier. */
function matching(
  en: readonly AlignmentLink[],
  fr: readonly AlignmentLink[],
  cost: Cost,
): readonly (readonly [AlignmentLink, AlignmentLink])[] {
  const odds = (i: number, j: number) => cost.pair(en[i]?.en[0] as number, fr[j]?.fr[0] as number);
  const isCrossed = en.length === 2 && odds(0, 1) + odds(1, 0) > odds(0, 0) + odds(1, 1);
  return en.map((link, i) => [link, fr[isCrossed ? 1 - i : i] as AlignmentLink]);
}
