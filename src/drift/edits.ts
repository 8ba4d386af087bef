import type { Edit } from "#check";
import { type BlockTrack, trackBlocks } from "#drift/block-track";
import { type ClassifiedEdit, isTold, newText, sourceOf } from "#drift/classified-edit";
import { classifyEdit } from "#drift/classify";
import { byBlock, editContext } from "#drift/edit-context";
import { grouped } from "#drift/edit-groups";
import { editOf } from "#drift/edit-of";
import { joinSplits } from "#drift/split";
import type { StatePair } from "#drift/state-pair";
import { lazily } from "#lazily";
import { LANGS, type Lang } from "#posting";

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
  // Of each side, by their blocks: a page of a thousand edits is not gone through for each of them.
  const opened = placesBy(fr, (each) => (each.effect === "opens" && each.reason !== "removed" ? each.context.after : []));
  const en = first.map((each) => (isGap(each) && opened(each.context.facingAfter) >= 0 ? withoutLook(each) : each));
  const faced = placesBy(en, (each) => (isGap(each) ? each.context.facingAfter : []));
  const removed = { en: placesBy(en, removedBlocks), fr: placesBy(fr, removedBlocks) };
  return [
    ...en.map((each) => {
      const at = removed.fr(keptBlocks(each));
      return sameAs(at < 0 ? at : en.length + at, editOf(each, "en", states));
    }),
    ...fr.map((each) => {
      const same = isTold(each) ? [faced(gapBlocks(each)), removed.en(keptBlocks(each))].filter((at) => at >= 0) : [];
      return sameAs(same.length === 0 ? -1 : Math.min(...same), editOf(each, "fr", states));
    }),
  ];
}

/** Looks up the first of some edits that has one of some blocks; -1 where none has. */
function placesBy(edits: readonly ClassifiedEdit[], blocksOf: (edit: ClassifiedEdit) => readonly number[]) {
  const places = new Map<number, number>();
  edits.forEach((edit, place) => {
    for (const block of blocksOf(edit)) if (!places.has(block)) places.set(block, place);
  });
  return (blocks: readonly number[]): number => {
    const found = blocks.flatMap((block) => places.get(block) ?? []);
    return found.reduce((first, at) => Math.min(first, at), found[0] ?? -1);
  };
}

/** A gap that the other side opened says more than that both sides were edited. */
function withoutLook(edit: ClassifiedEdit): ClassifiedEdit {
  const { isUnanswered: _, ...rest } = edit;
  return rest;
}

const sameAs = (at: number, edit: Edit): Edit => (at < 0 ? edit : { ...edit, change: { ...edit.change, sameGapAs: at } });

/** One side edited a block that the other took out with its counterpart: one gap, which the removal tells. */
const removedBlocks = ({ effect, reason, context }: ClassifiedEdit): readonly number[] =>
  effect === "opens" && reason === "removed" ? context.before : [];
const keptBlocks = ({ effect, reason, context }: ClassifiedEdit): readonly number[] =>
  effect === "opens" && reason !== "removed" && context.before.length > 0 ? context.facingBefore : [];

/** Two edits, one of each side, left the same blocks out of step: two that were edited to different values are one gap. */
const isGap = (edit: ClassifiedEdit): boolean => isTold(edit) && edit.reason !== "removed" && edit.context.after.length > 0;
const gapBlocks = ({ reason, context }: ClassifiedEdit): readonly number[] => (reason === "removed" ? [] : context.after);

function tracksOf({ before, after }: StatePair, lang: Lang): readonly BlockTrack[] {
  return joinSplits(trackBlocks(before.pair[lang], after.pair[lang]), before.pair[lang], after.pair[lang]);
}

/** A sentence that went from one block to another closes a gap in both, or in neither. */
function withMoves(edits: readonly ClassifiedEdit[], lang: Lang, { before, after }: StatePair): readonly ClassifiedEdit[] {
  const closing = edits.filter(({ effect }) => effect === "closes");
  if (closing.length === 0) return edits;
  const went = lazily(() => closing.map((each) => newText(each, lang, before, after, "removed")));
  return edits.map((each) => {
    if (each.effect !== "neutral") return each;
    const came = newText(each, lang, before, after, "added");
    return came !== "" && went().some((text) => text.includes(came)) ? { ...each, effect: "closes" } : each;
  });
}
