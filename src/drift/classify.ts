import type { EditReason } from "#check";
import { type Config, isTranslated } from "#config/config";
import { addressGain, isAddressSplit } from "#drift/addresses";
import { lettersOf } from "#drift/block-track";
import type { Classification } from "#drift/classification";
import { classifyField } from "#drift/classify-field";
import { classifyWords, isFollowed } from "#drift/classify-words";
import { wordDiff } from "#drift/diff";
import { type AlignedState, crossings, type EditContext, isUnmatched, textOf } from "#drift/edit-context";
import { isLinkSplit, isNearerLink } from "#drift/link-words";
import { anchorEdit, isAgreedLink, isRetargeted, linkGain } from "#drift/links";
import { measureEdit } from "#drift/measures";
import { graver, isLesser, newlyReported } from "#drift/reported";
import type { ReportedFault } from "#drift/reported-fault";
import { saysSameValues } from "#drift/same-values";
import { type Likeness, likenessOf } from "#drift/shared-words";
import type { StatePair } from "#drift/state-pair";
import { statedGain } from "#drift/stated";
import type { Severity } from "#finding";
import { type Block, type Lang, otherLang } from "#posting";
import { normalizeTarget, pageOf } from "#text/links";

/** Classifies an edit: form or substance, and does the pair agree in it better or worse than before? */
export function classifyEdit(context: EditContext, moved: boolean, states: StatePair): Classification {
  const classified = classifyAlone(context, moved, states);
  // Nothing that a check says is graver than an error.
  if (classified.effect === "cosmetic" || (classified.effect === "opens" && classified.severity === "error")) return classified;
  const reported = newlyReported(context, states.before, states.after);
  const { fresh, worded, past } = reported;
  // Drift is never weaker than what a check of the pair has come to say of the edited blocks.
  if (classified.effect === "opens") return { ...classified, severity: graver(classified.severity, worded) };
  // What was missing and came may differ in a detail: the pair agrees better all the same.
  if (fresh !== undefined && classified.effect === "closes" && isLesser(fresh, past)) return classified;
  if (fresh === undefined || !tells(fresh, reported.news, classified, context, states)) return classified;
  // A sentence that came, as the other side has it but for a link, is worth a look; it is no gap that this edit opened.
  const isCaughtUp = classified.effect === "closes" && fresh === past && reported.isComplete;
  return { ...classified, effect: "opens", severity: isCaughtUp ? "info" : fresh, confidence: 0.6 };
}

/** Whether what a check has come to say is news of an edit that seems to open nothing. */
function tells(
  fresh: Severity,
  news: readonly ReportedFault[],
  { effect, isForm, isShared, isUnanswered }: Classification,
  context: EditContext,
  states: StatePair,
): boolean {
  if (isAddressSplit(context, states.before, states.after)) return true;
  if (isForm && isUnanswered) return false;
  // Words in another form say what they did; that a check reads them otherwise is no edit of sense.
  if (fresh === "info" && (effect !== "neutral" || isForm || isShared || isUnanswered)) return false;
  if (!isFollowed(context, states)) return true;
  // Two edits of one step answer to each other. Whole texts that came to both are judged by check, not as an edit of either.
  if (context.before.length + context.facingBefore.length === 0)
    return fresh === "error" || news.some(({ category }) => category === "mistranslation");
  // Where both only took something out, what is left of the two texts was as unlike before.
  return fresh !== "info" && !(news.every(({ rule }) => rule === "stale") && onlyTakesOut(context, states));
}

/** Whether no word came to either side of an edit. */
function onlyTakesOut({ lang, before: was, after: is, facingBefore, facingAfter }: EditContext, { before, after }: StatePair): boolean {
  const came = (side: Lang, old: readonly number[], now: readonly number[]) =>
    wordDiff(textOf(before, side, old), textOf(after, side, now)).some(({ kind, text }) => kind === "added" && /[\p{L}\p{N}]/u.test(text));
  return !came(lang, was, is) && !came(otherLang(lang), facingBefore, facingAfter);
}

