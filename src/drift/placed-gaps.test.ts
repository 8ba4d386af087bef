import { expect, test } from "vitest";
import type { Edit } from "#check";
import type { OpenGap } from "#drift/gap";
import { placedGaps } from "#drift/placed-gaps";
import type { Timeline } from "#drift/timeline";
import type { Change, Effect } from "#finding";

const at = (from: number, to: number) => ({ start: { offset: from, line: 3, column: 1 }, end: { offset: to, line: 3, column: 9 } });
const gap: OpenGap = {
  id: "g",
  leads: "fr",
  block: "paragraph",
  severity: "warning",
  since: "r1",
  also: [],
  base: { en: "base", fr: "base" },
  was: [10, 20],
  text: null,
  facing: "We hire.",
};
/** A paragraph of French that went, as it is judged from the texts when it was last in step to those of today. */
function timeline(effect: Effect): Timeline {
  const change: Change = {
    side: "fr",
    effect,
    block: "paragraph",
    section: 0,
    before: at(10, 20),
    after: null,
    other: at(30, 38),
    old: "Nous aidons.",
    new: null,
    facing: "We hire.",
    diff: [],
    ...(effect === "opens" && { severity: "warning" }),
  };
  const edit: Edit = {
    change,
    reason: "removed",
    severity: "warning",
    confidence: 0.8,
    kinds: { before: ["paragraph"], after: [] },
    facingSentence: () => undefined,
  };
  return { reads: () => true, leavesOut: () => false, edits: () => [edit] };
}
const gapsOf = (effect: Effect) => placedGaps({ at: { en: "today", fr: "today" }, open: [gap], closed: [] }, timeline(effect));

test("a gap is open where its edit, judged from when it was in step to today, still opens it", () => {
  expect(gapsOf("opens")).toMatchObject([{ gap: { id: "g" }, line: 3 }]);
});

test.each<Effect>(["neutral", "closes", "cosmetic"])("what faced a text that went faces another today: the edit is %s", (effect) => {
  expect(gapsOf(effect)).toEqual([]);
});

test("two gaps of the same blocks are one: the first, but a look tells less than any other", () => {
  const [french, english] = [
    { ...gap, text: "Nous aidons.", facing: "We hire." },
    { ...gap, leads: "en" as const, text: "We hire.", facing: "Nous aidons." },
  ];
  const timelineOfBoth: Timeline = {
    reads: () => true,
    leavesOut: () => false,
    edits: () =>
      (["fr", "en"] as const).flatMap(
        (side) =>
          timeline("opens")
            .edits(gap.base, gap.base)
            ?.map((edit) => ({ ...edit, change: { ...edit.change, side } })) ?? [],
      ),
  };
  const ids = (...open: readonly OpenGap[]) =>
    placedGaps(
      { at: { en: "today", fr: "today" }, open: open.map((each, i) => ({ ...each, id: `g${i}` })), closed: [] },
      timelineOfBoth,
    ).map((placed) => placed.gap.id);
  const look = (of: OpenGap): OpenGap => ({ ...of, severity: "info" });
  expect(ids(french, english)).toEqual(["g0"]);
  expect(ids(look(french), english)).toEqual(["g1"]);
  expect(ids(look(french), french)).toEqual(["g1"]);
  expect(ids(look(french), look(french))).toEqual(["g0"]);
  expect(ids(french, { ...english, text: "We sail." })).toEqual(["g0", "g1"]);
});
