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
  const last = facing.at(-1)?.sentence ?? 0;
  if (last === 0) return () => true;
  const sentence = words[at]?.sentence ?? 0;
  const own = new Set(words.flatMap(({ stem, sentence: each }) => (each === sentence && stem !== "" ? [stem] : [])));
  const says = vocabulary.translationTest(lang, own);
  const scores = Array.from({ length: last + 1 }, (_, i) => {
    const theirs = new Set(facing.flatMap((word) => (word.sentence === i && word.stem !== "" ? [word.stem] : [])));
    const bySentence = vocabulary.translationTest(otherLang(lang), theirs);
    const found = [...theirs].filter(says).length + [...own].filter(bySentence).length;
    return theirs.size + own.size === 0 ? 0 : found / (theirs.size + own.size);
  });
  const best = Math.max(...scores);
  return best < LEAST ? () => true : (each) => (scores[each] ?? 0) >= best - NEAR;
}

/** Share of the words in common from which a sentence faces another. */
const LEAST = 0.25;
/** Sentences that fare about as well are not told apart. */
const NEAR = 0.1;
