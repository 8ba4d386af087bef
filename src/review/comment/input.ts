import type { Refusal, ReportTexts, RepositoryFinding } from "#finding";
import type { PairChange } from "../compare.ts";

/** The languages of a comment: one, or one that is shown and the other folded. */
export const COMMENT_LANGS = ["en", "fr", "both"] as const;

/** A value of `lang`. */
export type CommentLang = (typeof COMMENT_LANGS)[number];

/** Lines of a file, from 1, both included. */
export interface Lines {
  readonly from: number;
  readonly to: number;
}

/** What a comment needs to know of where it will stand. */
export interface CommentSettings {
  readonly lang: CommentLang;
  /** Found again by this: the caller’s own words, letters, digits, `:`, `-`, `/`, `#`; the rest is dropped. */
  readonly marker: string;
  /** Address of lines of a file before (`base`) or after (`head`) the change; null where there is none. */
  link(path: string, lines: Lines | null, at: "base" | "head"): string | null;
  /** Address of the whole report. */
  readonly more?: string | null;
}

/** What a comment is made from. Data only; `link` apart. */
export interface CommentInput {
  /** The pairs that the change touches. */
  readonly touched: readonly PairChange[];
  /** Faults of the repository (a posting without a partner …) that the change brings. */
  readonly repository?: readonly RepositoryFinding[];
  /** Files or pairs that could not be checked. */
  readonly refusals?: readonly Refusal[];
  /** How many touched pairs were left unchecked, being too many. */
  readonly left?: number;
  /** Paths of the settings and of the baseline where the change edits them. */
  readonly settingsEdited?: readonly string[];
  /** Texts of the head by pair key: with them the missing text is quoted whole and suggestions show the line. */
  readonly texts?: ReportTexts;
  readonly settings: CommentSettings;
}
