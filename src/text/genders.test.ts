import { expect, test } from "vitest";
import { areGenders } from "./genders.ts";

test.each([
  ["tuteur", "tutrice", true],
  ["Auteurs", "autrices", true],
  ["vendeuse", "vendeur", true],
  ["sportif", "sportive", true],
  ["acteur", "actrice", true],
  ["tuteur", "tuteur", false],
  ["tuteur", "actrice", false],
  ["meneur", "mer", false],
  ["fleur", "flotte", false],
])("%s, %s: two genders of one noun, %s", (a, b, are) => {
  expect(areGenders(a, b)).toBe(are);
});
