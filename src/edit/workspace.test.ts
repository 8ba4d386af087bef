import fc from "fast-check";
import { expect, test } from "vitest";
import { edited, openedWith, redone, replacedBy, undone, type Workspace } from "#edit/workspace";

const start = openedWith({ en: "one two", fr: "un deux" });

test("an edit replaces exactly its range, on one side", () => {
  const next = edited(start, "fr", [{ from: 3, to: 7, text: "trois" }]);
  expect(next.texts).toEqual({ en: "one two", fr: "un trois" });
});

test("what is undone can be done again, until another edit is made", () => {
  const one = edited(start, "en", [{ from: 0, to: 3, text: "1" }]);
  expect(undone(one).texts).toEqual(start.texts);
  expect(redone(undone(one))).toEqual(one);
  expect(redone(edited(undone(one), "en", [{ from: 0, to: 0, text: "x" }])).texts.en).toBe("xone two");
});

test("there is nothing to undo, or to do again, at either end; an edit that changes nothing is none", () => {
  expect(undone(start)).toEqual(start);
  expect(redone(start)).toEqual(start);
  expect(replacedBy(start, { en: "one two", fr: "un deux" })).toBe(start);
});

test("as many states are kept as are told", () => {
  let work: Workspace = start;
  for (let count = 0; count < 150; count++) work = replacedBy(work, { en: String(count), fr: "" });
  for (let count = 0; count < 150; count++) work = undone(work);
  expect(work.texts.en).toBe("49");
});

test("undoing every edit gives the first texts, and doing all again the last", () => {
  const edits = fc.array(fc.tuple(fc.constantFrom("en" as const, "fr" as const), fc.string(), fc.nat(20), fc.nat(20)), { maxLength: 20 });
  fc.assert(
    fc.property(edits, (steps) => {
      let work: Workspace = start;
      for (const [side, text, a, b] of steps) {
        const { length } = work.texts[side];
        work = edited(work, side, [{ from: Math.min(a, b, length), to: Math.min(Math.max(a, b), length), text }]);
      }
      const last = work.texts;
      const count = work.past.length;
      for (let step = 0; step < count; step++) work = undone(work);
      expect(work.texts).toEqual(start.texts);
      for (let step = 0; step < count; step++) work = redone(work);
      expect(work.texts).toEqual(last);
    }),
  );
});
