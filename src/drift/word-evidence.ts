import type { Word } from "#drift/edit-words";
import { sentencesThatFace } from "#drift/facing-sentences";
import { type FactChange, factChanges, usesOf, type WordEdit } from "#drift/fact-changes";
import { FACT_GROUPS } from "#drift/fact-words";
import { samenessOf } from "#drift/same-word";
import { swapGain } from "#drift/swaps";
import type { Vocabulary } from "#drift/vocabulary";
import { type ClassifiedWord, wordClassifier } from "#drift/word-classifier";
import type { WordHunk } from "#drift/word-hunks";
import type { Lang } from "#posting";

/** What the words of an edit of one side show. Masses are sums of word weights, about one for each telling word. */
export interface WordEvidence {
  /** Mass of words whose translation still stands opposite and that are gone, and of words come that nothing opposite says. */
  readonly worse: { readonly gone: number; readonly come: number };
  /** The part of it that was put in or taken out whole, with nothing in its place: no other wording explains it. */
  readonly whole: { readonly gone: number; readonly come: number };
  /** Mass of all words that came or went and that no word beside them explains. */
  readonly mass: { readonly gone: number; readonly come: number };
  /** Mass of words come that the other side said already, and of words gone that it never said. */
  readonly better: number;
  /** Mass of words of which nothing is known. */
  readonly unsure: number;
  /** Facts of the posting: words of the table, names, numbers. */
  readonly facts: { readonly worse: number; readonly better: number; readonly unsure: number };
  /** Words that oblige or allow stand in what was put in or taken out, and the other side does not follow. */
  readonly isDuty: boolean;
  readonly changes: readonly FactChange[];
  /** Names and numbers that went, and those that came and that the other side does not have. */
  readonly names: { readonly gone: readonly string[]; readonly come: readonly string[] };
}

/** A share of words that are said opposite from which what was put in or taken out is said there. */
const SAID = 0.4;
/** Mass of words taken out of which the other side says none, so that it never said them; of fewer, the lexicon may know too little. */
const NEVER_SAID = 3;

/** Weighs each word that came or went: is it another form or a synonym of one beside it; does the other side say it? */
export function wordEvidence(edit: WordEdit, beside: readonly Word[], vocabulary: Vocabulary): WordEvidence {
  const changes = factChanges(edit, vocabulary);
  const classify = wordClassifier(edit, beside, vocabulary);
  const [worse, whole, total] = [nothing(), nothing(), nothing()];
  const facts = { worse: 0, better: 0, unsure: 0 };
  const names = { gone: [] as string[], come: [] as string[] };
  let [better, unsure, isDuty] = [0, 0, false];
  const answered = new Set<number>();
  const duties = { gone: dutiesIn(edit.before, edit.lang), come: dutiesIn(edit.after, edit.lang) };
  unexplained(edit, changes, vocabulary).forEach(({ gone, come }, hunk) => {
    const classified = { gone: gone.map((word) => classify(word, "gone")), come: come.map((word) => classify(word, "come")) };
    const mass = (kind: "gone" | "come", effect?: ClassifiedWord["effect"]) =>
      classified[kind].reduce((sum, each) => sum + (!each.isFact && (effect === undefined || each.effect === effect) ? each.mass : 0), 0);
    const all = { gone: mass("gone"), come: mass("come") };
    // What is said opposite all in all is said there with its names, which a language may have in other words.
    const isSaidWhole =
      gone.length === 0 && classified.come.filter(({ effect }) => effect === "better").length >= Math.max(2, classified.come.length / 2);
    // The other side says what came: it need not have said what that took the place of.
    const isReplaced = classified.come.some(({ effect, isFact }) => isFact && effect === "better");
    for (const each of [...classified.gone, ...classified.come]) {
      if (!each.isFact || each.effect === "same" || (isSaidWhole && each.effect === "worse" && !each.isNumber)) continue;
      if (each.effect !== "unsure" || !isReplaced) facts[each.effect]++;
    }
    for (const kind of ["gone", "come"] as const) total[kind] += classified[kind].reduce((sum, each) => sum + each.mass, 0);
    names.gone.push(...gone.filter(({ isName, number }) => isName || number !== "").map(nameOf));
    names.come.push(
      ...come.filter(({ isName, number }, i) => (isName || number !== "") && classified.come[i]?.effect === "worse").map(nameOf),
    );
    if (all.gone === 0 && all.come > 0) {
      const said = mass("come", "better");
      const isOne = classified.come.filter(({ effect }) => effect === "better").length < 2;
      // One word of a sentence may be said opposite by chance, and a lone word where nothing opposite faces its sentence.
      const isLone = isOne && ((edit.hunks[hunk]?.come.length ?? 0) > LONE || !isFaced(edit, hunk, come, vocabulary));
      if (said < SAID * all.come) {
        worse.come += mass("come", "worse");
        whole.come += mass("come", "worse");
        if (edit.hunks[hunk]?.come.some((i) => duties.come.has(i))) isDuty = true;
      } else if (!isLone) answered.add(hunk);
      if (isLone) unsure += said;
      else better += said;
    } else if (all.come === 0 && all.gone > 0) {
      const left = mass("gone", "worse");
      const lost = left >= SAID * all.gone ? all.gone : left;
      worse.gone += lost;
      whole.gone += lost;
      if (lost > 0 && edit.hunks[hunk]?.gone.some((i) => duties.gone.has(i))) isDuty = true;
      if (left === 0 && all.gone >= NEVER_SAID) better += all.gone;
      else if (left === 0) unsure += mass("gone", "unsure");
    } else {
      for (const kind of ["gone", "come"] as const) worse[kind] += mass(kind, "worse");
      better += mass("come", "better");
      if (mass("come") === 0) unsure += mass("gone", "unsure");
    }
  });
  for (const { effect, hunk, isContradicted } of changes) {
    // The sentence that faces what was added says the same in other words: « exclu » for “cannot”.
    const isSaid = effect === "worse" && hunk !== undefined && answered.has(hunk) && !isContradicted;
    if (!isSaid) facts[effect]++;
  }
  const swapped = swapGain(edit);
  if (swapped < 0) facts.worse++;
  if (swapped > 0) facts.better++;
  return { worse, whole, mass: total, better, unsure, facts, isDuty, changes, names };
}

