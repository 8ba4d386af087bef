import { changeOfGap, type OpenGap } from "#drift/gap";
import type { Timeline } from "#drift/timeline";
import type { Change, Severity } from "#finding";
import type { Sides } from "#posting";

/** Whether an edit opens a gap, or is a look: both sides were edited and nothing shows that they say the same. */
export const isReported = ({ severity }: Change): boolean => severity !== undefined;

/**
 * How grave a gap is today; `undefined` where it is none. Two edits of one step have been judged by each other. Of later ones what
 * the other side says today counts, not when it came to say it: the edit, made to that text alone, would open the gap. Where only
 * one of the two judgements says so, the gap is a look.
 */
export function severityToday(
  gap: OpenGap,
  edit: Change | undefined,
  sinceBase: readonly Change[],
  now: Sides<string>,
  timeline: Timeline,
): Severity | undefined {
  if (edit && (!isReported(edit) || !gap.isTouched || !sinceBase.some((other) => other.side !== gap.leads && mayAnswer(edit, other))))
    return edit.severity;
  const alone = changeOfGap(gap, changesAcross({ ...now, [gap.leads]: gap.base[gap.leads] }, now, timeline));
  if (edit) return alone?.severity === undefined || alone.severity === "info" ? "info" : edit.severity;
  return gap.severity === "info" || alone?.severity !== "info" ? alone?.severity : undefined;
}

/** Whether an edit of the other side is of what faces an edit, or put in or took out what may. */
const mayAnswer = ({ other: facing }: Change, { before, after }: Change): boolean =>
  before === null ||
  after === null ||
  facing === null ||
  (after.start.offset < facing.end.offset && facing.start.offset < after.end.offset);

/** The edits between two states, in both languages; none where one cannot be read. */
export const changesAcross = (before: Sides<string>, after: Sides<string>, timeline: Timeline): readonly Change[] =>
  (timeline.edits(before, after) ?? []).map(({ change }) => change);
