import type { SilencedBy } from "#finding";
import { type Acceptance, endingOf, type Standing, standingOf, utcDay } from "#projects/acceptance";
import type { GapThread } from "#projects/threads";
import { countsOf, scoresInReport, verdictOf } from "#run/score";
import { isTrue } from "#service/gap-facts";
import { findingsOf, scoredOf } from "#service/kept";
import type { CountedFigures, KeptVersion, PairTally } from "#store/entities";

/** What somebody says of a gap: a comment in the text holds as long as it stands there, an acceptance of a page while its blocks are those. */
export type GapStanding = Standing | { readonly accepted: true; readonly comment: SilencedBy };

/** What is said of the gap of a finding. Whoever looks at gaps, in whatever list, asks here. */
export function gapStanding(
  {
    thread,
    fingerprint,
    silenced,
  }: { readonly thread: number | null; readonly fingerprint: string; readonly silenced?: string | undefined },
  { blocks }: Pick<KeptVersion, "blocks">,
  acceptances: readonly Acceptance[],
  now: string,
): GapStanding | undefined {
  if (silenced !== undefined) return { accepted: true, comment: { source: "comment", reason: silenced } };
  const own = acceptances.filter((each) => each.thread === thread);
  return own.length === 0 ? undefined : standingOf(own, blocks[fingerprint] ?? { en: null, fr: null }, now);
}

/** What a pair comes to: verdict, score and counts of what nobody silenced, and its gaps. */
export function countedFigures(
  kept: KeptVersion,
  open: readonly GapThread[],
  acceptances: readonly Acceptance[],
  { now, score }: { readonly now: string /** Where what it hangs on is not kept. */; readonly score: number },
): CountedFigures {
  const isQuiet = (fingerprint: string, thread: number | null, silenced?: string) =>
    gapStanding({ thread, fingerprint, silenced }, kept, acceptances, now)?.accepted === true;
  const findings = findingsOf(kept).filter(
    ({ fingerprint, silenced }) => !isQuiet(fingerprint, kept.threads[fingerprint] ?? null, silenced),
  );
  const counts = countsOf(findings);
  const scored = scoredOf(kept);
  const gaps = open.filter(({ id, fingerprint, silenced }) => !isQuiet(fingerprint, id, silenced));
  return {
    verdict: verdictOf(counts),
    score: scored ? scoresInReport(scored, findings).pair : score,
    counts,
    tally: { ...tallyOf(gaps), accepted: open.length - gaps.length, until: firstEnd(acceptances, now) },
  };
}

function tallyOf(gaps: readonly GapThread[]): Omit<PairTally, "accepted" | "until"> {
  const real = gaps.filter(isTrue);
  const lackedBy = (lang: "en" | "fr") => real.filter(({ lacking }) => lacking === lang).length;
  return {
    open: real.length,
    leads: gaps.length - real.length,
    oldest: real.map(({ since }) => since).sort()[0] ?? null,
    ahead: { en: lackedBy("fr"), fr: lackedBy("en") },
  };
}

/** The first last day that is still to come. */
function firstEnd(acceptances: readonly Acceptance[], now: string): string | null {
  const holding = acceptances.filter((each) => endingOf(each, null, now) === undefined);
  return holding.flatMap(({ until }) => (until !== undefined && until >= utcDay(now) ? [until] : [])).sort()[0] ?? null;
}
