import { expect, test } from "vitest";
import { tallyOf } from "#edit/tally";

const faults = (...names: readonly string[]) => names.map((fingerprint) => ({ fingerprint, severity: "error" as const }));

test("what went is settled, what came is new, and all that is there remains", () => {
  expect(tallyOf(faults("a", "b", "c"), faults("c", "d"))).toEqual({ settled: 2, fresh: 1, remain: 2 });
  expect(tallyOf([], faults("a"))).toEqual({ settled: 0, fresh: 1, remain: 1 });
});

test("two with one name count as two", () => {
  expect(tallyOf(faults("a", "a"), faults("a"))).toEqual({ settled: 1, fresh: 0, remain: 1 });
  expect(tallyOf(faults("a"), faults("a", "a"))).toEqual({ settled: 0, fresh: 1, remain: 2 });
});

test("leads are no faults", () => {
  expect(tallyOf([{ fingerprint: "a", severity: "info" }], [...faults("b"), { fingerprint: "c", severity: "info" }])).toEqual({
    settled: 0,
    fresh: 1,
    remain: 1,
  });
});
