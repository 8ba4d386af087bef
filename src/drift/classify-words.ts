import { isAnswered } from "#drift/answered";
import { lettersOf } from "#drift/block-track";
import { areApart, areUnanswered } from "#drift/both-apart";
import { leftOf } from "#drift/both-left";
import { isReplacedApart } from "#drift/both-replaced";
import type { WordClassification } from "#drift/classification";
import { classifyBoth, confidenceOf, isSameFact, MEETS, WHOLE } from "#drift/classify-both";
import { isClauseCaughtUp } from "#drift/clause-balance";
import { isCaughtUpByRemoval, isSameCode } from "#drift/dropped";
import { type AlignedState, type EditContext, textOf } from "#drift/edit-context";
import { readEditWords, type Word } from "#drift/edit-words";
import { isMemberApart } from "#drift/enumerations";
import type { WordEdit } from "#drift/fact-changes";
import { isNearerSentence } from "#drift/nearer-sentence";
import { isBalanced } from "#drift/sentence-balance";
import { withoutSlips } from "#drift/slips";
import type { StatePair } from "#drift/state-pair";
import { isSentenceAlone, isSentenceCaughtUp } from "#drift/whole-sentences";
import { type WordEvidence, wordEvidence } from "#drift/word-evidence";
import { wordHunks } from "#drift/word-hunks";
import { type Lang, otherLang } from "#posting";

/** Mass of words that took the place of others, on both counts: the other side still says the old ones, and not the new. */
const OTHER_WORDS = 2.2;
const OTHER_WORD = 0.9;

/** Judges the words of an edit by those of the other side, which was left alone or edited in the same step. */
export function classifyWords(context: EditContext, states: StatePair): WordClassification {
  const edit = wordEditOf(context, states);
  const evidence = evidenceOf(context, states, edit);
  if (isFollowed(context, states) && isAnswered(context, states)) {
    if (isReplacedApart(context, states)) return { effect: "opens", severity: "warning", confidence: 0.7 };
    const theirs = wordEditOf(reversed(context), states);
    const other = evidenceOf(reversed(context), states, theirs);
    const both = classifyBoth(evidence, other);
    const left = leftOf({ edit, evidence }, { edit: theirs, evidence: other }, states.vocabulary);
    const unanswered: WordClassification = { ...both, confidence: 0.4, isUnanswered: true };
    if (both.effect === "neutral" && left) {
      if (left === "faced") return unanswered;
      const alone = wordEvidence(left.alone, [], states.vocabulary);
      const opened = openedByWords(alone);
      if (opened && opened.severity !== "info") return opened;
      if (opened || isUnclear(alone)) return unanswered;
    }
    if (both.effect !== "neutral" || isSameFact(evidence, other)) return both;
    if (areApart(edit, theirs, states.vocabulary)) return { effect: "opens", severity: "warning", confidence: 0.5 };
    return areUnanswered(edit, theirs, states.vocabulary) ? unanswered : both;
  }
  if (isSameCode(context, states) || isCaughtUpByRemoval(evidence, context, states))
    return { effect: "closes", severity: "info", confidence: 0.7 };
  if (isClauseCaughtUp(evidence, context, states)) return { effect: "closes", severity: "info", confidence: 0.6 };
  if (isSentenceCaughtUp(context, states)) return { effect: "closes", severity: "info", confidence: 0.7 };
  const isApart = isMemberApart(context, states);
  // A sentence that was put in and whose words, those that the lexicon knows, stand in the one that the other side had more.
  const added = evidence.changes.filter(({ come, gone, effect }) => effect === "worse" && come && !gone);
  const isSaid = evidence.facts.worse <= added.filter(({ isContradicted }) => !isContradicted).length && evidence.mass.gone === 0;
  const said = evidence.better + evidence.facts.better + added.filter((each) => each.isSaid).length;
  if (isSaid && said > 0 && isBalanced(context, states)) return { effect: "closes", severity: "info", confidence: 0.7 };
  const opened = openedByWords(evidence) ?? (isApart && saysOther(evidence) && isOneWay(evidence) ? MEMBER_APART : undefined);
  // Other words that face the other side better than the old ones did are another wording first of all.
  const isBetterSaid = () => isNearer(context, states) || isNearerSentence(edit, states.vocabulary);
  if (opened && (!opened.isWording || !isBetterSaid())) return opened;
  if (opened || isUnclear(evidence) || isApart)
    return { effect: "opens", severity: "info", confidence: 0.5, ...(!isApart && !saysOther(evidence) && { isUnsure: true }) };
  // Two texts whose sentences faced each other have nothing to catch up with: what one of them gains, the other lacks.
  if (isSentenceAlone(context, states)) return { effect: "opens", severity: "warning", confidence: 0.6 };
  const isClosed = evidence.better >= MEETS || evidence.facts.better > 0;
  return { effect: isClosed ? "closes" : "neutral", severity: "info", confidence: 0.8, ...(saysNothing(evidence) && { isForm: true }) };
}

