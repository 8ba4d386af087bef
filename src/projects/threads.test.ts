import { expect, test } from "vitest";
import type { Position } from "#posting";
import type { PlacedFinding } from "#projects/placed-finding";
import { type GapThread, nextThreads, type OpenThread } from "#projects/threads";
import type { Trail } from "#projects/trail";

const at = (from: number): Position => {
  const point = (offset: number) => ({ line: 1, column: 1 + offset, offset });
  return { start: point(from), end: point(from + 1) };
};

const finding = (fingerprint: string, en: number | null, more: Partial<PlacedFinding> = {}): PlacedFinding => ({
  fingerprint,
  rule: "missing-item",
  severity: "error",
  lacking: "fr",
  en: en === null ? null : at(en),
  fr: null,
  ...more,
});

const thread = (id: number, fingerprint: string): GapThread => ({
  id,
  rule: "missing-item",
  severity: "error",
  lacking: "fr",
  fingerprint,
  first: "2026-01-01",
  since: "2026-01-01",
});

const open = (id: number, of: PlacedFinding): OpenThread => ({ thread: { ...thread(id, of.fingerprint), rule: of.rule }, finding: of });

/** Each place is an edit of the place that the table gives. */
const trailOf = (became: Readonly<Record<number, number>>): (() => Trail) => {
  const side = (was: Position, now: Position) => (became[was.start.offset] === now.start.offset ? 1 : 0);
  return () => ({ en: side, fr: side });
};

const next = (opened: readonly OpenThread[], findings: readonly PlacedFinding[], became: Readonly<Record<number, number>>) =>
  nextThreads({ open: opened, past: () => undefined, next: 9, at: "2026-02-01" }, findings, trailOf(became));

test("the same fingerprint is the same gap, wherever it stands", () => {
  const step = next([open(1, finding("a", 1))], [finding("a", 50)], {});
  expect(step.threadOf.get("a")).toEqual(thread(1, "a"));
  expect([step.opened, step.edited, step.closed, step.next]).toEqual([[], [], [], 9]);
});

test("an edit of the block goes on with the thread; another block, rule or side does not", () => {
  const was = [open(1, finding("a", 1))];
  expect(next(was, [finding("b", 2)], { 1: 2 }).edited).toEqual([thread(1, "b")]);
  for (const other of [finding("b", 3), finding("b", 2, { rule: "missing-paragraph" }), finding("b", 2, { lacking: "en" })]) {
    const step = next(was, [other], { 1: 2 });
    expect(step.opened.map(({ id }) => id)).toEqual([9]);
    expect(step.closed).toEqual([{ ...thread(1, "a"), closed: "2026-02-01" }]);
  }
});

test("a graver finding of the same gap is an edit of its thread", () => {
  expect(next([open(1, finding("a", 1))], [finding("a", 1, { severity: "info" })], {}).edited).toEqual([
    { ...thread(1, "a"), severity: "info" },
  ]);
});

test("two gaps of one block are told apart by their facts, and two that cannot be told apart do not share a thread", () => {
  const number = (name: string, value: string) => finding(name, 1, { rule: "number", data: { value } });
  const was = [open(1, number("a", "5")), open(2, number("b", "7"))];
  const threads = (findings: readonly PlacedFinding[]) => [...next(was, findings, { 1: 1 }).threadOf].map(([name, { id }]) => [name, id]);
  expect(threads([number("c", "7"), number("d", "5")])).toEqual([
    ["c", 2],
    ["d", 1],
  ]);
  expect(threads([number("c", "8"), number("d", "9")])).toEqual([
    ["c", 1],
    ["d", 2],
  ]);
  expect(threads([number("c", "8"), number("d", "9"), number("e", "6")]).map(([, id]) => id)).toEqual([1, 2, 9]);
});

test("the likeness of a place is of both sides, and a quarter is enough", () => {
  const both = (name: string, en: number, fr: number) => finding(name, en, { fr: at(fr) });
  expect(next([open(1, both("a", 1, 2))], [both("b", 3, 9)], { 1: 3 }).edited.map(({ id }) => id)).toEqual([1]);
  const part = (like: number) => () => ({ en: () => like, fr: () => 0 });
  const step = (like: number) =>
    nextThreads({ open: [open(1, finding("a", 1))], past: () => undefined, next: 9, at: "2026-02-01" }, [finding("b", 2)], part(like));
  expect(step(0.25).edited).toHaveLength(1);
  expect(step(0.24).opened).toHaveLength(1);
});

test("what has no place is of the whole pair", () => {
  expect(next([open(1, finding("a", null))], [finding("b", null)], {}).edited.map(({ id }) => id)).toEqual([1]);
});

test("a gap that comes back as it was is open anew under its own thread, once", () => {
  const closed = { ...thread(1, "a"), closed: "2026-01-15" };
  const known = { open: [], past: (name: string) => (name === "a" || name === "b" ? closed : undefined), next: 9, at: "2026-02-01" };
  const step = nextThreads(known, [finding("a", 1), finding("b", 2)], trailOf({}));
  expect(step.reopened).toEqual([{ ...thread(1, "a"), since: "2026-02-01" }]);
  expect(step.opened.map(({ id, fingerprint }) => [id, fingerprint])).toEqual([[9, "b"]]);
});
