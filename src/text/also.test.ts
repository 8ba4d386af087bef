import { expect, test } from "vitest";
import { alsoOpen } from "#text/also";

test("other words that nothing answers to are named in a sentence of their own, of both sides; none is no sentence", () => {
  expect(alsoOpen({ en: ["art"], fr: ["essai"] })).toEqual({
    en: " Nothing answers to “art” or “essai” either.",
    fr: " Rien ne correspond non plus à «\u00A0art\u00A0» ni à «\u00A0essai\u00A0».",
  });
  expect(alsoOpen(undefined)).toEqual({ en: "", fr: "" });
});
