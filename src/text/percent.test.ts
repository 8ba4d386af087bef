import { expect, test } from "vitest";
import { percentDecoded } from "#text/percent";

test.each([
  ["%C3%A9tape", "étape"],
  ["a%2520b", "a b"],
  ["100%", "100%"],
  ["100%25", "100%"],
  ["%E9tape", "%E9tape"],
  ["a%25252520b", "a%20b"],
])("%s is %s", (encoded, plain) => {
  expect(percentDecoded(encoded)).toBe(plain);
});
