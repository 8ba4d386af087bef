import type { Bead } from "#align/bead";
import type { CheckContext } from "#check";
import { type Block, type BlockKind, type Lang, otherLang, type Posting } from "#posting";

/** A block that nothing faces. */
export interface Unmatched {
  readonly bead: Bead;
  readonly block: Block;
  /** The side that lacks it. */
  readonly lacking: Lang;
  /** Its words stand elsewhere on its own side too, or are the title's: a reader misses nothing. */
  readonly repeats: boolean;
  /** The other side has an unmatched block of the same kind at the same spot: perhaps a very free translation. */
  readonly faced: boolean;
}

/** The unmatched blocks of some kinds that no other check has claimed, in reading order. */
export function unmatched(context: CheckContext, kinds: readonly BlockKind[]): Unmatched[] {
  return context.beads.flatMap((bead, at) => {
    if (bead.kind === "match" || context.claimed(bead)) return [];
    const lang = bead.kind === "only-en" ? "en" : "fr";
    return context.blocks(bead, lang).flatMap((block) => {
      if (!kinds.includes(block.kind) || isDecoration(block)) return [];
      const faced = isFaced(context, at, block);
      return [{ bead, block, lacking: otherLang(lang), repeats: isRepeated(context.pair[lang], block), faced }];
    });
  });
}

/** Nothing to read: a lone `*`, a no-break space, a line break. */
export function isDecoration(block: Block): boolean {
  if (block.kind === "image" || block.links.some((link) => link.kind === "image")) return false;
  if (block.kind === "html") return /^(?:br|hr|!--|comment)$/iu.test(block.detail ?? "");
  if (block.kind === "code" || block.kind === "field") return false;
  return !/[\p{L}\p{N}]/u.test(block.text);
}

function isRepeated(posting: Posting, block: Block): boolean {
  const words = fold(block.text);
  return words !== "" && posting.blocks.some((other) => other.index !== block.index && isVisible(other) && fold(other.text) === words);
}

/** Of the front matter, a page shows the title. */
const isVisible = ({ kind, key }: Block): boolean => kind !== "field" || key === "title";

/** A run of unmatched beads of both sides, with the block's own kind on the other side too. */
function isFaced(context: CheckContext, at: number, block: Block): boolean {
  const own = context.beads[at]?.kind;
  for (const step of [-1, 1]) {
    for (let i = at + step; ; i += step) {
      const bead = context.beads[i];
      if (bead === undefined || bead.kind === "match") break;
      if (bead.kind === own) continue;
      const lang = bead.kind === "only-en" ? "en" : "fr";
      if (context.blocks(bead, lang).some((other) => other.kind === block.kind)) return true;
    }
  }
  return false;
}

function fold(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
