import { describe, expect, test } from "vitest";
import { readEditWords } from "#drift/edit-words";
import { usesOf } from "#drift/fact-scope";
import { FACT_GROUPS } from "#drift/fact-words";
import { MEASURES } from "#drift/measure-words";
import { RELATIONS } from "#drift/relation-words";
import type { Lang } from "#posting";

/** The meanings of small words in a text, as `group.meaning` within the table of relations. */
const FIRST = FACT_GROUPS.length - RELATIONS.length;
const relations = (text: string, lang: Lang) =>
  usesOf(readEditWords(text, lang), lang).flatMap(({ group, meaning }) => (group >= FIRST ? [`${group - FIRST}.${meaning}`] : []));
const measures = (text: string, lang: Lang) =>
  usesOf(readEditWords(text, lang), lang).flatMap(({ group, meaning }) => (FACT_GROUPS[group] === MEASURES ? [meaning] : []));

describe("a small word beside a number says the same in both languages", () => {
  test.each([
    ["by March 14", "au plus tard le 14 mars", "0.0"],
    ["after March 14", "après le 14 mars", "0.1"],
    ["since March 14", "depuis le 14 mars", "0.2"],
    ["until March 14", "jusqu’au 14 mars", "0.3"],
    ["during 14 days", "pendant 14 jours", "0.4"],
    ["every 14 days", "tous les 14 jours", "0.5"],
    ["at least 14", "au moins 14", "1.0"],
    ["at most 14", "au plus 14", "1.1"],
    ["more than 14", "plus de 14", "1.2"],
    ["less than 14", "moins de 14", "1.3"],
    ["about 14", "environ 14", "2.0"],
    ["exactly 14", "exactement 14", "2.1"],
    ["14 m high", "14 m de haut", "3.0"],
    ["14 m wide", "14 m de large", "3.1"],
    ["14 m long", "14 m de long", "3.2"],
    ["14 m deep", "14 m de profondeur", "3.3"],
    ["14 mm thick", "14 mm d’épaisseur", "3.4"],
  ])("%s, %s", (en, fr, meaning) => {
    expect(relations(en, "en")).toContain(meaning);
    expect(relations(fr, "fr")).toContain(meaning);
  });
});

describe("rates, tense and conditions need no number", () => {
  test.each([
    ["per minute", "par minute", "4.0"],
    ["hourly", "de l’heure", "4.1"],
    ["a day", "par jour", "4.2"],
    ["weekly", "par semaine", "4.3"],
    ["monthly", "par mois", "4.4"],
    ["per annum", "par année", "4.5"],
    ["per dose", "par dose", "4.6"],
    ["per person", "par tête", "4.7"],
    ["per household", "par ménage", "4.8"],
    ["per team", "par équipe", "4.9"],
    ["per unit", "par unité", "4.10"],
    ["per visit", "par visite", "4.11"],
    ["per km", "par km", "4.12"],
    ["it is", "il est", "5.0"],
    ["it was", "il était", "5.1"],
    ["it will be", "il sera", "5.2"],
    ["ready?", "prêt?", "6.0"],
    ["if asked", "si demandé", "7.0"],
    ["when asked", "lorsque demandé", "7.1"],
    ["unless asked", "à moins", "7.2"],
    ["every boat", "chaque bateau", "8.0"],
    ["those boats", "ces bateaux", "8.1"],
    ["some boats", "quelques bateaux", "8.2"],
  ])("%s, %s", (en, fr, meaning) => {
    expect(relations(en, "en")).toContain(meaning);
    expect(relations(fr, "fr")).toContain(meaning);
  });
});

test.each<[Lang, string]>([
  ["en", "stand by the river"],
  ["en", "look after the boats"],
  ["fr", "après le repas"],
  ["fr", "les quais de la baie"],
  ["en", "boats over rivers. 14 crews"],
])("%s: no relation without a number near it: %s", (lang, text) => {
  expect(relations(text, lang).filter((each) => /^[0-3]\./u.test(each))).toEqual([]);
});

test("what joins a span is no other relation", () => {
  expect(relations("between 9 and 5", "en")).not.toContain("0.7");
  expect(relations("entre 9 et 5", "fr")).not.toContain("0.7");
  expect(relations("9 and 5", "en")).toContain("0.7");
});

test("what a change of tense, condition or quantity asks for is a look; bounds and rates are facts", () => {
  expect(RELATIONS.map(({ isLook }) => isLook)).toEqual([false, true, true, false, false, true, true, true, true, true]);
  expect(RELATIONS.map(({ byNumber }) => byNumber)).toEqual([true, true, true, true, false, false, false, false, false, false]);
});

describe("units of measure", () => {
  test.each([
    ["5 metres", "5 mètres"],
    ["5 kilometres", "5 kilomètres"],
    ["5 centimetres", "5 centimètres"],
    ["5 feet", "5 pieds"],
    ["5 inches", "5 pouces"],
    ["5 hectares", "5 hectares"],
    ["5 acres", "5 acres"],
    ["5 kilograms", "5 kilogrammes"],
    ["5 pounds", "5 livres"],
    ["5 ounces", "5 onces"],
    ["5 grams", "5 grammes"],
    ["5 litres", "5 litres"],
    ["5 gallons", "5 gallons"],
    ["5 gigabytes", "5 gigaoctets"],
    ["5 kilowatts", "5 kilowatts"],
    ["5 per cent", "5 pour cent"],
    ["5 °C", "5 °C"],
    ["5 dollars", "5 dollars"],
    ["$5", "5 $"],
    ["£5", "5 £"],
  ])("%s, %s", (en, fr) => {
    expect(measures(en, "en")).toHaveLength(1);
    expect(measures(fr, "fr")).toEqual(measures(en, "en"));
  });

  test("no two meanings share a word", () => {
    for (const lang of ["en", "fr"] as const) {
      const all = MEASURES.meanings.flatMap((words) => [...new Set(words[lang].split(",").map((word) => word.trim()))]);
      expect(new Set(all).size).toBe(all.length);
    }
  });
});
