import { LANGS, type Lang, type Sides } from "#posting";
import type { PlacedFinding } from "#projects/placed-finding";
import { type GapStanding, gapStanding } from "#service/counted";
import { isTrue } from "#service/gap-facts";
import { findingsOf } from "#service/kept";
import type { BoardBodies, BoardThread, GapComment, PairBoard, VersionEntry, VersionSteps } from "#store/entities";

/** An open gap of a pair with all that is known of it. */
export interface BoardGap {
  readonly thread: BoardThread;
  /** Nothing where the newest report has no such finding. */
  readonly finding: PlacedFinding | undefined;
  readonly standing: GapStanding | undefined;
  readonly comments: readonly GapComment[];
}

/** The open gaps of a pair: those to close, then leads, then what is accepted; in reading order. */
export interface BoardGaps {
  readonly open: readonly BoardGap[];
  readonly leads: readonly BoardGap[];
  readonly accepted: readonly BoardGap[];
}

/** What is open in a pair, and what acceptances say of it. */
export function boardGaps({ threads, acceptances, comments, kept }: PairBoard & BoardBodies, now: string): BoardGaps {
  const findings = kept ? findingsOf(kept) : [];
  const gaps = threads
    .filter(({ closed }) => closed === undefined)
    .map(
      (thread): BoardGap => ({
        thread,
        finding: findings.find(({ fingerprint }) => fingerprint === thread.fingerprint),
        standing: gapStanding({ ...thread, thread: thread.id }, kept ?? { blocks: {} }, acceptances, now),
        comments: comments.filter((each) => each.thread === thread.id),
      }),
    )
    .sort((a, b) => offsetOf(a.finding) - offsetOf(b.finding) || a.thread.id - b.thread.id);
  const standing = gaps.filter((gap) => !gap.standing?.accepted);
  return {
    open: standing.filter(({ thread }) => isTrue(thread)),
    leads: standing.filter(({ thread }) => !isTrue(thread)),
    accepted: gaps.filter((gap) => gap.standing?.accepted),
  };
}

const offsetOf = (finding: PlacedFinding | undefined): number => (finding?.en ?? finding?.fr)?.start.offset ?? 0;

/**
 * The gaps that a version opened, closed and opened again, by their numbers: as it noted them; and where another engine judged its texts since, or it is of
 * before they were noted, as the gaps know it.
 */
export function stepsOf(
  threads: readonly BoardThread[],
  { version, at, steps }: Pick<VersionEntry, "version" | "at" | "steps">,
): VersionSteps {
  const reopened = steps?.reopened ?? threads.filter((each) => each.since === at && each.since !== each.first).map(({ id }) => id);
  const opened = threads.filter((each) => each.openedBy === version && !reopened.includes(each.id)).map(({ id }) => id);
  const closed = threads.filter((each) => each.closed === at).map(({ id }) => id);
  return {
    opened: [...new Set([...(steps?.opened ?? []), ...opened])],
    closed: [...new Set([...(steps?.closed ?? []), ...closed])],
    reopened,
  };
}

/** Which sides changed since people agreed. */
export const editedSince = ({ agreement, head }: PairBoard): readonly Lang[] =>
  agreement === null ? [] : LANGS.filter((lang) => agreement.hashes[lang] !== head.hashes[lang]);

/** Both texts of a version, where they are kept. */
export function textsOfVersion(texts: ReadonlyMap<string, string>, hashes: Sides<string>): Sides<string> | null {
  const [en, fr] = [texts.get(hashes.en), texts.get(hashes.fr)];
  return en === undefined || fr === undefined ? null : { en, fr };
}