function classifyAlone(context: EditContext, moved: boolean, states: StatePair): Classification {
  const { before, after, config } = states;
  const { lang } = context;
  const was = context.before.map((index) => before.pair[lang].blocks[index] as Block);
  const is = context.after.map((index) => after.pair[lang].blocks[index] as Block);
  const field = classifyField(context, states);
  if (field) return field;
  const reason = reasonOf(was, is);
  if (was.length > 0 && is.length > 0 && !moved && formOf(was) === formOf(is)) {
    const [old, now] = [textOf(before, lang, context.before), textOf(after, lang, context.after)];
    if (lettersOf(old) === lettersOf(now) && targetsOf(was) === targetsOf(is)) {
      const anchors = anchorEdit(context, before, after);
      if (anchors === "agreed") return { effect: "closes", reason, severity: "info", confidence: 0.8 };
      if (anchors) return { effect: "opens", reason, severity: anchors === "apart" ? "warning" : "info", confidence: 0.7 };
      return { effect: "cosmetic", reason, severity: "info", confidence: 0.95 };
    }
    const [one, two] = [was[0] as Block, is[0] as Block];
    if (was.length === 1 && is.length === 1 && targetsOf(was) === targetsOf(is) && saysSameValues(one, two, lang))
      return { effect: "cosmetic", reason, severity: "info", confidence: 0.9 };
  }
  const neutral: Classification = { effect: "neutral", reason, severity: "info", confidence: 0.8 };
  // What both sides gained, or lost, and each other's counterpart leaves nothing behind; a check of the pair sees whether the new ones agree.
  if (was.length === 0 && context.facingBefore.length === 0 && context.facingAfter.length > 0) {
    const likeness = likenessWith(context.facingAfter, context, states);
    if (likeness === "apart") return { ...neutral, effect: "opens", severity: "warning", confidence: 0.6 };
    return likeness === "alike" ? { ...neutral, isShared: true } : neutral;
  }
  if (is.length === 0 && context.facingBefore.length > 0 && context.facingAfter.length === 0) return neutral;
  const { unmatched, forms, faults, translated } = measureEdit(context, states);
  const order = moved ? crossings(after, lang, context.after) - crossings(before, lang, context.before) : 0;
  const opens = (severity: Severity, confidence: number, why: EditReason = reason): Classification => ({
    effect: "opens",
    reason: why,
    severity,
    confidence,
  });
  const closes: Classification = { effect: "closes", reason, severity: "info", confidence: 0.8 };
  // What came where the other side had more, and says none of it, has not caught up with it.
  if (unmatched < 0 && was.length === 0 && context.facingBefore.length > 0) {
    const likeness = likenessWith(context.facingAfter, context, states);
    if (likeness === "apart") return opens("warning", 0.6);
    if (likeness === "unanswered") return { ...neutral, isUnanswered: true, confidence: 0.4 };
  }
  // What found its counterpart has caught up, whatever else may be said of the two.
  if (unmatched < 0 || translated > 0) return closes;
  if (translated < 0 && was.length > 0) return opens("error", 0.85, "copied");
  // No word came or went on either side: that one has no counterpart in the new form was so before.
  if (unmatched > 0 && forms <= 0 && isReset(context, states)) return { ...neutral, isForm: true, isUnanswered: true, confidence: 0.4 };
  // A block that stays itself and loses its counterpart has lost it to its words, which are weighed.
  const stays = was.length === 1 && is.length === 1 && formOf(was) === formOf(is);
  if (unmatched > 0 && !stays) {
    const facing = facedBy(context, after, config);
    const likeness = facing.map((index) => likenessWith([index], context, states));
    if (likeness.includes("alike")) return { ...neutral, isShared: true };
    if (facing.length > 0) return opens(likeness.some((each) => each === "unclear" || each === "unanswered") ? "info" : "warning", 0.4);
    return opens(reason === "form" ? "warning" : "error", 0.9);
  }
  if (faults > 0) return opens(faults >= 1 ? "error" : "warning", 0.85);
  if (was.length === 0 && isRestored(context, after)) return closes;
  const links = linkGain(context, before, after);
  if (links < -LINKS_TELL) return opens("warning", 0.8);
  if (isLinkSplit(context, states)) return opens("warning", 0.7);
  const isAgreed = isAgreedLink(context, before, after) || isNearerLink(context, states);
  if (!isAgreed && Math.abs(links) <= LINKS_TELL && isRetargeted(context, before, after)) return opens("warning", 0.7);
  const addresses = addressGain(context, before, after);
  if (addresses < 0) return opens("error", 0.85);
  const isRewritten = was.length > 0 && is.length > 0;
  const stated = isRewritten ? statedGain(context, before, after) : 0;
  if (stated < 0) return opens("error", 0.85);
  const words = classifyWords(context, states);
  if (words.effect === "opens" && words.severity !== "info") return opens(words.severity, words.confidence);
  if (order > 0) return opens("warning", 0.75, "moved");
  if (forms > 0 && !isReshaped(context, before, after)) return opens("warning", 0.75, "form");
  // Facts that agree now settle what words leave open.
  const isSettled = words.isUnsure && (faults < 0 || stated > 0 || addresses > 0 || isAgreed);
  if (words.effect === "opens" && !isSettled) {
    // A field is one short fact: another word there is another value.
    const isField = [...was, ...is].some(({ kind, key }) => kind === "field" && key !== undefined && !isTranslated(config, key));
    return opens(isField && !words.isUnsure ? "warning" : words.severity, words.confidence);
  }
  if (faults < 0 || forms < 0 || order < 0 || addresses > 0 || stated > 0 || links > LINKS_TELL || isAgreed) return closes;
  if (words.effect === "closes") return closes;
  return {
    ...neutral,
    ...(words.isForm && { isForm: true }),
    ...(words.isUnanswered && { isUnanswered: true, confidence: words.confidence }),
  };
}

