import { expect, test } from "vitest";
import { defaultConfig } from "#config/config";
import type { Lang } from "#posting";
import { langByMarks, marksOf, partnersOf, stemOf, unmarkedPartnerOf } from "./path-marks.ts";

const { patterns } = defaultConfig.pairs;
const marks = (path: string) => marksOf(path, patterns);
const partners = (path: string, lang: Lang = langByMarks(marks(path)) ?? "en") => partnersOf(path, marks(path), lang);

test("marks stand from the start of a path to its end, the longest at each place", () => {
  expect(marks("fr/x/EN/a_fr.md").map(({ lang, from, to, by }) => [lang, from, to, by])).toEqual([
    ["fr", 0, 4, "path"],
    ["en", 5, 9, "path"],
    ["fr", 10, 14, "suffix"],
  ]);
  expect(marks("english/a.md").map(({ from, to }) => [from, to])).toEqual([[0, 9]]);
  expect(marks("en/en/a.md").map(({ from }) => from)).toEqual([0, 3]);
  expect(marks("end/french-a.md")).toEqual([]);
  const [longest] = marksOf("a_en.md", [
    ["_en", "_fr"],
    ["_en.", "_fr."],
  ]);
  expect(longest).toMatchObject({ from: 2, to: 6, other: "_fr." });
  const [same] = marksOf("a_en.md", [
    ["_en.", "_fr."],
    ["_en.", "_xx."],
    ["_en", "_fr"],
  ]);
  expect(same).toMatchObject({ to: 6, other: "_fr." });
});

test("a pattern is the same in either case, and the partner keeps the path's", () => {
  expect(marksOf("x/En/a.md", [["/EN/", "/FR/"]])).toHaveLength(1);
  expect(partners("x/EN/a.md")).toEqual(["x/FR/a.md"]);
  expect(partners("English/a.md")).toEqual(["French/a.md"]);
  expect(partners("a-ENG.md")).toEqual(["a-FRA.md"]);
});

test("the mark nearest the name gives the language", () => {
  expect(langByMarks(marks("fr/en/a.md"))).toBe("en");
  expect(langByMarks(marks("en/a_fr.md"))).toBe("fr");
  expect(langByMarks(marks("a.md"))).toBeUndefined();
});

test("a partner has each mark of the language replaced, the nearest first, and all together", () => {
  expect(partners("en/x/en/a_en.md")).toEqual(["en/x/en/a_fr.md", "en/x/fr/a_en.md", "fr/x/en/a_en.md", "fr/x/fr/a_fr.md"]);
  expect(partners("fr/en/a.md")).toEqual(["fr/fr/a.md"]);
  expect(partners("fr/en/a.md", "fr")).toEqual(["en/en/a.md"]);
  expect(partners("a.md")).toEqual([]);
});

test("of many marks the last four are tried, so that a path of nothing else has few partners", () => {
  expect(partners(`${"en/".repeat(6)}a.md`)).toEqual([
    "en/en/en/en/en/fr/a.md",
    "en/en/en/en/fr/en/a.md",
    "en/en/en/fr/en/en/a.md",
    "en/en/fr/en/en/en/a.md",
    "en/en/fr/fr/fr/fr/a.md",
  ]);
});

test.each([
  ["a suffix falls away", "x/a.fr.md", "x/a.md"],
  ["before the extension", "a_en.b.md", "a.b.md"],
  ["a folder does not", "fr/a.md", undefined],
  ["nor a whole name", "x/fr.md", undefined],
  ["without a mark there is none", "a.md", undefined],
])("the partner without a language: %s", (_, path, expected) => {
  expect(unmarkedPartnerOf(path, marks(path))).toBe(expected);
});

test("a mark of a pattern without a point or slash at its end leaves nothing", () => {
  const own = marksOf("a_en", [["_en", "_fr"]]);
  expect(own[0]?.neutral).toBe("");
  expect(unmarkedPartnerOf("a_en", own)).toBe("a");
});

test("a stem has neither language nor extension", () => {
  const stem = (path: string, lang: Lang) => stemOf(path, marks(path), lang);
  expect(stem("en/fr/a_en.MD", "en")).toBe("en/fr/a");
  expect(stem("en/fr/a.md", "fr")).toBe("en/a");
  expect(stem("en/fr/a.md", "en")).toBe("fr/a");
  expect(stem("a.markdown", "en")).toBe("a");
  expect(stem("en.md", "en")).toBe("en.md".replace("en", "").replace(".md", "") || "en.md");
});
