import { utcDay } from "#projects/acceptance";
import { countedFigures } from "#service/counted";
import type { BoardBodies, CountedPair, KeptVersion, PairBoard, PairHead, PairState, Project, ProjectOverview } from "#store/entities";
import type { ProjectStore } from "#store/project-store";

/** What a pair comes to from today on. */
export function countedNow(
  head: PairHead,
  { kept, open, acceptances }: Pick<PairState, "open" | "acceptances"> & { readonly kept: KeptVersion },
  now: string,
): CountedPair {
  return { head, figures: countedFigures(kept, open, acceptances, { now, score: head.score }), day: utcDay(now) };
}

/** Pairs that one request counts anew: each is read. */
const MOST = 50;

/** Whether a pair is to be counted anew: a last day is past since, or nobody counted it yet. */
const isStale = ({ branch, goneAt, tally }: PairHead, today: string): boolean =>
  branch === "" && goneAt === null && (tally === null || (tally.until !== null && tally.until < today));

/**
 * Counts pairs anew of which an acceptance is past its last day, so that no list says of a day what was true on another. Whoever reads a list asks first: nothing else
 * runs at midnight. @returns whether any was
 */
async function recountStale(store: ProjectStore, project: Project, heads: readonly PairHead[], now: string): Promise<boolean> {
  const today = utcDay(now);
  const stale = heads.filter((head) => isStale(head, today)).slice(0, MOST);
  for (const { key, tally } of stale) {
    const state = await store.pairState(project.id, "", key);
    const { head, kept } = state;
    if (!head || !kept) continue;
    const counted = countedNow(head, { ...state, kept }, now);
    // What ended with a day is over on the next one, whenever somebody looks.
    await store.recount(project.id, { ...counted, day: tally?.until ? dayAfter(tally.until) : counted.day });
  }
  return stale.length > 0;
}

const dayAfter = (day: string): string => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);

/** What the page of a project shows, as it is today. */
export async function overviewNow(store: ProjectStore, project: Project, now: string): Promise<ProjectOverview> {
  const overview = await store.overview(project.id);
  return (await recountStale(store, project, overview.heads, now)) ? store.overview(project.id) : overview;
}

/** The pairs of a branch, as they are today. */
export async function pairsNow(store: ProjectStore, project: Project, branch: string, now: string): Promise<readonly PairHead[]> {
  const heads = await store.pairs(project.id, branch);
  return (await recountStale(store, project, heads, now)) ? store.pairs(project.id, branch) : heads;
}

/** What the page of a pair shows, as it is today. */
export async function boardNow(store: ProjectStore, project: Project, key: string, now: string): Promise<(PairBoard & BoardBodies) | null> {
  const board = await store.board(project.id, key);
  return board && (await recountStale(store, project, [board.head], now)) ? store.board(project.id, key) : board;
}
