import type { Word } from "#drift/edit-words";
import { sentencesThatFace } from "#drift/facing-sentences";
import { type FactUse, factUses } from "#drift/fact-uses";
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
  const lost = less(uses.before, uses.after, placeOf.before);
  const gained = less(uses.after, uses.before, placeOf.after);
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
  const deniesOtherwise = (faces: (sentence: number) => boolean) =>
    facing.some(({ folded, sentence }) => faces(sentence) && DENYING.test(folded));
  return pairsOf(placed, hunks).map(({ gone, come, hunk }): FactChange => {
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
    // A title that names both genders says a word twice.
    const isNew = come !== undefined && count(uses.before, come) === 0;
    // An article that a quantifier took the place of may still stand opposite: « tous les ».
    const isLeft = gone !== undefined && says(gone) && !(isLook && !gone.alone);
    if (come && says(come) && (sum > 0 || isNew) && !isLeft) return { ...common, effect: "better" };
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
}

/** Words that deny without a “not”. */
const DENYING =
  /^(?:without|sans|except|sauf|hormis|unless|nor|nobody|none|no|non|un(?!i|der|til)[a-z]{4,}|exclu\w*|refus\w*|lack\w*|absen\w*|empech\w*|prevent\w*|evit\w*|avoid\w*)$/u;

/** The facts that words state. */
export function usesOf(words: readonly Word[], lang: Lang): readonly FactUse[] {
  const found = known[lang].get(words) ?? readUses(words, lang);
  known[lang].set(words, found);
  return found;
}

/** Several judgements of an edit ask for the facts of the same words. */
const known: Readonly<Record<Lang, WeakMap<readonly Word[], readonly FactUse[]>>> = { en: new WeakMap(), fr: new WeakMap() };

function readUses(words: readonly Word[], lang: Lang): readonly FactUse[] {
  const uses = factUses(
    words.map(({ folded }) => folded),
    lang,
  ).filter(({ group, from, to }) => !isMonth(words[from]) && (FACT_GROUPS[group]?.byNumber !== true || isByNumber(words, from, to)));
  return [...uses, ...denials(uses), ...(lang === "fr" ? [...restrictions(words), ...futures(words)] : [])].sort((a, b) => a.from - b.from);
}

const groupOf = (word: string): number => FACT_GROUPS.findIndex(({ meanings }) => meanings.some(({ en }) => en.startsWith(word)));
const PROHIBITION = groupOf("~permitted");
const NOT = groupOf("not,");
const CERTAINTY = groupOf("~will,");

/** What is prohibited is not allowed: « ne sont pas admis », « sont interdits » and “are not allowed” deny alike. */
function denials(uses: readonly FactUse[]): readonly FactUse[] {
  return uses.flatMap((use) => (use.group === PROHIBITION && use.meaning === 1 ? [{ ...use, group: NOT, meaning: 0, alone: true }] : []));
}

/** A future of French, without accents; “opéra” is none. */
const FUTURE = /^(?!(?:ser(?:a|ont|ez|ons)|opera|camera|extra|infra|supra|agora|angora)$)\p{L}+(?:ra|rons|rez|ront)$/u;
const ARTICLE: ReadonlySet<string> = new Set(["le", "la", "l", "les", "un", "une", "des", "du", "de", "d", "ce", "cet", "cette"]);

/** « vous travaillerez » says “will”; « pourra » is of the table. */
function futures(words: readonly Word[]): readonly FactUse[] {
  return words.flatMap(({ folded, isName }, i) =>
    !isName && FUTURE.test(folded) && !folded.startsWith("pour") && !ARTICLE.has(words[i - 1]?.folded ?? "")
      ? [{ group: CERTAINTY, meaning: 0, alone: false, from: i, to: i + 1 }]
      : [],
  );
}

/** “May 4” allows nothing. */
const isMonth = (word: Word | undefined): boolean => word?.folded === "may" && word.number !== "";

/** Words after a small word of which one may be the number that it goes with: “by noon on the 5th”. */
const REACH = 3;

/** Whether a number, a date, a time or a day of the week stands right after some words of a sentence, or right before them. */
function isByNumber(words: readonly Word[], from: number, to: number): boolean {
  const sentence = words[from]?.sentence;
  // “between 9 and 5” is from 9 to 5.
  if (/^(?:and|et)$/u.test(words[from]?.folded ?? "") && words.slice(Math.max(0, from - SPAN), from).some(opensSpan)) return false;
  const near = [...words.slice(Math.max(0, from - 2), from), ...words.slice(to, to + REACH)];
  return near.some((word) => word.number !== "" && word.sentence === sentence);
}

const opensSpan = ({ folded }: Word): boolean => folded === "between" || folded === "entre";

const ONLY = groupOf("only");
/** Words between « ne » and « que ». */
const SPAN = 6;
/** « Ne pense pas que » restricts nothing. */
const NEGATIVE: ReadonlySet<string> = new Set(["pas", "jamais", "plus", "moins", "aucun", "aucune", "point", "ni", "rien", "personne"]);

/** « ne … que » says “only”. */
function restrictions(words: readonly Word[]): readonly FactUse[] {
  return words.flatMap(({ folded, sentence }, i) => {
    if (folded !== "ne" && folded !== "n") return [];
    const after = words.slice(i + 1, i + 1 + SPAN);
    const at = after.findIndex((word) => word.folded === "que" || word.folded === "qu");
    if (at < 1 || after.slice(0, at + 1).some((word) => word.sentence !== sentence || NEGATIVE.has(word.folded))) return [];
    return [{ group: ONLY, meaning: 0, alone: true, from: i + 1 + at, to: i + 2 + at }];
  });
}

function placesOf(hunks: readonly WordHunk[], kind: keyof WordHunk): ReadonlyMap<number, number> {
  return new Map(hunks.flatMap((hunk, i) => hunk[kind].map((word) => [word, i] as const)));
}

function hunkOf({ from, to }: FactUse, places: ReadonlyMap<number, number>): number | undefined {
  for (let i = from; i < to; i++) if (places.has(i)) return places.get(i);
  return undefined;
}

/** The uses of one list that the other has not, meaning by meaning: of several, those that stand in an edited place. */
function less(uses: readonly FactUse[], others: readonly FactUse[], places: ReadonlyMap<number, number>): readonly FactUse[] {
  const key = ({ group, meaning }: FactUse) => `${group} ${meaning}`;
  const counts = new Map<string, number>();
  for (const use of uses) counts.set(key(use), (counts.get(key(use)) ?? 0) + 1);
  for (const use of others) counts.set(key(use), (counts.get(key(use)) ?? 0) - 1);
  const edited = (use: FactUse) => (hunkOf(use, places) === undefined ? 1 : 0);
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
