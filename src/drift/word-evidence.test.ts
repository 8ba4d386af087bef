import { expect, test } from "vitest";
import { readEditWords } from "#drift/edit-words";
import { vocabularyOf } from "#drift/vocabulary";
import { wordEvidence } from "#drift/word-evidence";
import { wordHunks } from "#drift/word-hunks";
import { loadLexicon } from "#lexicon/lexicon";
import { type Lang, otherLang } from "#posting";

const vocabulary = vocabularyOf(loadLexicon(), []);

function evidence(lang: Lang, was: string, is: string, facing: string) {
  const [before, after] = [readEditWords(was, lang), readEditWords(is, lang)];
  return wordEvidence(
    { lang, before, after, facing: readEditWords(facing, otherLang(lang)), hunks: wordHunks(before, after) },
    [],
    vocabulary,
  );
}
/** Which masses are not nothing. */
function told(...edit: Parameters<typeof evidence>): readonly string[] {
  const { worse, whole, better, unsure, facts, isDuty } = evidence(...edit);
  return [
    ...(worse.gone > 0 ? ["worse gone"] : []),
    ...(worse.come > 0 ? ["worse come"] : []),
    ...(whole.gone > 0 ? ["whole gone"] : []),
    ...(whole.come > 0 ? ["whole come"] : []),
    ...(better > 0 ? ["better"] : []),
    ...(unsure > 0 ? ["unsure"] : []),
    ...(["worse", "better", "unsure"] as const).flatMap((effect) => (facts[effect] > 0 ? [`${facts[effect]} ${effect}`] : [])),
    ...(isDuty ? ["duty"] : []),
  ];
}

const FR = "Lavez les bateaux rouges avec du savon.";
const EN = "Wash the red boats with soap.";

test.each<[string, Lang, string, string, string, readonly string[]]>([
  ["nothing", "en", EN, EN, FR, []],
  ["small words alone", "en", "Wash the red boats.", "Wash these red boats.", FR, []],
  ["another form", "en", "Wash the red boats.", "Washing the red boat.", FR, []],
  ["words that only moved", "en", "Red boats need soap daily.", "Daily red boats need soap.", FR, []],
  ["a verb that only carries its noun", "en", "You hold a permit.", "You get a permit.", "Vous possédez un permis.", []],
  ["put in, said nowhere", "en", "Wash the boats.", "Wash the boats near the church tower.", FR, ["worse come", "whole come"]],
  ["put in, said opposite", "en", "Wash the boats.", "Wash the boats with red soap.", FR, ["better"]],
  ["taken out, still said opposite", "en", "Wash the boats with red soap.", "Wash the boats.", FR, ["worse gone", "whole gone"]],
  [
    "many taken out, said nowhere",
    "en",
    "Wash the boats with the church choir, violins, trumpets and pianos.",
    "Wash the boats.",
    FR,
    ["better"],
  ],
  ["some taken out, said nowhere", "en", "Wash the boats with the church choir and violins.", "Wash the boats.", FR, ["unsure"]],
  ["one word taken out, said nowhere", "en", "Wash the boats in church.", "Wash the boats.", FR, ["unsure"]],
  ["taken out of French", "fr", FR, "Lavez les bateaux rouges.", EN, ["worse gone", "whole gone"]],
  ["in the place of what is still said", "en", "Wash the boats.", "Wash the cars.", FR, ["1 worse"]],
  ["that is said, in the place of what is not", "en", "Wash the cars.", "Wash the boats.", FR, ["1 better"]],
  ["both said nowhere", "en", "Wash the cars.", "Wash the lamps.", FR, ["worse come"]],
  ["a kind of thing, in French", "fr", FR, "Lavez les voitures rouges avec du savon.", EN, ["1 worse"]],
  ["a number", "en", "Wash 4 boats.", "Wash 6 boats.", "Lavez 4 bateaux.", ["2 worse"]],
  ["a number that is said", "en", "Wash 4 boats.", "Wash 6 boats.", "Lavez 6 bateaux.", ["1 better"]],
  ["a number where a third is said", "en", "Wash 4 boats.", "Wash 6 boats.", "Lavez 8 bateaux.", ["1 worse", "1 unsure"]],
  ["a name", "en", "Go to Gander.", "Go to Nain.", "Allez à Gander.", ["2 worse"]],
  ["a name that is said", "en", "Go to Gander.", "Go to Nain.", "Allez à Nain.", ["1 better"]],
  [
    "a duty put in",
    "en",
    "You work here.",
    "You work here. You must wear boots.",
    "Vous travaillez ici.",
    ["worse come", "whole come", "duty"],
  ],
  [
    "a duty taken out",
    "en",
    "You must wear boots. You work here.",
    "You work here.",
    "Vous devez porter des bottes. Vous travaillez ici.",
    ["worse gone", "whole gone", "duty"],
  ],
  ["a word of the table", "en", "The job is permanent.", "The job is temporary.", "Le poste est permanent.", ["1 worse"]],
  ["a word of the table that is said", "en", "The job is permanent.", "The job is temporary.", "Le poste est temporaire.", ["1 better"]],
  ["numbers that changed places", "en", "Crews of 6 leave at 9.", "Crews of 9 leave at 6.", "Les équipages de 6 partent à 9.", ["1 worse"]],
  [
    "to the places of the other side",
    "en",
    "Crews of 6 leave at 9.",
    "Crews of 9 leave at 6.",
    "Les équipages de 9 partent à 6.",
    ["1 better"],
  ],
])("of %s", (_, lang, was, is, facing, expected) => {
  expect(told(lang, was, is, facing)).toEqual(expected);
});

