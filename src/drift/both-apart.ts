import { doAnswer } from "#drift/answering-words";
import { isTelling, type Word } from "#drift/edit-words";
import type { WordEdit } from "#drift/fact-changes";
import type { Vocabulary } from "#drift/vocabulary";
import type { Lang } from "#posting";

/**
 * Whether two edits of one step, one of each side, say different things: “Dogs must wait.” came here, « La ville paiera. » there. Not so
 * where one word that came answers to one of the other’s, nor where the lexicon knows too little of what either says.
 */
export function areApart(own: WordEdit, theirs: WordEdit, vocabulary: Vocabulary): boolean {
  const [mine, facing] = [editedWords(own), editedWords(theirs)];
  if (isLostApart(mine, own, theirs, vocabulary) && isLostApart(facing, theirs, own, vocabulary)) return true;
  return (
    areKnown(mine.come, own.lang, vocabulary) &&
    areKnown(facing.come, theirs.lang, vocabulary) &&
    !doAnswer(own.lang, mine.come, facing.come, vocabulary)
  );
}

/**
 * Whether two edits of one step each brought words, and nothing shows that they are the same: “tablet” here, « téléphone » there. The
 * lexicon may not know one of them, so that this is no more than a reason to look.
 */
export function areUnanswered(own: WordEdit, theirs: WordEdit, vocabulary: Vocabulary): boolean {
  const [mine, facing] = [editedWords(own), editedWords(theirs)];
  // Two sentences that went, of which the lexicon knows enough to tell that they are not each other’s.
  if (mine.come.length + facing.come.length === 0)
    return (
      areKnown(mine.gone, own.lang, vocabulary) &&
      areKnown(facing.gone, theirs.lang, vocabulary) &&
      !doAnswer(own.lang, mine.gone, facing.gone, vocabulary)
    );
  return Math.min(mine.come.length, facing.come.length) > 0 && !doAnswer(own.lang, mine.come, facing.come, vocabulary);
}

const areKnown = (words: readonly Word[], lang: Lang, vocabulary: Vocabulary): boolean =>
  words.filter(({ stem }) => stem !== "" && vocabulary.knows(lang, stem)).length >= LEAST;

/** Telling words from which two edits have enough to be told apart by: the lexicon may not know that one word is the other’s. */
const LEAST = 3;

/** Whether one side lost words, and nothing else, that the other still says: it lost another member of the list. */
function isLostApart({ gone, come }: Edited, own: WordEdit, { lang, after }: WordEdit, vocabulary: Vocabulary): boolean {
  if (gone.length === 0 || come.length > 0) return false;
  const says = vocabulary.translationTest(
    lang,
    after.map(({ stem }) => stem),
  );
  const still = new Set(own.after.map(({ stem }) => stem));
  return gone.every(({ stem }) => stem !== "" && says(stem)) && !gone.some(({ stem }) => still.has(stem));
}

interface Edited {
  readonly gone: readonly Word[];
  readonly come: readonly Word[];
}

function editedWords({ before, after, hunks }: WordEdit): Edited {
  const gone = hunks.flatMap((hunk) => hunk.gone.map((i) => before[i] as Word)).filter(isTelling);
  const come = hunks.flatMap((hunk) => hunk.come.map((i) => after[i] as Word)).filter(isTelling);
  const isIn = (words: readonly Word[]) => {
    const names = new Set(words.map(nameOf));
    return (word: Word) => names.has(nameOf(word));
  };
  const [isInCome, isInGone] = [isIn(come), isIn(gone)];
  return { gone: gone.filter((word) => !isInCome(word)), come: come.filter((word) => !isInGone(word)) };
}

const nameOf = ({ stem, number }: Word): string => `${stem} ${number}`;
