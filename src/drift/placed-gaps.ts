import { changeOfGap, type OpenGap, shares } from "#drift/gap";
import type { GapState } from "#drift/history";
import { severityToday } from "#drift/severity-today";
import type { Timeline } from "#drift/timeline";
import type { Change } from "#finding";

/** A gap as it stands at a state, and the edit that it is. */
export interface PlacedGap {
  readonly gap: OpenGap;
  /** From when the block was last in step to now; absent where the block is gone or cannot be told apart any more. */
  readonly change?: Change;
  /** The line, from 1, of the block to update, or before which what is missing would go. */
  readonly line?: number;
}

/** Whether two gaps are of the same blocks: both sides were edited, to different values, and one of them tells it. */
const isSameGap = (one: OpenGap, gap: OpenGap): boolean => {
  const [text, facing] = one.leads === gap.leads ? [gap.text, gap.facing] : [gap.facing, gap.text];
  return shares(one.text, text) && shares(one.facing, facing);
};

/** Whether another gap tells what one would: the first of two, but a look tells less than any other. */
const isToldBy = (other: OpenGap, gap: OpenGap, isFirst: boolean): boolean => {
  const [isLook, isOtherLook] = [gap.severity === "info", other.severity === "info"];
  return (isLook === isOtherLook ? isFirst && (isLook || other.leads !== gap.leads) : isLook) && isSameGap(other, gap);
};

/** The open gaps of a state with their places in its texts. */
export function placedGaps({ at, open }: GapState, timeline: Timeline): readonly PlacedGap[] {
  return open
    .map((gap) => {
      const edits = timeline.edits(gap.base, at) ?? [];
      const changes = edits.map((edit) => edit.change);
      return { gap, edits, changes, change: changeOfGap(gap, changes) };
    })
    .flatMap(({ gap, edits, changes, change }) => {
      const severity = severityToday(gap, change, changes, at, timeline);
      // What became a look at an edit is none the graver for the texts of today.
      return severity ? [{ gap: gap.severity === "info" ? gap : { ...gap, severity }, edits, change }] : [];
    })
    .filter(({ gap }, i, gaps) => !gaps.some((other, j) => j !== i && isToldBy(other.gap, gap, j < i)))
    .map(({ gap, edits, change }) => {
      const insertAt = edits.find((edit) => edit.change === change)?.insertAt;
      const line = change?.other?.start.line ?? (insertAt && insertAt.side !== gap.leads ? insertAt.line : undefined);
      return { gap, ...(change && { change }), ...(line !== undefined && { line }) };
    });
}
