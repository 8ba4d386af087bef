import type { NoSilence } from "#edit/silence";
import type { Tally } from "#edit/tally";
import type { Lang } from "#posting";

interface Words {
  readonly settled: readonly [string, string];
  readonly fresh: readonly [string, string];
  readonly remain: readonly [string, string];
  readonly compareFirst: string;
  readonly open: string;
  readonly refused: Readonly<Record<NoSilence, string>>;
  readonly editLine: Readonly<Record<Lang, string>>;
  readonly insert: Readonly<Record<Lang, string>>;
}

/** The words that the page carries for its script. */
export function pageWords(): Words {
  return JSON.parse(document.querySelector<HTMLElement>(".workbench")?.dataset.words ?? "{}") as Words;
}

/** What an edit changed: « 2 settled, 1 new; 5 remain. » */
export function changedText({ settled, fresh, remain }: Tally): string {
  const words = pageWords();
  const rules = new Intl.PluralRules(document.documentElement.lang);
  const say = (count: number, [one, more]: readonly [string, string]) =>
    (rules.select(count) === "one" ? one : more).replace("{}", String(count));
  return `${say(settled, words.settled)}, ${say(fresh, words.fresh)}; ${say(remain, words.remain)}.`;
}
