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

test("an item that is a link to a page which a near sentence of the other side links to is there", () => {
  const facing = [
    [[0], [0]],
    [[], [1]],
  ] as const;
  const fr = "Voici un exemple de description :\n\n- [Cartes et courbes (en anglais)](https://maps.example.org/charts/)";
  const said = (en: string) => checkAligned([missingItem], en, fr, facing);
  expect(said("Here are [examples of charts](https://maps.example.org/charts/).")).toEqual([]);
  expect(said("Here are [examples of charts](https://maps.example.org/boats/).")).toHaveLength(1);
  expect(said("Here are examples of charts.")).toHaveLength(1);
});
