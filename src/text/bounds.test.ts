import { expect, test } from "vitest";
import { isBoundedAlike, readBounds } from "#text/bounds";
import { readCounts } from "#text/counts";
import { readNumbers } from "#text/numbers";

const bounds = (text: string, lang: "en" | "fr") =>
  readBounds(text, lang, readCounts(text, lang, readNumbers(text, lang), [])).map(({ key, raw }) => `${key}: ${raw}`);

test("a bound stands before its number or after it", () => {
  expect(bounds("You are 18 or older and send no more than two pages.", "en")).toEqual(["min 18: 18 or older", "max 2: no more than two"]);
  expect(bounds("At least 21 years, under the age of 65, up to five days.", "en")).toEqual([
    "min 21: At least 21 years",
    "max 65: under the age of 65",
    "max 5: up to five days",
  ]);
  expect(bounds("Avoir 18 ans ou plus, envoyer au plus deux pages, moins de 30 ans.", "fr")).toEqual([
    "min 18: 18 ans ou plus",
    "max 2: au plus deux",
    "max 30: moins de 30 ans",
  ]);
});

test("a “not” turns a comparison round, and a set phrase is not turned", () => {
  expect(bounds("The portfolio must not show more than six works.", "en")).toEqual(["max 6: more than six"]);
  expect(bounds("Le portfolio ne doit pas comporter plus de six œuvres.", "fr")).toEqual(["max 6: plus de six"]);
  expect(bounds("Il ne faut pas moins de six œuvres.", "fr")).toEqual(["min 6: pas moins de six"]);
});

test("a number without a bound has none", () => {
  expect(bounds("We have 12 cooks, more or less, and overtime.", "en")).toEqual([]);
  expect(bounds("De plus, 12 personnes sont là.", "fr")).toEqual([]);
});

test.each([
  ["en", "no more than two pages", "max 2"],
  ["en", "not more than two pages", "max 2"],
  ["en", "at most two pages", "max 2"],
  ["en", "at the most 2 pages", "max 2"],
  ["en", "up to $2", "max 2"],
  ["en", "a maximum of about 2", "max 2"],
  ["en", "not exceeding 2 pages", "max 2"],
  ["en", "must not exceed 2 pages", "max 2"],
  ["en", "no longer than 2 days", "max 2"],
  ["en", "2 pages or less", "max 2"],
  ["en", "two days or fewer", "max 2"],
  ["en", "12 or younger", "max 12"],
  ["en", "2 pages maximum", "max 2"],
  ["en", "2 at most", "max 2"],
  ["en", "no less than two", "min 2"],
  ["en", "no fewer than 2", "min 2"],
  ["en", "at least the age of 18", "min 18"],
  ["en", "the minimum of 3", "min 3"],
  ["en", "3 years or more", "min 3"],
  ["en", "18 or over", "min 18"],
  ["en", "18 and older", "min 18"],
  ["en", "18 and up", "min 18"],
  ["en", "70 or higher", "min 70"],
  ["en", "3 years of work, minimum", "min 3"],
  ["en", "over 18", "min 18"],
  ["en", "older than 18", "min 18"],
  ["en", "exceeding 18", "min 18"],
  ["en", "upwards of 18", "min 18"],
  ["en", "less than an 18", "max 18"],
  ["en", "younger than 18", "max 18"],
  ["en", "below 18", "max 18"],
  ["fr", "pas plus de deux pages", "max 2"],
  ["fr", "pas plus d’une vingtaine de pages", "max 20"],
  ["fr", "tout au plus 2 pages", "max 2"],
  ["fr", "jusqu’à 2 pages", "max 2"],
  ["fr", "un maximum de 2 pages", "max 2"],
  ["fr", "ne peut dépasser 2 pages", "max 2"],
  ["fr", "2 pages ou moins", "max 2"],
  ["fr", "2 pages au plus", "max 2"],
  ["fr", "2 pages au maximum", "max 2"],
  ["fr", "pas moins de deux pages", "min 2"],
  ["fr", "au moins 2 pages", "min 2"],
  ["fr", "un minimum de 2 pages", "min 2"],
  ["fr", "à partir de l’âge de 18 ans", "min 18"],
  ["fr", "18 ans et plus", "min 18"],
  ["fr", "70 ou mieux", "min 70"],
  ["fr", "18 ans et au-delà", "min 18"],
  ["fr", "plus de 18 ans", "min 18"],
  ["fr", "âgés de plus de 18 ans", "min 18"],
  ["fr", "supérieures à 18", "min 18"],
  ["fr", "au-dessus de 18", "min 18"],
  ["fr", "dépassant 18", "min 18"],
  ["fr", "inférieur à 18", "max 18"],
  ["fr", "au-dessous de 18", "max 18"],
  ["fr", "en dessous de 18", "max 18"],
] as const)("%s: %s is %s", (lang, text, expected) => {
  expect(bounds(text, lang).map((one) => one.split(":")[0])).toEqual([expected]);
});

