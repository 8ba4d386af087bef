import { doAnswer } from "#drift/answering-words";
import { isTelling, type Word } from "#drift/edit-words";
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

/** What the other side’s edit leaves unanswered of an edit: a part that it does not follow, or one to which it may have an answer of its own. */
export type Left = { readonly alone: WordEdit } | "faced";

/**
 * What is left of an edit of one side when the places that the other side’s edit answers are taken as done: of “a radio and three
 * flares” → “a radar and four flares” the radar, where French came to say « quatre ». `undefined` where nothing is left, or nothing was
 * answered; “faced” where the other side has a few words left as well, which nothing shows to be the answer.
 */
export function leftOf(own: EditPart, theirs: EditPart, vocabulary: Vocabulary): Left | undefined {
  const { edit } = own;
  const [mine, facing] = [placesOf(own), placesOf(theirs)];
  const left = mine.map((place) => isLeft(place, facing, edit.lang, vocabulary));
  if (!left.includes(true) || !left.includes(false)) return undefined;
  const others = facing.filter((place) => isLeft(place, mine, theirs.edit.lang, vocabulary) !== false);
  if (others.length > 0) {
    const own = mine.filter((_, i) => left[i]);
    return [own, others].every((places) => wordsOf(places) > 0 && wordsOf(places) <= FEW) ? "faced" : undefined;
  }
  const before = withAnswered(edit, new Set(mine.flatMap(({ hunks }, i) => (left[i] ? hunks : []))));
  return { alone: { ...edit, before, hunks: wordHunks(before, edit.after) } };
}

/** Words that came, up to which two places that are left may be compared: of more, a sentence was put in other words. */
const FEW = 3;

const wordsOf = (places: readonly Place[]): number => places.reduce((sum, { come }) => sum + come.length, 0);

interface Place {
  readonly hunks: readonly WordHunk[];
  readonly gone: readonly Word[];
  readonly come: readonly Word[];
  readonly facts: readonly FactChange[];
}

/**
 * The places of an edit with their telling words and facts: where words took the place of others, each by itself, however near the
 * next; what only came, or went, stays together.
 */
function placesOf({ edit: { before, after }, evidence }: EditPart): readonly Place[] {
  const fine = finePlaces(before, after);
  return wordHunks(before, after).flatMap(({ gone, come }) => {
    const hunks = fine.filter((hunk) => hunk.gone.some((at) => gone.includes(at)) || hunk.come.some((at) => come.includes(at)));
    const all = Math.min(gone.length, come.length) > 0 ? hunks.map((hunk) => [hunk]) : [hunks];
    return all.map((some) => placeOf(some, before, after, evidence));
  });
}

const finePlaces = (before: readonly Word[], after: readonly Word[]): readonly WordHunk[] => wordHunks(before, after, 0);

function placeOf(hunks: readonly WordHunk[], before: readonly Word[], after: readonly Word[], { changes }: WordEvidence): Place {
  const isIn = (use: FactUse | undefined, words: readonly number[]) =>
    use !== undefined && words.some((at) => at >= use.from && at < use.to);
  const [gone, come] = [hunks.flatMap((hunk) => hunk.gone), hunks.flatMap((hunk) => hunk.come)];
  return {
    hunks,
    gone: gone.map((i) => before[i] as Word).filter(isTelling),
    come: come.map((i) => after[i] as Word).filter(isTelling),
    facts: changes.filter((change) => isIn(change.gone, gone) || isIn(change.come, come)),
  };
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
function withAnswered({ before, after }: WordEdit, left: ReadonlySet<WordHunk>): readonly Word[] {
  const words: Word[] = [];
  let [i, j] = [0, 0];
  const isLeft = (gone: readonly number[], come: readonly number[]) =>
    [...left].some((hunk) => hunk.gone[0] === gone[0] && hunk.come[0] === come[0]);
  for (const { gone, come } of finePlaces(before, after)) {
    const same = gone.length > 0 ? (gone[0] as number) - i : (come[0] ?? j) - j;
    words.push(...after.slice(j, j + same));
    [i, j] = [i + same + gone.length, j + same + come.length];
    words.push(...(isLeft(gone, come) ? gone.map((k) => before[k] as Word) : come.map((k) => after[k] as Word)));
  }
  return [...words, ...after.slice(j)];
}
