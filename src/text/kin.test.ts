import { expect, test } from "vitest";
import { areKin } from "#text/kin";

test.each([
  ["treasurer", "trésorière", true],
  ["reimburse", "remboursons", true],
  ["treasurer", "président", false],
  ["gull", "goéland", false],
  // Three consonants are too few.
  ["canal", "canaux", false],
])("%s, %s: %s", (en, fr, expected) => {
  expect(areKin(en, fr)).toBe(expected);
});
