import { lazily } from "#lazily";
import { LANGS, type Lang, type Sides } from "#posting";
import { DENIALS, PHRASES, type Sense, type SenseWords, TABLE, WISHES } from "#text/obligation-words";
import type { Range } from "#text/sentences";
import { anyMayMatch, type GatedPattern, gated } from "./gated-pattern.ts";

/** A small word in a text. */
export interface Use extends Range {
  readonly sense: Sense;
  readonly word: string;
}

/** Senses that cannot both be true of the same thing. */
export const OPPOSITES = [
  ["required", "asset"],
  ["must", "asset"],
  ["must", "may"],
  ["duty", "should"],
  ["required", "should"],
  ["will", "may"],
  ["at least", "at most"],
  ["senior", "junior"],
  ["principal", "junior"],
  ["full-time", "part-time"],
  ["permanent", "temporary"],
  ["before", "after"],
  ["internal", "external"],
  ["experience", "ability"],
] as const satisfies readonly (readonly [Sense, Sense])[];

/** “Should” for « doit » is common practice: it may be worth a look. The other way round, a duty is weakened. */
export const isCommon = (en: Use, fr: Use): boolean =>
  en.sense === "should" && (fr.sense === "duty" || fr.sense === "required") && /^should$/iu.test(en.word);

const SENSES = Object.keys(TABLE) as readonly Sense[];

/** The small words of a text that mean what they say, in reading order for each sense. */
export function usesIn(text: string, lang: Lang): Use[] {
  const { phrases, says, saysAny } = PATTERNS();
  if (!saysAny[lang](text)) return [];
  const senses = SENSES.filter((sense) => says[sense][lang].mayMatch(text));
  const plain = phrases[lang].mayMatch(text) ? text.replace(phrases[lang].pattern, (phrase) => "-".repeat(phrase.length)) : text;
  return senses.flatMap((sense) =>
    says[sense][lang]
      .matches(plain)
      .filter(({ 0: word }) => sense !== "not" || lang === "en" || !NEEDS_NE.test(word) || NE.test(plain))
      // The month, not the verb.
      .filter(({ 0: word, index }) => word !== "May" && (!IDEALLY.test(word) || isAside(plain, index, word.length)))
      .map(({ 0: word, index }) => ({ sense, word, from: index, to: index + word.length })),
  );
}

/** A wish where it opens the sentence or stands aside (“Ideally, you have …”); else it is praise: « convient idéalement à ». */
const IDEALLY = /^id[eé]al/iu;
const isAside = (text: string, from: number, length: number): boolean =>
  /(?:^|[,;:(–—-])\s*$/u.test(text.slice(Math.max(0, from - 4), from)) || /^\s?[,)]/u.test(text.slice(from + length, from + length + 2));

/** « Pas » is also a step, « jamais » also “ever”. */
const NE = /(?<!\p{L})(?:ne(?!\p{L})|n['’])/iu;

const NEEDS_NE = /^(?:pas|jamais|aucune?)$/iu;

/** Whether a text denies something outright. */
export const denies = (text: string, lang: Lang): boolean => PATTERNS().denies[lang].test(text);

/** Whether a text calls something an asset, in whatever words. */
export const wishes = (text: string, lang: Lang): boolean => PATTERNS().wishes[lang].test(text);

/** Whether any word of a text may answer to a sense. */
export function answers(text: string, lang: Lang, sense: Sense): boolean {
  return PATTERNS().admits[sense][lang].test(text);
}

const PATTERNS = lazily(() => {
  const says = bySense((words, lang) => anyOf(words.says[lang], "giu", "\\p{L}-"));
  return { ...ASKED(), says, saysAny: bySide((lang) => anyMayMatch(SENSES.map((sense) => says[sense][lang]))) };
});

const ASKED = lazily(() => ({
  denies: bySide((lang) => anyOf(DENIALS[lang], "iu")),
  wishes: bySide((lang) => anyOf(`${TABLE.asset.says[lang]},${WISHES[lang]}`, "iu")),
  phrases: bySide((lang) => anyOf(PHRASES[lang], "giu")),
  admits: bySense((words, lang) => anyOf(`${words.says[lang]},${words.admits[lang]}`, "iu")),
}));

function bySide<T>(make: (lang: Lang) => T): Sides<T> {
  const [en, fr] = LANGS.map(make) as [T, T];
  return { en, fr };
}

function bySense(make: (words: SenseWords, lang: Lang) => GatedPattern): Readonly<Record<Sense, Sides<GatedPattern>>> {
  return Object.fromEntries(SENSES.map((sense) => [sense, bySide((lang) => make(TABLE[sense], lang))])) as Record<
    Sense,
    Sides<GatedPattern>
  >;
}

/** Whole words only, either apostrophe, any white space. A word is entered at its start, so that work grows with the text. */
function anyOf(list: string, flags: string, notAfter = "\\p{L}"): GatedPattern {
  const words = list
    .split(",")
    .map((word) => word.trim().replaceAll("*", "\\p{L}*").replace(/['’]/gu, "['’]").replace(/\s+/gu, "\\s+"))
    .filter(Boolean);
  return gated(new RegExp(`(?<![${notAfter}])(?:${words.join("|")})(?!\\p{L}|['’]t(?!\\p{L}))`, flags));
}
