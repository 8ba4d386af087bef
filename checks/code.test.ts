import { expect, test } from "vitest";
import { checkAligned } from "../src/dev/check-aligned.ts";
import code from "./code.ts";
import number from "./number.ts";

const say = (en: string, fr: string) =>
  checkAligned([code, number], en, fr).map(({ rule, data }) => [rule, data.en ?? data.value, data.fr]);

test.each([
  ["leading zeros and hyphens", "IT-04 (previously CS04)", "IT-4 (anciennement CS-4)"],
  ["below the executives", "EX minus 1", "EX moins 1"],
  ["a profile twice", "profile CBC/CBC", "profil CBC"],
  ["process numbers with the department's letters", "Process 22-TBS-EA-12345", "Processus 22-SCT-EA-12345"],
  ["a level in words", "an AS-04 position", "un poste de niveau 4 du groupe AS"],
  ["a name left out", "the COVID-19 pandemic", "la pandémie"],
  ["a broadcaster", "as heard on CBC", "entendu à Radio-Canada"],
  ["a requirement on one side", "English essential", "Le poste est à Ottawa."],
])("no difference: %s", (_, en, fr) => {
  expect(say(en, fr)).toEqual([]);
});

test.each([
  ["another level", "IT-04", "IT-03"],
  ["another group", "IT-04", "CS-04"],
  ["another profile", "profile BBB/BBB", "profil CBC/CBC"],
  ["another number in a name", "COVID-19", "COVID-18"],
  ["another process", "22-TBS-EA-12345", "22-TBS-EA-12346"],
])("one difference: %s", (_, en, fr) => {
  expect(say(en, fr)).toHaveLength(1);
});

test("codes side by side that are missing are one finding", () => {
  expect(say("bilingual, at the BBB, CBC or CCC level", "bilingue")).toEqual([["code", "BBB, CBC or CCC", undefined]]);
});
