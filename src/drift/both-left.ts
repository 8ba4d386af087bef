import { doAnswer } from "#drift/answering-words";
import type { Word } from "#drift/edit-words";
import type { FactChange, WordEdit } from "#drift/fact-changes";
import type { FactUse } from "#drift/fact-uses";
import type { Vocabulary } from "#drift/vocabulary";
import type { WordEvidence } from "#drift/word-evidence";
import { type WordHunk, wordHunks } from "#drift/word-hunks";
import type { Lang } from "#posting";

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
  const [mine, facing] = [placesOf(own), placesOf(theirs)];
  const left = mine.map((place) => isLeft(place, facing, edit.lang, vocabulary));
  if (!left.includes(true) || !left.includes(false)) return undefined;
  if (facing.some((place) => isLeft(place, mine, theirs.edit.lang, vocabulary) !== false)) return undefined;
  const before = withAnswered(
    edit,
    mine.map(({ hunk }) => hunk),
    left,
  );
  return { ...edit, before, hunks: wordHunks(before, edit.after) };
}

interface Place {
  readonly hunk: WordHunk;
  readonly gone: readonly Word[];
  readonly come: readonly Word[];
  readonly facts: readonly FactChange[];
}

/** Every place of an edit by itself, however near the next, with its telling words and facts. */
function placesOf({ edit: { before, after }, evidence }: EditPart): readonly Place[] {
  const tells = ({ stem, number }: Word) => stem !== "" || number !== "";
  const isIn = (use: FactUse | undefined, words: readonly number[]) =>
    use !== undefined && words.some((at) => at >= use.from && at < use.to);
  return wordHunks(before, after, 0).map((hunk) => ({
    hunk,
    gone: hunk.gone.map((i) => before[i] as Word).filter(tells),
    come: hunk.come.map((i) => after[i] as Word).filter(tells),
    facts: evidence.changes.filter(({ gone, come }) => isIn(gone, hunk.gone) || isIn(come, hunk.come)),
  }));
}

/** Whether nothing of the other side’s edit answers to a place; `undefined` for one that says nothing. */
function isLeft(place: Place, theirs: readonly Place[], lang: Lang, vocabulary: Vocabulary): boolean | undefined {
  if (place.gone.length + place.come.length + place.facts.length === 0) return undefined;
  const kind = place.come.length > 0 ? "come" : "gone";
  const facing = theirs.flatMap((each) => each[kind]);
  if (doAnswer(lang, place[kind], facing, vocabulary)) return false;
  const facts = theirs.flatMap((each) => each.facts);
  return !place.facts.some((fact) => facts.some((other) => isSame(fact, other)));
}

const isSame = (fact: FactChange, other: FactChange): boolean =>
  fact.group === other.group && (fact.come ? fact.come.meaning === other.come?.meaning : fact.gone?.meaning === other.gone?.meaning);

/** The words of before with every place as it is now but those that are left. */
function withAnswered({ before, after }: WordEdit, hunks: readonly WordHunk[], left: readonly (boolean | undefined)[]): readonly Word[] {
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
