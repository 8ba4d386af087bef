import { normalizeTarget } from "./links.ts";
import { MAILBOX_WORDS } from "./mailbox-words.ts";

/** How two e-mail addresses that face each other stand: one office in two languages, another office, person or domain, or neither for sure. */
export type MailboxRelation = "same" | "other" | "unknown";

/**
 * Relates an English and a French e-mail address, both in lower case. A role mailbox is the same where its words translate each other
 * (jobs@, emplois@) or are cognates; a person’s is where it is equal. Anything that is no address is `other`.
 */
export function relateMailboxes(en: string, fr: string): MailboxRelation {
  const [enName, enHost] = en.split("@");
  const [frName, frHost] = fr.split("@");
  if (enName === undefined || frName === undefined || enHost === undefined || frHost === undefined) return "other";
  const hosts = relateHosts(enHost, frHost);
  const [a, b] = [unmarked(enName), unmarked(frName)];
  if (a === b || hosts === "other") return hosts;
  const names = relateNames(a, b);
  return names === "same" ? hosts : names;
}

function relateHosts(en: string, fr: string): MailboxRelation {
  const [a, b] = [normalizeTarget(`https://${en}`).host.split("."), normalizeTarget(`https://${fr}`).host.split(".")];
  if (a.join(".") === b.join(".")) return "same";
  if (a.length !== b.length || a.at(-1) !== b.at(-1)) return "other";
  const unlike = a.flatMap((label, i) => (label === b[i] ? [] : [[label, b[i] ?? ""] as const]));
  // museums-musees and museum-musees: a domain is registered letter by letter.
  if (unlike.some(([one, other]) => isSlip(`${one}.`, `${other}.`))) return "other";
  return unlike.every(([one, other]) => relateNames(one, other) === "same") ? "same" : unlike.every(isAcronyms) ? "unknown" : "other";
}

/** A language mark belongs to no name: `info-en`, `emplois.fr`. */
const unmarked = (name: string): string => name.replace(/(?:^|[-_.+])(?:eng?|fra?|english|francais|anglais|french)(?:$|(?=[-_.+]))/u, "");

function relateNames(a: string, b: string): MailboxRelation {
  if (a.replace(/\W/gu, "") === b.replace(/\W/gu, "")) return "same";
  const [en, fr] = [tokensOf(a), tokensOf(b)];
  const roles = { en: en.filter((word) => meanings(word, 0).size > 0), fr: fr.filter((word) => meanings(word, 1).size > 0) };
  if (isPerson(a, roles.en) || isPerson(b, roles.fr)) return "other";
  // “groups” and « groupes »: words of either table, and no slip of one for the other.
  if (translatesByTable(a, b)) return "same";
  if (isSlip(a, b)) return "other";
  const [few, many, side] = en.length <= fr.length ? [en, fr, 0 as const] : [fr, en, 1 as const];
  const answered = few.filter((word) => many.some((other) => (side === 0 ? translates(word, other) : translates(other, word))));
  if (answered.length > 0 && answered.length * 2 >= few.length) return "same";
  if (roles.en.length === en.length && (roles.fr.length === fr.length || fr.every((word) => TABLES[0]?.has(word)))) return "other";
  return isAcronyms([a, b]) ? "same" : "unknown";
}

const tokensOf = (name: string): string[] => name.split(/[-_.+\d]+/u).filter((word) => word !== "");

/** `first.last`, with no word of a role in it. */
const isPerson = (name: string, roles: readonly string[]): boolean =>
  roles.length === 0 && /^[a-z]{1,20}[._][a-z-]{2,30}\d{0,3}$/u.test(name);

const isAcronyms = (names: readonly [string, string]): boolean =>
  names.every((name) => tokensOf(name).every((word) => (word.length > 1 && word.length <= 3) || !/[aeiouy]/u.test(word)));

/** Words that share their first four letters are cognates (Simard, Foster & Isabelle 1992). */
const translates = (en: string, fr: string): boolean =>
  en === fr ||
  (en.length > 4 && fr.length > 4 && en.slice(0, 4) === fr.slice(0, 4)) ||
  [...meanings(en, 0)].some((at) => meanings(fr, 1).has(at));

/** A word of a role and its translation, letter by letter as the table has them. */
const translatesByTable = (en: string, fr: string): boolean => [...meanings(en, 0)].some((at) => TABLES[1]?.get(fr)?.has(at));

/** Differs by two characters at most, and before its end, where translations differ (security, securite). */
function isSlip(a: string, b: string): boolean {
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  return end > 0 && Math.max(a.length, b.length) - start - end <= 2;
}

const NONE: ReadonlySet<number> = new Set();
const TABLES = [0, 1].map((side) => {
  const table = new Map<string, Set<number>>();
  MAILBOX_WORDS.forEach((words, at) => {
    for (const word of (words[side] ?? "").split(",")) table.set(word, (table.get(word) ?? new Set()).add(at));
  });
  return table;
});
/** A plural means what its singular does (harbours, ports); of one word with and without its s, nothing is known. */
const meanings = (word: string, side: 0 | 1): ReadonlySet<number> =>
  TABLES[side]?.get(word) ?? (word.length > 4 && word.endsWith("s") ? TABLES[side]?.get(word.slice(0, -1)) : undefined) ?? NONE;
