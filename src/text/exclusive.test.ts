import { expect, test } from "vitest";
import type { Lang } from "#posting";
import { mayExclude, readExclusive } from "#text/exclusive";

test.each<[Lang, string, readonly string[]]>([
  ["en", "Only gulls land here.", ["Only"]],
  ["en", "Gulls land only here, and exclusively at noon.", ["only", "exclusively"]],
  ["en", "the only gull, not only gulls, read-only, if only, is only a gull", []],
  ["en", "only 3 gulls, only ten gulls, only if it rains, only when it rains, only in 1990", []],
  ["fr", "Seuls les goélands atterrissent.", ["Seuls"]],
  ["fr", "Seule l’oie atterrit.", ["Seule"]],
  ["fr", "On ne voit que les goélands.", ["ne voit que"]],
  ["fr", "Le quai n’est ouvert qu’aux goélands.", ["n’est ouvert qu’"]],
  ["fr", "Le quai est ouvert uniquement l’été.", ["uniquement"]],
  ["fr", "le seul goéland, une seule fois, non seulement, en anglais seulement, seulement 3 goélands", []],
  ["fr", "Il ne vole pas que le jour. Il ne vole plus que nous. Il ne vole que 3 heures.", []],
])("%s: %s", (lang, text, words) => {
  expect(readExclusive(text, lang).map(({ word }) => word)).toEqual(words);
});

test("a duty answers where the other side has none; a duty on both sides does not", () => {
  expect(mayExclude({ en: "Nets can only be used by gulls.", fr: "Les filets doivent servir aux goélands." }, "fr")).toBe(true);
  expect(mayExclude({ en: "Nets must only be used by gulls.", fr: "Les filets doivent servir aux goélands." }, "fr")).toBe(false);
});
