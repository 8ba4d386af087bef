import { insertionPoint } from "#align/insertion";
import type { Edit } from "#check";
import { isAnswered } from "#drift/answered";
import { type BlockTrack, lettersOf, trackBlocks } from "#drift/block-track";
import type { Classification } from "#drift/classification";
import { classifyEdit } from "#drift/classify";
import { isFollowed } from "#drift/classify-words";
import { wordDiff } from "#drift/diff";
import { type AlignedState, byBlock, type EditContext, editContext, joinedContext, textOf } from "#drift/edit-context";
import { sentenceEdited, sentenceFacing } from "#drift/sentence-facing";
import { joinSplits } from "#drift/split";
import type { StatePair } from "#drift/state-pair";
import type { Change } from "#finding";
import { type Block, LANGS, type Lang, otherLang, type Position } from "#posting";

/** Every edit between two states of a pair, each side in reading order, classified. */
export function editsOf(states: StatePair): readonly Edit[] {
  const { before, after } = states;
  const tracks = { en: tracksOf(states, "en"), fr: tracksOf(states, "fr") };
  const others = { en: byBlock(tracks.fr), fr: byBlock(tracks.en) };
  const [first, fr] = LANGS.map((lang) => {
    const edits = tracks[lang]
      .filter((each) => each.moved || sourceOf(before, lang, each.before) !== sourceOf(after, lang, each.after))
      .map((each) => {
        const context = editContext(each, lang, before, after, others[lang]);
        return { ...classifyEdit(context, each.moved, states), track: each, context: context };
      });
    return grouped(withMoves(edits, lang, states), lang, states);
  }) as [readonly ClassifiedEdit[], readonly ClassifiedEdit[]];
  const en = first.map((each) => (fr.some((other) => other.effect === "opens" && isSameGap(each, other)) ? withoutLook(each) : each));
  return [
    ...en.map((each) => {
      const at = fr.findIndex((other) => isOfRemoved(other, each));
      return sameAs(at < 0 ? at : en.length + at, editOf(each, "en", states));
    }),
    ...fr.map((each) => {
      const same = isTold(each) ? en.findIndex((other) => isSameGap(other, each) || isOfRemoved(other, each)) : -1;
      return sameAs(same, editOf(each, "fr", states));
    }),
  ];
}

/** A gap that the other side opened says more than that both sides were edited. */
function withoutLook(edit: ClassifiedEdit): ClassifiedEdit {
  const { isUnanswered: _, ...rest } = edit;
  return rest;
}

/** Whether a reader is told of an edit: it opens a gap, or both sides were edited and nothing shows that they say the same. */
const isTold = ({ effect, isUnanswered }: ClassifiedEdit): boolean => effect === "opens" || isUnanswered === true;

const sameAs = (at: number, edit: Edit): Edit => (at < 0 ? edit : { ...edit, change: { ...edit.change, sameGapAs: at } });

/** Whether one side edited a block that the other took out with its counterpart: one gap, which the removal tells. */
function isOfRemoved(removal: ClassifiedEdit, edit: ClassifiedEdit): boolean {
  if (removal.effect !== "opens" || removal.reason !== "removed" || edit.effect !== "opens" || edit.reason === "removed") return false;
  return edit.context.before.length > 0 && edit.context.facingBefore.some((index) => removal.context.before.includes(index));
}

/** Whether two edits, one of each side, left the same blocks out of step: two that were edited to different values are one gap. */
function isSameGap(en: ClassifiedEdit, fr: ClassifiedEdit): boolean {
  if (!isTold(en) || en.reason === "removed" || fr.reason === "removed") return false;
  return en.context.after.length > 0 && fr.context.after.some((index) => en.context.facingAfter.includes(index));
}

interface ClassifiedEdit extends Classification {
  readonly track: BlockTrack;
  readonly context: EditContext;
}

function tracksOf({ before, after }: StatePair, lang: Lang): readonly BlockTrack[] {
  return joinSplits(trackBlocks(before.pair[lang], after.pair[lang]), before.pair[lang], after.pair[lang]);
}

/** As it stands in the file, markup and all. */
function sourceOf({ pair }: AlignedState, lang: Lang, group: readonly number[]): string {
  const { blocks, text } = pair[lang];
  return group.map((index) => text.slice(blocks[index]?.position.start.offset, blocks[index]?.position.end.offset)).join("\n");
}

/** A sentence that went from one block to another closes a gap in both, or in neither. */
function withMoves(edits: readonly ClassifiedEdit[], lang: Lang, { before, after }: StatePair): readonly ClassifiedEdit[] {
  const closing = edits.filter(({ effect }) => effect === "closes");
  if (closing.length === 0) return edits;
  return edits.map((each) => {
    if (each.effect !== "neutral") return each;
    const came = newText(each, lang, before, after, "added");
    return came !== "" && closing.some((other) => other !== each && newText(other, lang, before, after, "removed").includes(came))
      ? { ...each, effect: "closes" }
      : each;
  });
}

function newText({ context }: ClassifiedEdit, lang: Lang, before: AlignedState, after: AlignedState, kind: "added" | "removed"): string {
  const parts = wordDiff(textOf(before, lang, context.before), textOf(after, lang, context.after)).filter((part) => part.kind === kind);
  return parts.map(({ text }) => text.trim()).join(" ");
}

/** One fault gives one finding: blocks in a row that were added, taken out, moved or set otherwise together are one edit. */
function grouped(edits: readonly ClassifiedEdit[], lang: Lang, states: StatePair): readonly ClassifiedEdit[] {
  const groups: ClassifiedEdit[] = [];
  for (const each of edits) {
    const last = groups.at(-1);
    if (last && belongs(last, each, lang, states)) groups[groups.length - 1] = joined(last, each);
    else groups.push(each);
  }
  return groups;
}

function belongs(last: ClassifiedEdit, next: ClassifiedEdit, lang: Lang, states: StatePair): boolean {
  const { pair } = states.after;
  if (last.effect !== next.effect || last.reason !== next.reason || last.severity !== next.severity) return false;
  const follows = (time: "before" | "after") => next.context[time][0] === (last.context[time].at(-1) ?? -2) + 1;
  if (next.reason === "added")
    return follows("after") && next.effect === "opens" && next.context.facingAfter.length + last.context.facingAfter.length === 0;
  if (next.reason === "removed") return follows("before") && next.effect === "opens";
  if (next.reason === "changed")
    return next.effect === "opens" && follows("before") && follows("after") && isExchange(last, next, lang, states);
  if (next.reason === "moved") return follows("after") && follows("before");
  const list = (context: EditContext) => pair[lang].blocks[context.after[0] ?? -1]?.list;
  return next.reason === "form" && follows("after") && list(next.context) !== undefined && list(next.context) === list(last.context);
}

/** Whether two blocks in a row gave each other what each had: two cells of a table that changed places. */
function isExchange(a: ClassifiedEdit, b: ClassifiedEdit, lang: Lang, { before, after }: StatePair): boolean {
  const gone = (each: ClassifiedEdit) => newText(each, lang, before, after, "removed");
  const came = (each: ClassifiedEdit) => newText(each, lang, before, after, "added");
  return gone(a) !== "" && gone(a) === came(b) && came(a) === gone(b);
}

function joined(a: ClassifiedEdit, b: ClassifiedEdit): ClassifiedEdit {
  return { ...a, context: joinedContext(a.context, b.context), confidence: Math.min(a.confidence, b.confidence) };
}

function editOf(classified: ClassifiedEdit, lang: Lang, states: StatePair): Edit {
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
