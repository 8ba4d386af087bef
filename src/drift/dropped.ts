import { type EditContext, textOf } from "#drift/edit-context";
import { isMemberDropped } from "#drift/enumerations";
import { isBalanced } from "#drift/sentence-balance";
import type { StatePair } from "#drift/state-pair";
import type { WordEvidence } from "#drift/word-evidence";
import { otherLang } from "#posting";

/** Whether an edit did nothing but take out what nothing opposite answers to: a sentence or a member of a list that one side had more. */
export function isCaughtUpByRemoval(evidence: WordEvidence, context: EditContext, states: StatePair): boolean {
  const { mass, worse, facts, changes } = evidence;
  if (mass.come > 0 || worse.gone > 0 || facts.worse > 0 || changes.some(({ come }) => come)) return false;
  if (mass.gone + changes.length === 0) return false;
  return isBalanced(context, states) || isMemberDropped(context, states);
}

/** Whether code that differed from the other side's is the very same now. */
export function isSameCode({ lang, before, after, facingAfter }: EditContext, states: StatePair): boolean {
  const { pair } = states.after;
  const isCode = after.length > 0 && after.every((index) => pair[lang].blocks[index]?.kind === "code");
  const theirs = textOf(states.after, otherLang(lang), facingAfter);
  return isCode && textOf(states.after, lang, after) === theirs && textOf(states.before, lang, before) !== theirs;
}
