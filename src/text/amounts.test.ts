import { expect, test } from "vitest";
import type { Lang } from "#posting";
import { readAmounts } from "./amounts.ts";

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
