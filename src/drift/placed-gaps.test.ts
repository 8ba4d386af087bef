import { expect, test } from "vitest";
import type { Edit } from "#check";
import type { OpenGap } from "#drift/gap";
import { placedGaps } from "#drift/history";
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
  return { reads: () => true, edits: () => [edit] };
}
const gapsOf = (effect: Effect) => placedGaps({ at: { en: "today", fr: "today" }, open: [gap], closed: [] }, timeline(effect));

test("a gap is open where its edit, judged from when it was in step to today, still opens it", () => {
  expect(gapsOf("opens")).toMatchObject([{ gap: { id: "g" }, line: 3 }]);
});

test.each<Effect>(["neutral", "closes", "cosmetic"])("what faced a text that went faces another today: the edit is %s", (effect) => {
  expect(gapsOf(effect)).toEqual([]);
});
