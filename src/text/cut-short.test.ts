import { expect, test } from "vitest";
import { breaksOff, muchShorter } from "#text/cut-short";

const text = (length: number) => "a".repeat(length);

test.each([
  [100, 130, undefined],
  [100, 60, "fr"],
  [100, 70, undefined],
  [45, 130, "en"],
  [55, 20, undefined],
])("%i characters of English, %i of French: %s is too short", (en, fr, side) => {
  expect(muchShorter({ en: text(en), fr: text(fr) })).toBe(side);
});

const body = ["We are looking for a keeper of the light of our island. Apply."];

test.each([
  ["We are looking for a keeper of the light", true],
  ["We are looking for a keeper of the light.", true],
  ["We are looking for a keeper of the light of our island.", false],
  ["We are looking for a keeper of the light…", false],
  ["We are looking", false],
])("%s", (start, expected) => {
  expect(breaksOff(start, body)).toBe(expected);
});

test("one sentence of the body is enough, whatever the white space; the next word must be a small one", () => {
  const body = ["Another thing.", "We are looking for a keeper of the light of our island."];
  expect(breaksOff("  We are looking\nfor a keeper of the light,", body)).toBe(true);
  expect(breaksOff("We are looking for a keeper of the lig", body)).toBe(false);
  expect(breaksOff("We are looking for a keeper of th", ["We are looking for a keeper of th Bay"])).toBe(false);
  expect(breaksOff("a".repeat(30), [`${"a".repeat(30)} b`])).toBe(true);
  expect(breaksOff("a".repeat(29), [`${"a".repeat(29)} b`])).toBe(false);
  expect(breaksOff("We are looking for a keeper of the light", [])).toBe(false);
});

test("space around a text has no length, and sixty characters are long enough", () => {
  expect(muchShorter({ en: text(60), fr: `${text(38)}${" ".repeat(40)}` })).toBe("fr");
  expect(muchShorter({ en: text(59), fr: "" })).toBeUndefined();
});
