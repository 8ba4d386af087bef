import { withFullNames } from "#drift/abbreviations";
import { TIME, withPlainNumbers } from "#drift/number-forms";
import { PLACE, withPlaces } from "#drift/place-words";
import { MINUS, SYMBOL, withSymbolWords } from "#drift/symbol-words";
import type { Lang } from "#posting";
import { readCalendarWords } from "#text/calendar-words";
import { readNumberWords } from "#text/number-words";
import { readNumbers } from "#text/numbers";
import { remembered } from "#text/remembered";
import { hoursOf } from "#text/times";
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
  /**
   * The value of a number, in digits or in words from two on (one beside a unit), a time of day, a month, a day of the week, a name of
   * the machine's (`--full`, `/srv/data`), or the letter of a designation (“Wing C”); empty for other words.
   */
  readonly number: string;
  /** Other values that say the same: the hours of a time on the full hour, as « 9 h » may be nine hours. */
  readonly also: readonly string[];
  /** Which sentence it stands in, from 0. */
  readonly sentence: number;
}

/** Addresses say nothing in words, wherever they stand: in a link, in angle brackets, in a link that fails. */
const ADDRESS = /\b(?:https?:\/\/|mailto:|www\.)[^\s<>()]{1,500}|[\w.+-]{1,64}@[\w.-]{1,200}/giu;

const WORD =
  /\uE000\p{N}{2}:\p{N}{2}|(?<![\p{L}\p{N}-])(?:--\p{L}[\p{L}\p{N}-]*|-\p{L}(?![\p{L}\p{N}-]))|(?<![\p{L}\p{N}.:/])(?:\/[\p{L}\p{N}._-]+){2,}|\p{L}[\p{L}\p{N}]*(?:_[\p{L}\p{N}]+)+|\uE002?\p{N}+(?:[.,\u0020\u00A0\u2009\u202F](?=\p{N}{3}(?!\p{N}))\p{N}+|[.,]\p{N}+)*|[\uE001\uE003]?[\p{L}\p{M}]+|\?/gu;

/** Written for a machine: an option, a path, a name with underscores. */
const IDENTIFIER = /^(?:--?|\/)\p{L}|_/u;

/** Endings that open a word to both genders, set off by a mark: `candidat·e·s`, `un(e)`, `développeur.euse`. */
const GENDER = /(?<=\p{L}{2})[·•‧⋅.(/-](?:e|te|le|ne|se|ve|ère|ière|euse|trice|rice|ice|sse)(?:[·•‧⋅.]?s)?\)?(?!\p{L})/giu;

