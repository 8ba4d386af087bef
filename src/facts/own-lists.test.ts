import { expect, test } from "vitest";
import number from "../../checks/number.ts";
import { checkAligned } from "../dev/check-aligned.ts";

const list = (lead: string, items: readonly string[]) => `${lead}\n\n${items.map((item) => `- ${item}`).join("\n")}\n`;
const said = (en: string, fr: string) => checkAligned([number], en, fr).map(({ data }) => [data?.en, data?.fr]);
const EN = ["was", "were", "been"];
const FR = ["été", "étant", "étaient", "être"];

test("two figures that each count their own list are both right", () => {
  expect(said(list("Avoid these 3 words:", EN), list("Évitez ces 4 mots :", FR))).toEqual([]);
  expect(said(list("Avoid these three words:", EN), list("Évitez ces quatre mots :", FR))).toEqual([]);
  expect(said(list("Avoid these 3 words:", [...EN, "  - or a form of them"]), list("Évitez ces 4 mots :", FR))).toEqual([]);
});

test.each([
  ["one that its list does not bear out", list("Avoid these 3 words:", EN), list("Évitez ces 5 mots :", FR), ["3", "5"]],
  ["the same on the other side", list("Avoid these 2 words:", EN), list("Évitez ces 4 mots :", FR), ["2", "4"]],
  ["above no list", "Avoid these 3 words:\n\nThey are hard.", "Évitez ces 4 mots :\n\nIls sont difficiles.", ["3", "4"]],
  ["in a sentence that no list follows", list("Write 3 words.", EN), list("Écrivez 4 mots.", FR), ["3", "4"]],
])("told: %s", (_, en, fr, expected) => {
  expect(said(en, fr)).toEqual([expected]);
});
