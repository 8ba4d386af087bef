import { expect, test } from "vitest";
import { verdictText } from "#rendering/verdict";

test("of a pair, a verdict says whether it agrees", () => {
  expect(verdictText("pass", [{}], "en")).toBe("in parity");
  expect(verdictText("fail", [{}], "fr")).toBe("parité non atteinte");
});

test("of edits, it says what they did, not that the pair agrees", () => {
  expect(verdictText("pass", [{}, { changes: [] }], "en")).toBe("no gap opened");
  expect(verdictText("pass", [{ changes: [] }], "fr")).toBe("aucun écart créé");
  expect(verdictText("fail", [{ changes: [] }], "en")).toBe("gaps opened");
});
