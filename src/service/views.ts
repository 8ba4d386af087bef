import type { Report } from "#finding";
import { type Acceptance, utcDay } from "#projects/acceptance";
import { meanScore } from "#projects/mean-score";
import type { GapThread } from "#projects/threads";
import { type GapStanding, gapStanding } from "#service/counted";
import { findingsOf } from "#service/kept";
import type { KeptVersion, PairHead, Project } from "#store/entities";

/** A finding of a pair, the gap that it is, and what acceptances say of it. */
export interface PairGap {
  readonly fingerprint: string;
  readonly thread: number | null;
  readonly rule: string;
  readonly severity: Report["findings"][number]["severity"];
  readonly lacking?: "en" | "fr";
  readonly first: string | null;
  readonly since: string | null;
  readonly standing: PairGapStanding | null;
}

type PairGapStanding =
  | {
      readonly accepted: true;
      readonly source: "comment" | "acceptance";
      readonly reason: string;
      /** Who wrote a comment is known to the history of its file. */
      readonly by: string | null;
      readonly until: string | null;
    }
  | {
      readonly accepted: false;
      readonly reason: string;
      readonly by: string;
      readonly until: string;
      readonly why: "reopened" | "date" | "edit";
    };

/** The findings of a pair with their gaps. */
export function gapsOf(
  kept: KeptVersion,
  threads: Iterable<GapThread>,
  acceptances: readonly Acceptance[],
  now: string,
): readonly PairGap[] {
  const byId = new Map([...threads].map((thread) => [thread.id, thread]));
  return findingsOf(kept).map(({ fingerprint, rule, severity, lacking, silenced }) => {
    const id = kept.threads[fingerprint] ?? null;
    const thread = id === null ? undefined : byId.get(id);
    const standing = gapStanding({ thread: id, fingerprint, silenced }, kept, acceptances, now);
    return {
      fingerprint,
      thread: id,
      rule,
      severity,
      ...(lacking && { lacking }),
      first: thread?.first ?? null,
      since: thread?.since ?? null,
      standing: standing ? standingView(standing) : null,
    };
  });
}

function standingView(standing: GapStanding): PairGapStanding {
  if (!standing.accepted)
    return { accepted: false, reason: standing.was.reason, by: standing.was.by, until: standing.until, why: standing.why };
  if ("comment" in standing) return { accepted: true, source: "comment", reason: standing.comment.reason, by: null, until: null };
  const { reason, by, until = null } = standing.by;
  return { accepted: true, source: "acceptance", reason, by, until };
}

/** A project for who asks. */
export const projectView = ({ slug, name, texts, keepDays, createdAt, isPublic }: Project) => ({
  slug,
  name: { en: name.en, fr: name.fr },
  texts,
  keepDays,
  createdAt,
  public: isPublic,
});

/** A pair for who asks, without what only the store needs. */
export function pairView(head: PairHead) {
  const { key, branch, paths, hashes, version, verdict, score, counts, at, goneAt } = head;
  return { key, branch, paths: { ...paths }, hashes: { ...hashes }, version, verdict, score, counts: { ...counts }, at, goneAt };
}

/** The totals of all pairs that are not gone. */
export function totalsOf(heads: readonly PairHead[]) {
  const here = heads.filter(({ goneAt }) => goneAt === null);
  const sum = (of: (head: PairHead) => number) => here.reduce((total, head) => total + of(head), 0);
  const verdict = (wanted: Report["verdict"]) => here.filter((head) => head.verdict === wanted).length;
  return {
    pairs: here.length,
    verdicts: { pass: verdict("pass"), warn: verdict("warn"), fail: verdict("fail") },
    counts: {
      error: sum(({ counts }) => counts.error),
      warning: sum(({ counts }) => counts.warning),
      info: sum(({ counts }) => counts.info),
    },
    score: meanScore(
      sum(({ score }) => score),
      here.length,
    ),
  };
}

/** Longest that something is accepted, in years. */
const LONGEST = 10;

/** Whether a day is one that an acceptance or a token may end on: not gone by, and not beyond what anyone will see. */
export function isDayToCome(day: string, now: string): boolean {
  const last = `${Number(now.slice(0, 4)) + LONGEST}${now.slice(4, 10)}`;
  return day >= utcDay(now) && day <= last;
}
