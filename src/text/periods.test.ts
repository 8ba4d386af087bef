import { expect, test } from "vitest";
import type { Lang } from "#posting";
import { readPeriodAfter, readPeriodBefore } from "#text/periods";

const after = (text: string, lang: Lang) => readPeriodAfter(text, 0, lang)?.name;

test.each<[name: string, en: string, fr: string]>([
  ["second", "a second", "par seconde"],
  ["minute", "per minute", "à la minute"],
  ["hour", "an hour; per hour; /h; hourly; /hr", "l’heure; de l’heure; par heure; /h"],
  ["day", "a day; daily; per diem", "par jour; quotidiennement; /jour"],
  ["night", "per night; a night", "la nuit; par nuit; la nuitée"],
  ["week", "a week; weekly; each week", "par semaine; hebdomadaire; toutes les semaines"],
  [
    "two weeks",
    "every two weeks; biweekly; bi-weekly; semi-monthly; every other week",
    "aux deux semaines; toutes les deux semaines; par quinzaine",
  ],
  ["month", "a month; monthly", "par mois; mensuel; chaque mois"],
  ["two months", "every two months; bimonthly", "tous les deux mois; bimestriel"],
  ["three months", "a quarter; quarterly", "par trimestre; trimestriel"],
  ["six months", "every six months; semi-annually", "par semestre; semestriel"],
  ["year", "a year; per annum; annually; yearly", "par an; par année; annuellement"],
  ["two years", "every two years; biennially", "tous les deux ans; biennal"],
  ["person", "per person", "par personne"],
  ["child", "a child", "par enfant"],
  ["kilometre", "per kilometre; /km", "le kilomètre; par km"],
  ["mile", "a mile", "par mille"],
  ["kilogram", "per kg; a kilogram", "le kilo; par kilogramme"],
  ["pound", "a pound", "la livre"],
  ["litre", "per litre", "le litre"],
  ["page", "a page", "la page"],
  ["word", "per word", "le mot"],
])("%s: %s; %s", (name, en, fr) => {
  for (const form of en.split("; ")) expect(after(` ${form}.`, "en"), form).toBe(name);
  for (const form of fr.split("; ")) expect(after(` ${form}.`, "fr"), form).toBe(name);
});

test("no period: other nouns, and parts of words", () => {
  expect(after(" a weekend", "en")).toBeUndefined();
  expect(after(" of the year", "en")).toBeUndefined();
  expect(after(" par paragraphe", "fr")).toBeUndefined();
});

test("a period before a sum", () => {
  expect(readPeriodBefore("The hourly rate is ", 19, "en")).toBe("hour");
  expect(readPeriodBefore("Annual salary: ", 15, "en")).toBe("year");
  expect(readPeriodBefore("Le taux horaire est de ", 23, "fr")).toBe("hour");
  expect(readPeriodBefore("Le salaire mensuel est de ", 26, "fr")).toBe("month");
  expect(readPeriodBefore("L’horaire compte ", 17, "fr")).toBeUndefined();
  expect(readPeriodBefore("A yearly fee. You pay ", 22, "en")).toBeUndefined();
});
