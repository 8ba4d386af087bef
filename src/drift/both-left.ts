import { doAnswer } from "#drift/answering-words";
import type { Word } from "#drift/edit-words";
import type { WordEdit } from "#drift/fact-changes";
import type { Vocabulary } from "#drift/vocabulary";
import type { WordEvidence } from "#drift/word-evidence";
import { type WordHunk, wordHunks } from "#drift/word-hunks";

/** One side’s part of a step in which both were edited. */
export interface EditPart {
  readonly edit: WordEdit;
  readonly evidence: WordEvidence;
}

/**
 * What is left of an edit of one side when the places that the other side’s edit answers are taken as done: of “a radio and three
 * flares” → “a radar and four flares” the radar, where French came to say « quatre ». `undefined` where nothing is left, nothing was
 * answered, or the other side has something left as well, which may be its answer.
 */
export function leftAlone(own: EditPart, theirs: EditPart, vocabulary: Vocabulary): WordEdit | undefined {
  const { edit } = own;
  const left = edit.hunks.map((_, i) => isLeft(i, own, theirs, vocabulary));
  if (!left.includes(true) || !left.includes(false)) return undefined;
  if (theirs.edit.hunks.some((_, i) => isLeft(i, theirs, own, vocabulary) !== false)) return undefined;
  const before = withAnswered(edit, left);
  return { ...edit, before, hunks: wordHunks(before, edit.after) };
}

/** Whether nothing of the other side’s edit answers to a place; `undefined` for one that says nothing. */
function isLeft(at: number, { edit, evidence }: EditPart, theirs: EditPart, vocabulary: Vocabulary): boolean | undefined {
  const mine = wordsAt(edit, edit.hunks[at] as WordHunk);
  const facts = evidence.changes.filter(({ hunk }) => hunk === at);
  if (mine.gone.length + mine.come.length + facts.length === 0) return undefined;
  const all = theirs.edit.hunks.map((hunk) => wordsAt(theirs.edit, hunk));
  const kind = mine.come.length > 0 ? "come" : "gone";
  if (
    doAnswer(
      edit.lang,
      mine[kind],
      all.flatMap((words) => words[kind]),
      vocabulary,
    )
  )
    return false;
  const isSame = (fact: (typeof facts)[number], other: (typeof facts)[number]) =>
    fact.group === other.group && (fact.come ? fact.come.meaning === other.come?.meaning : fact.gone?.meaning === other.gone?.meaning);
  return !facts.some((fact) => theirs.evidence.changes.some((other) => isSame(fact, other)));
}

function wordsAt({ before, after }: WordEdit, hunk: WordHunk): { readonly gone: readonly Word[]; readonly come: readonly Word[] } {
  const tells = ({ stem, number }: Word) => stem !== "" || number !== "";
  return {
    gone: hunk.gone.map((i) => before[i] as Word).filter(tells),
    come: hunk.come.map((i) => after[i] as Word).filter(tells),
  };
}

/** The words of before with every place as it is now but those that are left. */
function withAnswered({ before, after, hunks }: WordEdit, left: readonly (boolean | undefined)[]): readonly Word[] {
  const words: Word[] = [];
  let [i, j] = [0, 0];
  for (const [at, { gone, come }] of hunks.entries()) {
    const same = gone.length > 0 ? (gone[0] as number) - i : (come[0] ?? j) - j;
    words.push(...after.slice(j, j + same));
    [i, j] = [i + same + gone.length, j + same + come.length];
    words.push(...(left[at] === true ? gone.map((k) => before[k] as Word) : come.map((k) => after[k] as Word)));
  }
  return [...words, ...after.slice(j)];
}
