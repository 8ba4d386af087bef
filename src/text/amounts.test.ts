import { expect, test } from "vitest";
import type { Lang } from "#posting";
import { readAmounts, withoutCurrency } from "./amounts.ts";

const keys = (text: string, lang: Lang) => readAmounts(text, lang).map(({ key }) => key);

test.each([
  ["$1,000", "1 000 $", ["$1000"]],
  ["$1,000.50", "1\u00A0000,50\u00A0$", ["$1000.5"]],
  ["CA$75,000", "75 000 $ CA", ["$75000"]],
  ["CAD 75,000", "75 000 dollars", ["$75000"]],
  ["$75K", "75 k$", ["$75000"]],
  ["$2M", "2 M$", ["$2000000"]],
  ["$2 million", "2 millions de dollars", ["$2000000"]],
  ["US$40", "40 $ US", ["US$40"]],
  ["€40", "40 €", ["€40"]],
  ["$75,000 to $90,000", "75 000 à 90 000 $", ["$75000", "$90000"]],
  ["$75-90K", "de 75 à 90 k$", ["$75000", "$90000"]],
  ["$.75/page", "0,75 $ la page", ["$0.75"]],
  ["$31.50/hour", "31,50 $ l’heure", ["$31.5"]],
])("%s is %s", (en, fr, expected) => {
  expect(keys(`Pay: ${en}.`, "en").sort()).toEqual(expected);
  expect(keys(`Salaire : ${fr}.`, "fr").sort()).toEqual(expected);
});

test("numbers without a currency are no sums", () => {
  expect(keys("5 years, $100, and 30 days", "en")).toEqual(["$100"]);
});

test("the range covers sign and value, no space before", () => {
  expect(readAmounts("a fine of $500,000 or more", "en")[0]?.raw).toBe("$500,000");
  expect(readAmounts("une somme de 2\u00A0M$ au plus", "fr")[0]?.raw).toBe("2\u00A0M$");
});

test.each([
  ["en", "50 dollar bills", ["$50"]],
  ["en", "5 to 6 trees, $7", ["$7"]],
  ["en", "$5 and a walk, then 6 trees", ["$5"]],
  ["en", "$1.5 bn", ["$1500000000"]],
  ["en", "£5 or USD 6", ["£5", "US$6"]],
  ["en", "A$7, AU$8", ["AU$7", "AU$8"]],
  ["fr", "5 euros et 6 EUR", ["€5", "€6"]],
  ["fr", "2 milliards de dollars, 3 MM$, 4 G$", ["$2000000000", "$3000000", "$4000000000"]],
  ["en", "Room 5 costs a euro", []],
  ["fr", "3 Md, 5 M de gens, 7 $", ["$7"]],
] as const)("%s: %s", (lang, text, expected) => {
  expect(keys(text, lang)).toEqual(expected);
});

test("a range reaches no further than eight characters, and a large first number is not multiplied", () => {
  expect(keys("75 — ou plutôt — 90 k$", "fr")).toEqual(["$90000"]);
  expect(keys("$75,000-90K", "en")).toEqual(["$75000", "$90000"]);
  expect(keys("999-1000k$", "fr")).toEqual(["$999000", "$1000000"]);
  expect(keys("1000-1001k$", "fr")).toEqual(["$1000", "$1001000"]);
});

test("the other reading of a number is one of the sum too", () => {
  expect(readAmounts("$1,500", "en")[0]).toMatchObject({ key: "$1500", also: ["$1.5"] });
  expect(readAmounts("2 M$", "fr")[0]).toMatchObject({ key: "$2000000", also: ["$2"] });
  expect(["US$40", "$5", "€6", "12"].map(withoutCurrency)).toEqual(["40", "5", "6", "12"]);
});

