/** Least number of consonants that two words share from their start to be one word in two languages: “reimburse”, « remboursons ». */
const SHARED = 4;

/** Whether two words are one word in two languages, by their consonants. */
export function areKin(a: string, b: string): boolean {
  const [one, two] = [consonantsOf(a), consonantsOf(b)];
  return one.length >= SHARED && one.slice(0, SHARED) === two.slice(0, SHARED) && a[0]?.toLowerCase() === b[0]?.toLowerCase();
}

/** The consonants of a word, doubled ones once. */
const consonantsOf = (word: string): string =>
  word
    .toLowerCase()
    .normalize("NFD")
    .replace(/[^a-z]|[aeiouyh]/gu, "")
    .replace(/(.)\1+/gu, "$1");
