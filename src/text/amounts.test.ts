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
