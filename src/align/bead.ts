import type { Lexicon } from "#align/lexicon";
import type { Lang, Sides } from "#posting";

/**
 * A bead: a group of blocks that say the same (Gale & Church 1993, "A Program for Aligning Sentences in Bilingual
 * Corpora", section 3). `match` has at least one block on each side; the others have blocks on one side only.
 */
export interface Bead {
  readonly kind: "match" | "only-en" | "only-fr";
  /** Indexes into `Posting.blocks`, ascending. */
  readonly en: readonly number[];
  readonly fr: readonly number[];
  /** 0–1: how sure it is that the two say the same; 0 where there is no match. */
  readonly similarity: number;
  /** The match crosses the order of the others: found by the pass after the monotone search. */
  readonly moved: boolean;
  /** Index into the section beads. */
  readonly section: number;
}

/** A section of one side facing a section of the other, or nothing. */
export interface SectionBead {
  readonly kind: "match" | "only-en" | "only-fr";
  /** Index into `Posting.sections`. */
  readonly en?: number;
  readonly fr?: number;
  /** The sections stand in another order on the two sides. */
  readonly moved: boolean;
}

/** A sentence of a block of a bead. */
export interface Sentence {
  /** Index into `Posting.blocks`. */
  readonly block: number;
  /** Range of `Block.text`. */
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** Sentences that say the same, or one side's that has no counterpart in the bead. */
export interface SentenceBead {
  readonly kind: "match" | "only-en" | "only-fr";
  /** Indexes into `Inside.sentences`. */
  readonly en: readonly number[];
  readonly fr: readonly number[];
  /** 0–1: share of the weight of the words of each side that the other side of the whole block bead explains. */
  readonly coverage: Sides<number>;
  /** Summed weight of the words, about one for each telling word. */
  readonly mass: Sides<number>;
  /** Summed weight of the words that no word of the other side answers to, one to one. */
  readonly rest: Sides<number>;
}

/** A word that nothing on the other side of its sentence bead explains. */
export interface Unexplained {
  readonly sentence: number;
  /** Range of the sentence's text. */
  readonly from: number;
  readonly to: number;
  /** 0–1: how much the word tells; next to nothing where the side has said it before (`ingénieux/ingénieuse`). */
  readonly weight: number;
  /** The word's place among the telling words of its sentence, and the next one's. */
  readonly order: number;
  readonly next: number;
}

/** A telling word of a sentence, and the one word of the other side that answers to it. */
export interface InsideWord {
  readonly sentence: number;
  /** Range of the sentence's text. */
  readonly from: number;
  readonly to: number;
  /** Index into the words of the other side; `NONE` where no word answers, `NEEDLESS` where none needs to. */
  readonly answer: number;
  /** 0–1: how much the word tells. */
  readonly rarity: number;
  /** How much it tells where no word answers: its rarity, times how seldom it goes without one in translations; else 0. */
  readonly weight: number;
  /** The same where leads are ranked: words that the lexicon has not seen count less. */
  readonly leadWeight: number;
  /** A word of the other side could answer to it, but answers to another. */
  readonly taken: boolean;
}

/** `InsideWord.answer` of a word that nothing answers to. */
export const NONE = -1;
/** `InsideWord.answer` of a repetition, of the other half of a compound, and of a number, which the checks of facts compare. */
export const NEEDLESS = -2;

/** What stands inside a matched bead: its sentences, aligned as blocks are, and the words left unexplained. */
export interface Inside {
  readonly sentences: Sides<readonly Sentence[]>;
  readonly beads: readonly SentenceBead[];
  readonly unexplained: Sides<readonly Unexplained[]>;
  readonly words: Sides<readonly InsideWord[]>;
}

/** All that alignment says of a pair. */
export interface Alignment {
  readonly sections: readonly SectionBead[];
  /** In reading order: the English order, French-only blocks where they would stand in it. Covers every block once. */
  readonly beads: readonly Bead[];
  /** For each block of a side: the index of its bead. */
  readonly beadOf: { readonly [L in Lang]: Int32Array };
  /** The pair was larger than the budget: the search was narrowed, and the report says so. */
  readonly approximate: boolean;
  /** What it knows of single words. */
  readonly lexicon: Pick<Lexicon, "rarity" | "translations">;
  /** Reads a matched bead sentence by sentence; computed once, when first asked for. */
  inside(bead: Bead): Inside;
}
