import { describe, expect, test } from "vitest";
import { withFullNames } from "#drift/abbreviations";
import { changesOf } from "../../tests/edited-pair.ts";

describe("months, days and provinces in full", () => {
  test.each([
    ["It opens on Mar. 5, or Sept 8.", "It opens on March 5, or September 8."],
    ["Closed Mon. and Sat.", "Closed Monday and Saturday"],
    ["Moncton, N.B. (NB) and Laval, Que.", "Moncton, New Brunswick. (New Brunswick) and Laval, Quebec."],
  ])("en: %s", (short, full) => {
    expect(withFullNames(short, "en")).toBe(full);
  });
  test.each([
    ["Elle ouvre le 5 sept.", "Elle ouvre le 5 septembre"],
    ["Moncton (N.-B.), Laval (Qc)", "Moncton (Nouveau-Brunswick.), Laval (Québec)"],
  ])("fr: %s", (short, full) => {
    expect(withFullNames(short, "fr")).toBe(full);
  });
  test.each([
    ["He sat in the sun; ON and MB stay.", "en"],
    ["La mer, sam et mar sont des mots.", "fr"],
  ] as const)("words stay words: %s", (text, lang) => {
    expect(withFullNames(text, lang)).toBe(text);
  });
});

test("shortening one on one side asks nothing of the other; another one does", () => {
  const page = (en: string) => ({ en: `${en}\n`, fr: "Écrivez-nous à Moncton (Nouveau-Brunswick) avant le 5 mars.\n" });
  const effects = (now: string) =>
    changesOf(page("Write to us in Moncton, New Brunswick, before March 5."), page(now)).map(({ effect }) => effect);
  expect(effects("Write to us in Moncton, N.B., before Mar. 5.")).toEqual(["neutral"]);
  expect(effects("Write to us in Moncton, N.S., before Mar. 5.")).toEqual(["opens"]);
  expect(effects("Write to us in Moncton, N.B., before Apr. 5.")).toEqual(["opens"]);
});