/** Disagreement of links, one for each that nothing faces, that must have come or gone. */
const LINKS_TELL = 0.5;

function reasonOf(was: readonly Block[], is: readonly Block[]): EditReason {
  if (was.length === 0) return "added";
  if (is.length === 0) return "removed";
  return formOf(was) === formOf(is) ? "changed" : "form";
}

/** Kinds, levels and numbering of blocks; paragraph breaks alone are no form that a reader of the other language misses. */
function formOf(blocks: readonly Block[]): string {
  const forms = blocks.map(({ kind, depth, ordered }) => JSON.stringify([kind, kind === "heading" ? depth : 0, ordered ?? null]));
  return forms.filter((form, i) => form !== forms[i - 1] || blocks[i]?.kind !== "paragraph").join(" ");
}

/** Likeness of two blocks from which one that was put in is the counterpart of the other, which shared its neighbours’ until then. */
const RESTORED = 0.5;

function isRestored({ lang, after: group, besideBefore }: EditContext, { alignment }: AlignedState): boolean {
  const bead = alignment.beads[alignment.beadOf[lang][group[0] ?? -1] ?? -1];
  return besideBefore.length > 0 && bead?.kind === "match" && bead.en.length === 1 && bead.fr.length === 1 && bead.similarity >= RESTORED;
}

/** Whether the other side took another form in the same step. */
function isReshaped({ lang, facingBefore, facingAfter }: EditContext, before: AlignedState, after: AlignedState): boolean {
  const other = otherLang(lang);
  const form = (state: AlignedState, group: readonly number[]) => formOf(group.map((index) => state.pair[other].blocks[index] as Block));
  return form(before, facingBefore) !== form(after, facingAfter);
}

/** Whether both sides set their words in another form in one step, and left them as they were: lines that became items of a list. */
function isReset(context: EditContext, states: StatePair): boolean {
  const { lang, before: was, after: is } = context;
  const { before, after } = states;
  return (
    was.length > 0 &&
    lettersOf(textOf(before, lang, was)) === lettersOf(textOf(after, lang, is)) &&
    !isFollowed(context, states) &&
    isReshaped(context, before, after)
  );
}

const targetsOf = (blocks: readonly Block[]): string =>
  JSON.stringify(blocks.flatMap(({ links }) => links.map(({ url }) => pageOf(normalizeTarget(url)))).sort());

/** How far an edited text says what some blocks of the other side say. */
function likenessWith(facing: readonly number[], { lang, after: group }: EditContext, { after, vocabulary }: StatePair): Likeness {
  const [own, theirs] = [textOf(after, lang, group), textOf(after, otherLang(lang), facing)];
  return likenessOf(lang === "en" ? { en: own, fr: theirs } : { en: theirs, fr: own }, vocabulary);
}

/** Blocks of one kind that the other side has at one place with an edited one, and that nothing else shows to be its translation. */
function facedBy({ lang, after: group }: EditContext, { pair, alignment }: AlignedState, { frontMatter }: Config): readonly number[] {
  const other: Lang = otherLang(lang);
  return group.flatMap((index) => {
    const at = alignment.beadOf[lang][index] ?? -1;
    const kind = pair[lang].blocks[index]?.kind;
    const key = pair[lang].blocks[index]?.key ?? "";
    if (alignment.beads[at]?.kind === "match" || frontMatter.ignore.includes(key)) return [];
    const meets = (step: 1 | -1) => {
      const found: number[] = [];
      for (let i = at + step, bead = alignment.beads[i]; bead && bead.kind !== "match"; i += step, bead = alignment.beads[i]) {
        found.push(
          ...bead[other].filter((facing) => isUnmatched({ pair, alignment }, other, facing) && pair[other].blocks[facing]?.kind === kind),
        );
      }
      return found;
    };
    return [...meets(1), ...meets(-1)];
  });
}
