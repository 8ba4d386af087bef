import type { Inside } from "#align/inside";
import type { Lang } from "#posting";

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

/** All that alignment says of a pair. */
export interface Alignment {
  readonly sections: readonly SectionBead[];
  /** In reading order: the English order, French-only blocks where they would stand in it. Covers every block once. */
  readonly beads: readonly Bead[];
  /** For each block of a side: the index of its bead. */
  readonly beadOf: { readonly [L in Lang]: Int32Array };
  /** The pair was larger than the budget: the search was narrowed, and the report says so. */
  readonly approximate: boolean;
  /** Reads a matched bead sentence by sentence; computed once, when first asked for. */
  inside(bead: Bead): Inside;
}
