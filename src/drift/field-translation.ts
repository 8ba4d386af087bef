import { readEditWords, type Word } from "#drift/edit-words";
import { usesOf } from "#drift/fact-scope";
import { FACT_GROUPS } from "#drift/fact-words";
import type { Vocabulary } from "#drift/vocabulary";
import { type Lang, otherLang } from "#posting";

/** Whether two values of a field, one a side, say the same as far as words show: the same facts, numbers and names, each telling word answered. */
export function isSameValue(lang: Lang, own: string, theirs: string, vocabulary: Vocabulary): boolean {
  const other = otherLang(lang);
  const [mine, facing] = [readEditWords(own, lang), readEditWords(theirs, other)];
  const facts = { mine: factsOf(mine, lang), facing: factsOf(facing, other) };
  if (facts.mine.keys !== facts.facing.keys || numbersOf(mine) !== numbersOf(facing)) return false;
  const left = { mine: stemsOf(mine, facts.mine.places), facing: stemsOf(facing, facts.facing.places) };
  if (left.mine.length + left.facing.length === 0) return mine.length > 0 && facing.length > 0;
  const [says, said] = [vocabulary.translationTest(lang, left.mine), vocabulary.translationTest(other, left.facing)];
  return left.facing.every(says) && left.mine.every(said);
}

function factsOf(words: readonly Word[], lang: Lang): { readonly keys: string; readonly places: ReadonlySet<number> } {
  const uses = usesOf(words, lang).filter(({ group }) => FACT_GROUPS[group]?.alone === true);
  const places = uses.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, i) => from + i));
  const keys = [...new Set(uses.map(({ group, meaning }) => `${group} ${meaning}`))].sort().join("\n");
  return { keys, places: new Set(places) };
}

const numbersOf = (words: readonly Word[]): string =>
  words
    .flatMap(({ number }) => (number === "" ? [] : [number]))
    .sort()
    .join("\n");

const stemsOf = (words: readonly Word[], facts: ReadonlySet<number>): readonly string[] =>
  words.flatMap(({ stem }, i) => (stem === "" || facts.has(i) ? [] : [stem]));
