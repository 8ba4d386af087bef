import type { Definition } from "mdast";
import type { Attribute } from "#parse/html-tokens";
import type { MaskedSpan } from "#parse/masked-span";
import type { BlockText, Mark } from "#parse/text-builder";
import type { Lang } from "#posting";

/** An HTML element that stands open between words. */
export interface InlineTag {
  readonly name: string;
  /** Whether its words are of another language; `null` where it does not say. */
  readonly foreign: boolean | null;
  readonly kind: "text" | "code" | "hidden";
  mark: Mark | null;
  /** Its target, where it is a link that has not been noted yet, and where it and its words start. */
  link: { readonly url: string; readonly start: number; from: number } | null;
  /** Attributes to be read after its words. */
  readonly shown: readonly Attribute[];
}

/** What the words of a posting are read with. */
export interface InlineContext {
  /** As the Markdown parser saw it. */
  readonly source: string;
  /** As given. */
  readonly original: string;
  readonly lang: Lang;
  readonly definitions: ReadonlyMap<string, Definition>;
  readonly maskedSpans: readonly MaskedSpan[];
  /** Whether what is read stands in an element that is marked as another language. */
  foreign: boolean;
  /** Called with the source offset of each HTML comment between words. */
  comment(raw: string, offset: number): void;
  /** Called with each name that a link may lead to, and the source offset of what has it. */
  anchor(id: string, offset: number): void;
}

/** Words as they are gathered, and what stands open around them. */
export interface InlineState {
  readonly context: InlineContext;
  out: BlockText;
  readonly tags: InlineTag[];
  /** Where the next node without a position starts, or earliest may. */
  cursor: number;
  readonly limit: number;
  /** Where the words start. */
  readonly start: number;
  url: boolean;
}
