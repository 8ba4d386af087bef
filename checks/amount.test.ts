import { expect, test } from "vitest";
import { checkAligned } from "../src/dev/check-aligned.ts";
import amount from "./amount.ts";
import number from "./number.ts";

const say = (en: string, fr: string) =>
  checkAligned([amount, number], en, fr).map(({ rule, data }) => [rule, data.en ?? data.value, data.fr]);

test.each([
  ["notation", "$75,000.50", "75 000,50\u00A0$"],
  ["thousands and millions", "$75K and $2M", "75 000\u00A0$ et 2 millions de dollars"],
  ["one sign for a range", "$75,000 to $90,000", "75 000 à 90 000\u00A0$"],
  ["no sign at all on one side", "a budget of $500", "un budget de 500"],
  ["in words", "a fine of $100,000", "une amende de cent mille dollars"],
])("no difference: %s", (_, en, fr) => {
  expect(say(en, fr)).toEqual([]);
});

test("a sum without a digit before its point is the same sum, or another", () => {
  expect(say("It costs $.75 a page.", "Le coût est de 0,75\u00A0$ la page.")).toEqual([]);
  expect(say("It costs $.75 a page.", "Le coût est de 0,85\u00A0$ la page.")).toEqual([["amount", "$.75", "0,85\u00A0$"]]);
});

test("a changed end of a range is one finding", () => {
  expect(say("$75,000 to $90,000", "70 000 à 90 000\u00A0$")).toEqual([["amount", "$75,000", "70 000"]]);
});

test("another currency is another sum", () => {
  expect(say("US$40", "40\u00A0€")).toHaveLength(1);
});

test("a cost of each language’s own words is right where the price is the same, and so is what is reckoned from it", () => {
  const en = "The paragraph has 30 words and costs $6 to translate at $0.20 a word.";
  const fr = "Le paragraphe compte 35 mots et sa traduction coûte 7\u00A0$, à 0,20\u00A0$ le mot.";
  expect(say(en, fr)).toEqual([]);
  expect(
    say(`${en}\n\nAll pages cost $60,000.\n\nIt has 30 words.`, `${fr}\n\nToutes les pages coûtent 70 000\u00A0$.\n\nIl a 35 mots.`),
  ).toEqual([]);
  const less = ["It has 20 words and costs $4 at $0.20 a word.", "Il a 30 mots et coûte 6\u00A0$, à 0,20\u00A0$ le mot."];
  expect(say(`${en}\n\n${less[0]}\n\nThat saves $2.`, `${fr}\n\n${less[1]}\n\nCela économise 1\u00A0$.`)).toEqual([]);
  expect(say(`${en}\n\n${less[0]}\n\nThat saves $2.`, `${fr}\n\n${less[1]}\n\nCela économise 8\u00A0$.`)).toEqual([
    ["amount", "$2", "8\u00A0$"],
  ]);
  expect(say(`${en}\n\nAll pages cost $60,000.`, `${fr}\n\nToutes les pages coûtent 80 000\u00A0$.`)).toEqual([
    ["amount", "$60,000", "80 000\u00A0$"],
  ]);
  expect(say(en, fr.replace("7\u00A0$", "8\u00A0$"))).not.toEqual([]);
  expect(say("Write 30 words.", "Écrivez 35 mots.")).toEqual([["number", "30", "35"]]);
});

test("a share before a sum is no sum", () => {
  expect(say("Save 53% or $5,000.", "Économisez 53\u00A0% ou 6 000\u00A0$.")).toEqual([["amount", "$5,000", "6 000\u00A0$"]]);
});
