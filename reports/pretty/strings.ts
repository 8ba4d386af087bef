/** The terminal report's own words. */
export const PRETTY_STRINGS = {
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
  noGap: {
    en: (pairs: number, noted: boolean) =>
      `No edit of ${pairs === 1 ? "the pair" : `the ${pairs} pairs`} opens a gap${noted ? "; see what is noted above." : ": nothing to do."}`,
    fr: (pairs: number, noted: boolean) =>
      `Aucune modification ${pairs === 1 ? "de la paire" : `des ${pairs} paires`} ne crée d’écart${noted ? "; voyez les remarques ci-dessus." : "\u00A0: il n’y a rien à faire."}`,
  },
  allClean: {
    en: (pairs: number, noted: boolean) =>
      `${pairs === 1 ? "The pair is in parity" : `All ${pairs} pairs are in parity`}${noted ? "; see what is noted above." : ": nothing to do."}`,
    fr: (pairs: number, noted: boolean) =>
      `La parité est atteinte${pairs === 1 ? "" : ` pour les ${pairs} paires`}${noted ? "; voyez les remarques ci-dessus." : "\u00A0: il n’y a rien à faire."}`,
  },
} as const;
