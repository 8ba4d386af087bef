import type { Word } from "#drift/edit-words";
import type { WordEdit } from "#drift/fact-changes";
import type { LeftWords } from "#drift/unexplained-words";
import type { WordHunk } from "#drift/word-hunks";

/** Words from which two pieces that took each other’s place are another turn of phrase, even where few of them tell anything. */
const PHRASE = 3;

/** Whether a place lies in a sentence that was put in other words: what seems put in or taken out there may be part of the new wording. */
export function rewordedSentences(edit: WordEdit, left: readonly LeftWords[]): (hunk: number) => boolean {
  const { before, after, hunks } = edit;
  const isPhrase = ({ gone, come }: WordHunk) => gone.length >= PHRASE && come.length >= PHRASE;
  const replaced = hunks.filter((hunk, i) => isPhrase(hunk) || ((left[i]?.gone.length ?? 0) > 0 && (left[i]?.come.length ?? 0) > 0));
  const turned = turnedSentences(edit);
  const sentences = {
    gone: new Set([...replaced.flatMap(({ gone }) => gone.map((at) => before[at]?.sentence)), ...turned.map(({ was }) => was)]),
    come: new Set([...replaced.flatMap(({ come }) => come.map((at) => after[at]?.sentence)), ...turned.map(({ is }) => is)]),
  };
  return (hunk) => {
    const { gone, come } = hunks[hunk] as WordHunk;
    return come.some((at) => sentences.come.has(after[at]?.sentence)) || gone.some((at) => sentences.gone.has(before[at]?.sentence));
  };
}

/** The sentences that were turned about: a word that tells stands at another place among other words. */
function turnedSentences({ before, after, hunks }: WordEdit): readonly { readonly was: number; readonly is: number }[] {
  const edited = (kind: keyof WordHunk, words: readonly Word[]) =>
    hunks.flatMap((hunk, i) => hunk[kind].map((at) => ({ word: words[at] as Word, hunk: i })));
  const [gone, come] = [edited("gone", before), edited("come", after)];
  const places = new Map(gone.map(({ word, hunk }) => [word.stem, { hunk, sentence: word.sentence }] as const));
  const isPhrase = (list: typeof gone, sentence: number) => list.filter(({ word }) => word.sentence === sentence).length >= PHRASE;
  return come.flatMap(({ word: { stem, sentence }, hunk }) => {
    const was = places.get(stem);
    if (stem === "" || !was || was.hunk === hunk || !isPhrase(gone, was.sentence) || !isPhrase(come, sentence)) return [];
    return [{ was: was.sentence, is: sentence }];
  });
}
