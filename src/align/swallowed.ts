import { type Cost, coordinates } from "#align/cost";
import type { Link } from "#align/moves";
import { FEATURES } from "#models/alignment";
import { LANGS, type Lang, otherLang, type Pair } from "#posting";

/** Share of a block’s words beyond which what faces it alone explains it, so that it holds nothing else. */
const EXPLAINED = 0.7;
/** How much nearer to the other side’s length, in logarithms, the two must be than the one. */
const NEARER = 0.3;

/**
 * Two items became one: « Planifier l’itinéraire et charger la fourgonnette » holds “Plan the route” and “Pack the van”, of which
 * the lexicon knows the first. An item that is left over joins its neighbour where what faces that one joins two things, is as
 * long as the two, and is not explained by the one.
 */
export function joinSwallowed(links: readonly Link[], pair: Pair, cost: Cost): readonly Link[] {
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

function holds(match: Link, block: number, lang: Lang, pair: Pair, cost: Cost): boolean {
  const other = otherLang(lang);
  const [own, facing] = [match[lang][0] ?? Number.NaN, match[other][0] as number];
  if (match.moved || match[lang].length !== 1 || match[other].length !== 1 || Math.abs(own - block) !== 1) return false;
  const [mine, left, whole] = [pair[lang].blocks[own], pair[lang].blocks[block], pair[other].blocks[facing]];
  if (mine?.kind !== "item" || left?.kind !== "item" || whole?.kind !== "item" || mine.list !== left.list || !coordinates(whole))
    return false;
  if (cost.covered(other, [facing], [own]) > EXPLAINED) return false;
  const unlike = (group: readonly number[]) =>
    cost.features(lang === "en" ? group : [facing], lang === "en" ? [facing] : group)[LENGTH] as number;
  return unlike([own]) - unlike([own, block]) > NEARER;
}

const LENGTH = FEATURES.indexOf("length");
