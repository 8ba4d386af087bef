import { coordinates } from "#align/coordinates";
import type { Cost } from "#align/cost";
import type { AlignmentLink } from "#align/moves";
import { FEATURES } from "#models/alignment";
import { type Block, LANGS, type Lang, otherLang, type Pair, type Posting } from "#posting";

/** Share of a block’s words beyond which what faces it alone explains it, so that it holds nothing else. */
const EXPLAINED = 0.7;
/** The same where the words of what is left over recur in its neighbour, and the block says nearly all of them. */
const MOSTLY = 0.85;
const PLAINLY = 0.85;
/** How much nearer to the other side’s length, in logarithms, the two must be than the one. */
const NEARER = 0.2;
/** Share of the words of what is left over that the other side’s block must say, and how much nearer, where its words are known. */
const SAID = 0.6;
const A_LITTLE_NEARER = 0.1;

/**
 * Two items became one: « Planifier l’itinéraire et charger la fourgonnette » holds “Plan the route” and “Pack the van”, of which
 * the lexicon knows the first. An item that is left over joins its neighbour where what faces that one joins two things, is as
 * long as the two, and is not explained by the one. A paragraph, or a line of an item, that the block facing its neighbour says
 * joins it too, and so do items whose list faces a sentence with as many members.
 */
export function joinSwallowed(links: readonly AlignmentLink[], pair: Pair, cost: Cost): readonly AlignmentLink[] {
  const places: (AlignmentLink | undefined)[] = [...links];
  const left = [...links.entries()].filter(([, { en, fr }]) => en.length === 0 || fr.length === 0);
  const placeOf = { en: new Map<number, number>(), fr: new Map<number, number>() };
  for (const [place, link] of links.entries()) for (const lang of LANGS) for (const block of link[lang]) placeOf[lang].set(block, place);
  // Backwards too: where the last items of a list are held, those before them follow one by one.
  for (const [place, link] of [...left, ...left.toReversed()]) {
    for (const lang of LANGS) {
      const [block] = link[lang];
      if (block === undefined || places[place] !== link) continue;
      const near = [block - 1, block + 1].flatMap((beside) => placeOf[lang].get(beside) ?? []).sort((a, b) => a - b);
      const at = near.find((each) => places[each] && holds(places[each], block, lang, pair, cost));
      const holder = places[at ?? -1];
      if (at === undefined || holder === undefined) continue;
      places[at] = { ...holder, [lang]: [...holder[lang], block].sort((a, b) => a - b) };
      places[place] = undefined;
      placeOf[lang].set(block, at);
    }
  }
  return places.filter((link) => link !== undefined);
}

function holds(match: AlignmentLink, block: number, lang: Lang, pair: Pair, cost: Cost): boolean {
  const other = otherLang(lang);
  const own = match[lang].find((k) => Math.abs(k - block) === 1);
  const [facing] = match[other];
  if (match.moved || own === undefined || facing === undefined || match[other].length !== 1) return false;
  const [mine, left, whole] = [pair[lang].blocks[own], pair[lang].blocks[block], pair[other].blocks[facing]];
  if (!mine || !left || !whole || ![mine, left, whole].every(({ kind }) => kind === "item" || kind === "paragraph")) return false;
  if (mine.list === left.list && isSeriesOf(mine, whole, pair[lang])) return cost.covered(other, [facing], match[lang]) <= EXPLAINED;
  const unlike = (group: readonly number[]) =>
    cost.features(lang === "en" ? group : [facing], lang === "en" ? [facing] : group)[LENGTH] as number;
  const nearer = unlike(match[lang]) - unlike([...match[lang], block]);
  const said = cost.covered(lang, [block], [facing]);
  if (
    nearer <= A_LITTLE_NEARER ||
    cost.covered(other, [facing], match[lang]) > (left.kind === "paragraph" && said > PLAINLY ? MOSTLY : EXPLAINED)
  )
    return false;
  if (said > SAID) return true;
  const areItems = match[lang].length === 1 && mine.kind === "item" && left.kind === "item" && whole.kind === "item";
  return areItems && mine.list === left.list && nearer > NEARER && coordinates(whole);
}

/** “- Mast / - Sails / - Oars” is « Le bateau a un mât, des voiles et des rames. »: a list faces a paragraph that gives as many members. */
function isSeriesOf({ kind, list }: Block, whole: Block, { blocks }: Posting): boolean {
  if (kind !== "item" || whole.kind !== "paragraph") return false;
  const members = blocks.filter((block) => block.kind === "item" && block.list === list).length;
  return members > 2 && coordinates(whole) && (whole.text.match(/,\s/gu)?.length ?? 0) >= members - 2;
}

const LENGTH = FEATURES.indexOf("length");
