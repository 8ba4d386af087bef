import { expect, test } from "vitest";
import { defaultConfig } from "#config/config";
import type { Lang } from "#posting";
import {
  isTwoSided,
  langByMarks,
  langByPartners,
  markedPartnersOf,
  marksOf,
  partnersOf,
  stemOf,
  unmarkedPartnersOf,
} from "./path-marks.ts";

const { patterns } = defaultConfig.pairs;
const marks = (path: string) => marksOf(path, patterns);
const partners = (path: string, lang: Lang = langByMarks(marks(path)) ?? "en") =>
  partnersOf(path, marks(path), lang)
    .filter((partner) => partner.path.endsWith(path.slice(path.lastIndexOf("."))))
    .map((partner) => partner.path);

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
  expect(longest).toMatchObject({ from: 2, to: 6, others: ["_fr."] });
  const [same] = marksOf("a_en.md", [
    ["_en.", "_fr."],
    ["_en.", "_xx."],
    ["_en", "_fr"],
  ]);
  expect(same).toMatchObject({ to: 6, others: ["_fr.", "_xx."] });
});

test("a pattern is the same in either case, and the partner keeps the path's", () => {
  expect(marksOf("x/En/a.md", [["/EN/", "/FR/"]])).toHaveLength(1);
  expect(partners("x/EN/a.md")).toEqual(["x/FR/a.md"]);
  expect(partners("English/a.md")).toEqual(["French/a.md", "Francais/a.md", "Français/a.md", "Franc\u0327ais/a.md"]);
  expect(partners("x/en-CA/a.md")).toEqual(["x/fr-CA/a.md"]);
  expect(partners("x/En-CA/a.md")).toEqual(["x/Fr-CA/a.md"]);
  expect(partners("a-ENG.md")).toEqual(["a-FRA.md", "a.md"]);
});

test("the last folder gives the language, and a suffix where no folder does", () => {
  expect(langByMarks(marks("fr/en/a.md"))).toBe("en");
  expect(langByMarks(marks("en/a_fr.md"))).toBe("en");
  expect(langByMarks(marks("a_en.b_fr.md"))).toBe("fr");
  expect(langByMarks(marks("a.md"))).toBeUndefined();
});

test("a partner has each mark of the language replaced, the nearest first, and all together", () => {
  expect(partners("en/x/en/a.md")).toEqual(["en/x/fr/a.md", "fr/x/en/a.md", "fr/x/fr/a.md"]);
  expect(partners("fr/en/a.md")).toEqual(["fr/fr/a.md"]);
  expect(partners("fr/en/a.md", "fr")).toEqual(["en/en/a.md"]);
  expect(partners("a.md")).toEqual([]);
});

test("a folder is the surest way, then a suffix or none, then another extension", () => {
  const ranked = (path: string, lang: Lang) => partnersOf(path, marks(path), lang).map(({ path: each, rank }) => `${rank} ${each}`);
  expect(ranked("en/a.md", "en")).toEqual(["0 fr/a.md", "2 fr/a.mdx", "2 fr/a.markdown"]);
  expect(ranked("a.fr.MD", "fr")).toEqual(["1 a.en.MD", "1 a.MD", "3 a.en.mdx", "3 a.en.markdown", "3 a.mdx", "3 a.markdown"]);
  expect(ranked("fr/a.fr.txt", "fr")).toEqual(["1 fr/a.en.txt", "0 en/a.fr.txt", "1 en/a.en.txt", "1 fr/a.txt"]);
});

test("of marks in both languages the one that leads to a file counts, a folder first", () => {
  const path = "fr/src/en/a.md";
  expect(isTwoSided(marks(path))).toBe(true);
  expect([isTwoSided(marks("en/en/a.md")), isTwoSided(marks("fr/a.fr.md")), isTwoSided([])]).toEqual([false, false, false]);
  const lang = (...files: readonly string[]) => langByPartners(path, marks(path), new Set(files));
  expect([lang("en/src/en/a.md"), lang("fr/src/fr/a.md"), lang("fr/src/fr/a.mdx"), lang("x.md")]).toEqual(["fr", "en", "en", undefined]);
});

test("of a name without a language each suffix of a pattern may stand before the extension", () => {
  expect(
    markedPartnersOf("x/a.b.md", [
      ["/en/", "/fr/"],
      [".en.", ".fr."],
      ["_en", "_fr"],
    ]),
  ).toEqual(["x/a.b.en.md", "x/a.b.fr.md"]);
  expect(markedPartnersOf("LICENSE", patterns)).toEqual([]);
  expect(markedPartnersOf("a.txt", patterns)).toEqual([]);
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
  ["a suffix falls away", "x/a.fr.md", ["x/a.md", "x/a.mdx", "x/a.markdown"]],
  ["before another ending too", "a_en.b.mdx", ["a.b.mdx", "a.b.md", "a.b.markdown"]],
  ["a folder does not", "fr/a.md", []],
  ["nor a whole name", "x/fr.md", []],
  ["without a mark there is none", "a.md", []],
] as const)("partners without a language: %s", (_, path, expected) => {
  expect(unmarkedPartnersOf(path, marks(path))).toEqual(expected);
});

test("a mark of a pattern without a point or slash at its end leaves nothing", () => {
  const own = marksOf("a_en", [["_en", "_fr"]]);
  expect(own[0]?.neutral).toBe("");
  expect(unmarkedPartnersOf("a_en", own)).toEqual(["a"]);
});

test("a stem has neither extension nor the mark in which the sides differ", () => {
  const stem = (path: string, lang: Lang, partner?: string) => stemOf(path, marks(path), lang, partner);
  expect(stem("en/x/a_en.MD", "en")).toBe("en/x/a");
  expect(stem("en/x/a_en.md", "en", "fr/x/a_en.md")).toBe("x/a_en");
  expect(stem("en/x/a_en.md", "en", "elsewhere.md")).toBe("en/x/a");
  expect(stem("en/fr/a.md", "fr")).toBe("en/a");
  expect(stem("en/fr/a.md", "en")).toBe("fr/a");
  expect(stem("a.markdown", "en")).toBe("a");
  expect(stem("en.md", "en")).toBe("en.md");
});
