import type { Cost } from "#align/cost";
import type { AlignmentLink } from "#align/moves";
import type { Lang, Pair } from "#posting";
import { otherLang } from "#posting";

/**
 * Lines of one paragraph belong together. Where one side writes a line for each sentence and the other runs them on, more
 * lines may answer to one block than the search joins: those left over next to it, and covered by it, join the match.
 */
export function joinGlued(links: readonly AlignmentLink[], pair: Pair, cost: Cost): readonly AlignmentLink[] {
  const joined: AlignmentLink[] = [];
  for (const link of links) {
    const last = joined[joined.length - 1];
    const whole = last && (absorb(last, link, pair, cost) ?? absorb(link, last, pair, cost));
    if (whole) joined[joined.length - 1] = whole;
    else joined.push(link);
  }
  return joined;
}

/** A match with the blocks of a neighbour that is alone on its side, or nothing where they do not belong together. */
function absorb(match: AlignmentLink, alone: AlignmentLink, pair: Pair, cost: Cost): AlignmentLink | undefined {
  if (match.moved || match.en.length === 0 || match.fr.length === 0) return undefined;
  const lang: Lang | undefined = alone.en.length === 0 ? "fr" : alone.fr.length === 0 ? "en" : undefined;
  if (lang === undefined || match[otherLang(lang)].length > 1) return undefined;
  const group = [...match[lang], ...alone[lang]].sort((a, b) => a - b);
  const oneParagraph = group.every((block, i) => i === 0 || (block === (group[i - 1] as number) + 1 && pair[lang].blocks[block]?.glued));
  if (!oneParagraph) return undefined;
  const whole = { ...match, [lang]: group };
  return cost.group(whole.en, whole.fr) > 0 ? whole : undefined;
}
