import type { Sides } from "#posting";

/** What words of a group are to a reader of a posting. */
export interface FactGroup {
  /** Whether a word of the group is a fact by itself, or only where it takes the place of another of the group. */
  readonly alone: boolean;
  /** Whether its words oblige or allow, so that a sentence with one of them is a fact. */
  readonly isDuty: boolean;
  /** Meanings that exclude each other; the words of one are synonyms. Commas part the words, `*` stands for any ending; `~` marks a word that counts only where it takes another’s place. */
  readonly meanings: readonly Sides<string>[];
  /** Whether its words count beside a number, a date, a time or a day of the week alone: “by March 14”, not “by the river”. */
  readonly byNumber: boolean;
  /** Whether a change of it asks for a look and no more: a tense, a quantifier, which the other language may leave out. */
  readonly isLook: boolean;
  /** Whether its words name things of one kind, of which a sentence may have several: one beside another contradicts nothing. */
  readonly isKind: boolean;
  /** Whether its second meaning is its first one denied: what is not eligible is ineligible. */
  readonly isPolar: boolean;
}

/** A group from lines of English and French words, parted by a bar. */
export const factGroup = (alone: boolean, ...lines: readonly string[]): FactGroup => ({
  alone,
  isDuty: lines.some((line) => /(?:^|[ ,~])must(?:,|$)/u.test(line)),
  byNumber: false,
  isLook: false,
  isKind: false,
  isPolar: false,
  meanings: lines.map((line) => {
    const [en = "", fr = ""] = line.split("|");
    return { en, fr };
  }),
});

/** A group of two lines of which the second denies the first. */
export const polarGroup = (alone: boolean, yes: string, no: string): FactGroup => ({ ...factGroup(alone, yes, no), isPolar: true });
