import { SEVERITIES } from "#finding";
import type { ClosedGap, Gap, HistoryFilter } from "#history";
import { otherLang } from "#posting";

/** Whether an open gap is one of those that were asked for. */
export function isWanted({ since, side, minAge, severity }: HistoryFilter, gap: Gap): boolean {
  return (
    isSince(gap.since.date, since) &&
    (side === undefined || otherLang(gap.leads) === side) &&
    (minAge === undefined || gap.days >= minAge) &&
    (severity === undefined || SEVERITIES.indexOf(gap.severity ?? "warning") <= SEVERITIES.indexOf(severity))
  );
}

/** Whether a closed gap is. How grave it was is not kept. */
export function isWantedClosed({ since, side, minAge }: HistoryFilter, gap: ClosedGap): boolean {
  return (
    isSince(gap.by.date, since) && (side === undefined || otherLang(gap.leads) === side) && (minAge === undefined || gap.days >= minAge)
  );
}

const isSince = (date: string, day: string | undefined): boolean => day === undefined || Date.parse(date) >= Date.parse(day);
