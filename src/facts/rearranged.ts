import type { Bead } from "#align/bead";
import type { CheckContext } from "#check";
import { type Block, LANGS, type Lang, otherLang } from "#posting";

/** Share of the items of a list that stand elsewhere, from which the list was put in another order on purpose. */
const MANY = 0.5;

/**
 * Whether moved blocks are items of a bulleted list that the other side has made anew: it has other items, or most of them stand
 * in another order. In such a list no place says anything; a numbered one tells what comes first.
 */
export function isRearranged(context: CheckContext, run: readonly Bead[]): boolean {
  return run.every((bead) => {
    const lists = { en: listOf(context, bead, "en"), fr: listOf(context, bead, "fr") };
    if (lists.en.length === 0 || lists.fr.length === 0) return false;
    const within = { en: new Set(lists.en.map(({ index }) => index)), fr: new Set(lists.fr.map(({ index }) => index)) };
    const beads = { en: beadsOf(context, lists.en, "en"), fr: beadsOf(context, lists.fr, "fr") };
    const hasOthers = LANGS.some((lang) =>
      beads[lang].some((one) => one === undefined || !one[otherLang(lang)].some((index) => within[otherLang(lang)].has(index))),
    );
    return hasOthers || beads.en.filter((one) => one?.moved).length > MANY * lists.en.length;
  });
}

/** The items of the bulleted list that a block stands in, on its level. */
function listOf({ pair }: CheckContext, bead: Bead, lang: Lang): readonly Block[] {
  const { blocks } = pair[lang];
  const block = blocks[bead[lang][0] ?? -1];
  if (block?.kind !== "item" || block.ordered || block.list === undefined) return [];
  return blocks.filter(({ kind, list, depth }) => kind === "item" && list === block.list && depth === block.depth);
}

const beadsOf = ({ beads, alignment }: CheckContext, blocks: readonly Block[], lang: Lang): readonly (Bead | undefined)[] =>
  blocks.map(({ index }) => beads[alignment.beadOf[lang][index] ?? -1]);
