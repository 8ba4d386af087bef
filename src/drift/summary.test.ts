import { expect, test } from "vitest";
import type { GapState } from "#drift/history";
import type { PairHistory } from "#drift/pair-history";
import type { PlacedGap } from "#drift/placed-gaps";
import { summarize } from "#drift/summary";

const DAY = 86_400_000;
const ASOF = "2026-06-01T00:00:00.000Z";
/** The moment so many days before the summary. */
const momentOf = (id: string) => ({
  commit: id,
  author: "",
  subject: "",
  date: new Date(Date.parse(ASOF) - Number(id) * DAY).toISOString(),
});
type OpenGap = PlacedGap["gap"];

const gap = (since: number, leads: OpenGap["leads"] = "en") =>
  ({ since: String(since), leads, block: "paragraph", also: [], text: "new", facing: "vieux", severity: "warning" }) as unknown as OpenGap;
const pair = (
  open: readonly OpenGap[],
  closed: readonly (readonly [OpenGap, by: number, withdrawn?: boolean])[] = [],
  key = "a",
): PairHistory => ({
  key,
  paths: { en: `${key}.md`, fr: `${key}.fr.md` },
  revisions: 3,
  state: {
    at: { en: "", fr: "" },
    open,
    closed: closed.map(([one, by, withdrawn = false]) => ({ gap: one, by: String(by), withdrawn })),
  } as GapState,
  openGaps: open.map((one) => ({ gap: one })),
});
const summary = (pairs: readonly PairHistory[], since?: string) =>
  summarize(pairs, { asOf: ASOF, filter: since === undefined ? {} : { since }, momentOf });

test.each([
  [0, "days30"],
  [29, "days30"],
  [30, "days90"],
  [89, "days90"],
  [90, "year"],
  [364, "year"],
  [365, "older"],
] as const)("a gap of %i days is counted under %s, for the side that leads", (days, age) => {
  const { totals, gaps } = summary([pair([gap(days, "fr")])]);
  expect(gaps[0]?.days).toBe(days);
  expect(Object.entries(totals.byAge).filter(([, { en, fr }]) => en + fr > 0)).toEqual([[age, { en: 0, fr: 1 }]]);
});

test("the median of the days that gaps were open: of the middle two where their number is even, without those withdrawn", () => {
  const median = (...days: readonly number[]) =>
    summary([
      pair(
        [],
        days.map((n) => [gap(n + 1), 1]),
      ),
    ]).totals.medianDays;
  expect([median(), median(5), median(5, 1, 9), median(4, 1, 9, 5)]).toEqual([null, 5, 5, 4.5]);
  expect(summary([pair([], [[gap(10), 1, true]])]).totals.medianDays).toBeNull();
});

test("the oldest gap first, and of a day in order of the pairs; a gap closed before it was opened took no day", () => {
  const { gaps, closed, totals } = summary([pair([gap(3), gap(9)], [[gap(2), 7]], "b"), pair([gap(3)], [], "a")]);
  expect(gaps.map(({ pair, days }) => [pair, days])).toEqual([
    ["b", 9],
    ["a", 3],
    ["b", 3],
  ]);
  expect(closed.map(({ days }) => days)).toEqual([0]);
  expect([totals.pairs, totals.revisions, totals.open, totals.closed, totals.leads]).toEqual([2, 6, 3, 1, { en: 4, fr: 0 }]);
});

test("what was opened or closed before a date is left out", () => {
  const since = momentOf("10").date;
  const { gaps, closed } = summary(
    [
      pair(
        [gap(10), gap(11)],
        [
          [gap(30), 10],
          [gap(30), 11],
        ],
      ),
    ],
    since,
  );
  expect([gaps.length, closed.length]).toEqual([1, 1]);
});

test("the course counts open gaps on each day on which one was opened or closed", () => {
  const { course } = summary([
    pair(
      [gap(5, "fr")],
      [
        [gap(9), 5],
        [gap(9), 3],
      ],
    ),
  ]);
  const day = (n: number) => momentOf(String(n)).date.slice(0, 10);
  expect(course).toEqual([
    { day: day(9), en: 2, fr: 0 },
    { day: day(5), en: 1, fr: 1 },
    { day: day(3), en: 0, fr: 1 },
  ]);
});

test("the text to update is the Markdown of the other side where only a link was edited", () => {
  const updated = (change: object) => {
    const one = pair([gap(3)]);
    const openGaps = one.openGaps.map((placed) => ({
      ...placed,
      change: { ...change, diff: [] } as unknown as PlacedGap["change"] & object,
    }));
    return summary([{ ...one, openGaps }]).gaps[0]?.update.text;
  };
  expect(updated({ facing: "cartes", facingMarkdown: "[cartes](/fr)" })).toBe("[cartes](/fr)");
  expect(updated({ facing: "cartes" })).toBe("cartes");
});
