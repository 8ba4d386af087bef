import type { Word } from "#drift/edit-words";
import type { Vocabulary } from "#drift/vocabulary";
import { type Lang, otherLang } from "#posting";

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
  const scores = facingScores(words, words[at]?.sentence ?? 0, facing, lang, vocabulary);
  const best = Math.max(...scores);
  return best < LEAST ? () => true : (each) => (scores[each] ?? 0) >= best - NEAR;
}

/** The share of the words of a sentence and of each that may face it that the two have in common. */
function facingScores(
  words: readonly Word[],
  sentence: number,
  facing: readonly Word[],
  lang: Lang,
  vocabulary: Vocabulary,
): readonly number[] {
  const last = facing.at(-1)?.sentence ?? 0;
  const own = new Set(words.flatMap(({ stem, sentence: each }) => (each === sentence && stem !== "" ? [stem] : [])));
  const says = vocabulary.translationTest(lang, own);
  return Array.from({ length: last + 1 }, (_, i) => {
    const theirs = new Set(facing.flatMap((word) => (word.sentence === i && word.stem !== "" ? [word.stem] : [])));
    const bySentence = vocabulary.translationTest(otherLang(lang), theirs);
    const found = [...theirs].filter(says).length + [...own].filter(bySentence).length;
    return theirs.size + own.size === 0 ? 0 : found / (theirs.size + own.size);
  });
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
  for (let i = 0; i <= last; i++) {
    const scores = facingScores(words, i, facing, lang, vocabulary);
    const [own, best] = [scores[i] ?? 0, Math.max(...scores)];
    if (own < best - NEAR || (asked.has(i) && own < LEAST)) return false;
  }
  return true;
}

/** Share of the words in common from which a sentence faces another. */
const LEAST = 0.25;
/** Sentences that fare about as well are not told apart. */
const NEAR = 0.1;
