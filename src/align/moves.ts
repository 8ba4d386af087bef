import { heaviestChain } from "#align/chain";
import type { Cost } from "#align/cost";
import type { Step } from "#align/search";
import type { Pair } from "#posting";
import { spend } from "#work";

/** A step, and whether it crosses the others. */
export interface AlignmentLink extends Step {
  readonly moved: boolean;
}

/** Log-odds from which a block that stands elsewhere is taken for the same: surer than in order, because place speaks against it. */
const SURE = 1.2;
/** For one that stands only a few blocks away. */
const SURE_NEARBY = -0.3;
const NEARBY = 4;
/** For one that changed places with its neighbour: of the same kind and about as long, with one match between the two. */
const SURE_BESIDE = -2.5;
const AS_LONG = 0.6;
/** For one that stands twice as far. */
const SURE_NEAR = 0.4;
/** For a heading, whose few words many others share. */
const SURE_HEADING = 3;
/** What an exchange must gain before two matches in order are undone. */
const GAIN = 2;

/**
 * After the monotone search: partners that stand crosswise are exchanged, then blocks left over on both sides that say the
 * same are linked and marked as moved.
 */
export function findMoves(steps: readonly Step[], pair: Pair, cost: Cost): readonly AlignmentLink[] {
  const links: AlignmentLink[] = exchange(steps, cost);
  const left = (side: "en" | "fr") => links.filter((link) => link[side].length > 0 && link[side === "en" ? "fr" : "en"].length === 0);
  const candidates: { readonly en: AlignmentLink; readonly fr: AlignmentLink; readonly odds: number }[] = [];
  const [onlyEn, onlyFr] = [left("en"), left("fr")];
  const at = new Map(links.map((link, i) => [link, i]));
  // How many matches stand before each link.
  const matches = [0];
  for (const { en, fr } of links) matches.push((matches.at(-1) as number) + Number(en.length > 0 && fr.length > 0));
  const isLike = (i: number, j: number): boolean => {
    const [one, other] = [pair.en.blocks[i], pair.fr.blocks[j]];
    if (!one || !other || one.kind !== other.kind || (one.kind !== "paragraph" && one.kind !== "item")) return false;
    const [short = 0, long = 0] = [one.text.length, other.text.length].sort((a, b) => a - b);
    return short >= AS_LONG * long;
  };
  const threshold = (en: AlignmentLink, fr: AlignmentLink): number => {
    if (pair.en.blocks[en.en[0] as number]?.kind === "heading") return SURE_HEADING;
    const [from, to] = [at.get(en) as number, at.get(fr) as number].sort((a, b) => a - b) as [number, number];
    const between = (matches[to] as number) - (matches[from + 1] as number);
    // With no match between them they do not cross: that is for the gaps.
    if (between === 1 && to - from === 2 && isLike(en.en[0] as number, fr.fr[0] as number)) return SURE_BESIDE;
    return between === 0 ? Number.POSITIVE_INFINITY : between <= NEARBY ? SURE_NEARBY : between <= 2 * NEARBY ? SURE_NEAR : SURE;
  };
  if (isFarApart(links)) return markMoved(links, pair);
  spend(onlyEn.length * onlyFr.length);
  for (const en of onlyEn) {
    for (const fr of onlyFr) {
      const odds = cost.pair(en.en[0] as number, fr.fr[0] as number);
      if (odds >= threshold(en, fr)) candidates.push({ en, fr, odds });
    }
  }
  candidates.sort(
    (a, b) => b.odds - a.odds || (a.en.en[0] as number) - (b.en.en[0] as number) || (a.fr.fr[0] as number) - (b.fr.fr[0] as number),
  );
  const taken = new Set<AlignmentLink>();
  const partner = new Map<AlignmentLink, AlignmentLink>();
  for (const { en, fr } of candidates) {
    if (taken.has(en) || taken.has(fr)) continue;
    taken.add(en).add(fr);
    partner.set(en, fr);
  }
  const joined = links.flatMap((link) => {
    const fr = partner.get(link);
    if (fr) return [{ ...link, fr: fr.fr }];
    return taken.has(link) ? [] : [link];
  });
  return markMoved(joined, pair);
}

/** Whether more blocks are left over on both sides than are compared one with another. */
export function isFarApart(links: readonly Step[]): boolean {
  const left = (side: "en" | "fr") => links.reduce((sum, link) => sum + Number(link[side === "en" ? "fr" : "en"].length === 0), 0);
  return left("en") * left("fr") > MOST_PAIRS;
}

/** Left-over pairs that are compared at the most. */
export const MOST_PAIRS = 40_000;

/** Of matches that cross, those moved that leave most text in order. Only searched where any cross. */
export function markMoved(links: readonly AlignmentLink[], pair: Pair): readonly AlignmentLink[] {
  const matched = links.filter(({ en, fr }) => en.length > 0 && fr.length > 0);
  const values = matched.map(({ fr }) => fr[0] as number);
  if (values.every((value, i) => i === 0 || (values[i - 1] as number) < value)) return links;
  const textOf = ({ en, fr }: AlignmentLink) =>
    [...en.map((i) => pair.en.blocks[i]?.text), ...fr.map((j) => pair.fr.blocks[j]?.text)].sort().join(" ");
  const chain = heaviestChain(
    values,
    matched.map((link) => weightOf(textOf(link))),
  );
  const moved = new Set(matched.filter((_, i) => !chain.has(i)));
  return links.map((link) => (moved.has(link) === link.moved ? link : { ...link, moved: moved.has(link) }));
}

/** Two 1-1 matches close to each other whose partners fit better crosswise. */
function exchange(steps: readonly Step[], cost: Cost): AlignmentLink[] {
  const links: AlignmentLink[] = steps.map((step) => ({ ...step, moved: false }));
  const ones = links.flatMap((link, i) => (link.en.length === 1 && link.fr.length === 1 ? [i] : []));
  for (let a = 0; a < ones.length; a++) {
    for (let b = a + 1; b < Math.min(ones.length, a + 12); b++) {
      const [x, y] = [links[ones[a] as number] as AlignmentLink, links[ones[b] as number] as AlignmentLink];
      const [i, j, k, l] = [x.en[0], x.fr[0], y.en[0], y.fr[0]] as [number, number, number, number];
      const crossed = Math.min(cost.pair(i, l), cost.pair(k, j));
      if (crossed > 0 && cost.pair(i, l) + cost.pair(k, j) > cost.pair(i, j) + cost.pair(k, l) + GAIN) {
        links[ones[a] as number] = { ...x, fr: y.fr };
        links[ones[b] as number] = { ...y, fr: x.fr };
      }
    }
  }
  return links;
}

/** One for each match, a little for its length; equal lengths are told apart by their letters, so that swapping the sides changes nothing. */
function weightOf(text: string): number {
  let letters = 0;
  for (let i = 0; i < text.length; i++) letters = (letters * 31 + text.charCodeAt(i)) % 99_991;
  return 1 + text.length / 1e4 + letters / 1e10;
}
