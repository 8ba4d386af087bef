import fc from "fast-check";
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

test.each([
  ["en-CA/a.md", "fr-CA/a.md", "a"],
  ["content/en_CA/a.md", "content/fr_CA/a.md", "content/a"],
  ["EN-CA/a.md", "FR-CA/a.md", "a"],
  ["en-CA/a.md", "fr-ca/a.md", "a"],
  ["en-ca.md", "fr-ca.md", "en-ca.md"],
  ["a.en-CA.md", "a.fr-CA.md", "a"],
  ["eng/a.md", "fre/a.md", "a"],
  ["english/a.md", "francais/a.md", "a"],
  ["English/a.md", "Français/a.md", "a"],
  ["English/a.md", "Franc\u0327ais/a.md", "a"],
  ["anglais/a.md", "français/a.md", "a"],
  ["en/a.md", "fr/a.mdx", "a"],
  ["en/a.markdown", "fr/a.md", "a"],
  ["a.mdx", "a.fr.md", "a"],
  ["a.mdx", "a.fr.mdx", "a"],
  ["en/translator-en-fr.md", "fr/translator-en-fr.md", "translator-en-fr"],
  ["en/note-fr.md", "fr/note-fr.md", "note-fr"],
  ["en/src/en/x.md", "fr/src/en/x.md", "src/en/x"],
  ["en/src/fr/x.md", "fr/src/fr/x.md", "src/fr/x"],
  ["en/src/en/x.md", "en/src/fr/x.md", "en/src/x"],
  ["site/en/a.en.md", "site/en/a.fr.md", "site/en/a"],
])("%s and %s are %s", (en, fr, key) => {
  expect(pairsOf(paths(fr, en))).toEqual([[key, en, fr]]);
});

test("the surest way goes first, and what is left has no partner", () => {
  expect(pairsOf(paths("en/a.md", "fr/a.md", "fr/a.mdx"))).toEqual([["a", "en/a.md", "fr/a.md"]]);
  expect(pairsOf(paths("english/a.md", "french/a.md", "francais/b.md", "english/b.md")).map(([key]) => key)).toEqual(["a", "b"]);
  expect(pairsOf(paths("english/a.md", "french/a.md", "francais/a.md"))).toEqual([]);
});

const name = fc.constantFrom("en", "fr", "en-CA", "fr-CA", "english", "francais", "a", "src", "EN", "Fr");
const file = fc.constantFrom("a.md", "b.mdx", "en.md", "fr.md", "a.en.md", "a.fr.md", "a_fr.md", "a-en-fr.md", "a.markdown", "A.md");
const candidate = fc.record({
  path: fc.tuple(fc.array(name, { maxLength: 3 }), file).map(([names, last]) => [...names, last].join("/")),
  key: fc.option(fc.constantFrom("k", "l"), { nil: undefined, freq: 3 }),
  lang: fc.option(fc.constantFrom("en" as const, "fr" as const), { nil: undefined, freq: 3 }),
});
const candidates = fc
  .uniqueArray(candidate, { maxLength: 12, selector: ({ path }) => path })
  .map((list) => list.map(({ path, key, lang }): Candidate => ({ path, ...(key && { key }), ...(lang && { lang }) })));

test("each file is in one pair, or without a partner, or no posting", () => {
  fc.assert(
    fc.property(candidates, (list) => {
      const { pairs, files, noLanguage, ignored } = pairUp(list, patterns);
      expect([...files.map(({ path }) => path), ...noLanguage, ...ignored].sort()).toEqual(list.map(({ path }) => path).sort());
      const paired = pairs.flatMap(({ en, fr }) => [en, fr]);
      expect(new Set(paired).size).toBe(paired.length);
      const langs = new Map(files.map(({ path, lang }) => [path, lang]));
      for (const { en, fr } of pairs) expect([langs.get(en), langs.get(fr)]).toEqual(["en", "fr"]);
      expect(new Set(pairs.map(({ key }) => key)).size).toBe(pairs.length);
    }),
    { seed: 9, numRuns: 1_000 },
  );
});

