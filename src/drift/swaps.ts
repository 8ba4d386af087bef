import { diffArrays } from "diff";
import { longestChain } from "#align/chain";
import type { Word } from "#drift/edit-words";
import type { WordEdit } from "#drift/fact-changes";
import { usesOf } from "#drift/fact-scope";
import { FACT_GROUPS } from "#drift/fact-words";
import type { Vocabulary } from "#drift/vocabulary";
import { type Lang, otherLang } from "#posting";

/** A fact where it stands: what both languages call it, and its place among the words. */
interface Stand {
  readonly key: string;
  readonly at: number;
  readonly isValue: boolean;
}

/** A sentence with its facts in order, and its other words. */
interface Clause {
  readonly facts: readonly Stand[];
  readonly frame: string;
}

/**
 * Two facts of a side that changed places while every other word stayed: -1 where the other side has them in the order before, 1
 * where it has the new one, 0 where none changed places, or the two are members of a list, which has no order.
 */
export function swapGain({ lang, before, after, facing }: WordEdit): -1 | 0 | 1 {
  if (before.length !== after.length) return 0;
  const [was, is] = [clausesOf(before, lang), clausesOf(after, lang)];
  const [old, now]: [Stand[], Stand[]] = [[], []];
  for (const [one, two] of aligned(was, is)) {
    if (one.facts.length !== two.facts.length) continue;
    old.push(...one.facts);
    now.push(...two.facts);
  }
  const theirs = new Map<string, number>();
  for (const { key } of clausesOf(facing, otherLang(lang)).flatMap(({ facts }) => facts))
    if (!theirs.has(key)) theirs.set(key, theirs.size);
  // Read from the end, so that the next place with the same two facts is the last of its list.
  const places = new Map<string, number[]>();
  for (let i = old.length - 1; i >= 0; i--) {
    const name = `${now[i]?.key}\n${old[i]?.key}`;
    const list = places.get(name);
    if (list) list.push(i);
    else places.set(name, [i]);
  }
  let gain: -1 | 0 | 1 = 0;
  for (let i = 0; i < old.length; i++) {
    const [a, b] = [old[i] as Stand, now[i] as Stand];
    if (a.key === b.key) continue;
    const later = places.get(`${a.key}\n${b.key}`) ?? [];
    while ((later.at(-1) ?? i + 1) <= i) later.pop();
    const j = later.at(-1);
    if (j === undefined || areListed(before, a, old[j] as Stand, lang)) continue;
    const [first, second] = [theirs.get(a.key), theirs.get(b.key)];
    if (first === undefined || second === undefined) continue;
    if (first < second) return -1;
    gain = 1;
  }
  return gain;
}

/**
 * Whether two things of a sentence changed places about a third while every telling word stayed, and no order opposite shows that it is
 * right so: “The warden helps the skipper.” Members of a list have no order, and “Twice a year, report.” turns about nothing.
 */
export function exchangesWords({ lang, before, after, facing }: WordEdit, vocabulary: Vocabulary): boolean {
  const last = before.at(-1)?.sentence ?? 0;
  if (last !== (after.at(-1)?.sentence ?? 0)) return false;
  const telling = { before: tellingIn(before), after: tellingIn(after) };
  for (let sentence = 0; sentence <= last; sentence++) {
    const [was, is] = [telling.before[sentence] ?? [], telling.after[sentence] ?? []];
    const ends = exchangedEnds(was, is);
    if (!ends) continue;
    const [from, to] = [before.indexOf(ends[0]), before.indexOf(ends[1])];
    if (before.slice(from, to).some(({ folded }) => JOINING[lang].has(folded))) continue;
    const [first, second] = ends.map(({ stem }) => placeOf(stem, lang, facing, vocabulary));
    if (first === undefined || second === undefined || first < second) return true;
  }
  return false;
}

/** The telling words, sentence by sentence. */
function tellingIn(words: readonly Word[]): readonly (readonly Word[] | undefined)[] {
  const telling: Word[][] = [];
  for (const word of words) {
    if (word.stem === "") continue;
    const list = telling[word.sentence];
    if (list) list.push(word);
    else telling[word.sentence] = [word];
  }
  return telling;
}

/** The heads of A and B where one list of words is A X B and the other B X A. */
function exchangedEnds(was: readonly Word[], is: readonly Word[]): readonly [Word, Word] | undefined {
  if (was.length !== is.length || was.length > MOST_WORDS) return undefined;
  let [from, to] = [0, was.length];
  while (from < to && was[from]?.stem === is[from]?.stem) from++;
  while (to > from && was[to - 1]?.stem === is[to - 1]?.stem) to--;
  const [old, now] = [was.slice(from, to), is.slice(from, to)];
  const key = (words: readonly Word[]) => words.map(({ stem }) => stem).join(" ");
  for (let a = 1; a < old.length - 1; a++) {
    for (let b = 1; a + b < old.length; b++) {
      const turned = [...old.slice(old.length - b), ...old.slice(a, old.length - b), ...old.slice(0, a)];
      if (key(turned) === key(now)) return [old[0] as Word, old[old.length - b] as Word];
    }
  }
  return undefined;
}

