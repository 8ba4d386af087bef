import type { NoSilence } from "#edit/silence";
import type { Tally } from "#edit/tally";
import type { Lang } from "#posting";

type OneOrMore = readonly [one: string, more: string];

interface Words {
  readonly settled: OneOrMore;
  readonly fresh: OneOrMore;
  readonly remain: OneOrMore;
  readonly applied: OneOrMore;
  readonly changes: OneOrMore;
  readonly elsewhere: OneOrMore;
  readonly applyMany: OneOrMore;
  readonly all: string;
  readonly noBreakSpace: string;
  readonly space: string;
  /** The keys that the front matter may have on one side alone, where nothing is set. */
  readonly ignored: readonly string[];
  readonly snippet: string;
  readonly copied: string;
  readonly notCopied: string;
  /** The words of the editor of whole texts, by their English. */
  readonly phrases: Readonly<Record<string, string>>;
  readonly wholeFailed: string;
  readonly compareFirst: string;
  readonly open: string;
  readonly noAnswer: string;
  /** Seconds to wait. */
  readonly tooMany: OneOrMore;
  /** The status of HTTP. */
  readonly noResult: string;
  readonly changedThere: string;
  readonly unchanged: string;
  /** A label: how many other findings, then the rule. */
  readonly reasonOfMore: OneOrMore;
  /** Stands in a comment for the reason. */
  readonly aReason: string;
  readonly refused: Readonly<Record<NoSilence, string>>;
  readonly editLine: Readonly<Record<Lang, string>>;
  readonly insert: Readonly<Record<Lang, string>>;
  readonly at: Readonly<Record<Lang, string>>;
}

/** The words that the page carries for its script. */
export function pageWords(): Words {
  return JSON.parse(document.querySelector<HTMLElement>(".workbench")?.dataset.words ?? "{}") as Words;
}

/** What an edit changed: « 2 settled, 1 new; 5 remain. » */
export function changedText({ settled, fresh, remain }: Tally): string {
  const words = pageWords();
  return `${countedWord(settled, words.settled)}, ${countedWord(fresh, words.fresh)}; ${countedWord(remain, words.remain)}.`;
}

/** The form of a word for a number, with the number in its first `{}`. */
export function countedWord(count: number, [one, more]: OneOrMore): string {
  const isOne = new Intl.PluralRules(document.documentElement.lang).select(count) === "one";
  return (isOne ? one : more).replace("{}", String(count));
}
