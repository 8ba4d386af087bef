import { expect, test } from "vitest";
import { checkAligned } from "../src/dev/check-aligned.ts";
import missingItem from "./missing-item.ts";

test("neighbours that are missing are a finding each", () => {
  const found = checkAligned([missingItem], "- Cook\n- Clean\n- Serve", "- Cuisiner");
  expect(found.map(({ en, lacking }) => [en?.start.line, lacking])).toEqual([
    [2, "fr"],
    [3, "fr"],
  ]);
});

test("items that face each other unmatched are missing on both sides, with less confidence", () => {
  const found = checkAligned([missingItem], "- Cook\n- Juggle", "- Cuisiner\n- Classer", [
    [[0], [0]],
    [[1], []],
    [[], [1]],
  ]);
  expect(found.map(({ lacking }) => lacking)).toEqual(["fr", "en"]);
  expect(found.every(({ confidence, severity }) => confidence < 0.9 && severity === "warning")).toBe(true);
});

test("an item that repeats another of its own side is information", () => {
  const found = checkAligned([missingItem], "- Cook\n- Clean\n- cook;", "- Cuisiner\n- Nettoyer");
  expect(found.map(({ severity }) => severity)).toEqual(["info"]);
});

test("an item without words is nothing to translate", () => {
  expect(checkAligned([missingItem], "- Cook\n- &nbsp;", "- Cuisiner")).toEqual([]);
});
