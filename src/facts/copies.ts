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

/**
 * A heading with the words of the one that it faces in the order of its own language: a loan (« Challenge HTTP-01 »). A row of a table of terms, of
 * which each side puts the column of its own language first.
 */
export function isReordered(context: CheckContext, bead: Bead, block: Block, lacking: Lang): boolean {
  if (block.kind === "table") return isOfTerms(context, lacking, block) && hasCellsOf(context.blocks(bead, otherLang(lacking)), block);
  if (block.kind !== "heading") return false;
  return context.blocks(bead, otherLang(lacking)).some(({ text }) => isPermuted(wordsOf(block.text), wordsOf(text)));
}

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];

const isPermuted = (own: readonly string[], other: readonly string[]): boolean =>
  own.join("|") !== other.join("|") && own.toSorted().join("|") === other.toSorted().join("|");

const hasCellsOf = (others: readonly Block[], { text }: Block): boolean =>
  others.some((other) => other.kind === "table" && isPermuted(text.split(" | "), other.text.split(" | ")));

/** Whether the header above a row gives a column to each of the two languages. */
function isOfTerms({ pair }: CheckContext, lang: Lang, { index }: Block): boolean {
  const { blocks } = pair[lang];
  let at = index;
  while (blocks[at]?.depth !== 0 && blocks[at - 1]?.kind === "table") at--;
  const cells = blocks[at]?.text.split(" | ") ?? [];
  return blocks[at]?.depth === 0 && [/english|anglais/iu, /french|français/iu].every((name) => cells.some((cell) => name.test(cell)));
}