/** Whether a sentence of the other side stands out as the one that faces what came, and says some of it. */
function isFaced({ lang, after, facing, hunks }: WordEdit, hunk: number, come: readonly Word[], vocabulary: Vocabulary): boolean {
  const last = facing.at(-1)?.sentence ?? 0;
  const faces = sentencesThatFace(after, hunks[hunk]?.come[0] ?? 0, facing, lang, vocabulary);
  const near = facing.filter(({ sentence }) => faces(sentence));
  if (last > 1 && near.length === facing.length) return false;
  const says = vocabulary.translationTest(
    lang,
    come.flatMap(({ stem }) => (stem === "" ? [] : [stem])),
  );
  return near.some(
    ({ stem, folded, number }) =>
      (stem !== "" && says(stem)) || come.some((word) => word.folded === folded || (number !== "" && word.number === number)),
  );
}

/** Places of words that oblige or allow. */
function dutiesIn(words: readonly Word[], lang: Lang): ReadonlySet<number> {
  return new Set(usesOf(words, lang).flatMap(({ group, from }) => (FACT_GROUPS[group]?.isDuty ? [from] : [])));
}

const nameOf = ({ number, folded }: Word): string => (number === "" ? folded : number);

const nothing = () => ({ gone: 0, come: 0 });

/** Words of a place up to which one of them makes the place. */
const LONE = 3;