test("pairs do not depend on the order of the files", () => {
  const shuffled = candidates.chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })));
  fc.assert(
    fc.property(shuffled, ([list, other]) => {
      expect(pairUp(other, patterns)).toEqual(pairUp(list, patterns));
    }),
    { seed: 10, numRuns: 500 },
  );
});

test("the languages exchanged, the same files are pairs", () => {
  const turned = patterns.map(([en, fr]) => [fr, en] as const);
  const swap = { en: "fr", fr: "en" } as const;
  fc.assert(
    fc.property(candidates, (list) => {
      const mirrored = list.map(({ lang, ...rest }) => ({ ...rest, ...(lang && { lang: swap[lang] }) }));
      const sorted = (pairs: readonly (readonly (string | undefined)[])[]) => pairs.map((pair) => pair.join(" ")).sort();
      expect(sorted(pairUp(mirrored, turned).pairs.map(({ en, fr }) => [fr, en]))).toEqual(
        sorted(pairUp(list, patterns).pairs.map(({ en, fr }) => [en, fr])),
      );
    }),
    { seed: 11, numRuns: 1_000 },
  );
});

test("pairs that would share a name are told apart by their path, and those that still do by the English one", () => {
  expect(
    pairsOf([{ path: "x/en/a.md", key: "clerk" }, { path: "x/fr/a.md" }, { path: "y/en/b.md", key: "clerk" }, { path: "y/fr/b.md" }]),
  ).toEqual([
    ["clerk (x/a)", "x/en/a.md", "x/fr/a.md"],
    ["clerk (y/b)", "y/en/b.md", "y/fr/b.md"],
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

test("two files of one language are no pair, and files that have a key keep it", () => {
  expect(pairUp(paths("b.fr.md", "c.fr.md"), patterns).files.map(({ key }) => key)).toEqual(["b.fr.md", "c.fr.md"]);
  const { files } = pairUp([{ path: "a.md", key: "k" }, { path: "a.fr.md" }, { path: "a_fr.md" }], patterns);
  expect(files.map(({ path, key }) => [path, key])).toEqual([
    ["a.fr.md", "a.fr.md"],
    ["a.md", "k"],
    ["a_fr.md", "a.fr.md"],
  ]);
});

test("how a key was found: by its name, by the path, by the end of the name", () => {
  const { files } = pairUp(
    [{ path: "en/a.md" }, { path: "b.fr.md" }, { path: "c.md", lang: "en" }, { path: "d.md", key: "d", lang: "fr" }],
    patterns,
  );
  expect(files.map(({ path, by, partner }) => [path, by, partner])).toEqual([
    ["b.fr.md", "suffix", "b.en.md"],
    ["c.md", "path", undefined],
    ["d.md", "translationKey", undefined],
    ["en/a.md", "path", "fr/a.md"],
  ]);
  const [french] = pairUp([{ path: "en/a_fr.md", lang: "fr" }], patterns).files;
  expect(french).toMatchObject({ lang: "fr", by: "suffix" });
});

test("a key of three files pairs none of them", () => {
  const keyed = (...list: readonly string[]) => pairsOf(list.map((path) => ({ path, key: "k", lang: path.startsWith("e") ? "en" : "fr" })));
  expect(keyed("e1.md", "f1.md")).toHaveLength(1);
  expect([keyed("e1.md", "f1.md", "f2.md"), keyed("e1.md", "e2.md", "f1.md"), keyed("e1.md", "e2.md")]).toEqual([[], [], []]);
});

test("names that differ by case alone face each other where nothing faces them letter by letter", () => {
  expect(pairsOf(paths("en/A.md", "fr/a.md"))).toEqual([["A", "en/A.md", "fr/a.md"]]);
  expect(pairsOf(paths("en/A.md", "fr/a.md", "fr/A.md"))).toEqual([["A", "en/A.md", "fr/A.md"]]);
});
