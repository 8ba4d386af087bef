import { expect, test } from "vitest";
import { TIME, withPlainNumbers } from "#drift/number-forms";
import type { Lang } from "#posting";

const plain = (text: string, lang: Lang) => withPlainNumbers(text, lang).replaceAll(TIME, "@").replace(/\s+/gu, " ").trim();

test.each<[Lang, string, string]>([
  ["en", "from 9 am to 5:30 pm", "from @09:00 to @17:30"],
  ["fr", "de 9 h à 17 h 30", "de @09:00 à @17:30"],
  ["en", "until noon or midnight", "until @12:00 or @00:00"],
  ["en", "to 5 p.m. It is", "to @17:00. It is"],
  ["en", "to 5 p.m. on Mondays", "to @17:00 on Mondays"],
  ["en", "$2.5 million, 3 thousand", "$2500000, 3000"],
  ["fr", "2,5 millions de dollars, 4 milliards", "2500000 de dollars, 4000000000"],
  ["fr", "de midi à minuit", "de @12:00 à @00:00"],
  ["en", "in mid-noon heat, the afternoon", "in mid-noon heat, the afternoon"],
  ["fr", "après-midi", "après-midi"],
  ["en", "the 21st, 2nd, 3rd and 4th floors", "the 21, 2, 3 and 4 floors"],
  ["en", "3rds", "3rds"],
  ["fr", "le 1er, la 1re, le 2e, la 3ème", "le 1, la 1, le 2, la 3"],
  ["fr", "le 2nd et la 2nde", "le 2 et la 2"],
  ["en", "twenty-one beds", "21 beds"],
  ["fr", "quatre-vingts lits, vingt-cinq places", "80 lits, 25 places"],
  ["en", "well-known", "well-known"],
  ["en", "Part IV and Schedule XII", "Part 4 and Schedule 12"],
  ["fr", "au XIXe siècle", "au 19 siècle"],
  ["fr", "Le DI, le IIII", "Le DI, le IIII"],
  ["fr", "Le vin", "Le vin"],
])("%s: %s → %s", (lang, text, expected) => {
  expect(plain(text, lang)).toBe(expected);
});

test("the mark of a time that a text holds already is dropped", () => {
  expect(withPlainNumbers(`a${TIME}b`, "en")).toBe("a b");
});
