import type { Word } from "#drift/edit-words";
import type { Vocabulary } from "#drift/vocabulary";
import { type WordsInCommon, wordsInCommon } from "#drift/words-in-common";
import type { Lang } from "#posting";

/**
 * Which sentences of the other side face the one that a word stands in: those that say most of its words, all where none does.
 */
export function sentencesThatFace(
  words: readonly Word[],
  at: number,
  facing: readonly Word[],
  lang: Lang,
  vocabulary: Vocabulary,
): (sentence: number) => boolean {
  if ((facing.at(-1)?.sentence ?? 0) === 0) return () => true;
  const { scores, best } = facingScores(words, words[at]?.sentence ?? 0, wordsInCommon(facing, lang, vocabulary));
  return best < LEAST ? () => true : (each) => (scores.get(each) ?? 0) >= best - NEAR;
}

interface FacingScores {
  /** By sentence of the other side; those that have no word in common are left out. */
  readonly scores: ReadonlyMap<number, number>;
  readonly best: number;
}

/** The share of the words of a sentence and of each that may face it that the two have in common. */
function facingScores(words: readonly Word[], sentence: number, theirs: WordsInCommon): FacingScores {
  const own = stemsOf(words, sentence);
  const scores = new Map<number, number>();
  let best = 0;
  for (const [each, found] of theirs.with(own)) {
    const score = found / (theirs.size(each) + own.length);
    scores.set(each, score);
    best = Math.max(best, score);
  }
  return { scores, best };
}

/** The distinct words of a sentence that say something; sentences stand in order. */
function stemsOf(words: readonly Word[], sentence: number): readonly string[] {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle] as Word).sentence < sentence) low = middle + 1;
    else high = middle;
  }
  const own = new Set<string>();
  for (let at = low; words[at]?.sentence === sentence; at++) if (words[at]?.stem !== "") own.add((words[at] as Word).stem);
  return [...own];
}

/**
 * Whether the sentences of two texts face each other one by one, as far as words show; `asked` are those that must be shown to. One
 * that says too little for words to tell is taken to face the one in its place.
 */
export function faceInOrder(
  words: readonly Word[],
  facing: readonly Word[],
  asked: ReadonlySet<number>,
  lang: Lang,
  vocabulary: Vocabulary,
): boolean {
  const last = words.at(-1)?.sentence ?? 0;
  if (last !== (facing.at(-1)?.sentence ?? 0)) return false;
  const theirs = wordsInCommon(facing, lang, vocabulary);
  for (let i = 0; i <= last; i++) {
    const { scores, best } = facingScores(words, i, theirs);
    const own = scores.get(i) ?? 0;
    if (own < best - NEAR || (asked.has(i) && own < LEAST)) return false;
  }
  return true;
}

/** Share of the words in common from which a sentence faces another. */
const LEAST = 0.25;
/** Sentences that fare about as well are not told apart. */
const NEAR = 0.1;
