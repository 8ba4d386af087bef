import type { Word } from "#drift/edit-words";
import { sentencesThatFace } from "#drift/facing-sentences";
import { type FactChange, factChanges, type WordEdit } from "#drift/fact-changes";
import { usesOf } from "#drift/fact-scope";
import { FACT_GROUPS } from "#drift/fact-words";
import { rewordedSentences } from "#drift/reworded";
import { exchangesWords, swapGain } from "#drift/swaps";
import { unexplained } from "#drift/unexplained-words";
import type { Vocabulary } from "#drift/vocabulary";
import { type ClassifiedWord, wordClassifier } from "#drift/word-classifier";
import type { Lang } from "#posting";

/** What the words of an edit of one side show. Masses are sums of word weights, about one for each telling word. */
export interface WordEvidence {
  /** Mass of words whose translation still stands opposite and that are gone, and of words come that nothing opposite says. */
  readonly worse: { readonly gone: number; readonly come: number };
  /** The part of it that was put in or taken out whole, with nothing in its place: no other wording explains it. */
  readonly whole: { readonly gone: number; readonly come: number };
  /** Places at which words took the place of others. */
  readonly replaced: number;
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
  let [better, unsure, replaced, isDuty] = [0, 0, 0, false];
  const answered = new Set<number>();
  const duties = { gone: dutiesIn(edit.before, edit.lang), come: dutiesIn(edit.after, edit.lang) };
  // Places at which a fact came that the other side says.
  const isSaidAt = new Set(changes.flatMap(({ effect, come, hunk }) => (effect === "better" && come && hunk !== undefined ? [hunk] : [])));
  const left = unexplained(edit, changes, vocabulary);
  const isReworded = rewordedSentences(edit, left);
  left.forEach(({ gone, come }, hunk) => {
    const classified = { gone: gone.map((word) => classify(word, "gone")), come: come.map((word) => classify(word, "come")) };
    const mass = (kind: "gone" | "come", effect?: ClassifiedWord["effect"]) =>
      classified[kind].reduce((sum, each) => sum + (!each.isFact && (effect === undefined || each.effect === effect) ? each.mass : 0), 0);
    const all = { gone: mass("gone"), come: mass("come") };
    // What is said opposite all in all is said there with its names, which a language may have in other words.
    const isSaidWhole =
      gone.length === 0 && classified.come.filter(({ effect }) => effect === "better").length >= Math.max(2, classified.come.length / 2);
    // The other side says what came: it need not have said what that took the place of.
    const isReplaced = isSaidAt.has(hunk) || classified.come.some(({ effect, isFact }) => isFact && effect === "better");
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
        if (isReworded(hunk)) replaced++;
        else whole.come += mass("come", "worse");
        if (!isReworded(hunk) && edit.hunks[hunk]?.come.some((i) => duties.come.has(i))) isDuty = true;
      } else if (!isLone) answered.add(hunk);
      if (isLone) unsure += said;
      else better += said;
    } else if (all.come === 0 && all.gone > 0) {
      const left = mass("gone", "worse");
      const lost = left >= SAID * all.gone ? all.gone : left;
      worse.gone += lost;
      if (isReworded(hunk)) replaced++;
      else whole.gone += lost;
      if (lost > 0 && !isReworded(hunk) && edit.hunks[hunk]?.gone.some((i) => duties.gone.has(i))) isDuty = true;
      if (left === 0 && all.gone >= NEVER_SAID) better += all.gone;
      else if (left === 0 && !isReplaced) unsure += mass("gone", "unsure");
    } else {
      if (all.gone + all.come > 0) replaced++;
      for (const kind of ["gone", "come"] as const) worse[kind] += mass(kind, "worse");
      better += mass("come", "better");
      if (mass("come") === 0 && !isReplaced) unsure += mass("gone", "unsure");
    }
  });
  for (const { effect, hunk, isContradicted } of changes) {
    // The sentence that faces what was added says the same in other words: « exclu » for “cannot”.
    const isSaid = effect === "worse" && hunk !== undefined && answered.has(hunk) && !isContradicted;
    const isReplaced = effect === "unsure" && hunk !== undefined && isSaidAt.has(hunk);
    if (!isSaid && !isReplaced) facts[effect]++;
  }
  const swapped = swapGain(edit);
  if (swapped < 0) facts.worse++;
  if (swapped > 0) facts.better++;
  if (swapped === 0 && exchangesWords(edit, vocabulary)) unsure += EXCHANGED;
  return { worse, whole, replaced, mass: total, better, unsure, facts, isDuty, changes, names };
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

/** Mass of two words that changed places. */
const EXCHANGED = 1;

/** Words of a place up to which one of them makes the place. */
const LONE = 3;
