import { type AlignedState, type EditContext, textOf } from "#drift/edit-context";
import { readEditWords, type Word } from "#drift/edit-words";
import { sentencesThatFace } from "#drift/facing-sentences";
import type { StatePair } from "#drift/state-pair";
import type { Vocabulary } from "#drift/vocabulary";
import { type Lang, otherLang } from "#posting";

/**
 * Whether the other side’s edit of the same step may answer to this one: both touched sentences that face each other. A fact that
 * was changed in the first sentence of a paragraph is not followed by an edit of the third.
 */
export function isAnswered({ lang, ...context }: EditContext, { before, after, vocabulary }: StatePair): boolean {
  const other = otherLang(lang);
  const read = (state: AlignedState, side: Lang, group: readonly number[]) => sentencesOf(readEditWords(textOf(state, side, group), side));
  const own = edited(read(before, lang, context.before), read(after, lang, context.after));
  const theirs = edited(read(before, other, context.facingBefore), read(after, other, context.facingAfter));
  if (theirs.gone.length + theirs.come.length === 0) return false;
  if (own.is.count === 0 || own.was.count === 0 || theirs.is.count === 0 || theirs.was.count === 0) return true;
  // Both gained, or lost, as many sentences, or edited the one at the same place.
  const [gained, followed] = [own.come.length - own.gone.length, theirs.come.length - theirs.gone.length];
  if (gained !== 0 && gained === followed) return true;
  if (own.is.count === theirs.is.count && own.come.some((sentence) => theirs.come.includes(sentence))) return true;
  return (
    faces(own.come, own.is, theirs.come, theirs.is, lang, vocabulary) || faces(own.gone, own.was, theirs.gone, theirs.was, lang, vocabulary)
  );
}

interface Sentences {
  readonly words: readonly Word[];
  readonly count: number;
  /** The words of each, by which two are the same. */
  readonly keys: readonly string[];
}

function sentencesOf(words: readonly Word[]): Sentences {
  const keys: string[] = [];
  for (const { sentence, folded } of words) keys[sentence] = `${keys[sentence] ?? ""} ${folded}`;
  return { words, count: keys.length, keys };
}

/** The sentences of one time that the other has not, by their places. */
function edited(was: Sentences, is: Sentences) {
  const without = (some: Sentences, others: Sentences) => [...some.keys.keys()].filter((i) => !others.keys.includes(some.keys[i] ?? ""));
  return { was, is, gone: without(was, is), come: without(is, was) };
}

function faces(
  own: readonly number[],
  { words }: Sentences,
  theirs: readonly number[],
  facing: Sentences,
  lang: Lang,
  vocabulary: Vocabulary,
): boolean {
  return own.some((sentence) => {
    const at = words.findIndex((word) => word.sentence === sentence);
    const isFacing = sentencesThatFace(words, at, facing.words, lang, vocabulary);
    return theirs.some(isFacing);
  });
}
