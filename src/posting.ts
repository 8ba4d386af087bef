import type { Root } from "mdast";

/** A side of a pair. Neither is the source of the other. */
export type Lang = "en" | "fr";

/** Both sides, in the order in which every loop of the project visits them. */
export const LANGS = ["en", "fr"] as const;

/** The other side. */
export const otherLang = (lang: Lang): Lang => (lang === "en" ? "fr" : "en");

/** One value for each side. */
export interface Sides<T> {
  readonly en: T;
  readonly fr: T;
}

/** A unist point: line and column from 1, offset from 0, in UTF-16 code units of the original text. */
export interface Point {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

/** A unist position: from `start` up to, not including, `end`. */
export interface Position {
  readonly start: Point;
  readonly end: Point;
}

/** What a caller hands in for one side. */
export interface Source {
  readonly text: string;
  /** As the caller names the file; used in messages and for settings by path. */
  readonly path?: string;
}

/** Every kind of block; the names are the report's (REPORT.md). */
export const BLOCK_KINDS = ["field", "heading", "paragraph", "item", "code", "table", "quote", "image", "html", "rule"] as const;

/** What a block is. */
export type BlockKind = (typeof BLOCK_KINDS)[number];

/** A stretch of `Block.text` that runs parallel to the source, so that a place in one is a place in the other. */
export interface Piece {
  /** Offset in `Block.text`. */
  readonly at: number;
  readonly length: number;
  /** Offset in the posting's source. */
  readonly source: number;
  /** Length in the source; differs from `length` only where escapes or entities stand. */
  readonly sourceLength: number;
  /** `prose` is read as language; the others do not vote on it and are not translated. */
  readonly role: "prose" | "code" | "url" | "foreign";
}

/** A link, image or autolink inside a block. */
export interface Hyperlink {
  readonly kind: "link" | "image";
  readonly url: string;
  /** The words that carry the link, or the image's alternative text. */
  readonly label: string;
  /** Offsets of the label in `Block.text`. */
  readonly from: number;
  readonly to: number;
  readonly position: Position;
}

/** The smallest unit that is aligned: a field, heading, paragraph, list item, table row … */
export interface Block {
  /** Its place in `Posting.blocks`. */
  readonly index: number;
  readonly kind: BlockKind;
  /** The words, markup removed; soft line breaks are one space. */
  readonly text: string;
  readonly position: Position;
  /** Heading: 1–6 (0 for a bold line that acts as one). Item: nesting, from 1. Table: 0 for the header row, else 1. */
  readonly depth: number;
  /** Index into `Posting.sections`. */
  readonly section: number;
  readonly pieces: readonly Piece[];
  readonly links: readonly Hyperlink[];
  /** Front matter: the key, dotted where nested (`author.name`). */
  readonly key?: string;
  /** Item: which list it belongs to, counted over the posting; blocks of one list share it. */
  readonly list?: number;
  /** Item: numbered or not. */
  readonly ordered?: boolean;
  /** Item of a task list: whether its box is ticked. */
  readonly checked?: boolean;
  /** Code: the language; table: number of cells; template tags and media: the tag or name; paragraph of a list of definitions: `term` or `definition`. */
  readonly detail?: string;
  /** The block has no marker of its own: its line runs on from the block before it (an item that lost its `- `, say). */
  readonly glued?: boolean;
  /** Whole block in bold or italics. */
  readonly emphasis?: "strong" | "emphasis";
}

/** A heading (or bold line that acts as one) and what stands under it, up to the next. */
export interface Section {
  readonly index: number;
  /** The heading's index in `Posting.blocks`; absent for what stands before the first heading, and for the front matter. */
  readonly heading?: number;
  readonly depth: number;
  /** First block and the one after the last. */
  readonly from: number;
  readonly to: number;
}

/** The value of a front matter key, as YAML gave it. */
export interface Field {
  readonly key: string;
  readonly value: unknown;
  /** Index in `Posting.blocks`. */
  readonly block: number;
}

/** A suppression comment found in a posting. */
export interface Directive {
  readonly action: "disable-next-line" | "disable" | "enable";
  readonly rules: readonly string[];
  readonly reason: string;
  readonly position: Position;
  /** The lines it governs, from 1, both included; filled in by the parser. */
  readonly fromLine: number;
  readonly toLine: number;
}

/** Something about the input that a reader of the report should know; not a fault of the pair. */
export interface Note {
  readonly code: string;
  readonly side?: Lang;
  readonly message: Sides<string>;
}

/** Front matter that cannot be read as it stands. */
export interface FrontMatterFault {
  readonly kind: "syntax" | "duplicate" | "alias" | "no-keys" | "unclosed";
  /** What most likely broke it: a colon, quotation mark, sign, tab, missing quotation marks or brace. */
  readonly cause?: "colon" | "quote" | "sign" | "tab" | "unquoted" | "brace";
  readonly at: Point;
}

/** A container around blocks: an admonition, a callout, a tab. */
export interface Container {
  /** Its kind, in lower case: `note`, `warning` … */
  readonly name: string;
  /** Of the line that opens it. */
  readonly position: Position;
  /** Whether it ends. */
  readonly closed: boolean;
  /** The block that comes first after its opening, as an index into `Posting.blocks`; their number where none does. */
  readonly block: number;
}

/** One language version, read. */
export interface Posting {
  readonly lang: Lang;
  readonly path?: string;
  /** As given, BOM and line ends included; every offset refers to it. */
  readonly text: string;
  /** Offset of the first character of each line. */
  readonly lines: Uint32Array;
  readonly tree: Root;
  readonly blocks: readonly Block[];
  readonly sections: readonly Section[];
  readonly fields: readonly Field[];
  readonly frontMatterFault?: FrontMatterFault;
  readonly containers: readonly Container[];
  /** The names that links may lead to besides those of headings, each with the block that it stands in or before. */
  readonly anchors: ReadonlyMap<string, number>;
  readonly directives: readonly Directive[];
  /** Indexes of the blocks that a comment marks as drafts to translate. */
  readonly drafts: readonly number[];
  readonly notes: readonly Note[];
}

/** The two postings that are compared. */
export type Pair = Sides<Posting>;
