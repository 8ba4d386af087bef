import { expect, test } from "vitest";
import { wordDiff } from "#drift/diff";

const edited = (before: string, after: string) =>
  wordDiff(before, after).flatMap(({ kind, text }) => (kind === "same" ? [] : [`${kind} ${text.trim()}`]));

test.each([
  ["The fee is $85.", "The fee is €85.", ["removed $85.", "added €85."]],
  ["Keep it at 4 °C.", "Keep it at -4 °C.", ["removed 4", "added -4"]],
  ["The pump runs.", "The pump runs?", ["removed runs.", "added runs?"]],
  ["The pump runs.", "The mill runs.", ["removed pump", "added mill"]],
])("“%s” → “%s”", (before, after, parts) => {
  expect(edited(before, after)).toEqual(parts);
});

test("what stays and what went make the text before, what stays and what came the text after", () => {
  for (const [before, after] of [
    ["The fee is $85 today.", "The fee is €85 today."],
    ["The pump runs.", "The pump runs?"],
    ["≥ 3 ropes", "≤ 3 ropes"],
  ] as const) {
    const join = (kind: string) =>
      wordDiff(before, after)
        .filter((part) => part.kind === "same" || part.kind === kind)
        .map(({ text }) => text)
        .join("");
    expect([join("removed"), join("added")]).toEqual([before, after]);
  }
});
