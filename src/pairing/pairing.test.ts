import { expect, test } from "vitest";
import { defaultConfig } from "#config/config";
import { type Candidate, pairUp } from "./pairing.ts";

const { patterns } = defaultConfig.pairs;
const paths = (...list: readonly string[]): Candidate[] => list.map((path) => ({ path }));
const pairsOf = (candidates: readonly Candidate[]) => pairUp(candidates, patterns).pairs.map(({ key, en, fr }) => [key, en, fr]);

test.each([
  ["content/en/a.md", "content/fr/a.md", "content/a"],
  ["en/a.md", "fr/a.md", "a"],
  ["jobs/a/en.md", "jobs/a/fr.md", "jobs/a"],
  ["jobs/a.en.md", "jobs/a.fr.md", "jobs/a"],
  ["jobs/a_en.md", "jobs/a_fr.md", "jobs/a"],
  ["jobs/a-eng.md", "jobs/a-fra.md", "jobs/a"],
  ["jobs/A-ENG.md", "jobs/A-FRA.md", "jobs/A"],
  ["Anglais/a.md", "Francais/a.md", "a"],
  ["en.md", "fr.md", "en.md"],
  ["en/en.md", "fr/fr.md", "en"],
  ["README.md", "README.fr.md", "README"],
  ["/srv/en/a.markdown", "/srv/fr/a.markdown", "/srv/a"],
])("%s and %s are %s", (en, fr, key) => {
  expect(pairsOf(paths(fr, en))).toEqual([[key, en, fr]]);
});

test("a key pairs files of other names, and names the pair", () => {
  const candidates = [
    { path: "en/analyst.md", key: "analyst" },
    { path: "fr/analyste.md", key: "analyst" },
  ];
  expect(pairsOf(candidates)).toEqual([["analyst", "en/analyst.md", "fr/analyste.md"]]);
});

test("a key goes before a path", () => {
  const candidates = [
    { path: "en/a.md", key: "one" },
    { path: "fr/a.md", key: "two" },
    { path: "en/b.md", key: "two" },
    { path: "fr/b.md", key: "one" },
  ];
  expect(pairsOf(candidates)).toEqual([
    ["one", "en/a.md", "fr/b.md"],
    ["two", "en/b.md", "fr/a.md"],
  ]);
});

test("a key that one side lacks or misspells does not part a pair that the paths make", () => {
  expect(pairsOf([{ path: "en/a.md", key: "a" }, { path: "fr/a.md" }])).toEqual([["a", "en/a.md", "fr/a.md"]]);
  expect(
    pairsOf([
      { path: "en/a.md", key: "analyst" },
      { path: "fr/a.md", key: "analyts" },
    ]),
  ).toEqual([["analyst", "en/a.md", "fr/a.md"]]);
});

test("the front matter says the language where the path does not, or says both", () => {
  expect(
    pairsOf([
      { path: "analyst.md", key: "a", lang: "en" },
      { path: "analyste.md", key: "a", lang: "fr" },
    ]),
  ).toEqual([["a", "analyst.md", "analyste.md"]]);
  expect(
    pairsOf([
      { path: "fr/how-en.md", key: "a", lang: "fr" },
      { path: "en/how.md", key: "a" },
    ]),
  ).toEqual([["a", "en/how.md", "fr/how-en.md"]]);
});

test("a key used twice is told apart by paths, and pairs keep keys of their own", () => {
  const candidates = ["a/en.md", "a/fr.md", "b/en.md", "b/fr.md"].map((path) => ({ path, key: "k" }));
  expect(pairsOf(candidates)).toEqual([
    ["k (a)", "a/en.md", "a/fr.md"],
    ["k (b)", "b/en.md", "b/fr.md"],
  ]);
});

test("a key used twice is not guessed at", () => {
  const candidates = ["en/a.md", "en/b.md", "fr/c.md"].map((path) => ({ path, key: "k" }));
  const { pairs, files } = pairUp(candidates, patterns);
  expect(pairs).toEqual([]);
  expect(files.map(({ key, by }) => [key, by])).toEqual([
    ["k", "translationKey"],
    ["k", "translationKey"],
    ["k", "translationKey"],
  ]);
});

test("a file with two possible partners is not guessed at, and they share a key", () => {
  const { pairs, files } = pairUp(paths("a.md", "a.fr.md", "a_fr.md"), patterns);
  expect(pairs).toEqual([]);
  expect(new Set(files.map(({ key }) => key)).size).toBe(1);
});

test("a file that is no posting is ignored, one with a key is named", () => {
  const { files, ignored, noLanguage } = pairUp([{ path: "README.md" }, { path: "analyst.md", key: "analyst" }], patterns);
  expect([files, ignored, noLanguage]).toEqual([[], ["README.md"], ["analyst.md"]]);
});

