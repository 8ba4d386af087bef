import { expect, test } from "vitest";
import { readOrganisations } from "./organisations.ts";

const keys = (text: string, lang: "en" | "fr") => readOrganisations(text, lang).map(({ key }) => key);

test.each([
  ["the RCMP", "la GRC", "Royal Canadian Mounted Police"],
  ["the Canada Revenue Agency", "l’Agence du revenu du Canada", "Canada Revenue Agency"],
  ["Parks Canada", "Parcs Canada", "Parks Canada"],
  ["National Defence", "le ministère de la Défense nationale", "Department of National Defence"],
  ["Innovation, Science and Economic Development Canada", "ISDE", "Innovation, Science and Economic Development Canada"],
])("%s, %s", (en, fr, key) => {
  expect(keys(en, "en")).toEqual([key]);
  expect(keys(fr, "fr")).toEqual([key]);
});

test("an acronym beside its name, either apostrophe", () => {
  expect(keys("l'Agence canadienne d'inspection des aliments (ACIA)", "fr")).toEqual([
    "Canadian Food Inspection Agency",
    "Canadian Food Inspection Agency",
  ]);
});

test.each(["the national defence of a title", "CRAB and RCMPs", "A sentence without any."])("none: %s", (text) => {
  expect(keys(text, "en")).toEqual([]);
});
