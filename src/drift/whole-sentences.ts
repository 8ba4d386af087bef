import { type EditContext, textOf } from "#drift/edit-context";
import { readEditWords, type Word } from "#drift/edit-words";
import { faceInOrder } from "#drift/facing-sentences";
import { isBalanced } from "#drift/sentence-balance";
import type { StatePair } from "#drift/state-pair";
import { otherLang } from "#posting";

/**
 * Whether an edit did nothing but put in, or take out, whole sentences that its block had fewer, or more, than what faces it, and now
 * each sentence faces the one in its place: “Everyone is welcome.” goes from English after « Tout le monde est le bienvenu. » went.
 */
export function isSentenceCaughtUp(context: EditContext, states: StatePair): boolean {
  const { lang, before, after, facingAfter } = context;
  if (before.length !== 1 || after.length !== 1 || facingAfter.length !== 1 || context.besideAfter.length !== 1) return false;
  if (!isBalanced(context, states)) return false;
  const was = readEditWords(textOf(states.before, lang, before), lang);
  const is = readEditWords(textOf(states.after, lang, after), lang);
  const theirs = readEditWords(textOf(states.after, otherLang(lang), facingAfter), otherLang(lang));
  const [old, now] = [sentencesOf(was), sentencesOf(is)];
  const [gone, come] = [placesWithout(old, now), placesWithout(now, old)];
  if (gone.length > 0 === come.length > 0) return false;
  return faceInOrder(is, theirs, new Set(come), lang, states.vocabulary);
}

/**
 * Whether an edit put whole sentences into a text each of whose sentences faced one of the other side, which was left alone: “You may
 * work from home.” is news though another sentence opposite speaks of work at a distance.
 */
export function isSentenceAlone({ lang, before, after, besideAfter, facingBefore, facingAfter }: EditContext, states: StatePair): boolean {
  if (before.length !== 1 || after.length !== 1 || facingAfter.length !== 1 || besideAfter.length !== 1) return false;
  const other = otherLang(lang);
  const [was, is] = [readEditWords(textOf(states.before, lang, before), lang), readEditWords(textOf(states.after, lang, after), lang)];
  const [then, theirs] = [textOf(states.before, other, facingBefore), textOf(states.after, other, facingAfter)];
  const [old, now] = [sentencesOf(was), sentencesOf(is)];
  if (then !== theirs || now.length <= old.length || placesWithout(old, now).length > 0) return false;
  const words = readEditWords(theirs, other);
  return old.length > 0 && faceInOrder(was, words, new Set(old.keys()), lang, states.vocabulary);
}

function sentencesOf(words: readonly Word[]): readonly string[] {
  const texts: string[] = [];
  for (const { sentence, folded } of words) texts[sentence] = `${texts[sentence] ?? ""} ${folded}`;
  return texts;
}

const placesWithout = (some: readonly string[], others: readonly string[]): readonly number[] =>
  some.flatMap((text, i) => (others.includes(text) ? [] : [i]));