/** A member that an enumeration of one side has gained or lost, and words show that the other side does not follow. */
const MEMBER_APART: WordClassification = { effect: "opens", severity: "warning", confidence: 0.7 };

/** Whether no word came or went but in another form, or with a slip corrected. */
const saysNothing = ({ mass, changes, facts }: WordEvidence): boolean =>
  mass.gone + mass.come + changes.length + facts.worse + facts.better + facts.unsure === 0;

/** What words show to be out of step: a fact, or more of other words than a turn of phrase. */
function openedByWords({ facts, isDuty, changes, whole, worse, better, replaced: places }: WordEvidence): WordClassification | undefined {
  if (changes.some(({ effect, gone, come }) => effect === "worse" && gone && come && (gone.alone || come.alone)))
    return { effect: "opens", severity: "error", confidence: 0.85 };
  if (facts.worse > 0 || isDuty) return { effect: "opens", severity: "warning", confidence: 0.8 };
  const [put, replaced] = [whole.gone + whole.come, worse.gone + worse.come];
  if (put >= WHOLE && put >= better) return { effect: "opens", severity: "warning", confidence: confidenceOf(put), isWording: true };
  const isBoth = worse.gone >= OTHER_WORD && worse.come >= OTHER_WORD;
  return isBoth && replaced >= OTHER_WORDS && replaced >= better
    ? // Several places of a text put in other words are a turn of phrase; one is another thing said.
      { effect: "opens", severity: places > 1 ? "info" : "warning", confidence: 0.7, isWording: true }
    : undefined;
}

const saysOther = ({ worse, facts }: WordEvidence): boolean => worse.gone + worse.come + facts.worse > 0;

/** Whether words only came, or only went: what took the place of others is a wording that may hold one conjunction more. */
const isOneWay = ({ mass }: WordEvidence): boolean => mass.gone === 0 || mass.come === 0;

/** Whether the edited block is more like what faces it than before. */
function isNearer({ lang, before, after }: EditContext, states: StatePair): boolean {
  const similarity = ({ alignment }: AlignedState, [index = -1]: readonly number[]) =>
    alignment.beads[alignment.beadOf[lang][index] ?? -1]?.similarity ?? 0;
  return similarity(states.after, after) > similarity(states.before, before);
}

/** Whether some word came or went of which no one can show that the other side need not follow. */
function isUnclear({ worse, better, unsure, facts }: WordEvidence): boolean {
  const left = worse.gone + worse.come + unsure + facts.unsure;
  return left > 0 && left >= (better + facts.better) / 2;
}

function wordEditOf({ lang, before, after, facingAfter }: EditContext, states: StatePair): WordEdit {
  const is = wordsOf(states.after, lang, after);
  const facing = wordsOf(states.after, otherLang(lang), facingAfter);
  const was = withoutSlips(wordsOf(states.before, lang, before), is, facing, lang, states.vocabulary);
  return { lang, before: was, after: is, facing, hunks: wordHunks(was, is) };
}

function evidenceOf({ lang, after: group, besideAfter }: EditContext, { after, vocabulary }: StatePair, edit: WordEdit): WordEvidence {
  const beside = besideAfter.filter((index) => !group.includes(index));
  return wordEvidence(edit, wordsOf(after, lang, beside), vocabulary);
}

const wordsOf = (state: AlignedState, side: Lang, group: readonly number[]): readonly Word[] =>
  readEditWords(textOf(state, side, group), side);

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
