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

test.each<[Lang, string, string, number]>([
  ["en", " per hour.", "hour", 9],
  ["en", ", each hour.", "hour", 11],
  ["en", " (every hour)", "hour", 12],
  ["en", " for each hour.", "hour", 14],
  ["en", " for every hour.", "hour", 15],
  ["en", " by the hour.", "hour", 12],
  ["en", "/hour", "hour", 5],
  ["en", " / hour", "hour", 7],
  ["en", " CAD per hour", "hour", 13],
  ["en", " US$ per hour", "hour", 13],
  ["en", " weekly.", "week", 7],
  ["en", " nightly", "night", 8],
  ["en", " twice-yearly", "six months", 13],
  ["en", " semiannual", "six months", 11],
  ["en", " every half-year", "six months", 16],
  ["en", " a fortnight", "two weeks", 12],
  ["en", " per pay period", "two weeks", 15],
  ["en", " per participant", "person", 16],
  ["en", " per lb", "pound", 7],
  ["fr", " par heure.", "hour", 10],
  ["fr", " de l’heure.", "hour", 11],
  ["fr", " à l'heure", "hour", 10],
  ["fr", " la nuit", "night", 8],
  ["fr", " du mot", "word", 7],
  ["fr", " au mot", "word", 7],
  ["fr", " tous les jours", "day", 15],
  ["fr", " toutes les semaines", "week", 20],
  ["fr", " pour chaque page", "page", 17],
  ["fr", " aux deux ans", "two years", 13],
  ["fr", " par période de paie", "two weeks", 20],
  ["fr", " journalière", "day", 12],
  ["fr", " hebdomadairement", "week", 17],
  ["fr", " bihebdomadaire", "two weeks", 15],
  ["fr", " mensuellement", "month", 14],
  ["fr", " bisannuelle", "two years", 12],
  ["fr", " par tête", "person", 9],
  ["fr", " par livre", "pound", 10],
])("%s, “%s”: %s", (lang, text, name, to) => {
  expect(readPeriodAfter(text, 0, lang)).toEqual({ name, to });
  expect(readPeriodAfter(`$5${text}`, 2, lang)).toEqual({ name, to: to + 2 });
});

test.each<[Lang, string]>([
  ["en", " then per hour"],
  ["en", " a gull"],
  ["en", " per hourglass"],
  ["en", ". Per hour"],
  ["en", " weeklyx"],
  ["fr", " puis par heure"],
  ["fr", " par mouette"],
  ["fr", " hebdomadairex"],
  ["fr", " de heure"],
])("none, %s: “%s”", (lang, text) => {
  expect(readPeriodAfter(text, 0, lang)).toBeUndefined();
});

test.each<[Lang, string, string | undefined]>([
  ["en", "daily fee: $", "day"],
  ["en", "fee per week: $", "week"],
  ["en", "biweekly pay: $", "two weeks"],
  ["en", "quarterly: $", "three months"],
  ["en", "annually $", "year"],
  ["en", "daily 5 and then $", undefined],
  ["en", "daily; a fee of $", undefined],
  ["en", "daily | $", undefined],
  ["en", "daily\nfee $", undefined],
  ["en", "dailyx $", undefined],
  ["fr", "salaires horaires : ", "hour"],
  ["fr", "tarif horaire de ", "hour"],
  ["fr", "rémunération horaire ", "hour"],
  ["fr", "paie quotidienne ", "day"],
  ["fr", "prime annuelle ", "year"],
  ["fr", "prime trimestrielle ", "three months"],
  ["fr", "zone horaire ", undefined],
])("before a sum, %s: “%s”", (lang, text, name) => {
  expect(readPeriodBefore(text, text.length, lang)).toBe(name);
});

test("an adjective too far before a sum, or after it, is none of it", () => {
  expect(readPeriodBefore(`daily ${"x".repeat(60)} $`, 67, "en")).toBeUndefined();
  expect(readPeriodBefore("a fee of $5 daily", 9, "en")).toBeUndefined();
});
