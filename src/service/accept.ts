import type { GapThread } from "#projects/threads";
import type { ServiceIo } from "#service/io";
import { findingsOf } from "#service/kept";
import { countedNow } from "#service/recount";
import type { PairAcceptance, PairState, Project } from "#store/entities";
import type { ProjectStore } from "#store/project-store";

/** How often who lost to another writer reads again. */
const TRIES = 2;

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
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const outcome = await acceptOnce(store, project, request, io);
    if (outcome.status !== "conflict") return outcome;
  }
  return { status: "changed", changed: request.gaps.map(({ thread }) => ({ thread, now: null })) };
}

async function acceptOnce(
  store: ProjectStore,
  project: Project,
  { pair, gaps, reason, until, by }: AcceptRequest,
  io: ServiceIo,
): Promise<Accepted | { readonly status: "conflict" }> {
  const state = await store.pairState(project.id, "", pair);
  const { head, kept } = state;
  if (!head || !kept || head.goneAt !== null) return { status: "no-pair" };
  const seen = [...new Map(gaps.map((gap) => [gap.thread, gap])).values()];
  const facts = seen.map((gap) => ({ gap, is: factsOf(state, gap) }));
  const changed = facts.flatMap(({ gap: { thread }, is }) => (is ? [] : [{ thread, now: openNow(state, thread) }]));
  if (changed.length > 0) return { status: "changed", changed };
  const entries = facts.flatMap(({ gap: { thread, fingerprint }, is }): Omit<PairAcceptance["acceptance"], "id">[] =>
    is ? [{ thread, fingerprint, ...is, reason, by, at: io.now(), ...(until !== undefined && { until }) }] : [],
  );
  const last = Math.max(0, ...state.acceptances.map(({ id }) => id));
  const all = [...state.acceptances, ...entries.map((entry, i) => ({ ...entry, id: last + 1 + i }))];
  const ids = await store.accept(project.id, countedNow(head, { ...state, kept, acceptances: all }, io.now()), entries);
  return ids === "conflict" ? { status: "conflict" } : { status: "accepted", ids };
}

/** What became of taking acceptances back. */
export type Reopened =
  | { readonly status: "reopened"; readonly ids: readonly number[] }
  | { readonly status: "no-pair" }
  | { readonly status: "conflict" };

/** Takes acceptances of a pair back that nobody took back; what it comes to is written with them. */
export async function reopenGaps(
  store: ProjectStore,
  project: Project,
  { pair, ids }: { readonly pair: string; readonly ids: readonly number[] },
  io: ServiceIo,
): Promise<Reopened> {
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const { head, kept, open, acceptances } = await store.pairState(project.id, "", pair);
    if (!head || !kept) return { status: "no-pair" };
    const now = io.now();
    const all = acceptances.map((each) => (ids.includes(each.id) ? { reopened: now, ...each } : each));
    const outcome = await store.reopen(project.id, countedNow(head, { kept, open, acceptances: all }, now), ids, now);
    if (outcome !== "conflict") return outcome.length > 0 ? { status: "reopened", ids: outcome } : { status: "conflict" };
  }
  return { status: "conflict" };
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
