import type { Lang } from "#posting";
import { STOP_WORDS } from "#text/stop-words";

/** Longest stem: what follows the eighth letter is nearly always inflection or derivation in both languages. */
const CUT = 8;

/**
 * The stems of a text, in order: folded (no accents, lower case, œ and æ opened), split on all that is not a letter or digit
 * (so that elisions fall off), inclusive endings removed (`candidat·e·s` -> `candidat`), stop words and one-letter words left
 * out, lightly stemmed, cut to eight letters. Numbers are tokens of their own.
 */
export function stems(text: string, lang: Lang): string[] {
  const found: string[] = [];
  eachStem(text, lang, (stem) => void found.push(stem));
  return found;
}

/** As `stems`, with the offsets of the word in the text. */
export function eachStem(text: string, lang: Lang, visit: (stem: string, from: number, to: number) => void): void {
  const known = KNOWN[lang];
  const plain = lowerCase(lang === "fr" ? withoutInclusiveEndings(text) : text);
  let start = -1;
  let digits = false;
  for (let i = 0; i <= plain.length; i++) {
    const code = i < plain.length ? plain.charCodeAt(i) : 0;
    const isDigit = code >= 48 && code <= 57;
    const inWord = IN_WORD[code] === 1;
    if (start >= 0 && (!inWord || isDigit !== digits)) {
      const word = plain.slice(start, i);
      if (digits) visit(word, start, i);
      else {
        let short = known.get(word);
        if (short === undefined) {
          short = shorten(word, lang);
          if (known.size < REMEMBERED) known.set(word, short);
        }
        if (short !== "") visit(short, start, i);
      }
      start = -1;
    }
    if (inWord && start < 0) {
      start = i;
      digits = isDigit;
    }
  }
}

/** `İ` becomes two characters in lower case; a text with it keeps its capitals, so that offsets stay true. */
function lowerCase(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text;
}

/** Words already shortened: the same few thousand come back in every posting. Bounded, because strangers send text. */
const KNOWN: Readonly<Record<Lang, Map<string, string>>> = { en: new Map(), fr: new Map() };
const REMEMBERED = 20_000;

/** A word's stem; empty for one that is left out. */
function shorten(word: string, lang: Lang): string {
  let folded = "";
  for (let i = 0; i < word.length; i++) folded += FOLD[word.charCodeAt(i)] ?? "";
  return folded.length < 2 || STOP_WORDS[lang].has(folded) ? "" : stem(folded, lang);
}

/** Folded form of each character below U+0180 that is part of a word, else empty. */
const FOLD: readonly string[] = Array.from({ length: 0x180 }, (_, code) => {
  const char = String.fromCharCode(code).toLowerCase();
  if (char === "œ") return "oe";
  if (char === "æ") return "ae";
  const base = char.normalize("NFD").charAt(0);
  return /[a-z0-9]/u.test(base) ? base : "";
});

const IN_WORD = Uint8Array.from(FOLD, (folded) => (folded === "" ? 0 : 1));

/** `candidat·e·s`, `employé(e)s`, `développeur.euse`: the feminine ending and its plural go, the word stays whole. */
const INCLUSIVE =
  /(?<=\p{L}{2})(?:[·•‧⋅.](?:e|te|le|ne|se|ve|ère|euse|trice|rice|ice|sse|que)(?:[·•‧⋅.]?s)?(?!\p{L})|[·•‧⋅]s(?!\p{L})|\((?:e|te|le|ne|se|ve|euse|trice|rice)s?\)(?:s(?!\p{L}))?)/giu;

function withoutInclusiveEndings(text: string): string {
  // Blanks of the same length, so that offsets stay true.
  return /[·•‧⋅(]|\.\S/u.test(text) ? text.replace(INCLUSIVE, (ending) => " ".repeat(ending.length)) : text;
}

/** Endings that are tried longest first; what stays must have at least the given number of letters. */
const ENDINGS: Readonly<Record<Lang, readonly (readonly [ending: string, keep: number])[]>> = {
  en: endings(
    "ational ationally ations ation atives ative ators ator ments ment nesses ness ingly ings ing edly ied ies ers er eds ed ely ly es e s ities ity ally ance ances ence ences ants ant ents ent able ible ial al ic ical y",
  ),
  fr: endings(
    `issements issement ements ement ments ment ations ation atifs atif atives ative ateurs ateur atrices atrice issions issent issant issons issez
     eraient erions eront erons erez erais erait eras erai era iraient iront irons irez irait iras irai ira aient antes ante ants ant ances ance ences ence
     euses euse eurs eur eux rices rice ives ive ifs if elles elle els el aux ales ale als al iques ique ites ite ables able ibles ible
     iez ions ees ee ent ons ez er ir is it es e s ies ie ait ais`,
  ),
};

function endings(list: string): readonly (readonly [string, number])[] {
  return list
    .split(/\s+/u)
    .filter(Boolean)
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map((ending) => [ending, ending.length > 2 ? 4 : 3] as const);
}

/** By last letter, so that a word is compared with the few endings that can fit. */
const BY_LAST: Readonly<Record<Lang, ReadonlyMap<string, readonly (readonly [string, number])[]>>> = {
  en: byLastLetter(ENDINGS.en),
  fr: byLastLetter(ENDINGS.fr),
};

function byLastLetter(list: readonly (readonly [string, number])[]) {
  const groups = new Map<string, (readonly [string, number])[]>();
  for (const entry of list) groups.set(entry[0].slice(-1), [...(groups.get(entry[0].slice(-1)) ?? []), entry]);
  return groups;
}

/** Cuts one ending: light, so that `recrutons`, `recrutement` and `recruter` meet, and no more. */
function stem(word: string, lang: Lang): string {
  let kept = word;
  for (const [ending, keep] of BY_LAST[lang].get(word.charAt(word.length - 1)) ?? []) {
    if (word.length - ending.length >= keep && word.endsWith(ending)) {
      kept = word.slice(0, word.length - ending.length);
      break;
    }
  }
  // organise / organize, analyse / analyze: one spelling.
  if (lang === "en" && kept.length > 4) kept = kept.replace(/([iy])z$/u, "$1s");
  return kept.length > CUT ? kept.slice(0, CUT) : kept;
}
