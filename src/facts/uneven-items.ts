import type { Bead } from "#align/bead";
import type { CheckContext } from "#check";
import { type Block, LANGS, type Lang, otherLang } from "#posting";
import { isItem, unspacedMarker } from "#text/list-marker";

/** A matched item and the paragraph that faces it. */
export interface UnevenItem {
  readonly bead: Bead;
  /** The side of the paragraph. */
  readonly lang: Lang;
  readonly en: Block;
  readonly fr: Block;
}

/** Items that face paragraphs, neighbours together: a list that became text is one fault. */
export function unevenRuns(context: CheckContext, beads: readonly Bead[]): UnevenItem[][] {
  const runs: UnevenItem[][] = [];
  for (const bead of beads) {
    const [en, fr] = [soleBlock(context, bead, "en"), soleBlock(context, bead, "fr")];
    if (!en || !fr) continue;
    const lang = LANGS.find((side) => isParagraph(context, side === "en" ? en : fr, side) && isItem(side === "en" ? fr : en));
    if (!lang) continue;
    const last = runs.at(-1)?.at(-1);
    if (last && last.lang === lang && en.index === last.en.index + 1 && fr.index === last.fr.index + 1)
      runs.at(-1)?.push({ bead, lang, en, fr });
    else runs.push([{ bead, lang, en, fr }]);
  }
  return runs;
}

function isParagraph(context: CheckContext, block: Block, lang: Lang): boolean {
  return block.kind === "paragraph" && !block.glued && unspacedMarker(context.pair[lang], block) === undefined;
}

/** The item's neighbours in its list face items: the paragraph has left the list, not the item joined one. */
export function isInList(context: CheckContext, { lang, en, fr }: UnevenItem): boolean {
  const side = otherLang(lang);
  const item = lang === "en" ? fr : en;
  return [item.index - 1, item.index + 1].some((index) => {
    const neighbour = context.pair[side].blocks[index];
    const bead = context.beads[context.alignment.beadOf[side][index] ?? -1];
    return neighbour?.list === item.list && bead?.kind === "match" && context.blocks(bead, lang).some(isItem);
  });
}

/** The block of a side of a bead, where it is one. */
export function soleBlock(context: CheckContext, bead: Bead, lang: Lang): Block | undefined {
  const [block, ...more] = context.blocks(bead, lang);
  return more.length === 0 ? block : undefined;
}
