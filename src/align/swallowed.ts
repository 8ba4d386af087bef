import { coordinates } from "#align/coordinates";
import type { Cost } from "#align/cost";
import type { AlignmentLink } from "#align/moves";
import { FEATURES } from "#models/alignment";
import { LANGS, type Lang, otherLang, type Pair } from "#posting";

/** Share of a block’s words beyond which what faces it alone explains it, so that it holds nothing else. */
const EXPLAINED = 0.7;
/** How much nearer to the other side’s length, in logarithms, the two must be than the one. */
const NEARER = 0.2;
/** Share of the words of what is left over that the other side’s block must say, and how much nearer, where its words are known. */
const SAID = 0.6;
const A_LITTLE_NEARER = 0.1;

/**
 * Two items became one: « Planifier l’itinéraire et charger la fourgonnette » holds “Plan the route” and “Pack the van”, of which
 * the lexicon knows the first. An item that is left over joins its neighbour where what faces that one joins two things, is as
 * long as the two, and is not explained by the one. A paragraph, or a line of an item, that the block facing its neighbour says
 * joins it too.
 */
export function joinSwallowed(links: readonly AlignmentLink[], pair: Pair, cost: Cost): readonly AlignmentLink[] {
  let current = links;
  for (const link of links) {
    for (const lang of LANGS) {
      const [block] = link[lang];
      if (block === undefined || link[otherLang(lang)].length > 0) continue;
      const holder = current.find((match) => holds(match, block, lang, pair, cost));
      if (!holder) continue;
      const joined = { ...holder, [lang]: [...holder[lang], block].sort((a, b) => a - b) };
      current = current.flatMap((one) => (one === holder ? [joined] : one === link ? [] : [one]));
    }
  }
  return current;
}

function holds(match: AlignmentLink, block: number, lang: Lang, pair: Pair, cost: Cost): boolean {
  const other = otherLang(lang);
  const own = match[lang].find((k) => Math.abs(k - block) === 1);
  const [facing] = match[other];
  if (match.moved || own === undefined || facing === undefined || match[other].length !== 1) return false;
  const [mine, left, whole] = [pair[lang].blocks[own], pair[lang].blocks[block], pair[other].blocks[facing]];
  if (!mine || !left || !whole || ![mine, left, whole].every(({ kind }) => kind === "item" || kind === "paragraph")) return false;
  const unlike = (group: readonly number[]) =>
    cost.features(lang === "en" ? group : [facing], lang === "en" ? [facing] : group)[LENGTH] as number;
  const nearer = unlike(match[lang]) - unlike([...match[lang], block]);
  if (nearer <= A_LITTLE_NEARER || cost.covered(other, [facing], match[lang]) > EXPLAINED) return false;
  if (cost.covered(lang, [block], [facing]) > SAID) return true;
  const areItems = match[lang].length === 1 && mine.kind === "item" && left.kind === "item" && whole.kind === "item";
  return areItems && mine.list === left.list && nearer > NEARER && coordinates(whole);
}

const LENGTH = FEATURES.indexOf("length");
