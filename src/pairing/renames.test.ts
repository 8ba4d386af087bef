import { expect, test } from "vitest";
import { defaultConfig } from "#config/config";
import { type Candidate, pairUp } from "./pairing.ts";
import { aloneIn, followRenames, lostPartners, pairsOfOldNames, renamesBetween } from "./renames.ts";

const { patterns } = defaultConfig.pairs;
const pairing = (...files: readonly (string | Candidate)[]) =>
  pairUp(
    files.map((file) => (typeof file === "string" ? { path: file } : file)),
    patterns,
  );
const pairsOf = ({ pairs }: ReturnType<typeof pairing>) => pairs.map(({ key, en, fr }) => [key, en, fr]);
const pathsOf = ({ files }: ReturnType<typeof pairing>) => files.map(({ path }) => path);

test("a pair of which one side was renamed is still one, and of the two the renamed side is told", () => {
  const [before, now] = [pairing("en/a.md", "fr/a.md", "en/b.md", "fr/b.md"), pairing("en/a.md", "fr/c.md", "en/b.md", "fr/b.md")];
  const { pairing: followed, asNamed } = followRenames(now, before, new Map([["fr/c.md", "fr/a.md"]]));
  expect(pairsOf(followed)).toEqual([
    ["a", "en/a.md", "fr/c.md"],
    ["b", "en/b.md", "fr/b.md"],
  ]);
  expect(pathsOf(followed)).toEqual(pathsOf(now));
  expect(pathsOf(asNamed)).toEqual(["en/b.md", "fr/b.md", "fr/c.md"]);
  expect(pairsOf(asNamed)).toEqual(pairsOf(now));
  const english = followRenames(pairing("en/c.md", "fr/a.md"), before, new Map([["en/c.md", "en/a.md"]]));
  expect(pairsOf(english.pairing)).toEqual([["a", "en/c.md", "fr/a.md"]]);
  expect(pathsOf(english.asNamed)).toEqual(["en/c.md"]);
});

test("where nothing was taken apart the pairing is as it was", () => {
  const before = pairing("en/a.md", "fr/a.md");
  for (const [now, renamed] of [
    [before, []],
    // Both sides were renamed alike, and make a pair again.
    [
      pairing("en/b.md", "fr/b.md"),
      [
        ["en/b.md", "en/a.md"],
        ["fr/b.md", "fr/a.md"],
      ],
    ],
    // What was French is English now.
    [pairing("en/a.md", "en/c.md"), [["en/c.md", "fr/a.md"]]],
  ] as const) {
    const followed = followRenames(now, before, new Map(renamed as readonly (readonly [string, string])[]));
    expect(followed.pairing).toBe(now);
    expect(followed.asNamed).toBe(now);
  }
});

test("a name that another pair has now is told apart by the English path", () => {
  const before = pairing({ path: "en/a.md", key: "k" }, "fr/a.md");
  const now = pairing({ path: "en/a.md" }, "fr/c.md", { path: "en/z.md", key: "k" }, "fr/z.md");
  expect(pairsOf(followRenames(now, before, new Map([["fr/c.md", "fr/a.md"]])).pairing)).toEqual([
    ["k", "en/z.md", "fr/z.md"],
    ["k (en/a.md)", "en/a.md", "fr/c.md"],
  ]);
});

test("files without a partner are pairs under the names that they once had", () => {
  const now = pairing("en/a.md", "fr/c.md", "en/b.md", "fr/b.md");
  const { pairing: found, asNamed } = pairsOfOldNames(now, (path) => (path === "fr/c.md" ? ["fr/x.md", "fr/a.md"] : []), patterns);
  expect(pairsOf(found)).toEqual([
    ["a", "en/a.md", "fr/c.md"],
    ["b", "en/b.md", "fr/b.md"],
  ]);
  expect(pathsOf(asNamed)).not.toContain("en/a.md");
  // A name that a file has today is that file's.
  const taken = pairsOfOldNames(now, (path) => (path === "fr/c.md" ? ["fr/b.md"] : []), patterns);
  expect(taken.pairing).toBe(now);
});

test("what is in no pair is alone", () => {
  expect(aloneIn(pairing("en/a.md", "fr/a.md", "en/b.md")).map(({ path }) => path)).toEqual(["en/b.md"]);
});