test("a file beside a complete pair is no partner", () => {
  const { pairs, ignored } = pairUp(paths("a.md", "a.en.md", "a.fr.md"), patterns);
  expect(pairs.map(({ key }) => key)).toEqual(["a"]);
  expect(ignored).toEqual(["a.md"]);
});

test("a file alone says where its partner would stand", () => {
  expect(pairUp(paths("content/en/a.md"), patterns).files).toEqual([
    { path: "content/en/a.md", lang: "en", key: "content/en/a.md", by: "path", partner: "content/fr/a.md" },
  ]);
});

test("names that differ by case alone are other files", () => {
  expect(pairsOf(paths("Analyst/en.md", "Analyst/fr.md", "analyst/en.md", "analyst/fr.md")).map(([key]) => key)).toEqual([
    "Analyst",
    "analyst",
  ]);
});

test("the order of the files does not matter", () => {
  const list = paths("en/b.md", "fr/b.md", "a.md", "a.fr.md", "a_fr.md", "en/c.md", "x/en.md", "x/fr.md");
  expect(pairUp([...list].reverse(), patterns)).toEqual(pairUp(list, patterns));
});

test("pairs that would share a name are told apart by their path, and those that still do by the English one", () => {
  expect(
    pairsOf([
      { path: "x/en/a.md", key: "clerk" },
      { path: "x/fr/a.md" },
      { path: "y/en/a.md", key: "cook" },
      { path: "y/fr/a.md", key: "clerk" },
    ]),
  ).toEqual([["clerk", "x/en/a.md", "y/fr/a.md"]]);
  expect(pairsOf([{ path: "x/en/a.md" }, { path: "x/fr/a.md", key: "clerk" }, { path: "y/en/b.md" }, { path: "y/fr/b.md" }])).toEqual([
    ["clerk", "x/en/a.md", "x/fr/a.md"],
    ["y/b", "y/en/b.md", "y/fr/b.md"],
  ]);
  expect(pairsOf(paths("a.en.md", "a.fr.md", "a_en.md", "a_fr.md"))).toEqual([
    ["a (a) (a.en.md)", "a.en.md", "a.fr.md"],
    ["a (a) (a_en.md)", "a_en.md", "a_fr.md"],
  ]);
});

test("pairs stand in order of their names", () => {
  const keys = (...list: readonly (readonly [string, string])[]) =>
    pairsOf(list.flatMap(([path, key]) => [{ path: `en/${path}.md`, key }, { path: `fr/${path}.md` }])).map(([key]) => key);
  expect(keys(["a", "z"], ["b", "m"], ["c", "a"])).toEqual(["a", "m", "z"]);
});

test("two files of one language are no pair, nor are three that each could be the other's partner", () => {
  expect(pairUp(paths("b.fr.md", "c.fr.md"), patterns).files.map(({ key }) => key)).toEqual(["b.fr.md", "c.fr.md"]);
  const { files, pairs } = pairUp(paths("en/a.en.md", "en/a.fr.md", "en/a.md"), patterns);
  expect(pairs).toEqual([]);
  expect(files.map(({ path, key }) => [path, key])).toEqual([
    ["en/a.en.md", "en/a.en.md"],
    ["en/a.fr.md", "en/a.en.md"],
    ["en/a.md", "en/a.en.md"],
  ]);
});

test("files that have a key keep it, whatever their path is part of", () => {
  const { files } = pairUp([{ path: "a.md", key: "k" }, { path: "a.fr.md" }, { path: "a_fr.md" }], patterns);
  expect(files.map(({ path, key }) => [path, key])).toEqual([
    ["a.fr.md", "a.fr.md"],
    ["a.md", "k"],
    ["a_fr.md", "a.fr.md"],
  ]);
});

test("how a key was found: by its name, by the path, by the end of the name", () => {
  const { files } = pairUp([{ path: "en/a.md" }, { path: "b.fr.md" }, { path: "c.md", lang: "en" }, { path: "fr/d_en.md" }], patterns);
  expect(files.map(({ path, by }) => [path, by])).toEqual([
    ["b.fr.md", "suffix"],
    ["c.md", "path"],
    ["en/a.md", "path"],
    ["fr/d_en.md", "suffix"],
  ]);
});

test("a path of one language is believed before the front matter, one of both is not", () => {
  const langs = (path: string, lang: "en" | "fr") => pairUp([{ path, lang }], patterns).files.map((file) => file.lang);
  expect(langs("en/a.md", "fr")).toEqual(["en"]);
  expect(langs("en/a.fr.md", "en")).toEqual(["en"]);
});
