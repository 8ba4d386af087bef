/** The terminal report's own words. */
export const WORDS = {
  side: { en: { en: "English", fr: "anglais" }, fr: { en: "French", fr: "français" } },
  insertAt: {
    en: (place: string, line: number) => `${place}  ← insert here, at line ${line}`,
    fr: (place: string, line: number) => `${place}  ← à insérer ici, à la ligne ${line}`,
  },
  suggestion: {
    en: (text: string) => `Suggested: “${text}”`,
    fr: (text: string) => `Suggestion\u00A0: «\u00A0${text}\u00A0»`,
  },
  refused: { en: "not checked", fr: "non vérifié" },
  allClean: {
    en: (pairs: number) => (pairs === 1 ? "The pair is in parity: nothing to do." : `All ${pairs} pairs are in parity: nothing to do.`),
    fr: (pairs: number) =>
      pairs === 1
        ? "La parité est atteinte\u00A0: il n’y a rien à faire."
        : `La parité est atteinte pour les ${pairs} paires\u00A0: il n’y a rien à faire.`,
  },
} as const;
