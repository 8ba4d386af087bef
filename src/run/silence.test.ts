import { expect, test } from "vitest";
import type { SilencedBy } from "#finding";
import { type Silencer, silenceAll } from "#run/silence";

interface Word {
  readonly text: string;
}
const silence = (reason: string): SilencedBy => ({ source: "acceptance", reason });
const silencer = (reason: string, hold: ReturnType<Silencer<Word>["of"]>, only?: string): Silencer<Word> => ({
  silence: silence(reason),
  of: ({ text }) => (only === undefined || only === text ? hold : undefined),
});
const a: Word = { text: "a" };
const b: Word = { text: "b" };

test("the first that holds silences, and only what it is of", () => {
  const [other, first, second] = [silencer("other", "holds", "x"), silencer("first", "holds", "a"), silencer("second", "holds", "a")];
  const { kept, silenced, used } = silenceAll([a, b, a], () => [other, first, second]);
  expect([kept, silenced]).toEqual([[b], [a, a].map((each) => ({ ...each, silence: silence("first") }))]);
  expect([...used]).toEqual([[first, 2]]);
});

test("one that ended is told of where none holds, and one that holds comes before it", () => {
  const ended = silencer("then", { why: "date", ended: "2026-01-01" });
  const wasAccepted = { ...silence("then"), why: "date", ended: "2026-01-01" };
  expect(silenceAll([a], () => [ended]).kept).toEqual([{ ...a, wasAccepted }]);
  expect(silenceAll([a], () => [ended, silencer("now", "holds")]).silenced).toEqual([{ ...a, silence: silence("now") }]);
});

test("what nobody speaks of is left as it is, the very same", () => {
  expect(silenceAll([a], () => []).kept[0]).toBe(a);
});
