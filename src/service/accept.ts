import type { GapThread } from "#projects/threads";
import type { ServiceIo } from "#service/io";
import { findingsOf } from "#service/kept";
import type { PairAcceptance, PairState, Project } from "#store/entities";
import type { ProjectStore } from "#store/project-store";

/** A gap as somebody looked at it. */
export interface SeenGap {
  readonly thread: number;
  /** Of the finding that was looked at. */
  readonly fingerprint: string;
}

/** Gaps of a pair that somebody looked at, and accepts. */
export interface AcceptRequest {
  readonly pair: string;
  readonly gaps: readonly SeenGap[];
  readonly reason: string;
  /** The last day, ISO 8601. */
  readonly until?: string;
  readonly by: string;
}

/** What became of it. `changed`: a gap has another finding now, or none; nothing is accepted then. */
export type Accepted =
  | { readonly status: "accepted"; readonly ids: readonly number[] }
  | { readonly status: "no-pair" }
  | { readonly status: "changed"; readonly changed: readonly ChangedGap[] };

/** A gap that was looked at, and what it is now: null where it is closed. */
export interface ChangedGap {
  readonly thread: number;
  readonly now: GapThread | null;
}

/** Accepts findings as they were looked at, all or none; what changed since is not accepted unseen. */
export async function acceptGaps(store: ProjectStore, project: Project, request: AcceptRequest, io: ServiceIo): Promise<Accepted> {
  const { pair, gaps, reason, until, by } = request;
  const state = await store.pairState(project.id, "", pair);
  const { head } = state;
  if (!head || !state.kept || head.goneAt !== null) return { status: "no-pair" };
  const seen = [...new Map(gaps.map((gap) => [gap.thread, gap])).values()];
  const facts = seen.map((gap) => ({ gap, is: factsOf(state, gap) }));
  const changed = facts.flatMap(({ gap: { thread }, is }) => (is ? [] : [{ thread, now: openNow(state, thread) }]));
  if (changed.length > 0) return { status: "changed", changed };
  const entries = facts.flatMap(({ gap: { thread, fingerprint }, is }): Omit<PairAcceptance["acceptance"], "id">[] =>
    is ? [{ thread, fingerprint, ...is, reason, by, at: io.now(), ...(until !== undefined && { until }) }] : [],
  );
  const ids = await store.accept(project.id, head.id, head.revision, entries);
  return ids === "conflict"
    ? { status: "changed", changed: seen.map(({ thread }) => ({ thread, now: null })) }
    : { status: "accepted", ids };
}

const openNow = ({ open }: PairState, id: number): GapThread | null => open.find((thread) => thread.id === id) ?? null;

/** The rule and the blocks of a gap that is still what was looked at. */
function factsOf(state: PairState, { thread, fingerprint }: SeenGap): Pick<PairAcceptance["acceptance"], "rule" | "blocks"> | undefined {
  const { kept } = state;
  const blocks = kept?.blocks[fingerprint];
  const finding = kept && findingsOf(kept).find((each) => each.fingerprint === fingerprint);
  if (!openNow(state, thread) || !blocks || !finding || kept.threads[fingerprint] !== thread) return undefined;
  return { rule: finding.rule, blocks };
}
