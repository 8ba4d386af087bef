/** Endings that French nouns of a person have in either gender: « tuteur », « tutrice »; « vendeur », « vendeuse »; « sportif », « sportive ». */
const ENDINGS = /(?:eurs?|rices?|euses?|eures?|eresses?|fs?|ves?|ennes?|ens?|ières?|iers?|ères?|ers?)$/u;
/** Letters that the two share before their endings, at least: « auteur », « autrice ». */
const SHARED = 3;

/** Whether two French words name a person in two genders: « tuteur », « tutrice ». */
export function areGenders(a: string, b: string): boolean {
  const [one, other] = [a, b].map((word) => word.toLowerCase().replace(ENDINGS, "")) as [string, string];
  return one === other && one.length >= SHARED && a.toLowerCase() !== b.toLowerCase() && one !== a.toLowerCase() && one !== b.toLowerCase();
}
