import { expect, test } from "vitest";
import { headOf } from "./front-matter-head.ts";

const head = (text: string) => headOf(text, "translationKey");

test.each([
  ["---\ntranslationKey: analyst\n---\n", { key: "analyst" }],
  ["---\r\ntitle: x\r\ntranslationKey: 'data: analyst' # shared\r\n---\r\n", { key: "data: analyst" }],
  ["\uFEFF---\ntranslationKey: 2024\nlang: fr-CA\n---\n", { key: "2024", lang: "fr" }],
  ["---\nlanguage: Français\n---\n", { lang: "fr" }],
  ["---\ntranslationKey: analyst\ntitle: [broken\n", { key: "analyst" }],
  ["---\ntranslationKey:\n---\n", {}],
  ["---\ntranslationKey: [a, b]\n---\n", {}],
  ["---\ntranslationKey: *none\n---\n", {}],
  ["---\nauthor:\n  translationKey: nested\n---\n", {}],
  ["---\nlang: de\n---\n", {}],
  ["translationKey: analyst\n", {}],
  ["Text\n---\ntranslationKey: analyst\n---\n", {}],
  ["---\ntitle: x\n---\ntranslationKey: body\n", {}],
  ["", {}],
] as const)("%j", (text, expected) => {
  expect(head(text)).toEqual(expected);
});
