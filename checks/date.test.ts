import { expect, test } from "vitest";
import { checkAligned } from "../src/dev/check-aligned.ts";
import date from "./date.ts";
import negation from "./negation.ts";
import number from "./number.ts";

const say = (en: string, fr: string) =>
  checkAligned([date, number], en, fr).map(({ rule, message }) => `${rule}: ${message.en.slice(0, 60)}`);

test.each([
  ["weekday and notation", "Monday, May 4, 2026", "lundi 4 mai 2026"],
  ["a year on one side", "Apply by May 4.", "Postulez avant le 4 mai 2026."],
  ["a range", "From May 4 to 6, 2026", "Du 4 au 6 mai 2026"],
  ["a day in words", "on the first day of November", "le 1er novembre"],
  ["noon and midnight", "by noon, not 12:00 am", "avant midi, et non minuit"],
  ["hours of a day", "within 24 hours", "dans les 24 heures"],
  ["an afternoon without pm", "8:30 to 4:30", "8 h 30 à 16 h 30"],
  ["a quarter in words", "at quarter to seven in the evening", "à 18 h 45"],
  ["a zone that both give beside noon", "by noon, Mountain Time", "avant midi, heure des Rocheuses"],
  ["a zone where the other side gives no time", "by 4 pm, Pacific Time", "avant la fermeture, heure du Pacifique, à 16 h"],
  ["a half in words", "at 8:30 am", "à huit heures et demie du matin"],
])("no difference: %s", (_, en, fr) => {
  expect(say(en, fr)).toEqual([]);
});

test("a changed date is a date finding and no number finding", () => {
  const found = checkAligned([date, number], "Apply by March 14, 2026.", "Postulez avant le 17 mars 2026.");
  expect(found.map(({ rule, data }) => [rule, data])).toEqual([["date", { en: "March 14, 2026", fr: "17 mars 2026" }]]);
});

test.each([
  ["by noon", "avant midi, heure des Rocheuses"],
  ["before midnight, Eastern Time", "avant minuit"],
])("the zone of noon and midnight is missed: %s", (en, fr) => {
  expect(say(en, fr)).toEqual([expect.stringContaining("date: The time zone")]);
});

test("another year is another date", () => {
  expect(say("by May 4, 2026", "avant le 4 mai 2025")).toHaveLength(1);
});

test.each([
  ["The hall is closed on Mondays.", "La salle est ouverte du mardi au dimanche.", []],
  ["The hall is open from Tuesday to Sunday.", "La salle est fermée le lundi.", []],
  ["The hall is open from Tuesday to Sunday.", "La salle est fermée le mardi.", [["date", "error", true]]],
  [
    "The hall is closed on Mondays. The band plays on a Friday.",
    "La salle est ouverte du mardi au dimanche. La fanfare joue un jeudi.",
    [["date", "error", false]],
  ],
  [
    "The hall is open on Mondays. The gate is open at night.",
    "La salle est ouverte le lundi. La barrière est fermée la nuit.",
    [["negation", "warning", false]],
  ],
  ["The hall is open on weekdays.", "La salle est ouverte du lundi au samedi.", [["date", "error", true]]],
])("days of opening, or of closing: %s | %s", (en, fr, keys) => {
  const found = checkAligned([date, negation], en, fr);
  expect(found.map(({ rule, severity, message }) => [rule, severity, message.en.includes("not the same days")])).toEqual(keys);
});

test("the point that ends a sentence is not quoted with a date", () => {
  const [one] = checkAligned([date], "Closed on March 14.", "Fermé le 17 mars.");
  expect(one?.data).toEqual({ en: "March 14", fr: "17 mars" });
  const [two] = checkAligned([date], "Closed in Sept. 2026.", "Fermé en oct. 2026.");
  expect(two?.data).toEqual({ en: "Sept. 2026", fr: "oct. 2026" });
  const [three] = checkAligned([date], "Closed on 4 September.", "Fermé le 5 septembre.");
  expect(three?.data).toEqual({ en: "4 September", fr: "5 septembre" });
});

test.each([
  ["several days of a month", "The ferry rests on June 2, 9 and 16.", "Le traversier est à quai les 2, 9 et 16 juin."],
  ["one day or another", "Come on June 2 or 9, 2026.", "Venez le 2 ou le 9 juin 2026."],
  ["minutes of one digit", "The gate shuts at 3:02 p.m. each day.", "La barrière ferme à 15 h 2 chaque jour."],
  ["midnight with its figure", "The rink closes at 12:00 midnight.", "La patinoire ferme à minuit."],
  ["a stretch that ends at noon", "Lessons run from 10 to 12.", "Les leçons ont lieu de 10 h à midi."],
])("one notation for another: %s", (_, en, fr) => {
  expect(say(en, fr)).toEqual([]);
});

test.each([
  ["The ferry rests on June 2, 9 and 16.", "Le traversier est à quai les 2, 8 et 16 juin.", { en: "9", fr: "8" }],
  ["The ferry rests on June 2, 9 and 16.", "Le traversier est à quai les 2, 9 et 17 juin.", { en: "16", fr: "17 juin" }],
  ["The gate shuts at 3:02 p.m. each day.", "La barrière ferme à 15 h 3 chaque jour.", { en: "3:02 p.m.", fr: "15 h 3" }],
  ["The rink closes at 11:00 p.m.", "La patinoire ferme à 12 h.", { en: "11:00 p.m.", fr: "12 h" }],
])("what differs in such a notation: %s | %s", (en, fr, data) => {
  const found = checkAligned([date, number], en, fr);
  expect(found.map((one) => [one.rule, one.severity, one.data])).toEqual([["date", "error", data]]);
});

test("a stretch that ends at 1 p.m. does not end at noon", () => {
  expect(say("Lessons run from 10 to 1.", "Les leçons ont lieu de 10 h à midi.")).not.toEqual([]);
});
