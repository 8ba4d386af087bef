import type { GapThread } from "#projects/threads";
import type { ServiceIo } from "#service/io";
import { findingsOf } from "#service/kept";
import type { PairAcceptance, Project } from "#store/entities";
import type { ProjectStore } from "#store/project-store";

/** A gap that somebody looked at, and accepts. */
export interface AcceptRequest {
  readonly pair: string;
  readonly thread: number;
  /** Of the finding that was looked at. */
  readonly fingerprint: string;
  readonly reason: string;
  /** The last day, ISO 8601. */
  readonly until?: string;
  readonly by: string;
}

/** What became of it. `changed`: the gap has another finding now, or none. */
export type Accepted =
  | { readonly status: "accepted"; readonly acceptance: Omit<PairAcceptance["acceptance"], "id"> }
  | { readonly status: "no-pair" }
  | { readonly status: "changed"; readonly now: GapThread | null };

/** Accepts a finding as it was looked at; what changed since is not accepted unseen. */
export async function acceptGap(store: ProjectStore, project: Project, request: AcceptRequest, io: ServiceIo): Promise<Accepted> {
  const { pair, thread: id, fingerprint, reason, until, by } = request;
  const { head, kept, open } = await store.pairState(project.id, "", pair);
  if (!head || !kept || head.goneAt !== null) return { status: "no-pair" };
  const now = open.find((thread) => thread.id === id) ?? null;
  const blocks = kept.blocks[fingerprint];
  const finding = findingsOf(kept).find((each) => each.fingerprint === fingerprint);
  if (!now || !blocks || !finding || kept.threads[fingerprint] !== id) return { status: "changed", now };
  const acceptance = {
    thread: id,
    fingerprint,
    rule: finding.rule,
    blocks,
    reason,
    by,
    at: io.now(),
    ...(until !== undefined && { until }),
  };
  const outcome = await store.accept(project.id, head.id, head.revision, acceptance);
  return outcome === "written" ? { status: "accepted", acceptance } : { status: "changed", now: null };
}