/** What is left of each place when words that only moved, other forms, slips, synonyms and words of the table are set aside. */
function unexplained(edit: WordEdit, changes: readonly FactChange[], vocabulary: Vocabulary) {
  const { lang, before, after, hunks } = edit;
  const inFact = { gone: indexesOf(changes, "gone"), come: indexesOf(changes, "come") };
  const telling = (list: readonly number[], words: readonly Word[], facts: ReadonlySet<number>) =>
    list.filter((i) => !facts.has(i) && tells(words[i] as Word));
  const left = hunks.map(({ gone, come }) => ({
    gone: telling(gone, before, inFact.gone).map((i) => before[i] as Word),
    come: telling(come, after, inFact.come).map((i) => after[i] as Word),
  }));
  // Within a place first, then what only moved from one to another.
  const means = { gone: meaningsOf(before, lang), come: meaningsOf(after, lang) };
  const meets = (a: Word, b: Word) => means.come.get(b)?.some((meaning) => means.gone.get(a)?.includes(meaning)) === true;
  left.forEach(({ gone, come }, i) => {
    const hunk = hunks[i] as WordHunk;
    // A small word that a telling one took the place of, or the reverse, says the same by the table: “must”, “need to”.
    const said = (kind: "gone" | "come") => {
      const words = (kind === "gone" ? hunk.gone.map((at) => before[at]) : hunk.come.map((at) => after[at])) as readonly Word[];
      return new Set(words.flatMap((word) => means[kind].get(word) ?? []));
    };
    const [wasSaid, isSaid] = [said("gone"), said("come")];
    drop(gone, (word) => means.gone.get(word)?.some((meaning) => isSaid.has(meaning)) === true);
    drop(come, (word) => means.come.get(word)?.some((meaning) => wasSaid.has(meaning)) === true);
  });
  for (const { gone, come } of left) cancel(gone, come, (a, b) => meets(a, b) || samenessOf(a, b, lang, vocabulary) !== undefined);
  const [gone, come] = [left.flatMap((each) => each.gone), left.flatMap((each) => each.come)];
  cancel(gone, come, (a, b) => meets(a, b) || (a.number === b.number && (a.stem === "" ? a.folded === b.folded : a.stem === b.stem)));
  const [stillGone, stillCome] = [new Set(gone), new Set(come)];
  const repeats = { gone: repeatsIn(after), come: repeatsIn(before) };
  return left.map((each) => ({
    gone: each.gone.filter((word) => stillGone.has(word) && !(each.come.length > 0 && repeats.gone(word))),
    come: each.come.filter((word) => stillCome.has(word) && !repeats.come(word)),
  }));
}

/** What the words of a text mean by the table of facts: words of one meaning are synonyms. */
function meaningsOf(words: readonly Word[], lang: Lang): ReadonlyMap<Word, readonly string[]> {
  const meanings = new Map<Word, string[]>();
  for (const { group, meaning, from, to } of usesOf(words, lang)) {
    for (const word of words.slice(from, to)) meanings.set(word, [...(meanings.get(word) ?? []), `${group} ${meaning}`]);
  }
  return meanings;
}

/** Takes words out of a list. */
function drop(words: Word[], which: (word: Word) => boolean): void {
  for (let i = words.length - 1; i >= 0; i--) if (which(words[i] as Word)) words.splice(i, 1);
}

/** Takes out of both lists what answers to each other. */
function cancel(gone: Word[], come: Word[], same: (a: Word, b: Word) => boolean): void {
  if (gone.length * come.length > MOST_PAIRS) return;
  for (let i = gone.length - 1; i >= 0; i--) {
    const at = come.findIndex((word) => same(gone[i] as Word, word));
    if (at < 0) continue;
    gone.splice(i, 1);
    come.splice(at, 1);
  }
}

/** Most comparisons of two lists of words; more is no edit of words but another text. */
const MOST_PAIRS = 20_000;

/** Verbs that do little but carry a noun: « disposer de » is to have. Stems. */
const LIGHT: ReadonlySet<string> = new Set([
  "dispos",
  "effectu",
  "proced",
  "consist",
  "constitu",
  "possed",
  "detien",
  "detenir",
  "possess",
  "hold",
  "parven",
  "get",
]);

const tells = ({ stem, number }: Word): boolean => (stem !== "" && !LIGHT.has(stem)) || number !== "";

function indexesOf(changes: readonly FactChange[], kind: "gone" | "come"): ReadonlySet<number> {
  return new Set(changes.flatMap(({ [kind]: use }) => (use ? Array.from({ length: use.to - use.from }, (_, i) => use.from + i) : [])));
}

/** `conceptrices et concepteurs`: the same word twice in a sentence says it once. */
function repeatsIn(words: readonly Word[]): (word: Word) => boolean {
  const bySentence = new Set(words.map(({ stem, sentence }) => `${sentence} ${stem}`));
  return ({ stem, sentence, number }) => stem !== "" && number === "" && bySentence.has(`${sentence} ${stem}`);
}
