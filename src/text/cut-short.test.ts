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
