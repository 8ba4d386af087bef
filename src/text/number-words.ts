import type { Lang } from "#posting";

/** The values that a text gives in words, up to a hundred, ordinals included, as number keys: “ten”, “deuxième”, “twenty-one”. */
export function readNumberWords(text: string, lang: Lang): Set<string> {
  const found = new Set<string>();
  for (const [word] of text.toLowerCase().matchAll(/\p{L}+(?:-\p{L}+)*/gu)) {
    const value = WORDS[lang].get(word) ?? (word.includes("-") ? partOf(word, lang) : undefined);
    if (value !== undefined) found.add(value);
  }
  if (HALF_DOZEN.test(text)) found.add("6");
  return found;
}

const HALF_DOZEN = /(?<!\p{L})(?:half(?: a |[ -])dozen|demi[ \u00A0‑-]douzaine)/iu;

/** The value of one word, or of a compound as a whole: “twenty-first”, not “two-year”. */
export const numberWord = (word: string, lang: Lang): string | undefined => WORDS[lang].get(word.toLowerCase());

/** Whether values hold a word such as “hundred” or « mille », so that any large number may be spelled out beside it. */
export const spellsLarge = (values: ReadonlySet<string>): boolean => LARGE.some((value) => values.has(value));

const LARGE = ["100", "1000", "1000000", "1000000000"];

/** `two-year` and `deux-tiers` hold a number in their first part. */
const partOf = (word: string, lang: Lang): string | undefined => WORDS[lang].get(word.slice(0, word.indexOf("-")));

const EN_SMALL =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const EN_TENS = " ten twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
const EN_ORDINALS = "zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth".split(" ");
const FR_SMALL =
  "zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf".split(" ");
const FR_TENS = " dix vingt trente quarante cinquante soixante soixante quatre-vingt quatre-vingt".split(" ");
const FR_ORDINALS =
  "zéroième premier deuxième troisième quatrième cinquième sixième septième huitième neuvième dixième onzième douzième".split(" ");

const EN_OTHERS = {
  once: 1,
  single: 1,
  twice: 2,
  both: 2,
  couple: 2,
  pair: 2,
  double: 2,
  triple: 3,
  dozen: 12,
  half: 0.5,
  quarter: 0.25,
  hundred: 100,
  thousand: 1000,
  million: 1e6,
  billion: 1e9,
};
const FR_OTHERS = {
  une: 1,
  unique: 1,
  première: 1,
  premiers: 1,
  premières: 1,
  second: 2,
  seconde: 2,
  double: 2,
  triple: 3,
  tiers: 3,
  tierce: 3,
  tierces: 3,
  quart: 0.25,
  demi: 0.5,
  demie: 0.5,
  moitié: 0.5,
  dizaine: 10,
  douzaine: 12,
  quinzaine: 15,
  vingtaine: 20,
  trentaine: 30,
  centaine: 100,
  cent: 100,
  cents: 100,
  mille: 1000,
  millier: 1000,
  million: 1e6,
  millions: 1e6,
  milliard: 1e9,
  milliards: 1e9,
};

const WORDS: Readonly<Record<Lang, ReadonlyMap<string, string>>> = { en: english(), fr: french() };

function english(): Map<string, string> {
  const words = new Map(Object.entries(EN_OTHERS).map(([word, value]) => [word, String(value)]));
  for (const [value, word] of EN_SMALL.entries()) words.set(word, String(value));
  for (const [value, word] of EN_SMALL.entries()) if (value > 12) words.set(`${word}th`, String(value));
  for (const [value, word] of EN_ORDINALS.entries()) words.set(word, String(value));
  for (let tens = 2; tens <= 9; tens++) {
    words.set(`${EN_TENS[tens]?.slice(0, -1)}ieth`, String(tens * 10));
    // “The mid-nineties” are « le milieu des années 90 ».
    for (const part of ["", "mid-", "early-", "late-"]) words.set(`${part}${EN_TENS[tens]?.slice(0, -1)}ies`, String(tens * 10));
    for (let unit = 1; unit <= 9; unit++) words.set(`${EN_TENS[tens]}-${EN_ORDINALS[unit]}`, String(tens * 10 + unit));
    for (let unit = 0; unit <= 9; unit++) words.set(`${EN_TENS[tens]}${unit === 0 ? "" : `-${EN_SMALL[unit]}`}`, String(tens * 10 + unit));
  }
  return words;
}

function french(): Map<string, string> {
  const words = new Map(Object.entries(FR_OTHERS).map(([word, value]) => [word, String(value)]));
  for (const [value, word] of FR_SMALL.entries()) words.set(word, String(value));
  for (const [value, word] of FR_ORDINALS.entries()) words.set(word, String(value));
  for (let tens = 2; tens <= 9; tens++) {
    const shifted = tens === 7 || tens === 9 ? 10 : 0;
    for (let unit = 0; unit <= 9; unit++) {
      const small = unit + shifted === 0 ? "" : `-${FR_SMALL[unit + shifted]}`;
      words.set(`${FR_TENS[tens]}${small}`, String(tens * 10 + unit));
      if (unit === 1 && tens !== 8 && tens !== 9) words.set(`${FR_TENS[tens]}-et-${FR_SMALL[unit + shifted]}`, String(tens * 10 + unit));
    }
  }
  words.set("quatre-vingts", "80");
  for (const [word, value] of [...words]) if (Number(value) > 12 && Number(value) < 100) words.set(ordinal(word), value);
  return words;
}

/** « dix-neuf » is « dix-neuvième », « trente » « trentième »; a collective such as « vingtaine » has none. */
function ordinal(word: string): string {
  const cardinal = word.replace(/neuf$/u, "neuv").replace(/cinq$/u, "cinqu").replace(/[es]$/u, "");
  return `${cardinal}ième`;
}
