import { NONE } from "#align/bead";
import { type Explained, placeOfToken } from "#align/explain";
import type { PairWords, Tokens } from "#align/tokens";
import { lazily } from "#lazily";
import { LANGS, type Lang, otherLang, type Sides } from "#posting";

/** “CDS”, “SLIs”: capitals alone, with the ending of a plural. */
const ABBREVIATION = /^(\p{Lu}{2,6})s?$/u;

/**
 * Explains abbreviations that one side spells out: as many words next to each other as it has letters, each of which begins with one
 * of them or answers to a word of the pair that does (“CDS” / « Service numérique canadien »). More than half of the words are
 * answered by nothing else. Says whether it asked for words of the pair that may stand elsewhere in it.
 */
export function explainAbbreviations(sides: Sides<Explained>, groups: Sides<readonly number[]>, words: PairWords): boolean {
  let hasAskedPair = false;
  for (const lang of LANGS) {
    const [own, other] = [sides[lang], sides[otherLang(lang)]];
    const known = initialsOf(words, otherLang(lang));
    const initials: Initials = (word) => {
      hasAskedPair = true;
      return known(word);
    };
    const search: Search = { side: other, group: groups[otherLang(lang)], initials, looked: new Map(), left: MOST_LOOKED };
    for (const sentence of groups[lang]) {
      const { from, to } = own.tokens[sentence] as Tokens;
      (own.answer[sentence] as Int32Array).forEach((answer, k) => {
        const letters = answer === NONE ? ABBREVIATION.exec(own.texts[sentence]?.slice(from[k], to[k]) ?? "")?.[1] : undefined;
        const found = letters && spelledOut(letters.toLowerCase(), search);
        if (!found) return;
        const place = placeOfToken(own, sentence, k);
        (own.answer[sentence] as Int32Array)[k] = placeOfToken(other, found.sentence, found.first);
        const answers = other.answer[found.sentence] as Int32Array;
        for (let at = found.first; at < found.first + found.count; at++) if (answers[at] === NONE) answers[at] = place;
      });
    }
  }
  return hasAskedPair;
}

interface Spelled {
  readonly sentence: number;
  readonly first: number;
  readonly count: number;
}

/** Places that are looked at for all abbreviations of a group. */
const MOST_LOOKED = 100_000;

interface Search {
  readonly side: Explained;
  readonly group: readonly number[];
  readonly initials: Initials;
  /** Where letters were found last, or that they are nowhere: a word that is answered stays so, so that no earlier place comes into question. */
  readonly looked: Map<string, { readonly at: number; readonly first: number }>;
  left: number;
}

/** Where a group of sentences spells the letters out. */
function spelledOut(letters: string, search: Search): Spelled | undefined {
  const { side, group, initials, looked } = search;
  const count = letters.length;
  const start = looked.get(letters) ?? { at: 0, first: 0 };
  for (let at = start.at; at < group.length; at++) {
    const sentence = group[at] as number;
    const { words } = side.tokens[sentence] as Tokens;
    const answers = side.answer[sentence] as Int32Array;
    for (let first = at === start.at ? start.first : 0; first + count <= words.length; first++) {
      if (search.left-- <= 0) return undefined;
      if (openAt(answers, first, count) * 2 > count && spells(words.slice(first, first + count).map(initials), letters)) {
        looked.set(letters, { at, first });
        return { sentence, first, count };
      }
    }
  }
  looked.set(letters, { at: group.length, first: 0 });
  return undefined;
}

/** How many of some words next to each other nothing answers to. */
function openAt(answers: Int32Array, first: number, count: number): number {
  let open = 0;
  for (let at = first; at < first + count; at++) if (answers[at] === NONE) open++;
  return open;
}

/** Whether each word can stand for a letter of its own. */
function spells([word, ...others]: readonly string[], letters: string): boolean {
  if (word === undefined) return true;
  return [...letters].some((letter, k) => word.includes(letter) && spells(others, letters.slice(0, k) + letters.slice(k + 1)));
}

/** The letters that a word may be shortened to: the first of its own and of each word that it may translate, and the x of “experience”. */
type Initials = (word: number) => string;

function initialsOf({ en, fr, from, matches }: PairWords, lang: Lang): Initials {
  const lettersOf = (stem: string | undefined): string => (stem ? stem.charAt(0) + (stem.startsWith("ex") ? "x" : "") : "");
  const known = new Map<number, string>();
  /** For each French word: the first letters of the English words that it may translate. */
  const translated = lazily(() => {
    const letters = fr.stems.map(() => "");
    for (let id = 0; id < en.stems.length; id++) {
      const own = lettersOf(en.stems[id]);
      for (let at = from[id] as number; at < (from[id + 1] as number); at++) letters[matches[at] as number] += own;
    }
    return letters;
  });
  const read = (word: number): string => {
    if (lang === "en") {
      return lettersOf(en.stems[word]) + [...matches.slice(from[word], from[word + 1])].map((other) => lettersOf(fr.stems[other])).join("");
    }
    return lettersOf(fr.stems[word]) + translated()[word];
  };
  return (word) => {
    const letters = known.get(word) ?? read(word);
    known.set(word, letters);
    return letters;
  };
}
