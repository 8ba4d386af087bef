import { expect, test } from "vitest";
import type { Finding } from "#finding";
import { focusOf, placeText } from "#rendering/places";
import { clean, faulty } from "../../reports/formats.case.ts";

const [space, missing] = faulty.findings as readonly [Finding, Finding];

test("where text goes in comes first", () => {
  expect(focusOf(missing)).toMatchObject({ side: "fr", insertion: true, position: { start: { line: 31 }, end: { line: 31 } } });
});

test("then the side with the fault, then the side that has a place", () => {
  expect(focusOf(space)).toMatchObject({ side: "fr", insertion: false, position: { start: { line: 33 } } });
  expect(focusOf({ ...space, fr: null })).toMatchObject({ side: "en" });
  expect(focusOf({ ...space, en: null, fr: null })).toBeUndefined();
});

test("a side without a path is called by its language", () => {
  const unnamed = { ...clean, pair: { ...clean.pair, en: { sha256: "" } } };
  expect(placeText(unnamed, "en", { start: { line: 3, column: 2, offset: 9 }, end: { line: 3, column: 4, offset: 11 } })).toBe("en:3:2");
});
