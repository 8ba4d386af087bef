/** The Markdown report's own words. */
export const MARKDOWN_STRINGS = {
  place: {
    en: (path: string, line: number) => `${path} line ${line}`,
    fr: (path: string, line: number) => `${path} ligne ${line}`,
  },
  insertAt: {
    en: (path: string, line: number) => `insert in ${path} at line ${line}`,
    fr: (path: string, line: number) => `à insérer dans ${path} à la ligne ${line}`,
  },
  tableHead: {
    en: "| Pair | Verdict | Score | Errors | Warnings | Information |",
    fr: "| Paire | Verdict | Note | Erreurs | Avertissements | Information |",
  },
  moreRows: {
    en: (n: number) => `… and ${n} more pairs with findings.`,
    fr: (n: number) => `… et ${n} autres paires avec des constats.`,
  },
  cut: {
    en: (n: number) =>
      `*The report is cut here, because a comment has a limit: ${n} more ${n === 1 ? "finding is" : "findings are"} not shown. The JSON, HTML and CSV formats hold all of them.*`,
    fr: (n: number) =>
      `*Le rapport est coupé ici, car un commentaire a une limite\u00A0: ${n} ${n < 2 ? "autre constat n’est pas montré" : "autres constats ne sont pas montrés"}. Les formats JSON, HTML et CSV les contiennent tous.*`,
  },
} as const;
