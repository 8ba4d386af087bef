import type { Lang } from "#posting";
import { readCalendarWords } from "#text/calendar-words";
import { readNumberWords } from "#text/number-words";
import { readNumbers } from "#text/numbers";
import { stems } from "#text/tokens";

/** A word of a text, as edits are compared by it. */
export interface Word {
  /** Without accents, in lower case: `Employé` is `employe`. */
  readonly folded: string;
  /** As `text/tokens` makes it; empty for words that say little of what a text is about. */
  readonly stem: string;
  /** Written as a name: a capital that no sentence or title asks for, or several. */
  readonly isName: boolean;
  /** Written in capitals alone. */
  readonly isAcronym: boolean;
  /** The value of a number, in digits or in words from two on, a month or a day of the week; empty for other words. */
  readonly number: string;
  /** Which sentence it stands in, from 0. */
  readonly sentence: number;
}

/** Addresses say nothing in words, wherever they stand: in a link, in angle brackets, in a link that fails. */
const ADDRESS = /\b(?:https?:\/\/|mailto:|www\.)[^\s<>()]{1,500}|[\w.+-]{1,64}@[\w.-]{1,200}/giu;

const WORD = /\p{N}+(?:[.,\u0020\u00A0\u2009\u202F](?=\p{N}{3}(?!\p{N}))\p{N}+|[.,]\p{N}+)*|[\p{L}\p{M}]+/gu;

/** Endings that open a word to both genders, set off by a mark: `candidat·e·s`, `un(e)`, `développeur.euse`. */
const GENDER = /(?<=\p{L}{2})[·•‧⋅.(/-](?:e|te|le|ne|se|ve|ère|ière|euse|trice|rice|ice|sse)(?:[·•‧⋅.]?s)?\)?(?!\p{L})/giu;

/** Contractions say what their parts do. */
const CONTRACTIONS: readonly (readonly [RegExp, string])[] = [
  [/\bcan(?:['’]t|not)\b/giu, "can not"],
  [/\bwon['’]t\b/giu, "will not"],
  [/n['’]t\b/giu, " not"],
  [/['’](?:ll|re|ve|m|d)\b/giu, " "],
];

/** The words of a text in order. */
export function wordsAlong(text: string, lang: Lang): readonly Word[] {
  const plain = normalized(text, lang);
  const words: Word[] = [];
  let [sentence, opens, end] = [0, true, 0];
  const titled = isTitled(plain);
  for (const { 0: raw, index } of plain.matchAll(WORD)) {
    const between = plain.slice(end, index);
    if (words.length > 0 && /[.!?:;|\n•]/u.test(between)) {
      if (/[.!?|\n]/u.test(between)) sentence++;
      opens = true;
    }
    end = index + raw.length;
    words.push(wordOf(raw, lang, sentence, isCapital(raw, opens || titled)));
    opens = false;
  }
  return words;
}

function normalized(text: string, lang: Lang): string {
  let plain = text.normalize("NFKC").replace(ADDRESS, " ");
  if (lang === "fr") return plain.replace(GENDER, "");
  for (const [contraction, full] of CONTRACTIONS) plain = plain.replace(contraction, full);
  return plain;
}

function wordOf(raw: string, lang: Lang, sentence: number, isName: boolean): Word {
  const isNumber = /^\p{N}/u.test(raw);
  const number = isNumber ? (readNumbers(raw, lang)[0]?.key ?? raw) : spelled(raw, lang);
  return {
    folded: fold(raw),
    stem: isNumber ? "" : (stems(raw, lang)[0] ?? ""),
    isName: isName && number === "",
    isAcronym: /^\p{Lu}{2,}$/u.test(raw),
    number,
    sentence,
  };
}

function spelled(raw: string, lang: Lang): string {
  const [value = ""] = readNumberWords(raw, lang);
  if (Number(value) >= 2) return value;
  const [day = ""] = readCalendarWords(raw, lang);
  return day;
}

/** English sets nearly all longer words of a title with a capital. */
function isTitled(text: string): boolean {
  const long = text.match(/\p{L}{4,}/gu) ?? [];
  return long.filter((word) => /^\p{Lu}/u.test(word)).length > 0.9 * long.length;
}

const isCapital = (raw: string, expected: boolean): boolean =>
  /^\p{Lu}/u.test(raw) && (!expected || /\p{Lu}.*\p{Lu}|\p{Ll}\p{Lu}/u.test(raw));

/** Without accents, in lower case. */
export const fold = (word: string): string =>
  word.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replaceAll("œ", "oe").replaceAll("æ", "ae");