const between = (gone: Readonly<Record<string, string>>, come: Readonly<Record<string, string>>) =>
  [...renamesBetween(new Map(Object.entries(gone)), new Map(Object.entries(come)))].map(([to, from]) => `${from} > ${to}`);

test.each([
  ["the same text", { a: "one\ntwo" }, { b: "one\ntwo" }, ["a > b"]],
  ["no text at all is no likeness", { a: "\n" }, { b: "\n" }, []],
  ["half of the lines", { a: "aaaa\nbbbb" }, { b: "aaaa\ncccc" }, ["a > b"]],
  ["less than half", { a: "aaaa\nbbbbb" }, { b: "aaaa\nccccc" }, []],
  ["measured by the longer text, whichever it is", { a: "aaaa" }, { b: "aaaa\nbbbbb" }, []],
  ["the other way round", { a: "aaaa\nbbbbb" }, { b: "aaaa" }, []],
  ["a line as often as both have it", { a: "aaaa\nb" }, { b: "aaaa\naaaa\naaaa" }, []],
  ["the likest first, each once", { a: "x1\nx2\nx3\nx4", b: "x1\nx2\nx3\ny4" }, { c: "x1\nx2\nx3\ny4\nz5" }, ["b > c"]],
  ["the same before the like", { a: "x1\nx2", b: "x1\nx2\nx3" }, { c: "x1\nx2\nx3", d: "x1\nx2" }, ["b > c", "a > d"]],
  ["nothing", {}, { b: "one" }, []],
] as const)("renamed: %s", (_, gone, come, expected) => {
  expect(between(gone, come)).toEqual(expected);
});

test("over 2,000 comparisons only texts that are the same are seen", () => {
  const texts = (name: string, n: number, more: string) =>
    Object.fromEntries(Array.from({ length: n }, (_, i) => [`${name}${i}`, `the same line ${i}\nother ${i}${more}`]));
  expect(between(texts("a", 50, ""), texts("b", 40, "!"))).toHaveLength(40);
  expect(between(texts("a", 50, ""), texts("b", 41, "!"))).toHaveLength(0);
  expect(between(texts("a", 50, ""), texts("b", 41, ""))).toHaveLength(41);
});

test("a file without a partner tells what the change did to the two", () => {
  const before = pairing("en/a.md", "fr/a.md", "en/b.md", "fr/b.md", "en/c.md");
  const reasons = (now: ReturnType<typeof pairing>, renamed: readonly (readonly [string, string])[] = []) =>
    followRenames(now, before, new Map(renamed)).asNamed.files.map((file) => [file.path, file.removedPartner, file.renamed]);
  expect(reasons(pairing("en/a.md", "fr/b.md", "en/c.md", "fr/d.md"))).toEqual([
    ["en/a.md", "fr/a.md", undefined],
    ["en/c.md", undefined, undefined],
    ["fr/b.md", "en/b.md", undefined],
    ["fr/d.md", undefined, undefined],
  ]);
  // The English side is gone, the French one has another name; and of another pair one side has.
  expect(
    reasons(pairing("fr/z.md", "en/y.md", "fr/b.md"), [
      ["fr/z.md", "fr/a.md"],
      ["en/y.md", "en/b.md"],
    ]),
  ).toEqual([
    ["en/y.md", undefined, { from: "en/b.md", partner: "fr/b.md" }],
    ["fr/z.md", "en/a.md", undefined],
  ]);
  // The partner is there, under a key of its own.
  expect(reasons(pairing({ path: "en/a.md", key: "k" }, { path: "fr/a.md", key: "l" })).map(([, ...reason]) => reason)).toEqual([
    [undefined, undefined],
    [undefined, undefined],
  ]);
});

test("deleted files that were the partners of files without one", () => {
  const now = pairing("en/a.md", "fr/b.md", "en/c.md", "fr/c.md", "en/d.md");
  const lost = (...deleted: readonly string[]) => [...lostPartners(now, deleted, patterns)];
  expect(lost("fr/a.md", "en/b.md", "fr/c.md", "fr/e.md", "en/e.md")).toEqual([
    ["en/a.md", "fr/a.md"],
    ["fr/b.md", "en/b.md"],
  ]);
  expect(lost()).toEqual([]);
  expect([...lostPartners(pairing("en/c.md", "fr/c.md"), ["fr/a.md"], patterns)]).toEqual([]);
});
