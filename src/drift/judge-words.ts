import { lettersOf } from "#drift/block-track";
import type { StatePair } from "#drift/classify";
import { type AlignedState, type EditContext, textOf } from "#drift/edit-context";
import { isMemberApart } from "#drift/enumerations";
import { withoutSlips } from "#drift/slips";
import { type WordEvidence, wordEvidence } from "#drift/word-evidence";
import { wordHunks } from "#drift/word-hunks";
import { type Word, wordsAlong } from "#drift/words";
import type { Effect, Severity } from "#finding";
import { type Lang, otherLang } from "#posting";

/** What the words of an edit ask of the other side. */
export interface WordVerdict {
  readonly effect: Exclude<Effect, "cosmetic">;
  readonly severity: Severity;
  /** 0–1. */
  readonly confidence: number;
}

/** Mass of words put in or taken out, with nothing in their place, that are no turn of phrase. */
const WHOLE = 1;
/** Mass of words that took the place of others, on both counts: the other side still says the old ones, and not the new. */
const OTHER_WORDS = 2.2;
/** Mass of words that both sides say now and that one had alone. */
const MEETS = 0.5;
/** How many times as much one side must have gained, or lost, as the other in the same step. */
const MORE = 2;

/** Judges the words of an edit by those of the other side, which was left alone or edited in the same step. */
export function judgeWords(scene: EditContext, states: StatePair): WordVerdict {
  const evidence = evidenceOf(scene, states);
  if (isFollowed(scene, states)) return judgeBoth(evidence, evidenceOf(reversed(scene), states));
  const isApart = isMemberApart(scene, states);
  const opened = openedByWords(evidence);
  if (opened) return opened;
  if (isUnclear(evidence) || isApart) return { effect: "opens", severity: "info", confidence: 0.5 };
  return { effect: evidence.better >= MEETS || evidence.facts.better > 0 ? "closes" : "neutral", severity: "info", confidence: 0.8 };
}

/** What words show to be out of step: a fact, or more of other words than a turn of phrase. */
function openedByWords({ facts, changes, whole, worse, better }: WordEvidence): WordVerdict | undefined {
  if (changes.some(({ effect, gone, come }) => effect === "worse" && gone && come && (gone.alone || come.alone)))
    return { effect: "opens", severity: "error", confidence: 0.85 };
  if (facts.worse > 0) return { effect: "opens", severity: "warning", confidence: 0.8 };
  const [put, replaced] = [whole.gone + whole.come, worse.gone + worse.come];
  if (put >= WHOLE && put >= better) return { effect: "opens", severity: "warning", confidence: confidenceOf(put) };
  return replaced >= OTHER_WORDS && replaced >= better ? { effect: "opens", severity: "warning", confidence: 0.7 } : undefined;
}

/** Whether some word came or went of which no one can show that the other side need not follow. */
function isUnclear({ worse, better, unsure, facts }: WordEvidence): boolean {
  const left = worse.gone + worse.come + unsure + facts.unsure;
  return left > 0 && left >= (better + facts.better) / 2;
}

/** Both sides were edited in one step: what each put in or took out answers to the other’s, unless it is another value or much more. */
function judgeBoth(own: WordEvidence, other: WordEvidence): WordVerdict {
  const opens = (severity: Severity, confidence: number): WordVerdict => ({ effect: "opens", severity, confidence });
  const isOther = own.changes.some(
    ({ effect, come, group, isContradicted }) =>
      effect === "worse" && come && isContradicted && (other.changes.some((each) => each.group === group) || other.mass.come === 0),
  );
  if (isOther) return opens("error", 0.8);
  if (own.names.come.length > 0 && other.names.come.length > 0 && own.names.gone.some((name) => other.names.gone.includes(name)))
    return opens("warning", 0.8);
  const ahead = (kind: "gone" | "come") => own.worse[kind] >= WHOLE && own.worse[kind] > MORE * other.mass[kind];
  if (ahead("come") || ahead("gone")) return opens("warning", confidenceOf(Math.max(own.worse.come, own.worse.gone)));
  const isLeft = own.facts.worse > 0 && other.mass.come + other.mass.gone === 0 && other.changes.length === 0;
  if (isLeft) return opens("warning", 0.7);
  return { effect: own.better >= MEETS && other.mass.gone + other.mass.come === 0 ? "closes" : "neutral", severity: "info", confidence: 0.8 };
}

const confidenceOf = (mass: number): number => Math.round(100 * Math.min(0.95, 0.6 + 0.12 * mass)) / 100;

function evidenceOf(scene: EditContext, { before, after, vocabulary }: StatePair): WordEvidence {
  const { lang } = scene;
  const words = (state: AlignedState, side: Lang, group: readonly number[]): readonly Word[] => wordsAlong(textOf(state, side, group), side);
  const is = words(after, lang, scene.after);
  const facing = words(after, otherLang(lang), scene.facingAfter);
  const was = withoutSlips(words(before, lang, scene.before), is, facing, lang, vocabulary);
  const beside = scene.besideAfter.filter((index) => !scene.after.includes(index));
  const edit = { lang, before: was, after: is, facing, hunks: wordHunks(was, is) };
  return wordEvidence(edit, words(after, lang, beside), vocabulary);
}

/** The same step as the other side has it. */
function reversed({ lang, before, after, facingBefore, facingAfter }: EditContext): EditContext {
  return {
    lang: otherLang(lang),
    before: facingBefore,
    after: facingAfter,
    facingBefore: before,
    facingAfter: after,
    besideBefore: facingBefore,
    besideAfter: facingAfter,
  };
}

/** Whether the other side was edited too, in more than its form. */
export function isFollowed({ lang, facingBefore, facingAfter }: EditContext, { before, after }: StatePair): boolean {
  const other = otherLang(lang);
  return lettersOf(textOf(before, other, facingBefore)) !== lettersOf(textOf(after, other, facingAfter));
}
