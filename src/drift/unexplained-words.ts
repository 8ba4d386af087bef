import type { Word } from "#drift/edit-words";
import type { FactChange, WordEdit } from "#drift/fact-changes";
import { usesOf } from "#drift/fact-scope";
import type { FactUse } from "#drift/fact-uses";
import { samenessOf } from "#drift/same-word";
import type { Vocabulary } from "#drift/vocabulary";
import type { WordHunk } from "#drift/word-hunks";

/** What is left unexplained of a place. */
export interface LeftWords {
  readonly gone: readonly Word[];
  readonly come: readonly Word[];
}

/** What is left of each place when words that only moved, other forms, slips, synonyms and words of the table are set aside. */
export function unexplained(edit: WordEdit, changes: readonly FactChange[], vocabulary: Vocabulary): readonly LeftWords[] {
  const { lang, before, after, hunks } = edit;
  const inFact = { gone: indexesOf(changes, "gone"), come: indexesOf(changes, "come") };
  const telling = (list: readonly number[], words: readonly Word[], facts: ReadonlySet<number>) =>
    list.filter((i) => !facts.has(i) && tells(words[i] as Word));
  const open = hunks.map(({ gone, come }) => ({
    gone: telling(gone, before, inFact.gone).map((i) => before[i] as Word),
    come: telling(come, after, inFact.come).map((i) => after[i] as Word),
  }));
  // Within a place first, then what only moved from one to another.
  const uses = { gone: usesOf(before, lang), come: usesOf(after, lang) };
  const means = { gone: meaningsOf(before, uses.gone), come: meaningsOf(after, uses.come) };
  const meets = (a: Word, b: Word) => means.come.get(b)?.some((meaning) => means.gone.get(a)?.includes(meaning)) === true;
  open.forEach(({ gone, come }, i) => {
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
  // What the table says as often as before, at whatever place and in whatever words, has neither come nor gone.
  const counts = { gone: timesMeant(uses.gone), come: timesMeant(uses.come) };
  const isMeantStill = (kind: "gone" | "come", other: "gone" | "come") => (word: Word) =>
    means[kind].get(word)?.some((meaning) => (counts[other].get(meaning) ?? 0) >= (counts[kind].get(meaning) ?? 0)) === true;
  for (const { gone, come } of open) {
    drop(gone, isMeantStill("gone", "come"));
    drop(come, isMeantStill("come", "gone"));
  }
  for (const { gone, come } of open) cancel(gone, come, (a, b) => meets(a, b) || samenessOf(a, b, lang, vocabulary) !== undefined);
  const [gone, come] = [open.flatMap((each) => each.gone), open.flatMap((each) => each.come)];
  cancel(gone, come, (a, b) => meets(a, b) || (a.number === b.number && (a.stem === "" ? a.folded === b.folded : a.stem === b.stem)));
  const [stillGone, stillCome] = [new Set(gone), new Set(come)];
  const repeats = { gone: repeatsIn(after), come: repeatsIn(before) };
  return open.map((each) => ({
    gone: each.gone.filter((word) => stillGone.has(word) && !(each.come.length > 0 && repeats.gone(word))),
    come: each.come.filter((word) => stillCome.has(word) && !repeats.come(word)),
  }));
}

/** What the words of a text mean by the table of facts: words of one meaning are synonyms. */
function meaningsOf(words: readonly Word[], uses: readonly FactUse[]): ReadonlyMap<Word, readonly string[]> {
  const meanings = new Map<Word, string[]>();
  for (const use of uses) {
    for (const word of words.slice(use.from, use.to)) meanings.set(word, [...(meanings.get(word) ?? []), keyOf(use)]);
  }
  return meanings;
}

/** How often a text means each. */
function timesMeant(uses: readonly FactUse[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const use of uses) counts.set(keyOf(use), (counts.get(keyOf(use)) ?? 0) + 1);
  return counts;
}

const keyOf = ({ group, meaning }: FactUse): string => `${group} ${meaning}`;

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
