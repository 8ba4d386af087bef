import type { Word } from "#drift/edit-words";
import { sentencesThatFace } from "#drift/facing-sentences";
import { NOT, usesOf } from "#drift/fact-scope";
import type { FactUse } from "#drift/fact-uses";
import { FACT_GROUPS } from "#drift/fact-words";
import type { Vocabulary } from "#drift/vocabulary";
import type { WordHunk } from "#drift/word-hunks";
import { type Lang, otherLang } from "#posting";

/** One side before and after an edit, and what faces it now. */
export interface WordEdit {
  readonly lang: Lang;
  readonly before: readonly Word[];
  readonly after: readonly Word[];
  readonly facing: readonly Word[];
  readonly hunks: readonly WordHunk[];
}

/** A fact that an edit took out, put in, or put in the place of another of its group. */
export interface FactChange {
  readonly group: number;
  readonly gone: FactUse | undefined;
  readonly come: FactUse | undefined;
  /** Index of the place of the edit; `undefined` where words around it make another expression of those that stayed. */
  readonly hunk: number | undefined;
  /** Whether the sentence that faces it says another meaning of the group. */
  readonly isContradicted: boolean;
  /** Whether the sentence that faces it says what came. */
  readonly isSaid: boolean;
  /** Whether the pair agrees in it worse than before, better, or no one can say. */
  readonly effect: "worse" | "better" | "unsure";
}

/** Words at a place up to which a small word that took the place of another is what the edit is about. */
const FEW = 3;

/** The facts that an edit changed. One that is said with another word of the same meaning has not changed. */
export function factChanges(edit: WordEdit, vocabulary: Vocabulary): readonly FactChange[] {
  const { lang, before, after, facing, hunks } = edit;
  const uses = { before: usesOf(before, lang), after: usesOf(after, lang) };
  const theirs = usesOf(facing, otherLang(lang));
  const placeOf = { before: placesOf(hunks, "gone"), after: placesOf(hunks, "come") };
  const lost = less(uses.before, uses.after, placeOf.before, before);
  const gained = less(uses.after, uses.before, placeOf.after, after);
  const placed = {
    lost: lost.map((use) => ({ use, hunk: hunkOf(use, placeOf.before) })),
    gained: gained.map((use) => ({ use, hunk: hunkOf(use, placeOf.after) })),
  };
  const count = (list: readonly FactUse[], { group, meaning }: FactUse) =>
    list.filter((use) => use.group === group && use.meaning === meaning).length;
  const gain = (use: FactUse | undefined) => {
    if (!use) return 0;
    const said = count(theirs, use);
    return Math.abs(said - count(uses.before, use)) - Math.abs(said - count(uses.after, use));
  };
  const here = (list: readonly FactUse[], words: readonly Word[], { group, meaning }: FactUse, sentence: number | undefined) =>
    list.filter((use) => use.group === group && use.meaning === meaning && words[use.from]?.sentence === sentence).length;
  const deniesOtherwise = (faces: (sentence: number) => boolean) =>
    facing.some(({ folded, sentence }) => faces(sentence) && DENYING.test(folded));
  const changes = pairsOf(placed, hunks).map(({ gone, come, hunk }): FactChange => {
    const group = (come ?? gone)?.group ?? 0;
    const [words, at] = come ? [after, come.from] : [before, gone?.from ?? 0];
    const faces = sentencesThatFace(words, at, facing, lang, vocabulary);
    const { isLook = false, byNumber = false, isKind = false } = FACT_GROUPS[group] ?? {};
    const near = theirs.filter((use) => use.group === group && faces(facing[use.from]?.sentence ?? 0));
    const says = ({ meaning }: FactUse) => near.some((use) => use.meaning === meaning);
    const common = {
      group,
      gone,
      come,
      hunk,
      isSaid: come !== undefined && says(come),
      isContradicted: near.length > 0 && !isKind && !says(come ?? (gone as FactUse)),
    };
    const sum = gain(gone) + gain(come);
    const said = ({ meaning }: FactUse) => near.filter((use) => use.meaning === meaning).length;
    const sentences = { was: before[gone?.from ?? -1]?.sentence, is: words[at]?.sentence };
    // The sentence that was edited says it as often as the one that faces it, whatever the others of the text say.
    const gainHere = (use: FactUse) =>
      Math.abs(said(use) - here(uses.before, before, use, sentences.was)) -
      Math.abs(said(use) - here(uses.after, after, use, sentences.is));
    const isNearer = gone !== undefined && come !== undefined && gainHere(gone) >= 0 && gainHere(come) > 0;
    // A title that names both genders says a word twice.
    const isNew = come !== undefined && count(uses.before, come) === 0;
    // An article that a quantifier took the place of may still stand opposite: « tous les ».
    const isLeft =
      gone !== undefined && come !== undefined && said(gone) > here(uses.after, after, gone, sentences.is) && !(isLook && !gone.alone);
    if (come && says(come) && (sum > 0 || isNew || isNearer) && !isLeft) return { ...common, effect: "better" };
    if (isLook && gone && !come && sum > 0 && !says(gone)) return { ...common, effect: "better" };
    if (isLook && !(byNumber && gone && come)) return { ...common, effect: "unsure" };
    if (come) return { ...common, effect: "worse" };
    // A “not” that the other side never said; of other facts, the table may not know how it says them.
    const isUndone =
      sum > 0 &&
      gone &&
      !says(gone) &&
      FACT_GROUPS[group]?.meanings.length === 1 &&
      !(group === NOT && deniesOtherwise(faces)) &&
      hunk !== undefined &&
      isSmall(hunks[hunk]);
    return { ...common, effect: sum < 0 ? "worse" : isUndone ? "better" : "unsure" };
  });
  return changes.filter((change) => !changes.some((other) => isTold(change, other)));
}

