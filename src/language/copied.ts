import type { Lang } from "#posting";
import { eachOdds } from "./evidence.ts";

/** Log odds from which each of a few words is one of its language, and that all of them need together. */
const EACH = 1;
const ALL = 3.4;

/**
 * The language of a text of one to four words that both sides have, if every word is known to be of that language alone: “Salary”,
 * “Apply now”; not “Date”, “Description” or “Power BI”, which both languages write, nor a name of several words with capitals.
 */
export function copiedOf(text: string): Lang | null {
  if (!/^\p{Lu}?[\p{Ll}’']+(?: [\p{Ll}’']+){0,3}$/u.test(text)) return null;
  let [sum, least, most] = [0, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  eachOdds(text, (odds, _casing, _from, _to, known) => {
    sum += odds;
    least = Math.min(least, known ? odds : 0);
    most = Math.max(most, known ? odds : 0);
  });
  if (sum >= ALL && least >= EACH) return "fr";
  return sum <= -ALL && most <= -EACH ? "en" : null;
}
