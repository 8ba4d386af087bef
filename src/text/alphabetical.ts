/** Whether texts stand in the order of the alphabet, which both languages share. */
export const isSorted = (texts: readonly string[]): boolean => risingShare(texts) === 1;

/** 0–1: how many of the neighbours among texts stand in the order of the alphabet; 1 where there are none. */
export function risingShare(texts: readonly string[]): number {
  const words = texts.map(fold);
  const rising = words.filter((word, i) => i > 0 && (words[i - 1] as string) <= word).length;
  return words.length < 2 ? 1 : rising / (words.length - 1);
}

/** Neither accents nor the two letters of a ligature count in either alphabet. */
const fold = (text: string): string =>
  text
    .replace(/œ/giu, "oe")
    .replace(/æ/giu, "ae")
    .normalize("NFD")
    .replace(/[^\p{L}\p{N} ]/gu, "")
    .trim()
    .toLowerCase();
