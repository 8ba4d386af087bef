import { expect, test } from "vitest";
import { inThird, isNamed } from "#text/third-names";

const NAMES =
  "ar Arabic arabe;bg Bulgarian bulgare;de German allemand;el Greek grec;es Spanish espagnol;fa Persian persan;gu Gujarati gujarati;he Hebrew hébreu;hi Hindi hindi;hu Hungarian hongrois;it Italian italien;iu Inuktitut inuktitut;ja Japanese japonais;ko Korean coréen;mr Marathi marathi;ne Nepali népalais;nl Dutch néerlandais;pa Punjabi pendjabi;pl Polish polonais;ps Pashto pachto;pt Portuguese portugais;ro Romanian roumain;ru Russian russe;sv Swedish suédois;ta Tamil tamoul;tl Tagalog tagalog;tr Turkish turc;uk Ukrainian ukrainien;ur Urdu ourdou;vi Vietnamese vietnamien;yi Yiddish yidiche;zh Chinese chinois";

test.each(NAMES.split(";").map((row) => row.split(" ")))("%s is said %s, %s", (tag = "", en, fr) => {
  expect(inThird(tag)).toEqual({ en: `in ${en}`, fr: `en ${fr}` });
  expect(isNamed(tag)).toBe(true);
});

test.each([
  ["ht", "in Haitian Creole", "en créole haïtien"],
  ["und-Arab", "in Arabic letters", "en caractères arabes"],
  ["und-Cyrl", "in Cyrillic letters", "en caractères cyrilliques"],
  ["und-Deva", "in Devanagari letters", "en caractères devanagari"],
  ["und-Hebr", "in Hebrew letters", "en caractères hébraïques"],
  ["eo", "in another language (eo)", "dans une autre langue (eo)"],
])("%s is said %s, %s", (tag, en, fr) => {
  expect(inThird(tag)).toEqual({ en, fr });
});

test("a script alone names no language", () => {
  expect(isNamed("und-Cans")).toBe(false);
  expect(isNamed("xund-a")).toBe(true);
  expect(inThird("und-Cans").en).toMatch(/^in Canadian syllabics, .*Cree/u);
  expect(inThird("und-Cans").fr).toMatch(/^en écriture syllabique, .*cri/u);
});
