import type { Change, Severity } from "#finding";
import { type BlockKind, type Lang, otherLang, type Sides } from "#posting";

/** A gap while a history is replayed. Plain data, so that a cache can keep it. */
export interface OpenGap {
  /** The same on every branch that has it. */
  readonly id: string;
  readonly leads: Lang;
  readonly block: BlockKind;
  /** `info`: the edit is only worth a look, and any edit of what faces it answers it. */
  readonly severity: Severity;
  /** The revision that opened it, and later ones that edited its block on the same side. */
  readonly since: string;
  readonly also: readonly string[];
  /** The texts when the block was last in step. */
  readonly base: Sides<string>;
  /** Offsets of the block in the leading text of `base`; null for one that was added. */
  readonly was: readonly [from: number, to: number] | null;
  /** Words of the block now, and of what faces it. */
  readonly text: string | null;
  readonly facing: string | null;
  /** Absent: no later edit was of its blocks. */
  readonly isTouched?: true;
}

/** A gap that an edit opens. */
export function gapOf(
  { side, block, severity = "warning", before, new: now, facing }: Change,
  since: string,
  base: Sides<string>,
): OpenGap {
  const was = before && ([before.start.offset, before.end.offset] as const);
  return { id: JSON.stringify([since, side, was ?? now]), leads: side, block, severity, since, also: [], base, was, text: now, facing };
}

/** Whether an edit is one of the block of a gap, on either side; only such an edit can close it. */
export function touches(gap: OpenGap, { side, old, before, after, facing, facingMarkdown }: Change): boolean {
  if (side === gap.leads) return gap.text === null ? before === null : shares(old, gap.text);
  if (gap.text === null && after === null) return true;
  if (gap.facing === null && before === null) return true;
  // Where only a link or a mark was edited, the words of a gap are Markdown.
  return shares(facing, gap.text) || shares(facingMarkdown ?? null, gap.text) || shares(old, gap.facing);
}

/** Whether an edit is of the block that leads. */
export const edits = (gap: OpenGap, { side, old }: Change): boolean => side === gap.leads && shares(old, gap.text);

/** Follows the words of a gap through edits of either side. */
export function followed(gap: OpenGap, changes: readonly Change[]): OpenGap {
  const lead = changes.find((change) => edits(gap, change));
  const lag = changes.find(({ side, old }) => side === otherLang(gap.leads) && shares(old, gap.facing));
  return { ...gap, ...(lead && { text: lead.new }), ...(lag && { facing: lag.new }) };
}

/** The edit that a gap is, among those since its block was last in step. */
export function changeOfGap(gap: OpenGap, sinceBase: readonly Change[]): Change | undefined {
  const { was } = gap;
  const own = sinceBase.filter(({ side, before, new: now }) =>
    side !== gap.leads
      ? false
      : was === null
        ? before === null && shares(now, gap.text)
        : before !== null && before.start.offset < was[1] && was[0] < before.end.offset,
  );
  // A block that was added may since have been taken for a part of its neighbour.
  const found = own.length > 0 ? own : sinceBase.filter(({ side, new: now }) => side === gap.leads && shares(now, gap.text));
  return found.find(({ effect }) => effect === "opens") ?? found[0];
}

/** Whether two groups of blocks, one a line, have one in common. */
export function shares(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return false;
  if (a === b) return true;
  const lines = new Set(a.split("\n"));
  return b.split("\n").some((line) => line !== "" && lines.has(line));
}
