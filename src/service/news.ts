import { type Acceptance, type BlockHashes, standingOf, utcDay } from "#projects/acceptance";
import type { GapThread, ThreadStep } from "#projects/threads";
import { isTrue } from "#service/gap-facts";
import type { ChangeNews, NewsGap } from "#store/notices";

/** Gaps of each kind that a message lists; it counts the rest. */
const LISTED = 20;

const gapOf = ({ id, rule, severity, lacking }: NewsGap): NewsGap => ({ id, rule, severity, ...(lacking && { lacking }) });

/** What came and went, as a message lists and counts it; nothing where nothing did. */
export function changeNews(
  pair: Pick<ChangeNews, "key" | "version">,
  { came, settled, ended }: Pick<ChangeNews, "came" | "settled" | "ended">,
): ChangeNews | undefined {
  const counts = { came: came.length, settled: settled.length, ended: ended.length };
  if (counts.came + counts.settled + counts.ended === 0) return undefined;
  return {
    kind: "changes",
    ...pair,
    came: came.slice(0, LISTED).map(gapOf),
    settled: settled.slice(0, LISTED).map(gapOf),
    ended: ended.slice(0, LISTED).map((gap) => ({ ...gapOf(gap), key: gap.key })),
    counts,
  };
}

/**
 * What a version of the project’s own line changed: gaps that came, were settled, and acceptances that its edits ended. A lead is no gap; one that
 * becomes a gap came, and a gap that becomes a lead is settled. A gap that comes back as somebody accepted it is none.
 */
export function newsOf(
  pair: { readonly key: string; readonly version: number },
  step: ThreadStep,
  {
    open,
    acceptances,
    edited,
    blocks,
    at,
  }: {
    /** As they were before. */
    readonly open: readonly GapThread[];
    readonly acceptances: readonly Acceptance[];
    /** Numbers of those whose blocks this version edits. */
    readonly edited: readonly number[];
    /** As they are now, by fingerprint. */
    readonly blocks: { readonly [fingerprint: string]: BlockHashes };
    readonly at: string;
  },
): ChangeNews | undefined {
  const was = new Map(open.map((thread) => [thread.id, thread]));
  const turned = (toGap: boolean) =>
    step.edited.filter((thread) => isTrue(thread) === toGap && was.has(thread.id) && isTrue(was.get(thread.id) as GapThread) !== toGap);
  const isAccepted = ({ id, fingerprint }: GapThread): boolean => {
    const own = blocks[fingerprint];
    const of = acceptances.filter(({ thread }) => thread === id);
    return own !== undefined && standingOf(of, own, at)?.accepted === true;
  };
  const now = new Map([...step.threadOf.values()].map((thread) => [thread.id, thread]));
  const held = acceptances.filter(
    ({ id, reopened, until }) => edited.includes(id) && reopened === undefined && (until === undefined || until >= utcDay(at)),
  );
  const threads = [...new Set(held.map(({ thread }) => thread))].flatMap((id) => now.get(id) ?? []);
  return changeNews(pair, {
    came: [...step.opened, ...step.reopened]
      .filter(isTrue)
      .concat(turned(true))
      .filter((thread) => !isAccepted(thread)),
    settled: step.closed.filter(isTrue).concat(turned(false)),
    ended: threads.filter((thread) => !isAccepted(thread)).map((thread) => ({ ...thread, key: pair.key })),
  });
}
