import { expect, test } from "vitest";
import { readBounds } from "#text/bounds";
import { readCounts } from "#text/counts";
import { readNumbers } from "#text/numbers";

const bounds = (text: string, lang: "en" | "fr") =>
  readBounds(text, lang, readCounts(text, lang, readNumbers(text, lang), [])).map(({ key, raw }) => `${key}: ${raw}`);

test("a bound stands before its number or after it", () => {
  expect(bounds("You are 18 or older and send no more than two pages.", "en")).toEqual(["min 18: 18 or older", "max 2: no more than two"]);
  expect(bounds("At least 21 years, under the age of 65, up to five days.", "en")).toEqual([
    "min 21: At least 21 years",
    "max 65: under the age of 65",
    "max 5: up to five days",
  ]);
  expect(bounds("Avoir 18 ans ou plus, envoyer au plus deux pages, moins de 30 ans.", "fr")).toEqual([
    "min 18: 18 ans ou plus",
    "max 2: au plus deux",
    "max 30: moins de 30 ans",
  ]);
});

test("a “not” turns a comparison round, and a set phrase is not turned", () => {
  expect(bounds("The portfolio must not show more than six works.", "en")).toEqual(["max 6: more than six"]);
  expect(bounds("Le portfolio ne doit pas comporter plus de six œuvres.", "fr")).toEqual(["max 6: plus de six"]);
  expect(bounds("Il ne faut pas moins de six œuvres.", "fr")).toEqual(["min 6: pas moins de six"]);
});

test("a number without a bound has none", () => {
  expect(bounds("We have 12 cooks, more or less, and overtime.", "en")).toEqual([]);
  expect(bounds("De plus, 12 personnes sont là.", "fr")).toEqual([]);
});
