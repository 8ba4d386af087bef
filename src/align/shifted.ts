import type { Cost } from "#align/cost";
import { isLike } from "#align/gaps";
import type { AlignmentLink } from "#align/moves";
import { LANGS, otherLang, type Pair } from "#posting";

/** What it is worth, in log-odds, that of two blocks a side none is left over. */
const NONE_LEFT = 3;

/**
 * “Speech recognition”, “Voice recorders” / « Reconnaissance vocale », « Enregistreurs vocaux »: a word that fits both ways matched
 * the second with the first and left two alone. They face each other in order where one of the new matches is likely by itself.
 */
export function alignShifted(links: readonly AlignmentLink[], pair: Pair, cost: Cost): readonly AlignmentLink[] {
  const found: AlignmentLink[] = [];
  for (const link of links) {
    const [first, middle] = found.slice(-2);
    const apart = first && middle && orderly(first, middle, link, pair, cost);
    if (apart) found.splice(-2, 2, ...apart);
    else found.push(link);
  }
  return found;
}

function orderly(
  first: AlignmentLink,
  middle: AlignmentLink,
  last: AlignmentLink,
  pair: Pair,
  cost: Cost,
): readonly AlignmentLink[] | undefined {
  const lang = LANGS.find((side) => first[otherLang(side)].length === 0);
  if (lang === undefined || last[lang].length > 0 || middle.moved || middle.en.length !== 1 || middle.fr.length !== 1) return undefined;
  const other = otherLang(lang);
  const [own, theirs] = [
    [...first[lang], ...middle[lang]],
    [...middle[other], ...last[other]],
  ] as const;
  if (own.length !== 2 || theirs.length !== 2 || own[0] === undefined || theirs[0] === undefined) return undefined;
  if (own[1] !== own[0] + 1 || theirs[1] !== theirs[0] + 1) return undefined;
  const [en, fr] = lang === "en" ? [own, theirs] : [theirs, own];
  const blocks = [...en.map((k) => pair.en.blocks[k]), ...fr.map((k) => pair.fr.blocks[k])];
  if (blocks.some((block) => block?.kind !== "item" || block.depth !== blocks[0]?.depth)) return undefined;
  const now = [0, 1].map((k) => cost.pair(en[k] as number, fr[k] as number)) as [number, number];
  const before = cost.pair(middle.en[0] as number, middle.fr[0] as number);
  if (Math.max(...now) <= 0 || now[0] + now[1] + NONE_LEFT <= before) return undefined;
  if (![0, 1].every((k) => isLike(cost.features([en[k] as number], [fr[k] as number])))) return undefined;
  return [0, 1].map((k) => ({ en: [en[k] as number], fr: [fr[k] as number], moved: false }));
}
