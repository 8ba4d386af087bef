import { changeOfGap, edits, followed, gapOf, type OpenGap, touches } from "#drift/gap";
import { changesAcross, isReported, severityToday } from "#drift/severity-today";
import type { Timeline } from "#drift/timeline";
import type { Change } from "#finding";
import type { Sides } from "#posting";

/** A state that a pair was in: both texts by name, and the revisions it came from (places in the list; all come before). */
export interface Revision extends Sides<string> {
  readonly id: string;
  readonly parents: readonly number[];
}

/** A gap that was closed. */
export interface Closed {
  readonly gap: OpenGap;
  readonly by: string;
  readonly withdrawn: boolean;
}

/** What is out of step at a revision. Plain data. */
export interface GapState {
  /** The last texts that could be read. */
  readonly at: Sides<string>;
  readonly open: readonly OpenGap[];
  readonly closed: readonly Closed[];
  /** Not every value of an edited block was compared, now or before: some gaps may not be told. */
  readonly partly?: true;
}

/**
 * Replays the revisions of a pair and says what is out of step at the last one, since when and by which revision.
 *
 * A gap stays open until its block, compared with the texts when it was last in step, opens none any more: an edit of form does
 * not close it, and a catch-up in part does not either. `known` gives what is known from an earlier run. Pure.
 */
export function replay(
  revisions: readonly Revision[],
  timeline: Timeline,
  known: (index: number) => GapState | undefined = () => undefined,
): ReadonlyMap<number, GapState> {
  const states = new Map<number, GapState>();
  for (const index of needed(revisions, known)) {
    const revision = revisions[index] as Revision;
    const parents = revision.parents.flatMap((parent) => states.get(parent) ?? []);
    states.set(index, known(index) ?? withPart(stateAt(revision, parents, timeline), parents, timeline));
  }
  return states;
}

function withPart(state: GapState, parents: readonly GapState[], timeline: Timeline): GapState {
  const isPart = parents.some(({ partly }) => partly) || (parents.length > 0 && timeline.leavesOut(state.at));
  return isPart ? { ...state, partly: true } : state;
}

/** The revisions that the last one is judged from, in order: all, but for those before one that is known. */
export function needed(revisions: readonly Revision[], known: (index: number) => GapState | undefined): readonly number[] {
  const wanted = new Set(revisions.length > 0 ? [revisions.length - 1] : []);
  for (const index of wanted) if (!known(index)) for (const parent of revisions[index]?.parents ?? []) wanted.add(parent);
  return [...wanted].sort((a, b) => a - b);
}

function stateAt({ id, en, fr }: Revision, parents: readonly GapState[], timeline: Timeline): GapState {
  const now = { en, fr };
  const [first] = parents;
  if (!first) return { at: now, open: [], closed: [] };
  const steps = parents.map((parent) => stepFrom(parent, now, id, timeline));
  const read = steps.filter((step) => step !== undefined);
  if (read.length === 0) return first;
  const one = read[0] as Step;
  return read.length === 1 && parents.length === 1
    ? { at: now, open: [...one.open, ...one.fresh], closed: one.closed }
    : joined(id, now, read);
}

interface Step {
  readonly open: readonly OpenGap[];
  readonly closed: readonly Closed[];
  /** What this step opens. */
  readonly fresh: readonly OpenGap[];
}

/** One revision to the next; `undefined` where it cannot be read. */
function stepFrom(from: GapState, now: Sides<string>, id: string, timeline: Timeline): Step | undefined {
  // Nothing was known of a pair whose first texts could not be read: it starts here.
  if (from.open.length + from.closed.length === 0 && !timeline.reads(from.at))
    return timeline.reads(now) ? { ...from, fresh: [] } : undefined;
  if (from.at.en === now.en && from.at.fr === now.fr) return { ...from, fresh: [] };
  const changes = timeline.edits(from.at, now)?.map(({ change }) => change);
  if (!changes) return undefined;
  const telling = changes.filter(({ effect }) => effect !== "cosmetic");
  const open: OpenGap[] = [];
  const closed: Closed[] = [...from.closed];
  const widening = new Set<Change>();
  const settling = new Set<Change>();
  for (const gap of from.open) {
    const widens = telling.filter((change) => change.effect !== "closes" && edits(gap, change));
    const after = followed(gap, changes);
    const cause = telling.filter((change) => touches(gap, change));
    const isSeen = gap.severity === "info" && cause.some(({ side }) => side !== gap.leads);
    const still = isSeen ? undefined : cause.length === 0 ? after : stillOpen(after, cause, now, timeline);
    if (still) {
      for (const change of widens) widening.add(change);
      // One look tells that both sides were edited.
      if (still.severity === "info") for (const change of cause) if (change.severity === "info") settling.add(change);
      open.push(widens.length > 0 ? { ...still, also: [...still.also, id] } : still);
      continue;
    }
    // What answers a gap, or undoes it, opens none: all that is edited since the block was in step agrees.
    // A look is answered by any edit. A block that came or went is judged by itself.
    for (const change of cause) if (isSeen ? change.severity === "info" : change.before && change.after) settling.add(change);
    if (gap.severity !== "info") {
      closed.push({ gap, by: id, withdrawn: cause.every(({ side }) => side === gap.leads) });
    }
  }
  const fresh = telling
    .filter((change) => isReported(change) && change.sameGapAs === undefined && !widening.has(change) && !settling.has(change))
    .map((change) => gapOf(change, id, from.at));
  return { open, closed, fresh };
}

/** The gap as it is now, judged from the texts when its block was last in step. */
function stillOpen(untouched: OpenGap, cause: readonly Change[], now: Sides<string>, timeline: Timeline): OpenGap | undefined {
  const gap: OpenGap = { ...untouched, isTouched: true };
  const sinceBase = changesAcross(gap.base, now, timeline);
  const change = changeOfGap(gap, sinceBase);
  const severity = change && severityToday(gap, change, sinceBase, now, timeline);
  // An edit that answers was judged by the text that it answers to.
  if (severity === "info" && gap.severity !== "info" && cause.every(({ effect }) => effect === "closes")) return undefined;
  return severity && { ...gap, severity, text: change.new, facing: change.facing };
}

/** A merge: what is open after any way into it, but what one way had closed for good; it opens what no way had. */
function joined(id: string, at: Sides<string>, steps: readonly Step[]): GapState {
  const open = new Map(steps.flatMap((step) => step.open.map((gap) => [gap.id, gap] as const)));
  const closed = new Map<string, Closed>();
  // The commit that closed a gap on its branch did so, not the merge that brought it in.
  const byMerge = (each: Closed) => Number(each.by === id);
  for (const each of steps.flatMap((step) => step.closed).sort((a, b) => byMerge(a) - byMerge(b))) {
    if (!open.has(each.gap.id) && !closed.has(each.gap.id)) closed.set(each.gap.id, each);
  }
  const [first, ...rest] = steps;
  const fresh = (first?.fresh ?? []).filter((gap) =>
    rest.every((step) => step.fresh.some(({ leads, text, was }) => leads === gap.leads && (gap.text ?? was?.[0]) === (text ?? was?.[0]))),
  );
  return { at, open: [...open.values(), ...fresh], closed: [...closed.values()] };
}
