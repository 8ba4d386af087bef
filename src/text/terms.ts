/** A word of a text as terms are compared: without case, accents and plural. */
export interface TermToken {
  readonly fold: string;
  readonly from: number;
  readonly to: number;
}

/** The words of a text for a comparison of terms; hyphens and apostrophes part words. */
export function termTokens(text: string): TermToken[] {
  return [...text.matchAll(/[\p{L}\p{M}\d]+/gu)].map((m) => ({ fold: foldTerm(m[0]), from: m.index, to: m.index + m[0].length }));
}

/** A word without case, accents and the endings of the plural (services, bureaux, régionaux, policies). */
function foldTerm(word: string): string {
  const plain = word.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  if (plain.length < 4) return plain;
  return plain
    .replace(/ies$/u, "y")
    .replace(/(?<!e)aux$/u, "al")
    .replace(/[sx]$/u, "");
}
