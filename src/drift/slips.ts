import type { Word } from "#drift/edit-words";
import { isSlip } from "#drift/same-word";
import type { Vocabulary } from "#drift/vocabulary";
import { wordHunks } from "#drift/word-hunks";
import { type Lang, otherLang } from "#posting";

/**
 * The words before as they would be without the slips of the finger that the edit corrected, or made. No slip is a word that the
 * other side says and that its successor is not: `river` became `rider`, and the other side has « rivière ».
 */
export function withoutSlips(
  before: readonly Word[],
  after: readonly Word[],
  facing: readonly Word[],
  lang: Lang,
  vocabulary: Vocabulary,
): readonly Word[] {
  const corrected = [...before];
  const doubled = new Set<number>();
  const theirs = new Set(facing.flatMap(({ stem }) => (stem === "" ? [] : [stem])));
  const says = vocabulary.translationTest(otherLang(lang), theirs);
  const isSaid = ({ stem }: Word) => stem !== "" && says(stem);
  const isKnown = ({ stem }: Word) => vocabulary.knows(lang, stem);
  for (const { gone, come } of wordHunks(before, after)) {
    if (gone.length * come.length > MOST_PAIRS) continue;
    const taken = new Set<number>();
    for (const i of gone) {
      const was = before[i] as Word;
      // A word that was typed twice in a row.
      if (come.length === 0 && gone.length === 1 && [before[i - 1], before[i + 1]].some((near) => isTwice(was, near))) {
        doubled.add(i);
        continue;
      }
      const at = come.find((j) => {
        const is = after[j] as Word;
        return !taken.has(j) && isSlip(was, is, lang, vocabulary) && !(isKnown(was) && isSaid(was) && !isSaid(is) && is.stem !== "");
      });
      if (at === undefined) continue;
      taken.add(at);
      corrected[i] = { ...(after[at] as Word), sentence: was.sentence };
    }
  }
  return corrected.filter((_, i) => !doubled.has(i));
}

const isTwice = ({ folded, sentence, number }: Word, near: Word | undefined): boolean =>
  number === "" && near !== undefined && near.folded === folded && near.sentence === sentence;

/** Most comparisons at one place; more is no slip but another text. */
const MOST_PAIRS = 400;
