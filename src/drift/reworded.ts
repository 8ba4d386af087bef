import type { WordEdit } from "#drift/fact-changes";
import type { Unexplained } from "#drift/unexplained-words";
import type { WordHunk } from "#drift/word-hunks";

/** Words from which two pieces that took each other’s place are another turn of phrase, even where few of them tell anything. */
const PHRASE = 3;

/** Whether a place lies in a sentence that was put in other words: what seems put in or taken out there may be part of the new wording. */
export function rewordedSentences({ before, after, hunks }: WordEdit, left: readonly Unexplained[]): (hunk: number) => boolean {
  const isPhrase = ({ gone, come }: WordHunk) => gone.length >= PHRASE && come.length >= PHRASE;
  const replaced = hunks.filter((hunk, i) => isPhrase(hunk) || ((left[i]?.gone.length ?? 0) > 0 && (left[i]?.come.length ?? 0) > 0));
  const sentences = {
    gone: new Set(replaced.flatMap(({ gone }) => gone.map((at) => before[at]?.sentence))),
    come: new Set(replaced.flatMap(({ come }) => come.map((at) => after[at]?.sentence))),
  };
  return (hunk) => {
    const { gone, come } = hunks[hunk] as WordHunk;
    return come.some((at) => sentences.come.has(after[at]?.sentence)) || gone.some((at) => sentences.gone.has(before[at]?.sentence));
  };
}
