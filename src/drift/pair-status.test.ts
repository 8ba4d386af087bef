import { describe, expect, test } from "vitest";
import type { PairHistory } from "#drift/pair-history";
import { pairStatuses } from "#drift/pair-status";
import type { Gap, Moment } from "#history";

const momentOf = (id: string): Moment => ({ commit: id, date: "2026-03-10T00:00:00Z", subject: `Edit ${id}` });
const pair = (key: string, some: Partial<PairHistory> = {}): PairHistory => ({
  key,
  paths: { en: `${key}.en.md`, fr: `${key}.fr.md` },
  revisions: 4,
  state: { gaps: [], closed: [] } as unknown as NonNullable<PairHistory["state"]>,
  openGaps: [],
  ...some,
});
const gap = (key: string, days: number, leads: "en" | "fr" = "en"): Gap => ({
  pair: key,
  paths: { en: `${key}.en.md`, fr: `${key}.fr.md` },
  leads,
  block: "paragraph",
  since: momentOf(`${key}${days}`),
  also: [],
  days,
  old: null,
  new: null,
  diff: [],
  update: { path: `${key}.fr.md`, line: null, text: null },
});
const statuses = (pairs: readonly PairHistory[], all: readonly Gap[], wanted = all) => pairStatuses(pairs, all, wanted, momentOf);
const named = (list: ReturnType<typeof statuses>) => list.map(({ pair: key, state }) => `${key} ${state}`);

test("a pair of which nothing is open", () => {
  expect(statuses([pair("pier")], [])).toEqual([
    {
      pair: "pier",
      paths: { en: "pier.en.md", fr: "pier.fr.md" },
      revisions: 4,
      state: "level",
      open: { en: 0, fr: 0 },
      oldest: null,
      edited: { en: null, fr: null },
    },
  ]);
});

test("a pair is not known where no revision holds both sides, or the texts of today cannot be read", () => {
  const pairs = [pair("a", { state: undefined }), pair("b", { isRead: false }), pair("c", { isRead: true }), pair("d")];
  expect(named(statuses(pairs, []))).toEqual(["a unknown", "b unknown", "c level", "d level"]);
  expect(named(statuses([pair("b", { isRead: false })], [gap("b", 3)]))).toEqual(["b open"]);
});

describe("gaps", () => {
  const all = [gap("pier", 40), gap("pier", 30, "fr"), gap("pier", 20), gap("quay", 10)];
  test("are counted by the side that leads, the oldest first", () => {
    expect(statuses([pair("pier")], all)[0]).toMatchObject({
      state: "open",
      open: { en: 2, fr: 1 },
      oldest: { since: momentOf("pier40"), days: 40 },
    });
  });
  test("that were not asked for leave the pair open and are not counted", () => {
    expect(statuses([pair("quay")], all, all.slice(0, 3))[0]).toMatchObject({ state: "open", open: { en: 0, fr: 0 }, oldest: null });
  });
  test("of another pair of the same key are its own", () => {
    const twin = pair("pier", { paths: { en: "pier.en.md", fr: "other.fr.md" } });
    expect(statuses([twin], all)[0]).toMatchObject({ state: "level", open: { en: 0, fr: 0 } });
  });
});

test("open ones come first, the oldest gap first, then what is not known, then the rest by name", () => {
  const pairs = [pair("f"), pair("e"), pair("d", { state: undefined }), pair("c"), pair("b"), pair("a")];
  const all = [gap("a", 5), gap("b", 9), gap("c", 9)];
  expect(named(statuses(pairs, all))).toEqual(["b open", "c open", "a open", "d unknown", "e level", "f level"]);
});

test("who was edited when, and the last score", () => {
  const scores = [
    { id: "x", score: 90 },
    { id: "y", score: 80 },
  ];
  const [one] = statuses([pair("a", { edited: { en: "e1", fr: undefined }, scores })], []);
  expect(one).toMatchObject({ edited: { en: momentOf("e1"), fr: null }, score: 80 });
  const [empty] = statuses([pair("a", { scores: [] })], []);
  expect(empty?.score).toBeNull();
  const [unread] = statuses([pair("a", { scores: [{ id: "x", score: null }] })], []);
  expect(unread?.score).toBeNull();
});
