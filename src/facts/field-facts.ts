import { LANGS, type Lang, type Sides } from "#posting";
import { readAmounts } from "#text/amounts";
import { readCodes, readRequirements } from "#text/codes";
import { ownLines, readEmails, readPhones, readPostalCodes } from "#text/contacts";
import { readDates } from "#text/dates";
import { type Fact, ordered, outside } from "#text/fact";
import { readLevels } from "#text/levels";
import { relateMailboxes } from "#text/mailboxes";
import { readNumbers } from "#text/numbers";
import { readPlain } from "#text/plain-values";
import { readTimes } from "#text/times";
import { relateValueWords } from "#text/value-words";

/** How two values of one key stand, read as facts: they say the same, they differ, or nothing can be read in both. */
export type ValueRelation = "same" | "other" | "unknown";

/** Compares two texts of front matter that no one declared to be the same: sums, dates, codes, levels, addresses, states, places. */
export function relateValues(key: string, values: Sides<string>): ValueRelation {
  const { en, fr } = values;
  if (en.length > LONGEST || fr.length > LONGEST) return "unknown";
  const words = relateValueWords(en, fr);
  if (words !== "unknown") return words;
  const emails = { en: readEmails(en), fr: readEmails(fr) };
  const [first, second] = [emails.en[0], emails.fr[0]];
  if (first && second) return emails.en.length + emails.fr.length === 2 ? relateMailboxes(first.key, second.key) : "unknown";
  for (const read of READERS) {
    const facts = { en: read(en, "en", key), fr: read(fr, "fr", key) };
    if (facts.en.length === 0 || facts.fr.length === 0) continue;
    if (facts.en.length !== facts.fr.length) return "unknown";
    if (facts.en.every((fact) => facts.fr.some((other) => agree(fact, other)))) return "same";
    // The line of one office for each language is no slip.
    return facts.en.some((fact, i) => ownLines(fact.key, facts.fr[i]?.key ?? "")) ? "unknown" : "other";
  }
  return PLACE.test(key) && areOtherPlaces(values) ? "other" : "unknown";
}

/** Longer values are prose. */
const LONGEST = 80;

/** Each reader with what it leaves to the next. */
const READERS: readonly ((text: string, lang: Lang, key: string) => readonly Fact[])[] = [
  readPhones,
  readPostalCodes,
  readAmounts,
  readDates,
  (text) => ordered(readCodes(text), outside(readRequirements(text), readCodes(text))),
  (text, lang) => (/clearance|cote/iu.test(text) ? readLevels(text, lang) : []),
  // A value that is a time, or two: “8:30-17:00”, « 8 h 30 à 17 h ».
  (text, lang) => (/^[\d\s\u00A0:.apmhàto–-]+$/iu.test(text.trim()) ? readTimes(text, lang) : []),
  (text, lang, key) => readPlain(key, text, lang),
  // A value that is a number with its unit at most: “62,400”, « 3 ans ».
  (text, lang) => (/^[\d\s\u00A0.,]+(?:\p{L}{1,8})?$/u.test(text.trim()) ? readNumbers(text, lang) : []),
];

const agree = (a: Fact, b: Fact): boolean => {
  const [x, y] = [
    [a.key, ...a.also],
    [b.key, ...b.also],
  ];
  return x.includes(b.key) || y.includes(a.key);
};

const PLACE = /(?:^|[._-])(?:city|town|ville|location|lieu|duty[_-]?station)$/iu;
/** Words that stand in place of a place. */
const NO_PLACE =
  /^(?:nationwide|anywhere|everywhere|various|multiple|many|several|remote|virtual|hybrid|online|other|all|national|flexible|abroad|overseas|home|tbd|any|partout|divers|diverses|plusieurs|tous|toutes|autres?|télétravail|virtuel|hybride|étranger|domicile|distance|variable)$/iu;

/** Two names of one word that share neither beginning nor shape: Moncton, Dieppe. Names of cities rarely change more than their ending. */
function areOtherPlaces(values: Sides<string>): boolean {
  const names = LANGS.map((lang) => values[lang].trim());
  if (!names.every((name) => /^\p{Lu}\p{Ll}{2,}(?:[-’' ]\p{Lu}?\p{Ll}+)*$/u.test(name) && !/\s/u.test(name) && !NO_PLACE.test(name)))
    return false;
  const [a = "", b = ""] = names.map((name) => name.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase());
  return a.slice(0, 1) !== b.slice(0, 1) && a.slice(-3) !== b.slice(-3);
}
