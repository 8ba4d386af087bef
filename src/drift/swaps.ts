import { diffArrays } from "diff";
import type { Word } from "#drift/edit-words";
import type { WordEdit } from "#drift/fact-changes";
import { usesOf } from "#drift/fact-scope";
import { FACT_GROUPS } from "#drift/fact-words";
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
  const theirs = clausesOf(facing, otherLang(lang)).flatMap(({ facts }) => facts);
  let gain: -1 | 0 | 1 = 0;
  for (let i = 0; i < old.length; i++) {
    const [a, b] = [old[i] as Stand, now[i] as Stand];
    if (a.key === b.key) continue;
    const j = now.findIndex((each, at) => at > i && each.key === a.key && old[at]?.key === b.key);
    if (j < 0 || areListed(before, a, old[j] as Stand, lang)) continue;
    const [first, second] = [theirs.findIndex(({ key }) => key === a.key), theirs.findIndex(({ key }) => key === b.key)];
    if (first < 0 || second < 0) continue;
    if (first < second) return -1;
    gain = 1;
  }
  return gain;
}

/** The sentences of two times that have the same words but for their facts, in order. */
function aligned(was: readonly Clause[], is: readonly Clause[]): readonly (readonly [Clause, Clause])[] {
  const pairs: [Clause, Clause][] = [];
  let [i, j] = [0, 0];
  const frames = (clauses: readonly Clause[]) => clauses.map(({ frame }) => frame);
  for (const { value, added, removed } of diffArrays(frames(was), frames(is))) {
    if (!added && !removed) pairs.push(...value.map((_, k): [Clause, Clause] => [was[i + k] as Clause, is[j + k] as Clause]));
    if (!added) i += value.length;
    if (!removed) j += value.length;
  }
  return pairs;
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
