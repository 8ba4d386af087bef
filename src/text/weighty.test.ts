import { expect, test } from "vitest";
import { isSlogan, isWeighty } from "#text/weighty";

test.each([
  ["en", "You must be on time."],
  ["en", "Do not send originals."],
  ["en", "Smoking is prohibited."],
  ["en", "The shop is in Moncton."],
  ["en", "It takes 3 days."],
  ["fr", "Il est interdit de fumer."],
  ["fr", "N’envoyez pas d’originaux."],
  ["fr", "L’entrée est gratuite."],
  ["fr", "Vous relevez du chef."],
] as const)("what no reader may be left without: %s %s", (lang, text) => {
  expect(isWeighty(text, lang)).toBe(true);
  expect(isSlogan(`${text}!`, lang)).toBe(false);
});

test.each([
  ["en", "Come and grow with us!"],
  ["en", "Thank you."],
  ["fr", "Venez grandir avec nous!"],
  ["fr", "Merci."],
] as const)("a slogan or a courtesy: %s %s", (lang, text) => {
  expect(isSlogan(text, lang)).toBe(true);
});

test("a plain statement is neither", () => {
  expect([isWeighty("The office is warm.", "en"), isSlogan("The office is warm.", "en")]).toEqual([false, false]);
  expect([isWeighty("Le bureau est chaud.", "fr"), isSlogan("Le bureau est chaud.", "fr")]).toEqual([false, false]);
});
