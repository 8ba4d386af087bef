import { insertionPoint } from "#align/insertion";
import type { Edit } from "#check";
import { isAnswered } from "#drift/answered";
import { lettersOf } from "#drift/block-track";
import { type ClassifiedEdit, isTold, sourceOf } from "#drift/classified-edit";
import { isFollowed } from "#drift/classify-words";
import { wordDiff } from "#drift/diff";
import { type AlignedState, type EditContext, textOf } from "#drift/edit-context";
import { sentenceEdited, sentenceFacing } from "#drift/sentence-facing";
import type { StatePair } from "#drift/state-pair";
import type { Change } from "#finding";
import { type Block, type Lang, otherLang, type Position } from "#posting";

/** An edit as a report tells it, with what a message says of it. */
export function editOf(classified: ClassifiedEdit, lang: Lang, states: StatePair): Edit {
  const { context, effect, reason, severity, confidence } = classified;
  const { before, after } = states;
  const other = otherLang(lang);
  const facing = context.after.flatMap((index) => after.alignment.beads[after.alignment.beadOf[lang][index] ?? -1]?.[other] ?? []);
  const opposite = facing.length > 0 ? [...new Set(facing)].sort((a, b) => a - b) : context.facingAfter;
  const [old, now] = reportedTexts(context, lang, before, after);
  const isMarkdown = isSameWords(context, lang, before, after);
  const bead =
    after.alignment.beads[after.alignment.beadOf[lang][context.after[0] ?? -1] ?? after.alignment.beadOf[other][opposite[0] ?? -1] ?? -1];
  const change: Change = {
    side: lang,
    effect,
    block: (after.pair[lang].blocks[context.after[0] ?? -1] ?? before.pair[lang].blocks[context.before[0] ?? -1])?.kind ?? "paragraph",
    section: bead?.section ?? 0,
    before: spanOf(before, lang, context.before),
    after: spanOf(after, lang, context.after),
    other: spanOf(after, other, opposite),
    old,
    new: now,
    facing: opposite.length > 0 ? textOf(after, other, opposite) : null,
    ...(isMarkdown && opposite.length > 0 && { facingMarkdown: sourceOf(after, other, opposite) }),
    diff: wordDiff(old ?? "", now ?? ""),
    ...(isTold(classified) && { severity }),
  };
  const kinds = { before: kindsOf(before, lang, context.before), after: kindsOf(after, lang, context.after) };
  const key = after.pair[lang].blocks[context.after[0] ?? -1]?.key ?? before.pair[lang].blocks[context.before[0] ?? -1]?.key;
  const lone = opposite.length === 0 && bead ? { insertAt: insertionPoint(after.pair, after.alignment.beads, bead) } : {};
  const links = linksOf(context, lang, before, after);
  const { facing: opposed } = change;
  const isSetByBoth = classified.isForm === true && classified.isUnanswered === true;
  const isOfBoth = () => isSetByBoth || (isTold(classified) && isFollowed(context, states) && isAnswered(context, states));
  return {
    change,
    reason,
    severity,
    confidence,
    kinds,
    ...(key !== undefined && { key }),
    ...(links && { links }),
    // Most edits of a history are never worded.
    isOfBoth,
    facingSentence: () => {
      if (!isTold(classified) || opposed === null) return undefined;
      return (isOfBoth() ? sentenceEdited : sentenceFacing)(context, opposed, states);
    },
    ...(bead && { bead }),
    ...lone,
  };
}

/** The targets that went and came where the words stayed. */
function linksOf(
  { before: was, after: is }: EditContext,
  lang: Lang,
  before: AlignedState,
  after: AlignedState,
): Edit["links"] | undefined {
  if (!isSameWords({ before: was, after: is }, lang, before, after)) return undefined;
  const targets = ({ pair }: AlignedState, group: readonly number[]) =>
    group.flatMap((index) => (pair[lang].blocks[index]?.links ?? []).map(({ url }) => url)).filter((url) => url !== "");
  const [old, now] = [targets(before, was), targets(after, is)];
  const links = { gone: old.filter((url) => !now.includes(url)), come: now.filter((url) => !old.includes(url)) };
  return links.gone.length + links.come.length > 0 ? links : undefined;
}

/** The words before and after; where they are the same, the Markdown, which is not. */
function reportedTexts(
  context: EditContext,
  lang: Lang,
  before: AlignedState,
  after: AlignedState,
): readonly [string | null, string | null] {
  const wording = isSameWords(context, lang, before, after) ? sourceOf : textOf;
  const text = (state: AlignedState, group: readonly number[]) => (group.length === 0 ? null : wording(state, lang, group));
  return [text(before, context.before), text(after, context.after)];
}

/** Whether an edit left the words as they are: a link that leads elsewhere, other emphasis. */
function isSameWords(
  { before: was, after: is }: Pick<EditContext, "before" | "after">,
  lang: Lang,
  before: AlignedState,
  after: AlignedState,
): boolean {
  return was.length > 0 && is.length > 0 && lettersOf(textOf(before, lang, was)) === lettersOf(textOf(after, lang, is));
}

function spanOf({ pair }: AlignedState, lang: Lang, group: readonly number[]): Position | null {
  const [first, last] = [pair[lang].blocks[group[0] ?? -1], pair[lang].blocks[group.at(-1) ?? -1]];
  return first && last ? { start: first.position.start, end: last.position.end } : null;
}

function kindsOf({ pair }: AlignedState, lang: Lang, group: readonly number[]): readonly string[] {
  const kinds = group
    .map((index) => pair[lang].blocks[index] as Block)
    .map(({ kind, ordered, depth }) => (kind === "item" && ordered ? "numbered" : kind === "heading" ? `heading ${depth}` : kind));
  return kinds.filter((kind, i) => kind !== kinds[i - 1]);
}
