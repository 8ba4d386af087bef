import type { Bead } from "#align/bead";
import type { CheckContext } from "#check";
import { type Block, type Lang, otherLang } from "#posting";
import { byWords, sameWords } from "#text/bare-words";

/** A block that another is a copy of, or the other way round. */
export interface Twin {
  readonly block: Block;
  readonly bead: Bead;
}

/** Blocks of a side that nothing faces, by their words: a copy is one even where the alignment did not join it to its original. */
export function unmatchedBlocks(context: CheckContext, lang: Lang): (text: string) => readonly Twin[] {
  const alone = context.beads.filter(({ kind }) => kind === `only-${lang}`);
  return byWords(
    alone.flatMap((bead) => context.blocks(bead, lang).map((block) => ({ block, bead }))),
    ({ block }) => block.text,
  );
}

/** The block of the other side that a block is a copy of. */
export function originalOf(context: CheckContext, bead: Bead, { text }: Block, lang: Lang): Twin | undefined {
  const block = context.blocks(bead, otherLang(lang)).find((other) => sameWords(other.text, text));
  return block && { block, bead };
}

/** A heading with the words of the one that it faces in the order of its own language: a loan (« Challenge HTTP-01 »). */
export function isReordered(context: CheckContext, bead: Bead, block: Block, lacking: Lang): boolean {
  if (block.kind !== "heading") return false;
  const words = (text: string) => text.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];
  const own = words(block.text);
  return context.blocks(bead, otherLang(lacking)).some(({ text }) => {
    const other = words(text);
    return own.join(" ") !== other.join(" ") && own.toSorted().join(" ") === other.toSorted().join(" ");
  });
}
