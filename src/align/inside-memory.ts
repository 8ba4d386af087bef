import type { Bead, Inside, Sentence } from "#align/bead";
import type { Block, Lang, Pair } from "#posting";
import { type Recent, recent } from "#text/recent";

/** What was read inside of beads of earlier pairs, by the words of their blocks: pages of one organization repeat one another. For one lexicon. */
export type InsideMemory = Recent<ReadBead>;

interface ReadBead {
  readonly bead: Bead;
  readonly inside: Inside;
  /** What reading it took (`#work`). */
  readonly steps: number;
}

/** UTF-16 code units of beads that are kept; what is read of them takes some thirty times as many bytes. */
const MOST = 1 << 20;

/** A memory for the pairs of a folder. Bounded. */
export const insideMemory = (): InsideMemory => recent(MOST);

/** Names all that the inside of a bead is read from: the words of its blocks, and how deep and how joined these are. */
export function insideName({ en, fr }: Pair, bead: Bead): string {
  return `${bead.en.length} ${formOf(en.blocks, bead.en)}${formOf(fr.blocks, bead.fr)}`;
}

const formOf = (blocks: readonly Block[], group: readonly number[]): string => {
  let form = "";
  for (const index of group) {
    const { depth, glued, text } = blocks[index] as Block;
    // With its length, no text can pass for two.
    form += `${depth} ${glued ? 1 : 0} ${text.length} ${text}`;
  }
  return form;
};

/** What was read inside of a bead as it stands in another with the same words: its sentences are of other blocks. */
export function insideAt(bead: Bead, { bead: of, inside }: ReadBead): Inside {
  const placed = (lang: Lang): readonly Sentence[] =>
    inside.sentences[lang].map((sentence) => ({ ...sentence, block: bead[lang][of[lang].indexOf(sentence.block)] as number }));
  return { ...inside, sentences: { en: placed("en"), fr: placed("fr") } };
}
