import type { Finding, Report } from "#finding";
import type { Acceptance, Standing } from "#projects/acceptance";
import { silenceFound } from "#run/baseline";
import type { Silencer } from "#run/silence";
import { gapStanding } from "#service/counted";
import type { KeptVersion } from "#store/entities";

/** The report that is kept, with what people accepted since apart, as `check --project` has it. */
export function reportNow(kept: KeptVersion, acceptances: readonly Acceptance[], now: string): Report | undefined {
  const silencersOf = ({ fingerprint }: Finding): readonly Silencer<Finding>[] => {
    const standing = gapStanding({ thread: kept.threads[fingerprint] ?? null, fingerprint }, kept, acceptances, now);
    return standing && !("comment" in standing) ? [silencerOf(standing)] : [];
  };
  return kept.report && silenceFound({ reports: [kept.report], repository: [] }, silencersOf).reports[0];
}

function silencerOf(standing: Standing): Silencer<Finding> {
  const { reason, by, at, until } = standing.accepted ? standing.by : standing.was;
  return {
    silence: { source: "acceptance", reason, by, at, ...(until !== undefined && { until }) },
    of: () => (standing.accepted ? "holds" : { why: standing.why, ended: standing.until }),
  };
}
