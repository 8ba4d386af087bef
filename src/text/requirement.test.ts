import { expect, test } from "vitest";
import { isRequirement } from "#text/requirement";

test.each([
  ["en", "You must have a valid driver’s licence."],
  ["en", "Knowledge of welding is required."],
  ["en", "You shall not smoke on board."],
  ["en", "The candidate has to pass a swimming test."],
  ["fr", "Vous devez détenir un permis de conduire."],
  ["fr", "La connaissance de la soudure est exigée."],
  ["fr", "Il est obligatoire de porter un gilet."],
] as const)("obliges: %s %s", (lang, text) => {
  expect(isRequirement(text, lang)).toBe(true);
});

test.each([
  ["en", "Our workshop smells of cedar."],
  ["en", "A licence is not required."],
  ["en", "A mask is no longer mandatory."],
  ["en", "Knowledge of Cree is an asset."],
  ["en", "We give the crews the oars that they need to row."],
  ["fr", "Notre atelier sent le cèdre."],
  ["fr", "Un permis n’est pas exigé."],
  ["fr", "Le masque n’est plus obligatoire."],
  ["fr", "La connaissance du cri est un atout."],
] as const)("does not: %s %s", (lang, text) => {
  expect(isRequirement(text, lang)).toBe(false);
});
