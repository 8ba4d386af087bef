import type { Unit } from "./units.ts";

/** A value read from a text: where it stands, how it is written, and what it comes to. */
export interface Fact {
  /** Offsets in the text that was read. */
  readonly from: number;
  readonly to: number;
  readonly raw: string;
  /** The value in one notation for both languages; equal keys are equal facts. */
  readonly key: string;
  /** Other readings, which count only if the other side agrees with one (1,500 is 1500 in English, 1.5 in French). */
  readonly also: readonly string[];
}

/** How a count is written; `one` may also be an article. */
export type CountForm = "digits" | "cardinal" | "ordinal" | "share" | "label" | "one";

/** A number with what it counts, and per what. */
export interface Count extends Fact {
  readonly form: CountForm;
  readonly unit?: Unit | undefined;
  /** “a week”, « par semaine »: the name of a period. */
  readonly per?: string | undefined;
  /** Where the unit or the period ends. */
  readonly end?: number | undefined;
}

/** A fact over a range of a text. */
export const factAt = (text: string, from: number, to: number, key: string, also: readonly string[] = []): Fact => ({
  from,
  to,
  raw: text.slice(from, to),
  key,
  also,
});

/** Whether a text can hold a fact in digits at all; the test that spares most blocks every other one. */
export const hasDigit = (text: string): boolean => /[\d¼-¾⅓-⅞]/u.test(text);

/** The facts of `found` that overlap none of `taken`; both are ordered by `from`. */
export function outside<F extends { readonly from: number; readonly to: number }>(
  found: readonly F[],
  taken: readonly { readonly from: number; readonly to: number }[],
): F[] {
  let next = 0;
  return found.filter((fact) => {
    while (next < taken.length && (taken[next]?.to ?? 0) <= fact.from) next++;
    const span = taken[next];
    return span === undefined || span.from >= fact.to;
  });
}

/** Two lists of ranges as one, ordered by `from`. */
export const ordered = <F extends { readonly from: number }>(...lists: readonly (readonly F[])[]): F[] =>
  lists.flat().sort((a, b) => a.from - b.from);
