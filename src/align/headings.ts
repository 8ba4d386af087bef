import type { Cost } from "#align/cost";
import type { AlignmentLink } from "#align/moves";
import { type Lang, otherLang, type Pair } from "#posting";

/**
 * A heading belongs to what follows it. Headings say little ("What you’ll do", « Nos attentes »), so where one of two sections
 * is missing, the heading that stays may have been matched with the heading of the missing one: it is given to the heading
 * that stands right before the counterpart of its own next block, unless it plainly says the heading that it was matched with: a subheading
 * that only one side has stands there too.
 */
export function settleHeadings(links: readonly AlignmentLink[], pair: Pair, cost: Cost): readonly AlignmentLink[] {
  return (["en", "fr"] as const).reduce((settled, lang) => settle(settled, pair, lang, cost), links);
}

/** By how much, in log-odds, a heading must suit the one that it was matched with better than the one after it would. */
const PLAINLY = 2;

/** Settles the headings of `lang` that stand alone, against the matched headings before them. */
function settle(links: readonly AlignmentLink[], pair: Pair, lang: Lang, cost: Cost): readonly AlignmentLink[] {
  const other = otherLang(lang);
  const linkOf = new Map(links.flatMap((link) => link[lang].map((block) => [block, link] as const)));
  const headedBy = new Map<number, AlignmentLink>();
  for (const link of links) {
    const [first] = link[other];
    if (!link.moved && first !== undefined && link[lang].length > 0 && !headedBy.has(first - 1)) headedBy.set(first - 1, link);
  }
  const result = [...links];
  const isHeading = (link: AlignmentLink | undefined, side: Lang) =>
    link?.[side].length === 1 && pair[side].blocks[link[side][0] as number]?.kind === "heading";
  for (const link of links) {
    if (link.moved || !isHeading(link, lang) || !isHeading(link, other)) continue;
    const [own, twin] = [link[lang][0] as number, link[other][0] as number];
    const following = headedBy.get(twin);
    const better = following && linkOf.get((following[lang][0] as number) - 1);
    if (!better || !isHeading(better, lang) || better[other].length > 0) continue;
    const next = linkOf.get(own + 1);
    if (next === undefined || next[other].length > 0) continue;
    const worth = (block: number): number => (lang === "en" ? cost.pair(block, twin) : cost.pair(twin, block));
    if (worth(own) > 0 && worth(own) - worth(better[lang][0] as number) > PLAINLY) continue;
    const alone = (block: number): AlignmentLink => ({ en: [], fr: [], [lang]: [block], moved: false });
    result[result.indexOf(link)] = alone(own);
    result[result.indexOf(better)] = { ...link, [lang]: better[lang] };
  }
  return result;
}
