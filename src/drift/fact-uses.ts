import { fold } from "#drift/edit-words";
import { FACT_GROUPS } from "#drift/fact-words";
import { lazily } from "#lazily";
import type { Lang } from "#posting";

/** A word or phrase of the table of facts where it stands in a text. */
export interface FactUse {
  /** Index of the group, whose meanings exclude each other. */
  readonly group: number;
  /** Index of the meaning in its group. */
  readonly meaning: number;
  /** Places of its words: from `from` up to, not including, `to`. */
  readonly from: number;
  readonly to: number;
  /** Whether it is a fact though nothing of its group stood in its place. */
  readonly alone: boolean;
}

/** What is asked of a word: that it is the same, or that it begins so. */
interface Expression {
  readonly group: number;
  readonly meaning: number;
  readonly alone: boolean;
  readonly words: readonly { readonly text: string; readonly open: boolean }[];
}

/** Letters by which expressions are looked up. */
const START = 3;

const EXPRESSIONS: Readonly<Record<Lang, () => ReadonlyMap<string, readonly Expression[]>>> = {
  en: lazily(() => byStart(expressionsOf("en"))),
  fr: lazily(() => byStart(expressionsOf("fr"))),
};

/** The facts that folded words state, the longest expression of a group at each place. */
export function factUses(words: readonly string[], lang: Lang): readonly FactUse[] {
  const found: FactUse[] = [];
  const until = new Map<number, number>();
  const expressions = EXPRESSIONS[lang]();
  words.forEach((word, from) => {
    for (const { group, meaning, alone, words: asked } of expressions.get(word.slice(0, START)) ?? []) {
      if ((until.get(group) ?? 0) > from || !stands(asked, words, from)) continue;
      until.set(group, from + asked.length);
      found.push({ group, meaning, alone, from, to: from + asked.length });
    }
  });
  // Uses are found in order: those at one place are neighbours.
  return found.filter((use, i) => !isWithin(use, found, i, -1) && !isWithin(use, found, i, 1));
}

/** “not” of “not permitted” says no more than that. */
function isWithin(use: FactUse, found: readonly FactUse[], at: number, step: -1 | 1): boolean {
  if (FACT_GROUPS[use.group]?.meanings.length !== 1) return false;
  for (let i = at + step; found[i]?.from === use.from; i += step) {
    const other = found[i] as FactUse;
    if (other.group !== use.group && other.to > use.to) return true;
  }
  return false;
}

function stands(asked: Expression["words"], words: readonly string[], from: number): boolean {
  return asked.every(({ text, open }, i) => {
    const word = words[from + i];
    return word !== undefined && (open ? word.startsWith(text) : word === text);
  });
}

function expressionsOf(lang: Lang): readonly Expression[] {
  return FACT_GROUPS.flatMap(({ alone, meanings }, group) =>
    meanings.flatMap((words, meaning) =>
      words[lang]
        .split(",")
        .map((expression) => expression.trim())
        .filter(Boolean)
        .map((expression) => ({
          group,
          meaning,
          alone: alone && !expression.startsWith("~"),
          words: (fold(expression).match(/[\p{L}\p{N}]+\*?/gu) ?? []).map((word) => ({
            text: word.replace("*", ""),
            open: word.endsWith("*"),
          })),
        })),
    ),
  );
}

/** Longer expressions first: “top secret” is not “secret”. */
function byStart(expressions: readonly Expression[]): ReadonlyMap<string, readonly Expression[]> {
  const sorted = [...expressions].sort((a, b) => b.words.length - a.words.length);
  const map = new Map<string, Expression[]>();
  for (const expression of sorted) {
    const key = expression.words[0]?.text.slice(0, START) ?? "";
    map.set(key, [...(map.get(key) ?? []), expression]);
  }
  return map;
}