/** Contractions say what their parts do. */
const CONTRACTIONS: readonly (readonly [RegExp, string])[] = [
  [/\bcan(?:['’]t|not)\b/giu, "can not"],
  [/\bwon['’]t\b/giu, "will not"],
  [/n['’]t\b/giu, " not"],
  [/['’](?:ll|re|ve|m|d)\b/giu, " "],
];

/** Names of papers that every posting asks for, by the one that is most used. */
const PHRASES: readonly (readonly [RegExp, string])[] = [
  [/(?<!\p{L})curriculum[ \u00A0]vit(?:ae|æ|é)(?!\p{L})/giu, "CV"],
  [/(?<!\p{L})lettre de motivation(?!\p{L})/giu, "lettre de présentation"],
  [/(?<!\p{L})covering letter(?!\p{L})/giu, "cover letter"],
];

/** The words of a text in order; several judgements of an edit ask for them. */
export const readEditWords = remembered(readWords);

function readWords(text: string, lang: Lang): readonly Word[] {
  const plain = normalized(text, lang);
  const words: Word[] = [];
  let [sentence, opens, end] = [0, true, 0];
  const titled = isTitled(plain);
  for (const { 0: raw, index } of plain.matchAll(WORD)) {
    const between = plain.slice(end, index);
    const isAsked = words.at(-1)?.folded === QUESTION;
    if (words.length > 0 && raw !== "?" && (isAsked || /[.!:;|\n•]/u.test(between))) {
      if (isAsked || /[.!|\n]/u.test(between)) sentence++;
      opens = true;
    }
    end = index + raw.length;
    if (raw === "?") {
      if (words.length > 0 && !isAsked) words.push({ ...NO_WORD, folded: QUESTION, sentence });
      continue;
    }
    const word = wordOf(raw, lang, sentence, isCapital(raw, opens || titled));
    const isLetter = !opens && between.trim() === "" && isDesignation(raw, words.at(-1), plain.slice(end, end + 4));
    words.push(isLetter ? { ...word, number: `letter ${raw}`, stem: "", isName: false } : word);
    opens = false;
  }
  return words.map((word, i) => (isOneUnit(word, words[i + 1]) ? { ...word, number: "1", stem: "", isName: false } : word));
}

/** The word that stands for a question mark. */
const QUESTION = "questionmark";
/** What a symbol is besides its letters. */
const NO_WORD = { stem: "", isName: false, isAcronym: false, number: "", also: [] } as const;

const ONE: ReadonlySet<string> = new Set(["one", "un", "une"]);
const UNIT_AFTER_ONE =
  /^(?:second|minute|hour|day|night|week|month|year|metre|kilometre|litre|kilogram|gram|dollar|seconde|heure|jour|journee|nuit|semaine|mois|an|annee|kilogramme|gramme|euro)$/u;

/** “one week”, « une semaine »; elsewhere the word is an article or a pronoun. */
const isOneUnit = ({ folded }: Word, next: Word | undefined): boolean => ONE.has(folded) && UNIT_AFTER_ONE.test(next?.folded ?? "");

/** Nouns that number their members by letters, before “A”, which is an article as well, and before a letter that ends a sentence. */
const LETTERED =
  /^(?:wing|hall|room|building|block|gate|door|entrance|zone|level|class|category|group|schedule|appendix|annex|form|lot|plan|type|grade|option|phase|team|route|platform|terminal|tower|ward|lab|site|shift|hepatitis|vitamin|part|aile|salle|batiment|bloc|porte|entree|niveau|classe|categorie|groupe|annexe|appendice|formulaire|etape|equipe|ligne|quai|tour|pavillon|quart|hepatite|vitamine|partie|protege|protected)s?$/u;

/** “Wing C”, « l’aile C », “Hall B”; an initial (“John A. Macdonald”) and “I” designate nothing. */
function isDesignation(raw: string, last: Word | undefined, next: string): boolean {
  if (!/^[A-Z]$/u.test(raw) || last === undefined || last.number !== "" || last.folded.length < 3 || /^[&+#’'/-]/u.test(next)) return false;
  return LETTERED.test(last.folded) || (!/[AI]/u.test(raw) && !next.startsWith(".") && !last.isAcronym);
}

function normalized(text: string, lang: Lang): string {
  let plain = PHRASES.reduce((all, [phrase, usual]) => all.replace(phrase, usual), text);
  plain = withFullNames(plain.replace("º", "°").normalize("NFKC").replace(ADDRESS, " "), lang);
  plain = withPlaces(plain, lang);
  plain = withSymbolWords(withPlainNumbers(plain, lang), lang);
  if (lang === "fr") return plain.replace(GENDER, "");
  for (const [contraction, full] of CONTRACTIONS) plain = plain.replace(contraction, full);
  return plain;
}

function wordOf(raw: string, lang: Lang, sentence: number, isName: boolean): Word {
  if (raw.startsWith(TIME)) {
    const number = raw.slice(TIME.length);
    const also = number.endsWith(":00") ? hoursOf(number) : [];
    return { ...NO_WORD, folded: number, number, also, sentence };
  }
  if (raw.startsWith(SYMBOL)) return { ...NO_WORD, folded: fold(raw.slice(SYMBOL.length)), sentence };
  if (raw.startsWith(PLACE)) {
    const place = fold(raw.slice(PLACE.length));
    return { ...NO_WORD, folded: place, stem: place, isName: true, sentence };
  }
  if (IDENTIFIER.test(raw)) return { ...NO_WORD, folded: raw, number: raw, sentence };
  const sign = raw.startsWith(MINUS) ? "-" : "";
  const digits = sign === "" ? raw : raw.slice(MINUS.length);
  const isNumber = /^\p{N}/u.test(digits);
  const number = isNumber ? sign + (readNumbers(digits, lang)[0]?.key ?? digits) : spelled(raw, lang);
  return {
    folded: isNumber ? sign + digits : fold(raw),
    also: [],
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

/** English sets nearly all longer words of a title with a capital, and no stop after it. */
function isTitled(text: string): boolean {
  if (/[.!?]\s*$/u.test(text)) return false;
  const long = text.match(/\p{L}{4,}/gu) ?? [];
  return long.filter((word) => /^\p{Lu}/u.test(word)).length > 0.9 * long.length;
}

const isCapital = (raw: string, expected: boolean): boolean =>
  /^\p{Lu}/u.test(raw) && (!expected || /\p{Lu}.*\p{Lu}|\p{Ll}\p{Lu}/u.test(raw));

/** Without accents, in lower case. */
export const fold = (word: string): string =>
  word.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replaceAll("œ", "oe").replaceAll("æ", "ae");

/** Whether a word tells what a text is about: it has a stem, or is a number. */
export const isTelling = ({ stem, number }: Word): boolean => stem !== "" || number !== "";
