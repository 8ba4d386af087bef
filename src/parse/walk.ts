import type { BlockDraft } from "#parse/block";
import type { InlineContext } from "#parse/inline-state";
import type { Wrapping } from "#parse/wrap";

/** What is known and gathered while the blocks of a page are read. */
export interface Walk extends InlineContext {
  readonly blocks: BlockDraft[];
  readonly lines: Uint32Array;
  readonly indents: ReadonlySet<number>;
  readonly wrapping: () => Wrapping;
  lists: number;
}

/** What a block stands in. */
export interface Nesting {
  readonly quote: boolean;
  readonly depth: number;
  readonly list: number;
  readonly ordered: boolean;
}

/** At the top of a page. */
export const OUTSIDE: Nesting = { quote: false, depth: 0, list: 0, ordered: false };
