import { expect, test } from "vitest";
import type { Lang } from "#posting";
import { readPlaceNames } from "./place-names.ts";

const names = (text: string, lang: Lang) => readPlaceNames(text, lang).map(({ from, to, key }) => `${key}: ${text.slice(from, to)}`);

test.each<[Lang, string, readonly string[]]>([
  ["en", "Wood from Sweden and New Zealand.", ["Sweden: Sweden", "NewZealand: New Zealand"]],
  ["fr", "Du bois de la Suède et de la Nouvelle-Zélande.", ["Sweden: Suède", "NewZealand: Nouvelle-Zélande"]],
  [
    "fr",
    "Le vin de Côte d’Ivoire et de l’Île-du-Prince-Édouard",
    ["IvoryCoast: Côte d’Ivoire", "PrinceEdwardIsland: Île-du-Prince-Édouard"],
  ],
  ["fr", "Île de Baffin, île de Baffin", ["BaffinIsland: Île de Baffin", "BaffinIsland: île de Baffin"]],
  // The longest name counts.
  [
    "en",
    "South Sudan, Sudan, Mexico City, Mexico",
    ["SouthSudan: South Sudan", "Sudan: Sudan", "MexicoCity: Mexico City", "Mexico: Mexico"],
  ],
  ["fr", "à Mexico, au Mexique", ["MexicoCity: Mexico", "Mexico: Mexique"]],
  // French has one name for the city and the province.
  ["en", "Quebec City, Quebec", ["Quebec: Quebec City", "Quebec: Quebec"]],
  ["fr", "Québec", ["Quebec: Québec"]],
  ["en", "Swedenborg, new zealand, Anti-Sweden, Chile-like", []],
  ["en", "", []],
])("%s: %s", (lang, text, expected) => {
  expect(names(text, lang)).toEqual(expected);
});