test.each([
  ["en", "AUD 5, 5 AUD, A$5, 5 Australian dollars", "AU$5"],
  ["en", "NZD 5, NZ$5", "NZ$5"],
  ["en", "MXN 5, MX$5, 5 pesos, 5 Mexican dollars", "MX$5"],
  ["en", "HK$5", "HK$5"],
  ["en", "CNY 5, 5 CNY", "CNY¥5"],
  ["en", "CHF 5, 5 Swiss francs", "CHF$5"],
  ["en", "JPY 5, ¥5, 5 yen", "¥5"],
  ["en", "GBP 5, £5, 5 pounds sterling", "£5"],
  ["en", "EUR 5, €5, 5 euros, 5€", "€5"],
  ["en", "USD 5, US$5, U.S.$5, 5 US dollars, 5 American dollars, 5 dollars US", "US$5"],
  ["en", "CAD 5, CA$5, C$5, 5 Canadian dollars, 5 dollars, $5, $ 5, CAN$5", "$5"],
  ["fr", "5 francs suisses, 5 CHF", "CHF$5"],
  ["fr", "5 livres sterling, 5 £, 5 GBP", "£5"],
  ["fr", "5 yens, 5 ¥", "¥5"],
  ["fr", "5 pesos, 5 MXN, 5 dollars mexicains", "MX$5"],
  ["fr", "5 $ US, 5 dollars américains, 5 $ américains, 5 USD, 5 $ É.-U., 5 $ ÉU", "US$5"],
  ["fr", "5 $ AU, 5 dollars australiens, 5 $ australiens", "AU$5"],
  ["fr", "5 $ CA, 5 dollars canadiens, 5 $ canadiens, 5 CAD", "$5"],
  ["fr", "5 $ HK", "HK$5"],
  ["fr", "5 $ NZ", "NZ$5"],
] as const)("%s: %s are %s", (lang, texts, key) => {
  for (const text of texts.split(", ")) expect(keys(`Il y a: ${text}`, lang), text).toEqual([key]);
});

test.each([
  ["en", "fifty cents, 50 cents, 50¢", "$0.5"],
  ["en", "five dollars, 5 dollars", "$5"],
  ["en", "two million dollars, $2 million, 2 million dollars, 2 millions of dollars", "$2000000"],
  ["en", "$2bn, $2 billion, $2B, 2 billion dollars", "$2000000000"],
  ["fr", "50 cents, 50 ¢", "$0.5"],
  ["fr", "cinq dollars, 5 dollars", "$5"],
  ["fr", "2 k$, 2 K$, 2000 $, 2 mille dollars", "$2000"],
  ["fr", "2 MM$, 2 M$", "$2000000"],
  ["fr", "2 G$, 2 milliards de dollars", "$2000000000"],
] as const)("%s: %s come to %s", (lang, texts, key) => {
  for (const text of texts.split(", ")) expect(keys(text, lang), text).toEqual([key]);
});

test("a sum of cents has no other reading, a scaled one has", () => {
  expect(readAmounts("1,500 cents", "en")[0]).toMatchObject({ key: "$15", also: [] });
  expect(readAmounts("50 cents", "en")[0]).toMatchObject({ key: "$0.5", also: [], raw: "50 cents" });
  expect(readAmounts("$5", "en")[0]).toMatchObject({ key: "$5", also: [] });
  expect(readAmounts("$5K", "en")[0]).toMatchObject({ key: "$5000", also: ["$5"] });
});

test.each([
  ["en", "$30 an hour", ["hour"], [11]],
  ["en", "$30 to $35 an hour", ["hour", "hour"], [18, 18]],
  ["en", "$30, or so, to $35 an hour", [undefined, "hour"], [undefined, 26]],
  ["en", "$30 a day to $35 an hour", ["day", "hour"], [9, 24]],
  ["en", "hourly rate: $30", ["hour"], [undefined]],
  ["fr", "30 $ l’heure", ["hour"], [12]],
  ["fr", "de 30 à 35 $ l’heure", ["hour", "hour"], [20, 20]],
  ["fr", "salaire annuel de 30 $", ["year"], [undefined]],
  ["en", "5 walks a day, $7", [undefined], [undefined]],
] as const)("per what, %s: %s", (lang, text, per, end) => {
  const found = readAmounts(text, lang);
  expect(found.map((one) => one.per)).toEqual(per);
  expect(found.map((one) => one.end)).toEqual(end);
});

test.each([
  ["en", "$5 to 6", ["$5", "$6"]],
  ["en", "$5-6", ["$5", "$6"]],
  ["en", "$5 and $6", ["$5", "$6"]],
  ["en", "5 or 6 dollars", ["$5", "$6"]],
  ["en", "US$5-6", ["US$5", "US$6"]],
  ["fr", "de 5 à 6 € ou 7 $", ["€5", "€6", "$7"]],
  ["fr", "5 et 6 $", ["$5", "$6"]],
  ["en", "5, 6 dollars", ["$6"]],
  ["en", "5 by 6 dollars", ["$6"]],
  ["en", "5 to 6 walks", []],
] as const)("both ends of a range, %s: %s", (lang, text, expected) => {
  expect(keys(text, lang)).toEqual(expected);
});
