import { doAnswer } from "#drift/answering-words";
import { type AlignedState, type EditContext, textOf } from "#drift/edit-context";
import { readEditWords, type Word } from "#drift/edit-words";
import type { StatePair } from "#drift/state-pair";
import { wordHunks } from "#drift/word-hunks";
import { type Lang, otherLang } from "#posting";

/** Telling words at a place up to which an edit put one value in the place of another. */
const FEW = 4;

/**
 * Whether both sides put something else in the place of what both said, and not the same: “Iqaluit” became “Inuvik” here and
 * « Dawson » there. Words that the lexicon has never met and that are written in small letters show nothing.
 */
export function isReplacedApart({ lang, before, after, facingBefore, facingAfter }: EditContext, states: StatePair): boolean {
  const { vocabulary } = states;
  const other = otherLang(lang);
  const [own, theirs] = [replacedIn(lang, before, after, states), replacedIn(other, facingBefore, facingAfter, states)];
  if (!own || !theirs) return false;
  return (
    doAnswer(lang, own.gone, theirs.gone, vocabulary) &&
    !doAnswer(lang, own.come, theirs.come, vocabulary) &&
    isSure(own, theirs, (word) => word.isName || !vocabulary.knows(lang, word.stem))
  );
}

interface Replaced {
  readonly gone: readonly Word[];
  readonly come: readonly Word[];
}

/** The lone place of an edit at which telling words took the place of others. */
function replacedIn(lang: Lang, before: readonly number[], after: readonly number[], states: StatePair): Replaced | undefined {
  const words = (state: AlignedState, group: readonly number[]) => readEditWords(textOf(state, lang, group), lang);
  const [was, is] = [words(states.before, before), words(states.after, after)];
  const hunks = wordHunks(was, is);
  const [hunk] = hunks;
  if (hunks.length !== 1 || !hunk) return undefined;
  const tells = ({ stem, number }: Word) => stem !== "" && number === "";
  const gone = hunk.gone.map((i) => was[i] as Word).filter(tells);
  const come = hunk.come.map((i) => is[i] as Word).filter(tells);
  return Math.min(gone.length, come.length) > 0 && Math.max(gone.length, come.length) <= FEW ? { gone, come } : undefined;
}

/**
 * What both sides wrote letter for letter was a name, if no word of the language is written so; of it neither side needs to be known
 * to the lexicon. « parents » is a word of both languages.
 */
function isSure(own: Replaced, theirs: Replaced, isName: (word: Word) => boolean): boolean {
  const letters = ({ folded }: Word) => folded;
  const [mine, facing] = [own.gone.map(letters), theirs.gone.map(letters)];
  return mine.join(" ") === facing.join(" ") && own.gone.some(isName);
}
