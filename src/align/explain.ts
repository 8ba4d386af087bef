import { NEEDLESS, NONE } from "#align/bead";
import { cognate, type PairWords, type SideWords, type Tokens } from "#align/tokens";
import { EXPLAINS, linkWords } from "#align/word-links";
import { LANGS, type Lang, otherLang, type Sides } from "#posting";

/** Sentences of a side as words: for each sentence its text and tokens, and for each token the word of the other side that answers to it. */
export interface Explained {
  readonly texts: readonly string[];
  readonly tokens: readonly Tokens[];
  /** How many tokens stand before each sentence. */
  readonly start: readonly number[];
  /** The place of the answer among all tokens of the other side, `NONE` or `NEEDLESS`. */
  readonly answer: readonly Int32Array[];
}

/** A place of a word: its sentence and its place there. */
type TokenPosition = readonly [sentence: number, token: number];

const wordAt = ({ tokens }: Explained, [sentence, token]: TokenPosition): number => tokens[sentence]?.words[token] as number;

/** The place of a token among all tokens of its side. */
export const placeOfToken = ({ start }: Explained, sentence: number, token: number): number => (start[sentence] as number) + token;

/** Links the words of two groups of sentences that nothing explains yet, one to one, and marks them. */
export function explainGroups(sides: Sides<Explained>, groups: Sides<readonly number[]>, words: PairWords): void {
  const open = openSpots(sides.en, groups.en);
  const spots = { en: open, fr: open.length === 0 ? open : openSpots(sides.fr, groups.fr) };
  if (spots.en.length === 0 || spots.fr.length === 0) return;
  const list = (lang: Lang) => spots[lang].map((spot) => wordAt(sides[lang], spot));
  const links = linkWords(list("en"), list("fr"), words);
  for (const lang of LANGS) {
    const other = otherLang(lang);
    spots[lang].forEach(([sentence, token], k) => {
      const spot = spots[other][links[lang][k] as number];
      if (spot) (sides[lang].answer[sentence] as Int32Array)[token] = placeOfToken(sides[other], ...spot);
    });
  }
}

function openSpots({ answer }: Explained, group: readonly number[]): readonly TokenPosition[] {
  const spots: TokenPosition[] = [];
  for (const sentence of group) {
    const own = answer[sentence] as Int32Array;
    for (let token = 0; token < own.length; token++) if (own[token] === NONE) spots.push([sentence, token]);
  }
  return spots;
}

/** Words as far apart as a doublet (« candidate ou candidat », « les tâches et les fonctions ») may set them. */
const DOUBLET = 3;

/**
 * Marks what needs no word of its own on the other side: the other half of a compound or of « mise en œuvre », whose neighbour has
 * the counterpart, and a word that the sentence has said.
 */
export function explainRepeated(side: Explained, group: readonly number[], best: Float32Array, { stems, numeric }: SideWords): void {
  for (const sentence of group) {
    const { words, from, to } = side.tokens[sentence] as Tokens;
    const answer = side.answer[sentence] as Int32Array;
    const text = side.texts[sentence] as string;
    const alone = answer.map((at) => (at >= 0 ? 1 : 0));
    words.forEach((word, k) => {
      if (answer[k] !== NONE || numeric[word]) return;
      const isBeside = (a: number, b: number) => alone[a < k ? a : b] === 1 && !SEPARATOR.test(text.slice(to[a], from[b]));
      const beside = (k > 0 && isBeside(k - 1, k)) || (k + 1 < words.length && isBeside(k, k + 1));
      if ((beside && (best[word] as number) >= EXPLAINS) || isSaid(words, stems, k, alone)) answer[k] = NEEDLESS;
    });
  }
}

function isSaid(words: readonly number[], stems: readonly string[], k: number, alone: Int32Array): boolean {
  const stem = stems[words[k] as number] as string;
  for (let at = Math.max(0, k - DOUBLET); at < Math.min(words.length, k + DOUBLET + 1); at++) {
    if (at !== k && (at < k || alone[at] === 1) && cognate(stems[words[at] as number] as string, stem) > 0) return true;
  }
  return words.indexOf(words[k] as number) < k;
}

/** What stands between the members of an enumeration. */
const SEPARATOR = /[,;:/()–—]|(?:^|\s)(?:and|or|et|ou|nor|ni)(?=\s|$)/u;
