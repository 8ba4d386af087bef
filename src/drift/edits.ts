import type { Edit } from "#check";
import { type BlockTrack, trackBlocks } from "#drift/block-track";
import { type ClassifiedEdit, isTold, newText, sourceOf } from "#drift/classified-edit";
import { classifyEdit } from "#drift/classify";
import { byBlock, editContext } from "#drift/edit-context";
import { grouped } from "#drift/edit-groups";
import { editOf } from "#drift/edit-of";
import { joinSplits } from "#drift/split";
import type { StatePair } from "#drift/state-pair";
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

function tracksOf({ before, after }: StatePair, lang: Lang): readonly BlockTrack[] {
  return joinSplits(trackBlocks(before.pair[lang], after.pair[lang]), before.pair[lang], after.pair[lang]);
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
