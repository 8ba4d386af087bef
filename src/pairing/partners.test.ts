import { expect, test } from "vitest";
import { defaultConfig } from "#config/config";
import type { Candidate } from "./pairing.ts";
import { pairUp } from "./pairing.ts";
import { about, isWanting, partnersWanted } from "./partners.ts";

const { patterns } = defaultConfig.pairs;
const wanted = (...known: readonly Candidate[]) => partnersWanted(new Map(known.map((each) => [each.path, each])), patterns);

test.each([
  ["the other folder, under any extension", "en/a.md", ["fr/a.markdown", "fr/a.md", "fr/a.mdx"]],
  ["the other suffix, or none", "a.fr.txt", ["a.en.txt", "a.txt"]],
  ["each mark alone, and all of them", "en/a.en.txt", ["en/a.fr.txt", "en/a.txt", "fr/a.en.txt", "fr/a.fr.txt"]],
  ["that of either mark, where they are of both languages", "fr/en/a.txt", ["en/en/a.txt", "fr/fr/a.txt"]],
])("a partner may stand at: %s", (_, path, expected) => {
  expect(wanted({ path })).toEqual(expected);
});

test("of a name without a language, each suffix of a pattern is looked for, and no folder", () => {
  const found = wanted({ path: "x/a.b.md" });
  expect(found).toEqual(expect.arrayContaining(["x/a.b.en.md", "x/a.b.fr.md", "x/a.b_eng.md", "x/a.b-fra.md"]));
  expect(found.every((path) => path.startsWith("x/a.b") && path.endsWith(".md"))).toBe(true);
  expect(found).toEqual([...found].sort());
  expect(wanted({ path: "LICENSE" })).toEqual([]);
});

test("nothing is looked for where a partner is known, in whatever place; what is known is never wanted", () => {
  expect(wanted({ path: "en/a.md" }, { path: "fr/a.md" })).toEqual([]);
  expect(wanted({ path: "en/a.en.md" }, { path: "en/a.fr.md" })).not.toContain("en/a.fr.md");
  expect(wanted({ path: "a.fr.md" }, { path: "a.md" })).not.toContain("a.md");
  expect(wanted({ path: "a.fr.md" }, { path: "a.md" })).not.toContain("a.fr.md");
});

test("a stated language decides only where the path says none", () => {
  expect(wanted({ path: "en/a.md", lang: "fr" })).toEqual(wanted({ path: "en/a.md" }));
  expect(wanted({ path: "notes.md", lang: "fr" })).toEqual(wanted({ path: "notes.md" }));
});

const asked = (...paths: readonly string[]) => new Set(paths);

test("a file with a key and no partner may have one anywhere", () => {
  const pairing = pairUp(
    [{ path: "en/a.md", key: "one" }, { path: "en/b.md" }, { path: "en/c.md", key: "two" }, { path: "fr/d.md", key: "two" }],
    patterns,
  );
  expect(isWanting(pairing, asked("en/a.md"))).toBe(true);
  expect(isWanting(pairing, asked("en/b.md"))).toBe(false);
  expect(isWanting(pairing, asked("en/c.md", "fr/d.md"))).toBe(false);
  expect(isWanting(pairing, asked("x.md"))).toBe(false);
});

test("what of a pairing is about some files: their pairs, their partners, those that share their key", () => {
  const pairing = pairUp(
    [
      ...["en/a.md", "fr/a.md", "en/b.md", "fr/b.md", "README.md", "NOTES.md"].map((path) => ({ path })),
      { path: "en/c1.md", key: "c" },
      { path: "en/c2.md", key: "c" },
      { path: "lost.md", key: "lost" },
      { path: "gone.md", key: "gone" },
    ],
    patterns,
  );
  const paths = (...files: readonly string[]) => about(asked(...files), pairing).files.map(({ path }) => path);
  expect(about(asked("fr/a.md"), pairing).pairs.map(({ key }) => key)).toEqual(["a"]);
  expect(about(asked("en/b.md"), pairing).pairs.map(({ key }) => key)).toEqual(["b"]);
  expect(paths("en/a.md")).toEqual(["en/a.md", "fr/a.md"]);
  expect(paths("en/c1.md")).toEqual(["en/c1.md", "en/c2.md"]);
  expect(about(asked("README.md", "lost.md"), pairing)).toEqual({ pairs: [], files: [], noLanguage: ["lost.md"], ignored: ["README.md"] });
});
