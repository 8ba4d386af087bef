import fc from "fast-check";
import picomatch from "picomatch";
import { expect, test } from "vitest";
import { automatonOf } from "#config/automaton";
import { matchesAny } from "#config/glob";
import { globFault, readGlob } from "#config/glob-syntax";

const atom = fc.constantFrom("a", "b", ".", "*", "?", "ab", "[ab]", "[^a]", "[a-b]", "\\*", "é");
const name = fc.array(atom, { minLength: 1, maxLength: 3 }).map((atoms) => atoms.join(""));
const choice = fc.array(fc.oneof(name, fc.constant("")), { minLength: 2, maxLength: 3 });
const group = fc.oneof(
  choice.map((names) => `{${names.join(",")}}`),
  fc.tuple(fc.constantFrom("@", "?"), fc.array(name, { minLength: 1, maxLength: 2 })).map(([sign, names]) => `${sign}(${names.join("|")})`),
);
// A name that a group may leave empty stands for other things to the two.
const part = fc.tuple(fc.array(group, { maxLength: 1 }), name, fc.array(group, { maxLength: 1 })).map((parts) => parts.flat().join(""));
const folder = fc.oneof(part, fc.constant("**"), fc.constant("*"));
const glob = fc
  .tuple(fc.array(folder, { maxLength: 3 }), fc.oneof(part, fc.constant("*")))
  .map(([folders, last]) => [...folders, last].join("/"));
const path = fc
  .array(
    fc.stringMatching(/^[ab.*é]{1,4}$/u).filter((text) => !/^\.+$/u.test(text)),
    { minLength: 1, maxLength: 4 },
  )
  .map((names) => names.join("/"));

test("globs match what picomatch matches", () => {
  fc.assert(
    fc.property(glob, path, (pattern, file) => {
      // To picomatch, two stars inside a name are at times folders, a sign beside a parenthesis is one of regular expressions, and
      // two points are a range wherever they stand.
      fc.pre(!/\*\*(?!\/|$)|(?<!^|\/)\*\*|\)[?*]|[(|]\?|\.\./u.test(pattern));
      expect(matchesAny(file, [pattern])).toBe(picomatch.isMatch(file, pattern, { dot: true }));
    }),
    { seed: 5, numRuns: 3_000 },
  );
});

test.each([
  ["**/*.{md,markdown}", "offers/en/a.markdown", true],
  ["**/*.{md,markdown}", "offers/en/a.txt", false],
  ["{en,fr}/{jobs,emplois}/*.md", "fr/emplois/a.md", true],
  ["{en,{fr,es}}/*.md", "es/a.md", true],
  ["{content/{en,fr},jobs}/**", "content/fr/x/a.md", true],
  ["{a/**,b}/c.md", "a/x/c.md", true],
  ["2024/{1..12}/*.md", "2024/11/a.md", true],
  ["2024/{1..12}/*.md", "2024/13/a.md", false],
  ["{a..c}.md", "b.md", true],
  ["{a}.md", "{a}.md", true],
  ["+(a|ab)c.md", "aababc.md", true],
  ["*(a)c.md", "c.md", true],
  ["+(a)c.md", "c.md", false],
  ["jobs-[0-9][!0-9].md", "jobs-1a.md", true],
  ["jobs-[0-9][!0-9].md", "jobs-11.md", false],
  ["[slug]/a.md", "[slug]/a.md", true],
  ["[slug/a.md", "[slug/a.md", true],
  ["(draft/a.md", "(draft/a.md", true],
  ["a\\*.md", "a*.md", true],
  ["a\\*.md", "ab.md", false],
  ["?.md", "😀.md", true],
  ["./content/**", "content/a.md", true],
  ["content/**", "./content/a.md", true],
  ["archive/**", "archive/2019/a.md", true],
  ["archive/**", "archives/a.md", false],
  ["archive/**", "archive", false],
  ["*/en/**", "offers/en/a/b.md", true],
  ["**.md", "a.md", true],
  ["**/node_modules/**", "a/node_modules/b/c.md", true],
])("%s and %s: %s", (pattern, file, expected) => expect(matchesAny(file, [pattern])).toBe(expected));

test("of a list the last that matches decides", () => {
  const list = ["**/*.md", "!**/README.md", "keep/README.md"];
  expect(["a/b.md", "a/README.md", "keep/README.md", "a.txt"].map((each) => matchesAny(each, list))).toEqual([true, false, true, false]);
  expect(["a.md", "README.md"].map((each) => matchesAny(each, ["!README.md"]))).toEqual([true, false]);
  expect(matchesAny("a", [])).toBe(false);
});

test("what cannot be matched in linear time is named", () => {
  expect(["!(a).md", "x/!(a|b)", "a".repeat(1_025)].map(globFault)).toEqual(["negated-group", "negated-group", "too-long"]);
  expect(["!a.md", "\\!(a)", "@(a|b)", "**"].map(globFault)).toEqual([undefined, undefined, undefined, undefined]);
});

test.each([
  ["**/*a*a*a*a*a*a*a*a*b.md", `jobs/${"a".repeat(60)}.md`],
  ["*a".repeat(400), `${"a".repeat(4_000)}b`],
  [`${"**/".repeat(300)}b`, "a/".repeat(2_000)],
  [`${"+(a|aa)".repeat(100)}b`, "a".repeat(4_000)],
  [`${"*(*(".repeat(100)}a${"))".repeat(100)}b`, "a".repeat(4_000)],
  [`${"{a,".repeat(200)}b${"}".repeat(200)}c`, "a".repeat(4_000)],
  [`${"{*a,a*}".repeat(120)}b`, "a".repeat(4_000)],
])("%.20s… takes no more steps than glob times path", (pattern, file) => {
  const automaton = automatonOf([readGlob(pattern)]);
  expect(automaton.test(file)).toBe(false);
  expect(automaton.steps()).toBeLessThanOrEqual(pattern.length * file.length);
  // All that a second look needs is kept.
  const once = automaton.steps();
  automaton.test(file);
  expect(automaton.steps() - once).toBeLessThanOrEqual(pattern.length * file.length);
});

test("brackets that are never closed are read in one pass", () => {
  expect(readGlob("{(".repeat(500))).toHaveLength(1_000);
  expect(readGlob("[a".repeat(500))).toHaveLength(1_000);
});