test("names and numbers that went, and those that came and are not said, are named", () => {
  const both = evidence("en", "Take 4 boats to Gander.", "Take 6 boats to Nain.", "Amenez 4 bateaux à Gander.");
  expect(both.names).toEqual({ gone: ["4", "gander"], come: ["6", "nain"] });
  const said = evidence("en", "Take 4 boats to Gander.", "Take 6 boats to Nain.", "Amenez 6 bateaux à Nain.");
  expect(said.names).toEqual({ gone: ["4", "gander"], come: [] });
});

test("all words that came or went have their mass, whatever is said of them", () => {
  const { mass, worse, whole } = evidence("en", "Wash the boats.", "Wash the boats near the church tower.", FR);
  expect(mass.gone).toBe(0);
  expect(mass.come).toBeGreaterThan(1);
  expect(worse.come).toBeLessThanOrEqual(mass.come);
  expect(whole).toEqual(worse);
});

test("what took the place of words is not whole", () => {
  const { worse, whole } = evidence("en", "Wash the cars.", "Wash the lamps.", FR);
  expect(worse.come).toBeGreaterThan(0);
  expect(whole).toEqual({ gone: 0, come: 0 });
});

test.each<[string, Lang, string, string, string, number, boolean]>([
  ["one word for another", "en", "Wash the red boats.", "Wash the church boats.", FR, 1, false],
  [
    "two places of a sentence: what was put in between them is part of the wording",
    "en",
    "Wash the red boats with soap.",
    "Wash the church boats and welcome violins with soap.",
    FR,
    2,
    false,
  ],
  ["put in beside nothing", "en", "Wash the boats.", "Wash the boats near the church tower.", FR, 0, true],
  ["put in in a sentence of its own", "en", "Wash the red boats.", "Clean the church boats. Violins welcome the choir.", FR, 1, true],
  [
    "small words for small words, and one that tells",
    "en",
    "Be as if you were out.",
    "Seem to them that church was for all.",
    FR,
    1,
    false,
  ],
])("places put in other words: %s", (_, lang, was, is, facing, replaced, isWhole) => {
  const { replaced: places, whole } = evidence(lang, was, is, facing);
  expect({ places, isWhole: whole.come > 0 }).toEqual({ places: replaced, isWhole });
});
