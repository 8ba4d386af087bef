import { isWanted, isWantedClosed } from "#drift/history-filter";
import type { PairHistory } from "#drift/pair-history";
import { pairStatuses } from "#drift/pair-status";
import type { PlacedGap } from "#drift/placed-gaps";
import { scoresOver } from "#drift/score-course";
import { AGES, type ClosedGap, type Gap, type History, type HistoryFilter, type HistoryTotals, type Moment, type OpenOn } from "#history";
import { LANGS, otherLang } from "#posting";
import { byCodeUnits } from "#text/order";
import { VERSION } from "#version";

/** What a summary is counted from. */
export interface SummaryOptions {
  /** ISO 8601; ages are counted up to it. */
  readonly asOf: string;
  /** Leaves gaps out. How a pair stands is said by all of them. */
  readonly filter?: HistoryFilter;
  /** The commit of a revision's id. */
  momentOf(id: string): Moment;
}

/** Gaps and figures over all pairs. */
export function summarize(pairs: readonly PairHistory[], options: SummaryOptions): Omit<History, "notes" | "refusals"> {
  const { filter = {} } = options;
  const all = pairs.flatMap((pair) => pair.openGaps.map((gap) => gapOf(pair, gap, options)));
  const closed = pairs.flatMap((pair) => closedOf(pair, options)).filter((gap) => isWantedClosed(filter, gap));
  all.sort((a, b) => Date.parse(a.since.date) - Date.parse(b.since.date) || byCodeUnits(a.pair, b.pair));
  const open = all.filter((gap) => isWanted(filter, gap));
  const isGap = ({ severity }: Gap) => severity !== "info";
  const gaps = open.filter(isGap);
  closed.sort((a, b) => Date.parse(a.by.date) - Date.parse(b.by.date) || byCodeUnits(a.pair, b.pair));
  return {
    schemaVersion: 1,
    tool: { name: "parite", version: VERSION },
    asOf: options.asOf,
    totals: totalsOf(pairs, gaps, closed),
    ...(Object.keys(filter).length > 0 && { filter }),
    pairs: pairStatuses(pairs, all.filter(isGap), gaps, options.momentOf),
    gaps,
    looks: open.filter((gap) => !isGap(gap)),
    closed,
    course: courseOf(gaps, closed),
    ...(pairs.some(({ scores }) => scores) && { scores: scoresOver(pairs, options.momentOf) }),
  };
}

function gapOf({ key, paths }: PairHistory, { gap, change, line }: PlacedGap, { asOf, momentOf }: SummaryOptions): Gap {
  const since = momentOf(gap.since);
  return {
    pair: key,
    paths,
    leads: gap.leads,
    block: gap.block,
    severity: gap.severity,
    since,
    also: gap.also.map(momentOf),
    days: daysBetween(since.date, asOf),
    old: change?.old ?? null,
    new: change ? change.new : gap.text,
    diff: change?.diff ?? [],
    update: { path: paths[otherLang(gap.leads)], line: line ?? null, text: change ? (change.facingMarkdown ?? change.facing) : gap.facing },
  };
}

function closedOf({ key, state }: PairHistory, { momentOf }: SummaryOptions): readonly ClosedGap[] {
  return (state?.closed ?? []).map(({ gap, by, withdrawn }) => {
    const [since, end] = [momentOf(gap.since), momentOf(by)];
    return { pair: key, leads: gap.leads, block: gap.block, since, by: end, days: daysBetween(since.date, end.date), withdrawn };
  });
}

function totalsOf(pairs: readonly PairHistory[], gaps: readonly Gap[], closed: readonly ClosedGap[]): HistoryTotals {
  const both = [...gaps, ...closed];
  const count = (list: readonly Pick<Gap, "leads">[]) => ({
    en: list.filter(({ leads }) => leads === "en").length,
    fr: list.filter(({ leads }) => leads === "fr").length,
  });
  const days = closed.filter(({ withdrawn }) => !withdrawn).map((gap) => gap.days);
  return {
    pairs: pairs.length,
    revisions: pairs.reduce((sum, { revisions }) => sum + revisions, 0),
    open: gaps.length,
    byAge: Object.fromEntries(AGES.map((age) => [age, count(gaps.filter((gap) => ageOf(gap.days) === age))])) as HistoryTotals["byAge"],
    closed: closed.length,
    leads: count(both),
    medianDays: median(days),
  };
}

function ageOf(days: number): (typeof AGES)[number] {
  if (days < 30) return "days30";
  if (days < 90) return "days90";
  return days < 365 ? "year" : "older";
}

function median(values: readonly number[]): number | null {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  if (sorted.length === 0) return null;
  return sorted.length % 2 === 1 ? (sorted[middle] ?? null) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}

/** Running totals of open gaps, a line for each day on which one changed. */
function courseOf(gaps: readonly Gap[], closed: readonly ClosedGap[]): readonly OpenOn[] {
  const steps = new Map<string, { en: number; fr: number }>();
  const step = (date: string, lead: Gap["leads"], by: number) => {
    const day = new Date(date).toISOString().slice(0, 10);
    const on = steps.get(day) ?? { en: 0, fr: 0 };
    on[lead] += by;
    steps.set(day, on);
  };
  for (const { since, leads } of [...gaps, ...closed]) step(since.date, leads, 1);
  for (const { by, since, leads } of closed) step(Date.parse(by.date) < Date.parse(since.date) ? since.date : by.date, leads, -1);
  const open = { en: 0, fr: 0 };
  return [...steps]
    .sort(([a], [b]) => byCodeUnits(a, b))
    .map(([day, change]) => {
      for (const lang of LANGS) open[lang] += change[lang];
      return { day, ...open };
    });
}

/** Whole days; a commit that is dated before the one it answers took none. */
const daysBetween = (from: string, to: string): number => Math.max(0, Math.floor((Date.parse(to) - Date.parse(from)) / 86_400_000));