test.each([
  ["en", "gulls do not stay over 6 days", "max 6"],
  ["en", "gulls don’t stay over 6 days", "max 6"],
  ["en", "gulls never stay less than 6 days", "min 6"],
  ["en", "gulls cannot be older than 6", "max 6"],
  ["en", "It is not so. Gulls stay over 6 days", "min 6"],
  ["en", "not here, gulls stay over 6 days", "min 6"],
  ["en", "notes of gulls over 6 days", "min 6"],
  ["en", "you need no key if you are under 6", "max 6"],
  ["en", "do not feed gulls that stay over 6 days", "min 6"],
  ["fr", "ne nourrissez pas les goélands qui restent plus de 6 jours", "min 6"],
  ["en", "no key is needed for a gull under 6", "max 6"],
  ["fr", "une clé n’est pas requise pour un goéland de moins de 6 ans", "max 6"],
  ["en", "gulls must not be kept for more than 6 days", "max 6"],
  ["fr", "vous n’avez pas besoin de clé si vous avez moins de 6 ans", "max 6"],
  ["en", "do not stay for 6 or more days", "min 6"],
  ["fr", "ne restez pas plus longtemps, moins de 6 jours", "max 6"],
  ["fr", "il ne reste jamais moins de 6 jours", "min 6"],
  ["fr", "elle n’a pas les ailes de plus de 6 cm", "max 6"],
  ["fr", "pas ici plus de 6 jours", "min 6"],
  ["fr", "il ne vole. Plus de 6 jours", "min 6"],
] as const)("%s: %s, with its “not”: %s", (lang, text, expected) => {
  expect(bounds(text, lang).map((one) => one.split(":")[0])).toEqual([expected]);
});

test.each([
  ["en", "the third or more"],
  ["en", "over half of it"],
  ["en", "Part IV or above"],
  ["en", "leftover 6 days"],
  ["en", "6 gulls fly on the lake or more"],
  ["en", "6 or moreover"],
  ["fr", "le troisième ou plus"],
  ["fr", "plus de la moitié"],
  ["fr", "surplus de 6 jours"],
] as const)("%s: none in “%s”", (lang, text) => {
  expect(bounds(text, lang)).toEqual([]);
});

test("several bounds, each over its own number", () => {
  expect(bounds("at least 2 days, at most 6 days", "en")).toEqual(["min 2: at least 2 days", "max 6: at most 6 days"]);
  expect(bounds("at least 2 days. Then at most 6 days; 3 or more hours a day", "en")).toEqual([
    "min 2: at least 2 days",
    "max 6: at most 6 days",
    "min 3: 3 or more",
  ]);
  expect(readBounds("at least", "en", [])).toEqual([]);
});

const read = (text: string, lang: "en" | "fr") => {
  const counts = readCounts(text, lang, readNumbers(text, lang), []);
  return { counts, bounds: readBounds(text, lang, counts) };
};
const areAlike = (en: string, fr: string): boolean[] => {
  const [one, other] = [read(en, "en"), read(fr, "fr")];
  return [
    ...one.counts.map((count) => isBoundedAlike(count, one.bounds, other.bounds)),
    ...other.counts.map((count) => isBoundedAlike(count, other.bounds, one.bounds)),
  ];
};

test.each([
  ["You are over 17.", "Vous avez 18 ans ou plus."],
  ["Children under 18 enter free.", "Les enfants de 17 ans ou moins entrent gratuitement."],
  ["Groups of more than 3 need a permit.", "Les groupes de 4 personnes ou plus doivent avoir un permis."],
  ["Children 3 and under enter free.", "Gratuit pour les enfants de moins de 4 ans."],
])("a bound and its neighbour are at one point: %s", (en, fr) => {
  expect(areAlike(en, fr)).toEqual([true, true]);
});

test.each([
  ["You are over 17.", "Vous avez 19 ans ou plus."],
  ["You are over 17.", "Vous avez plus de 18 ans."],
  ["Children under 18 enter free.", "Les enfants de 18 ans ou moins entrent gratuitement."],
  ["You are over 17.", "Vous avez 18 ans ou moins."],
  ["It weighs more than 3 kg.", "Il pèse 4 kg ou plus."],
])("a bound and another are not: %s / %s", (en, fr) => {
  expect(areAlike(en, fr)).toEqual([false, false]);
});

test("French denies with a subject, too", () => {
  expect(bounds("Aucun ne peut en recevoir plus de 35.", "fr")).toEqual(["max 35: plus de 35"]);
  expect(bounds("Personne ne doit porter plus de 20 kg.", "fr")).toEqual(["max 20: plus de 20 kg"]);
  expect(bounds("None may weigh more than 20 kg.", "en")).toEqual(["max 20: more than 20 kg"]);
});
