import type { Word } from "#drift/edit-words";
import type { Vocabulary } from "#drift/vocabulary";
import { type Lang, otherLang } from "#posting";

/** Whether one of some words of a side answers to one of the other side's: its translation, the same letters, or the same number. */
export function doAnswer(lang: Lang, mine: readonly Word[], facing: readonly Word[], vocabulary: Vocabulary): boolean {
  const stemsOf = (words: readonly Word[]) => words.flatMap(({ stem }) => (stem === "" ? [] : [stem]));
  const [own, theirs] = [stemsOf(mine), stemsOf(facing)];
  return (
    theirs.some(vocabulary.translationTest(lang, own)) ||
    own.some(vocabulary.translationTest(otherLang(lang), theirs)) ||
    mine.some((word) => facing.some(({ folded, number }) => folded === word.folded || (number !== "" && number === word.number)))
  );
}
