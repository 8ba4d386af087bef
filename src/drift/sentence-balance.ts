import { type AlignedState, type EditContext, textOf } from "#drift/edit-context";
import type { StatePair } from "#drift/state-pair";
import { type Lang, otherLang } from "#posting";
import { sentences } from "#text/sentences";

/** Whether an edit gave its block the sentences that it had fewer, or more, than what faces it: now both have as many. */
export function isBalanced(context: EditContext, { before, after }: StatePair): boolean {
  const { lang } = context;
  const count = (state: AlignedState, side: Lang, group: readonly number[]) =>
    textOf(state, side, group)
      .split("\n")
      .reduce((sum, line) => sum + (line === "" ? 0 : sentences(line, side).length), 0);
  const theirs = count(after, otherLang(lang), context.facingAfter);
  return count(after, lang, context.besideAfter) === theirs && count(before, lang, context.besideBefore) !== theirs;
}
