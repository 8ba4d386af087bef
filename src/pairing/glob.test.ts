import fc from "fast-check";
import picomatch from "picomatch";
import { expect, test } from "vitest";
import { isPlainGlob, matchesAny } from "./glob.ts";

const part = fc.stringMatching(/^[ab.*?]{1,4}$/u).filter((text) => !/\*\*|^\.+$/u.test(text));
const glob = fc.array(fc.oneof(part, fc.constant("**")), { minLength: 1, maxLength: 4 }).map((parts) => parts.join("/"));
const name = fc.stringMatching(/^[ab.]{1,4}$/u).filter((text) => !/^\.+$/u.test(text));
const path = fc.array(name, { minLength: 1, maxLength: 4 }).map((names) => names.join("/"));

test("plain globs match what the CLI’s library matches", () => {
  fc.assert(
    fc.property(glob, path, (pattern, file) => {
      // Whether a folder’s glob takes a file of the folder’s own name, the library says now so, now so; no posting is such a file.
      fc.pre(!pattern.endsWith("/**"));
      expect(matchesAny(file, [pattern])).toBe(picomatch.isMatch(file, pattern, { dot: true }));
    }),
    { seed: 5, numRuns: 2_000 },
  );
});

test.each([
  ["**/*.{md,markdown}", "offers/en/a.markdown", true],
  ["**/*.{md,markdown}", "offers/en/a.txt", false],
  ["./content/**", "content/a.md", true],
  ["archive/**", "archive/2019/a.md", true],
  ["archive/**", "archives/a.md", false],
  ["archive/**", "archive", false],
  ["*/en/**", "offers/en/a/b.md", true],
  ["**/node_modules/**", "a/node_modules/b/c.md", true],
])("%s and %s: %s", (pattern, file, expected) => expect(matchesAny(file, [pattern])).toBe(expected));

test.each(["+(a|aa)b", "[a-z].md", "!a.md", "{a,{b,c}}", "{a,b}/{c,d}", "a\\*", "*".repeat(300)])("%s is not plain", (pattern) =>
  expect(isPlainGlob(pattern)).toBe(false),
);

test("a glob of nothing but stars is done with at once", () => {
  expect(matchesAny("a/".repeat(2_000), [`${"**/".repeat(80)}b`])).toBe(false);
  expect(matchesAny("a".repeat(4_000), [`${"*a".repeat(120)}b`])).toBe(false);
});
