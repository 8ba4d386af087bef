import { type Fact, factAt } from "./fact.ts";
import { allMatches } from "./gated-pattern.ts";
import { relateMailboxes } from "./mailboxes.ts";

const EMAIL = /(?:mailto:)?([\w.+-]{1,64})@([\w-]{1,63}(?:\.[\w-]{1,63}){1,5})/gu;
const PHONE =
  /(?<![\p{L}\d.-])(?:\+?1[ \u00A0.-]?)?\(?(\d{3})\)?[ \u00A0.‑-]{1,2}(?:(\d{3})[ \u00A0.‑-](\d{4})|(O[-‑ ]C(?:anada|ANADA)|[A-Z][A-Z\d-]{6,8}))(?![\p{L}\d])(?:,?[ \u00A0](?:[Ee]xt(?:ension)?|x|[Pp]oste|p)\.?[ \u00A0:]{0,2}(\d{1,6}))?/gu;
const POSTAL = /(?<![\p{L}\d])([ABCEGHJ-NPRSTVXY]\d[ABCEGHJ-NPRSTV-Z])[ \u00A0-]?(\d[ABCEGHJ-NPRSTV-Z]\d)(?![\p{L}\d])/gu;
const KEYPAD = ["abc", "def", "ghi", "jkl", "mno", "pqrs", "tuv", "wxyz"];

/** The e-mail addresses of a text, in lower case; a visible `mailto:` belongs to the range, not to the key. */
export function readEmails(text: string): Fact[] {
  if (!text.includes("@")) return [];
  return allMatches(text, EMAIL).map((m) => {
    // A full stop ends the sentence, not the address.
    const host = (m[2] ?? "").replace(/[.-]+$/u, "");
    return factAt(text, m.index, m.index + m[0].length - ((m[2]?.length ?? 0) - host.length), `${m[1]}@${host}`.toLowerCase());
  });
}

/** North American telephone numbers as ten digits and, after `x`, the extension (`ext. 12`, `poste 12`); letters become their keys. */
export function readPhones(text: string): Fact[] {
  if (!/\d{3}/u.test(text)) return [];
  const facts: Fact[] = [];
  for (const m of allMatches(text, PHONE)) {
    const local = m[2] === undefined ? keypad(m[4] ?? "") : `${m[2]}${m[3]}`;
    if (local.length !== 7) continue;
    facts.push(factAt(text, m.index, m.index + m[0].length, `${m[1]}${local}${m[5] === undefined ? "" : `x${m[5]}`}`));
  }
  return facts;
}

/** The number of a `tel:` address, given without its scheme. */
export function readTel(address: string): Fact[] {
  const digits = address.replace(/\D/gu, "").slice(-10);
  return digits.length === 10 ? [factAt(address, 0, address.length, digits)] : [];
}

/** Canadian postal codes, without the space. */
export function readPostalCodes(text: string): Fact[] {
  if (!/[A-Z]\d[A-Z]/u.test(text)) return [];
  return allMatches(text, POSTAL).map((m) => factAt(text, m.index, m.index + m[0].length, `${m[1]}${m[2]}`));
}

const keypad = (letters: string): string =>
  [...letters.toLowerCase()]
    .map((c) => (/\d/u.test(c) ? c : KEYPAD.findIndex((keys) => keys.includes(c)) + 2))
    .filter((digit) => digit !== 1)
    .join("");

/** Whether two e-mail addresses may be the same office's for the two languages (jobs@, emplois@; info-en@, info-fr@). Both in lower case; false for anything else. */
export function localised(en: string, fr: string): boolean {
  return relateMailboxes(en, fr) !== "other";
}

/** Whether two numbers may be the lines of one office for each language, rather than one number with a slip: more than two digits differ. */
export function ownLines(en: string, fr: string): boolean {
  return /^\d{10}/u.test(en) && /^\d{10}/u.test(fr) && [...en].filter((digit, i) => digit !== fr[i]).length > 2;
}
