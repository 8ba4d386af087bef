import { expect, test } from "vitest";
import { checkAligned } from "../src/dev/check-aligned.ts";
import linkLanguage from "./link-language.ts";

const find = (en: string, fr: string) => checkAligned([linkLanguage], en, fr);

test.each([
  ["each its own", "[a](https://x.ca/en/a)", "[a](https://x.ca/fr/a)"],
  ["no language in the address", "[a](https://x.ca/a)", "[a](https://x.ca/a)"],
  ["said to be in English", "[a](https://x.ca/en/a)", "[a](https://x.ca/en/a) (en anglais)"],
  [
    "said before the list",
    "These pages are in English only:\n\n- [a](https://x.ca/en/a)\n- [b](https://x.ca/en/b)",
    "Ces pages n’existent qu’en anglais\u00A0:\n\n- [a](https://x.ca/en/a)\n- [b](https://x.ca/en/b)",
  ],
  ["a switch of languages", "[Français](https://x.ca/fr/a)", "[English](https://x.ca/en/a)"],
  ["another page, which is another fault", "[a](https://x.ca/en/a)", "[a](https://y.org/en/b)"],
])("nothing to say: %s", (_, en, fr) => {
  expect(find(en, fr)).toEqual([]);
});

test("what is said before another list is not said of this one", () => {
  const lead = "Ces cours se donnent en anglais :\n\n- Voile\n\n## Pages\n\n";
  expect(
    find("These courses are in English:\n\n- Sailing\n\n## Pages\n\n- [a](https://x.ca/en/a)", `${lead}- [a](https://x.ca/en/a)`),
  ).toHaveLength(1);
});

test("the twin's address is suggested where the other side has it", () => {
  const fr = "Voyez [a](https://x.ca/view-eng.aspx?id=1).";
  const [finding] = find("See [a](https://x.ca/view-eng.aspx?id=1).", fr);
  expect(finding).toMatchObject({ lacking: "fr" });
  const edit = finding?.suggestion;
  expect(edit?.text).toBe("https://x.ca/view-fra.aspx?id=1");
  expect(fr.slice(edit?.range.start.offset, edit?.range.end.offset)).toBe("https://x.ca/view-eng.aspx?id=1");
});

test("a translated path is suggested only if the postings know it", () => {
  const [unknown] = find("[a](https://x.ca/en/values)", "[a](https://x.ca/en/values)");
  expect(unknown?.suggestion).toBeUndefined();
  const both = find(
    "[a](https://x.ca/en/values)\n\n[a](https://x.ca/en/values)",
    "[a](https://x.ca/fr/valeurs)\n\n[a](https://x.ca/en/values)",
  );
  expect(both.map(({ suggestion }) => suggestion?.text)).toEqual(["https://x.ca/fr/valeurs"]);
});

test("an English text that links to the French page", () => {
  expect(find("[a](https://x.ca/fr/a)", "[a](https://x.ca/fr/a)").map(({ lacking }) => lacking)).toEqual(["en"]);
});

test("a mark at the end of a path weighs less than one at its start", () => {
  expect(find("[a](https://x.com/in/name/en/)", "[a](https://x.com/in/name/en/)").map(({ severity }) => severity)).toEqual(["info"]);
  expect(find("[a](https://x.com/en/name/)", "[a](https://x.com/en/name/)").map(({ severity }) => severity)).not.toEqual(["info"]);
});

test("a site without pages in the language is said once; a page whose twin is known, for itself", () => {
  const en = "[a](https://x.ca/en/a) [b](https://x.ca/en/b) [c](https://x.ca/c-eng.html)";
  expect(find(en, en).map(({ data }) => data.count ?? data.url)).toEqual([2, "https://x.ca/c-eng.html"]);
});

test.each([
  ["two files, each named", "In [English](/r-en.pdf) and in [French](/r-fr.pdf).", "En [anglais](/r-en.pdf) et en [français](/r-fr.pdf)."],
  ["the other version, by its name", "> [Version française](maison.fr.md)", "> [English version](house.en.md)"],
  ["addresses behind the root of the site", "[a]({{ site.baseurl }}/en/a/)", "[a]({{ site.baseurl }}/fr/a/)"],
])("a link whose words name the language: %s", (_, en, fr) => {
  expect(find(en, fr)).toEqual([]);
});

test("words that only speak of a language name no version", () => {
  expect(
    find("See [French immersion](https://x.ca/fr/a).", "Voir [l’immersion](https://x.ca/fr/a).").map(({ lacking }) => lacking),
  ).toEqual(["en"]);
});

test("a mark before the version of a documentation names no twin", () => {
  const severities = (url: string) => find(`See [it](${url}).`, `Voir [ça](${url}).`).map(({ severity }) => severity);
  expect(severities("https://docs.boats.example/en/stable/nets.html")).toEqual(["info"]);
  expect(severities("https://docs.boats.example/en/nets.html")).toEqual(["warning"]);
});