/**
 * Whether another group shows the words of a change to say what faces them: “fewer than” answers to « moins de » as less, whatever it
 * says of the words for “under”.
 */
function isTold(change: FactChange, other: FactChange): boolean {
  if (other.effect !== "better" || change.effect === "better" || change.isContradicted || other.group === change.group) return false;
  return meet(change.come, other.come) || (change.come === undefined && meet(change.gone, other.gone));
}

const meet = (one: FactUse | undefined, two: FactUse | undefined): boolean =>
  one !== undefined && two !== undefined && one.from < two.to && two.from < one.to;

/** Words that deny without a “not”. */
const DENYING =
  /^(?:without|sans|except|sauf|hormis|unless|nor|nobody|none|no|non|un(?!i|der|til)[a-z]{4,}|exclu\w*|refus\w*|lack\w*|absen\w*|empech\w*|prevent\w*|evit\w*|avoid\w*)$/u;

function placesOf(hunks: readonly WordHunk[], kind: keyof WordHunk): ReadonlyMap<number, number> {
  return new Map(hunks.flatMap((hunk, i) => hunk[kind].map((word) => [word, i] as const)));
}

function hunkOf({ from, to }: FactUse, places: ReadonlyMap<number, number>): number | undefined {
  for (let i = from; i < to; i++) if (places.has(i)) return places.get(i);
  return undefined;
}

/** The uses of one list that the other has not, meaning by meaning: of several, those that stand in an edited place, or sentence. */
function less(
  uses: readonly FactUse[],
  others: readonly FactUse[],
  places: ReadonlyMap<number, number>,
  words: readonly Word[],
): readonly FactUse[] {
  const key = ({ group, meaning }: FactUse) => `${group} ${meaning}`;
  const counts = new Map<string, number>();
  for (const use of uses) counts.set(key(use), (counts.get(key(use)) ?? 0) + 1);
  for (const use of others) counts.set(key(use), (counts.get(key(use)) ?? 0) - 1);
  const sentences = new Set([...places.keys()].map((at) => words[at]?.sentence));
  const edited = (use: FactUse) => (hunkOf(use, places) !== undefined ? 0 : sentences.has(words[use.from]?.sentence) ? 1 : 2);
  const left = [...uses]
    .sort((a, b) => edited(a) - edited(b) || a.from - b.from)
    .filter((use) => {
      const count = counts.get(key(use)) ?? 0;
      counts.set(key(use), count - 1);
      return count > 0;
    });
  return left.sort((a, b) => a.from - b.from);
}

interface Placed {
  readonly use: FactUse;
  readonly hunk: number | undefined;
}

/** Which fact took the place of which; what is left over counts where it is one by itself. */
function pairsOf({ lost, gained }: { readonly lost: readonly Placed[]; readonly gained: readonly Placed[] }, hunks: readonly WordHunk[]) {
  const taken = new Set<Placed>();
  const pairs: Pick<FactChange, "gone" | "come" | "hunk">[] = [];
  for (const now of gained) {
    const group = FACT_GROUPS[now.use.group];
    const old = lost.find((each) => {
      if (taken.has(each) || each.use.group !== now.use.group) return false;
      if (each.hunk !== undefined && each.hunk === now.hunk) return group?.alone === true || isSmall(hunks[each.hunk]);
      // “not permitted” without its “not”: a word that stayed says another thing.
      if ((each.hunk === undefined) !== (now.hunk === undefined) && group?.alone === true) return true;
      return group?.alone === true && (each.use.alone || now.use.alone);
    });
    if (old) taken.add(old);
    if (old || now.use.alone) pairs.push({ gone: old?.use, come: now.use, hunk: now.hunk ?? old?.hunk });
  }
  for (const old of lost) if (!taken.has(old) && old.use.alone) pairs.push({ gone: old.use, come: undefined, hunk: old.hunk });
  return pairs;
}

const isSmall = (hunk: WordHunk | undefined): boolean => hunk !== undefined && hunk.gone.length <= FEW && hunk.come.length <= FEW;
