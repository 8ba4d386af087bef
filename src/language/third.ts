import { francAll } from "franc";
import { lazily } from "#lazily";
import { SCRIPTS, type Script } from "./third-scripts.ts";
import { THIRD_LANGUAGES } from "./third-words.ts";

/**
 * The language of a text that is neither English nor French, as a BCP 47 tag, which is what a `lang` attribute takes and what can say no
 * more than is known (`und-Cans`: some language in Canadian syllabics); `null` where it may be English or French, or where too little
 * speaks for one third language. By script where the letters are not Latin; else by words that only this language has, and franc.
 */
export function thirdLanguage(voting: string): string | null {
  // A letter and its accent may be two characters; here no place in the text is asked for.
  const text = COMBINING.test(voting) ? voting.normalize("NFC") : voting;
  if (BEYOND_LATIN.test(text)) {
    const tag = byScript(text);
    if (tag !== null) return tag;
  }
  return byWords(text);
}

const COMBINING = /[\u0300-\u036f]/u;
// Greek to the syllabics and the rest, Latin Extended Additional (Vietnamese) and punctuation left out.
const BEYOND_LATIN = /[\u0370-\u1dff\u2e80-\ud7ff\uf900-\ufaff]/u;
const LETTER = /\p{L}/gu;
/** Letters that make a word and not a sign; a syllable counts as two. */
const LEAST_LETTERS = 4;

function byScript(text: string): string | null {
  const counts = SCRIPTS.map(({ letters, perSign = 1 }) => perSign * countOf(text, letters));
  // Japanese writes with kana and Han characters both.
  if (counts[KANA]) counts[KANA] += counts[HAN] ?? 0;
  const total = countOf(text, LETTER);
  const index = counts.findIndex((count) => count >= LEAST_LETTERS && 2 * count > total);
  const script = SCRIPTS[index];
  return script === undefined ? null : languageOf(script, text);
}

const KANA = SCRIPTS.findIndex(({ code }) => code === "Kana");
const HAN = SCRIPTS.findIndex(({ code }) => code === "Hani");

/** Syllables with q, ng and ɬ that the Unicode charts give as those of Inuktitut. */
const INUKTITUT = /[\u157e-\u1585\u158e-\u1596\u15a0-\u15a6\u166f-\u1676]/u;
/** How far ahead of the next language of a script franc must see one, of 1. */
const AHEAD = 0.05;

function languageOf({ code, language }: Script, text: string): string {
  if (code === "Cans" && INUKTITUT.test(text)) return "iu";
  if (typeof language === "string") return language;
  const [[best = "", score = 0] = [], [, next = 0] = []] = francAll(text);
  const tag = language?.[best];
  return tag === undefined || score - next < AHEAD ? `und-${code}` : tag;
}

/**
 * What is needed where the letters are Latin: letters, words of the language and their share of all, and what franc must say: 1 is the
 * language that fits best, and English and French may come no nearer than `rival`. Where one word speaks for the language franc has to be surer.
 */
const NEEDED = [
  { letters: 25, words: 2, share: 0.12, fit: 0.9, rival: 0.88 },
  { letters: 40, words: 1, share: 0.06, fit: 0.98, rival: 0.8 },
] as const;

function byWords(text: string): string | null {
  const [{ letters: least }, single] = NEEDED;
  if (text.length < least) return null;
  const { letters, words, found } = wordsIn(text);
  if (letters < least || found.size === 0) return null;
  const likely = [...found].filter(([, count]) => count >= single.words && count >= single.share * words);
  // Nearly every English and French text ends here: franc costs a hundred times as much as looking words up.
  if (likely.length === 0) return null;
  const fits = new Map<string, number>(francAll(text));
  const rival = Math.max(fits.get("eng") ?? 0, fits.get("fra") ?? 0);
  const ranked = likely
    .map(([tag, count]) => ({ tag, count, fit: fits.get(THIRD_LANGUAGES[tag]?.franc ?? "") ?? 0 }))
    .sort((a, b) => b.fit - a.fit || b.count - a.count);
  const [best] = ranked;
  if (best === undefined) return null;
  const enough = NEEDED.some(
    (needed) =>
      letters >= needed.letters &&
      best.count >= needed.words &&
      best.count >= needed.share * words &&
      best.fit >= needed.fit &&
      rival <= needed.rival,
  );
  return enough ? best.tag : null;
}

/** Words as they are written: a name has a capital (`Los Angeles`), and says nothing of the language around it. */
function wordsIn(text: string) {
  const all = text.match(/\p{L}+/gu) ?? [];
  const isNames = lazily(() => 2 * all.filter((word) => /^\p{Lu}/u.test(word)).length > all.length);
  const found = new Map<string, number>();
  let letters = 0;
  for (const word of all) {
    letters += word.length;
    const tags = TAGS_OF.get(word);
    if (tags === undefined || (PARTICLES.has(word) && isNames())) continue;
    for (const tag of tags) found.set(tag, (found.get(tag) ?? 0) + 1);
  }
  return { letters, words: all.length, found };
}

/** Where most words have a capital these join names: “María de los Ángeles”, “van den Berg”. */
const PARTICLES: ReadonlySet<string> = new Set("da das del della dem den der di los las van von zu zum zur".split(" "));

/** The languages that have a word. */
const TAGS_OF: ReadonlyMap<string, readonly string[]> = invert();

function invert(): ReadonlyMap<string, readonly string[]> {
  const tags = new Map<string, string[]>();
  for (const [tag, { words }] of Object.entries(THIRD_LANGUAGES))
    for (const word of words) {
      const known = tags.get(word);
      if (known) known.push(tag);
      else tags.set(word, [tag]);
    }
  return tags;
}

const countOf = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;
