import type { PlacedBlock } from "./marks.ts";

/** A text and its blocks, in their order. */
export interface BlockedText {
  readonly text: string;
  readonly blocks: readonly PlacedBlock[];
}

/** A place where a side lacks what the other has. */
export interface TextGap {
  /** The side that lacks it. */
  readonly own: BlockedText;
  /** The start of a line of it, or its end. */
  readonly at: number;
  /** The side that has it. */
  readonly other: BlockedText;
  /** The block that the other side has. */
  readonly block: PlacedBlock;
}

/** The source of a block. */
export const sourceIn = ({ text }: BlockedText, { from, to }: PlacedBlock): string => text.slice(from, to);
