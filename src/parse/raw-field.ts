import type { FrontMatterFault as Fault, Field, Piece } from "#posting";

/** A front matter field as it was read; offsets in the posting's source. */
export interface RawField extends Omit<Field, "block"> {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly pieces: readonly Piece[];
}

/** What was wrong with the front matter, and where. */
export interface RawFault extends Pick<Fault, "kind" | "cause"> {
  readonly offset: number;
}
