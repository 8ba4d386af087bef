import { expect, test } from "vitest";
import { expressionsThatShip, growthOf } from "./expressions.ts";

/**
 * Expressions a file whose time grows with the square of what they are tried on. Each is tried on a word, a line, an address, a number of ours or the
 * end of a sentence, and `npm run shapes` holds what a whole text of such letters may cost; another one is a reason to write it otherwise.
 */
const SQUARE: Readonly<Record<string, number>> = {
  "reports/history/strings.ts": 1,
  "src/align/clauses.ts": 1,
  "src/cli/commands/init.ts": 1,
  "src/config/user-error.ts": 1,
  "src/drift/diff.ts": 2,
  "src/drift/edit-words.ts": 1,
  "src/drift/links.ts": 1,
  "src/drift/number-forms.ts": 1,
  "src/facts/counted.ts": 1,
  "src/facts/exchanged-links.ts": 1,
  "src/facts/lone-names.ts": 1,
  "src/facts/sentence-loss.ts": 1,
  "src/language/names.ts": 2,
  "src/parse/containers.ts": 2,
  "src/parse/inline-tags.ts": 1,
  "src/parse/mdx.ts": 1,
  "src/parse/statements.ts": 1,
  "src/rendering/strings.ts": 1,
  "src/text/code-lines.ts": 4,
  "src/text/contacts.ts": 1,
  "src/text/edited-words.ts": 2,
  "src/text/link-relation.ts": 1,
  "src/text/links.ts": 2,
  "src/text/numbers.ts": 1,
  "src/text/periods.ts": 1,
  "src/text/quote.ts": 1,
  "src/worker/pages/example-title.ts": 2,
};

const found = [...expressionsThatShip()].flatMap(([file, expressions]) =>
  expressions.map((each) => ({ file, ...each, growth: growthOf(each) })),
);

test("the linter knows an expression that hangs", () => {
  expect(growthOf({ pattern: "(a+)+$", flags: "u" })).toBe("exponential");
  expect(growthOf({ pattern: "^(?:\\w+\\s?)*$", flags: "" })).toBe("exponential");
  expect(growthOf({ pattern: "a+b?a+$", flags: "" })).toBe("polynomial");
  expect(growthOf({ pattern: "^a+b$", flags: "v" })).toBe("linear");
});

test("no expression that ships hangs on a text", () => {
  expect(found.length).toBeGreaterThan(1000);
  expect(found.filter(({ growth }) => growth === "exponential")).toEqual([]);
});

test("none more grows with the square of its text", () => {
  const square = found.filter(({ growth }) => growth === "polynomial");
  const known = (file: string) => SQUARE[file] ?? 0;
  const counts = new Map<string, number>();
  for (const { file } of square) counts.set(file, (counts.get(file) ?? 0) + 1);
  expect(square.filter(({ file }) => (counts.get(file) ?? 0) > known(file)).map(({ file, pattern }) => `${file}: ${pattern}`)).toEqual([]);
});
