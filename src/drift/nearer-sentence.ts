import type { Word } from "#drift/edit-words";
import { sentencesThatFace } from "#drift/facing-sentences";
import type { WordEdit } from "#drift/fact-changes";
import type { Vocabulary } from "#drift/vocabulary";
import { wordEvidence } from "#drift/word-evidence";
import { wordHunks } from "#drift/word-hunks";

/**
 * Whether the one sentence that was put in other words says more of the sentence that faces it than it did: « pour élargir notre
 * équipe » becomes « pour soutenir la prestation » opposite “to support delivery”, in a paragraph that speaks of support elsewhere too.
 */
export function isNearerSentence({ lang, before, after, facing, hunks }: WordEdit, vocabulary: Vocabulary): boolean {
  const old = new Set(hunks.flatMap(({ gone }) => gone.map((at) => before[at]?.sentence ?? 0)));
  const now = new Set(hunks.flatMap(({ come }) => come.map((at) => after[at]?.sentence ?? 0)));
  const [from, to] = [[...old][0], [...now][0]];
  if (old.size !== 1 || now.size !== 1 || from === undefined || to === undefined) return false;
  const was = wordsOf(before, (sentence) => sentence === from);
  const is = wordsOf(after, (sentence) => sentence === to);
  const faced = sentencesThatFace(before, before.indexOf(was[0] as Word), facing, lang, vocabulary);
  const faces = sentencesThatFace(after, after.indexOf(is[0] as Word), facing, lang, vocabulary);
  // What faced the one sentence and faces the other are the same, and not the whole text.
  if (facing.every(({ sentence }) => faces(sentence)) || facing.some(({ sentence }) => faced(sentence) !== faces(sentence))) return false;
  const theirs = wordsOf(facing, faces);
  const { better, worse } = wordEvidence({ lang, before: was, after: is, facing: theirs, hunks: wordHunks(was, is) }, [], vocabulary);
  return better > worse.gone + worse.come;
}

const wordsOf = (words: readonly Word[], isAsked: (sentence: number) => boolean): readonly Word[] =>
  words.filter(({ sentence }) => isAsked(sentence));
