/** A stretch of the source that is no text. */
export interface MaskedSpan {
  readonly start: number;
  readonly end: number;
  /**
   * `code` shows something, as a template tag does; `structure` says how or whether text is shown; `listing` is a block of code;
   * `tag` is HTML; `nothing` is a comment, attributes, an import.
   */
  readonly kind: "code" | "structure" | "listing" | "tag" | "nothing";
  /** Of the tag or container. */
  readonly name: string;
  /** Of a `tag`: as it stands, with fillers for what in it is none. */
  readonly html?: string;
}
