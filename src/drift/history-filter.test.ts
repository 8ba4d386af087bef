import { describe, expect, test } from "vitest";
import { isWanted, isWantedClosed } from "#drift/history-filter";
import type { ClosedGap, Gap, HistoryFilter } from "#history";

const moment = (date: string) => ({ commit: null, date, subject: "Edit" });
const gap: Gap = {
  pair: "pier",
  paths: { en: "en.md", fr: "fr.md" },
  leads: "en",
  block: "paragraph",
  since: moment("2026-03-10T00:00:00Z"),
  also: [],
  days: 30,
  old: null,
  new: null,
  diff: [],
  update: { path: "fr.md", line: 3, text: null },
};
const closed: ClosedGap = {
  pair: "pier",
  leads: "en",
  block: "paragraph",
  since: moment("2026-01-01T00:00:00Z"),
  by: moment("2026-03-10T00:00:00Z"),
  days: 30,
  withdrawn: false,
};

const ROWS: readonly [HistoryFilter, boolean][] = [
  [{}, true],
  [{ since: "2026-03-10" }, true],
  [{ since: "2026-03-09" }, true],
  [{ since: "2026-03-11" }, false],
  [{ side: "fr" }, true],
  [{ side: "en" }, false],
  [{ minAge: 29 }, true],
  [{ minAge: 30 }, true],
  [{ minAge: 31 }, false],
  [{ side: "fr", minAge: 31 }, false],
  [{ since: "2026-03-11", side: "fr" }, false],
];

describe("an open gap is dated by the edit that opened it, a closed one by the one that closed it", () => {
  test.each(ROWS)("%j: %s", (filter, expected) => {
    expect([isWanted(filter, gap), isWantedClosed(filter, closed)]).toEqual([expected, expected]);
  });
});

test.each<[Gap["severity"], HistoryFilter["severity"], boolean]>([
  ["error", "error", true],
  ["warning", "error", false],
  ["info", "error", false],
  ["error", "warning", true],
  ["warning", "warning", true],
  ["info", "warning", false],
  ["info", "info", true],
  [undefined, "warning", true],
  [undefined, "error", false],
])("a gap of severity %s where %s or graver is asked for: %s", (severity, least, expected) => {
  expect(isWanted({ severity: least as "error" }, { ...gap, ...(severity && { severity }) })).toBe(expected);
});
