import { describe, expect, test } from "vitest";
import { readEditWords } from "#drift/edit-words";
import { swapGain } from "#drift/swaps";
import { wordHunks } from "#drift/word-hunks";
import type { Lang } from "#posting";
import { changesOf } from "../../tests/edited-pair.ts";

function gain(lang: Lang, was: string, is: string, facing: string): number {
  const [before, after] = [readEditWords(was, lang), readEditWords(is, lang)];
  return swapGain({ lang, before, after, facing: readEditWords(facing, lang === "en" ? "fr" : "en"), hunks: wordHunks(before, after) });
}

const EN = "Crews of 6 leave at 9 today.";
const SWAPPED = "Crews of 9 leave at 6 today.";
const FR = "Les équipages de 6 partent au quai 9 ce jour.";
const FR_SWAPPED = "Les équipages de 9 partent au quai 6 ce jour.";

test.each<[string, Lang, string, string, string, number]>([
  ["two numbers that changed places", "en", EN, SWAPPED, FR, -1],
  ["in the order that the other side has", "en", EN, SWAPPED, FR_SWAPPED, 1],
  ["from French", "fr", FR, FR_SWAPPED, EN, -1],
  ["nothing edited", "en", EN, EN, FR, 0],
  ["a word more", "en", EN, `${SWAPPED} Now`, FR, 0],
  ["another frame", "en", EN, "Teams of 9 leave at 6 today.", FR, 0],
  ["a value that the other side lacks", "en", EN, SWAPPED, "Les équipages de 6 partent.", 0],
  ["one number that became another", "en", EN, "Crews of 6 leave at 6 today.", FR, 0],
  [
    "members of a list",
    "en",
    "Boats go to Nain and Hopedale.",
    "Boats go to Hopedale and Nain.",
    "Les bateaux vont à Nain et à Hopedale.",
    0,
  ],
  [
    "members parted by a comma",
    "en",
    "Boats go to Nain, Hopedale.",
    "Boats go to Hopedale, Nain.",
    "Les bateaux vont à Nain, à Hopedale.",
    0,
  ],
  ["ends of a way", "en", "Boats go from Nain to Hopedale.", "Boats go from Hopedale to Nain.", "Les bateaux vont de Nain à Hopedale.", -1],
  [
    "ends of a way in French",
    "fr",
    "Les bateaux vont de Nain à Hopedale.",
    "Les bateaux vont de Hopedale à Nain.",
    "Boats go from Nain to Hopedale.",
    -1,
  ],
  ["ends of a span of numbers", "en", "It takes 6 to 12 boats.", "It takes 12 to 6 boats.", "Il faut 6 à 12 bateaux.", -1],
  ["between the two", "en", "It is between 6 and 12 boats.", "It is between 12 and 6 boats.", "C’est entre 6 et 12 bateaux.", -1],
  [
    "facts of the table",
    "en",
    "French is required. English is optional.",
    "English is required. French is optional.",
    "Le français est requis. L’anglais est facultatif.",
    -1,
  ],
  [
    "names that do things to each other",
    "en",
    "Write that Nain calls Hopedale first.",
    "Write that Hopedale calls Nain first.",
    "Écrivez que Nain appelle Hopedale en premier.",
    -1,
  ],
])("%s", (_, lang, was, is, facing, expected) => {
  expect(gain(lang, was, is, facing)).toBe(expected);
});

describe("words that changed places", () => {
  const effects = (en: string, fr: string, now: string) =>
    changesOf({ en: `${en}\n`, fr: `${fr}\n` }, { en: `${now}\n`, fr: `${fr}\n` }).map(({ effect }) => effect);
  test.each([
    ["The warden helps the skipper.", "La gardienne aide le capitaine.", "The skipper helps the warden."],
    [
      "Families with children have priority over couples.",
      "Les familles avec enfants ont priorité sur les couples.",
      "Couples have priority over families with children.",
    ],
  ])("about a third ask for a look: %s", (en, fr, now) => {
    expect(effects(en, fr, now)).toEqual(["opens"]);
  });
  test.each([
    [
      "as the other side has them",
      "The director helps the manager.",
      "Le gestionnaire aide le directeur.",
      "The manager helps the director.",
    ],
    ["in a list", "Bring boots, mittens and hats.", "Apportez des bottes, des mitaines et des chapeaux.", "Bring hats, mittens and boots."],
    ["at the front", "Send the report twice a year.", "Envoyez le rapport deux fois par année.", "Twice a year, send the report."],
  ])("%s ask nothing", (_, en, fr, now) => {
    expect(effects(en, fr, now)).not.toContain("opens");
  });
});

test("among hundreds of sentences that were edited, one that was not is still compared with itself", () => {
  const letters = (i: number) => `b${String.fromCharCode(97 + (i % 26))}${String.fromCharCode(97 + Math.floor(i / 26))}`;
  const edited = (word: string) => Array.from({ length: 400 }, (_, i) => `The ${letters(i)} ${word} here.`).join(" ");
  const first = "Boats wait at night.";
  const last = (crews: string) => `${edited("lake")} ${crews}`;
  expect(gain("en", `${first} ${last(EN)}`, `${edited("road")} ${SWAPPED} ${first}`, FR)).toBe(-1);
  expect(gain("en", `${first} ${last(EN)}`, `${edited("road")} ${EN} ${first}`, FR)).toBe(0);
});
