import { NONE } from "#align/bead";
import { type Explained, placeOfToken } from "#align/explain";
import type { PairWords, Tokens } from "#align/tokens";
import { LANGS, type Lang, otherLang, type Sides } from "#posting";

/** “CDS”, “SLIs”: capitals alone, with the ending of a plural. */
const ABBREVIATION = /^(\p{Lu}{2,6})s?$/u;

/**
 * Explains abbreviations that one side spells out: as many words next to each other as it has letters, each of which begins with one
 * of them or answers to a word of the pair that does (“CDS” / « Service numérique canadien »). More than half of the words are
 * answered by nothing else.
 */
export function explainAbbreviations(sides: Sides<Explained>, groups: Sides<readonly number[]>, words: PairWords): void {
  for (const lang of LANGS) {
    const [own, other] = [sides[lang], sides[otherLang(lang)]];
    for (const sentence of groups[lang]) {
      const { from, to } = own.tokens[sentence] as Tokens;
      (own.answer[sentence] as Int32Array).forEach((answer, k) => {
        const letters = answer === NONE ? ABBREVIATION.exec(own.texts[sentence]?.slice(from[k], to[k]) ?? "")?.[1] : undefined;
        const found = letters && spelledOut(letters.toLowerCase(), other, groups[otherLang(lang)], initialsOf(words, otherLang(lang)));
        if (!found) return;
        const place = placeOfToken(own, sentence, k);
        (own.answer[sentence] as Int32Array)[k] = placeOfToken(other, found.sentence, found.first);
        const answers = other.answer[found.sentence] as Int32Array;
        for (let at = found.first; at < found.first + found.count; at++) if (answers[at] === NONE) answers[at] = place;
      });
    }
  }
}

interface Spelled {
  readonly sentence: number;
  readonly first: number;
  readonly count: number;
}

/** Where a group of sentences spells the letters out. */
function spelledOut(letters: string, side: Explained, group: readonly number[], initials: Initials): Spelled | undefined {
  const count = letters.length;
  for (const sentence of group) {
    const { words } = side.tokens[sentence] as Tokens;
    const answers = side.answer[sentence] as Int32Array;
    for (let first = 0; first + count <= words.length; first++) {
      const open = answers.slice(first, first + count).filter((answer) => answer === NONE).length;
      if (open * 2 > count && spells(words.slice(first, first + count).map(initials), letters)) return { sentence, first, count };
    }
  }
  return undefined;
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
  return (word) => {
    if (lang === "en") {
      return lettersOf(en.stems[word]) + [...matches.slice(from[word], from[word + 1])].map((other) => lettersOf(fr.stems[other])).join("");
    }
    const translated = en.stems.filter((_, id) => matches.subarray(from[id], from[id + 1]).includes(word));
    return lettersOf(fr.stems[word]) + translated.map(lettersOf).join("");
  };
}