/** Telling words from which a sentence is not compared in every order. */
const MOST_WORDS = 40;

/** Where the other side says a word; `undefined` where it does not, or in several places. */
function placeOf(stem: string, lang: Lang, facing: readonly Word[], vocabulary: Vocabulary): number | undefined {
  const says = vocabulary.translationTest(lang, [stem]);
  const places = facing.flatMap((word, i) => (word.stem !== "" && says(word.stem) ? [i] : []));
  return places.length === 1 ? places[0] : undefined;
}

/** Sentences that were added or removed up to which the shortest list of edits is looked for, in time that grows with it. */
const MOST_EDITS = 600;

/** The sentences of two times that have the same words but for their facts, in order. */
function aligned(was: readonly Clause[], is: readonly Clause[]): readonly (readonly [Clause, Clause])[] {
  const pairs: [Clause, Clause][] = [];
  let [i, j] = [0, 0];
  const frames = (clauses: readonly Clause[]) => clauses.map(({ frame }) => frame);
  const parts = diffArrays(frames(was), frames(is), { maxEditLength: MOST_EDITS });
  if (!parts) return alignedByTurn(was, is);
  for (const { value, added, removed } of parts) {
    if (!added && !removed) pairs.push(...value.map((_, k): [Clause, Clause] => [was[i + k] as Clause, is[j + k] as Clause]));
    if (!added) i += value.length;
    if (!removed) j += value.length;
  }
  return pairs;
}

/** The same in time that hardly grows with what was edited: the n-th sentence of its words faces the n-th of the other time, as far as these keep their order. */
function alignedByTurn(was: readonly Clause[], is: readonly Clause[]): readonly (readonly [Clause, Clause])[] {
  const places = new Map<string, number[]>();
  for (const [j, { frame }] of is.entries()) {
    const list = places.get(frame);
    if (list) list.push(j);
    else places.set(frame, [j]);
  }
  const turns = new Map<string, number>();
  const facing: (readonly [number, number])[] = [];
  for (const [i, { frame }] of was.entries()) {
    const turn = turns.get(frame) ?? 0;
    turns.set(frame, turn + 1);
    const j = places.get(frame)?.[turn];
    if (j !== undefined) facing.push([i, j]);
  }
  return longestChain(facing.map(([, j]) => j)).map((at) => {
    const [i, j] = facing[at] as readonly [number, number];
    return [was[i] as Clause, is[j] as Clause];
  });
}

function clausesOf(words: readonly Word[], lang: Lang): readonly Clause[] {
  const placed = new Map<number, { readonly key: string; readonly to: number }>();
  for (const { group, meaning, from, to } of usesOf(words, lang)) {
    const { alone = false, isLook = false } = FACT_GROUPS[group] ?? {};
    if (alone && !isLook && !placed.has(from)) placed.set(from, { key: `${group} ${meaning}`, to });
  }
  const clauses: { facts: Stand[]; frame: string }[] = [];
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as Word;
    const use = placed.get(i);
    const key = use?.key ?? (word.number !== "" ? word.number : word.isName ? `name ${word.folded}` : "");
    while (clauses.length <= word.sentence) clauses.push({ facts: [], frame: "" });
    const clause = clauses[word.sentence] as { facts: Stand[]; frame: string };
    clause.frame += key === "" ? ` ${word.folded}` : " #";
    if (key !== "") clause.facts.push({ key, at: i, isValue: word.number !== "" });
    if (use) i = use.to - 1;
  }
  return clauses;
}

const JOINING: Readonly<Record<Lang, ReadonlySet<string>>> = {
  en: new Set(["and", "or", "nor"]),
  fr: new Set(["et", "ou", "ni"]),
};
/** Words that members of a list carry with them. */
const CARRIED: Readonly<Record<Lang, ReadonlySet<string>>> = {
  en: new Set(["the", "a", "an", "in", "at", "of", "for", "to", "both", "on", "as", "well"]),
  fr: new Set(["le", "la", "l", "les", "a", "au", "aux", "en", "de", "d", "du", "des", "un", "une", "dans", "ainsi", "que", "pour"]),
};
const RANGE: ReadonlySet<string> = new Set(["from", "between", "de", "du", "entre"]);

/** Whether nothing but commas, “and” and the small words that each member carries stands between two facts. */
function areListed(words: readonly Word[], a: Stand, b: Stand, lang: Lang): boolean {
  const [from, to] = a.at < b.at ? [a, b] : [b, a];
  if (words[from.at]?.sentence !== words[to.at]?.sentence) return false;
  const between = words.slice(from.at + 1, to.at).filter(({ number, isName }) => number === "" && !isName);
  const folded = between.map((word) => word.folded);
  if (!folded.every((word) => JOINING[lang].has(word) || CARRIED[lang].has(word))) return false;
  if (folded.some((word) => JOINING[lang].has(word))) return words[from.at - 1]?.folded !== (lang === "en" ? "between" : "entre");
  // “6 to 12”, « de Nain à Makkovik » have a direction.
  const isRange = folded.length > 0 && (from.isValue || RANGE.has(words[from.at - 1]?.folded ?? ""));
  return !isRange;
}
