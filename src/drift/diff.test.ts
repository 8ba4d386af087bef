import { expect, test } from "vitest";
import { wordDiff } from "#drift/diff";

const edited = (before: string, after: string) =>
  wordDiff(before, after).flatMap(({ kind, text }) => (kind === "same" ? [] : [`${kind} ${text.trim()}`]));

test.each([
  ["The fee is $85.", "The fee is €85.", ["removed $85.", "added €85."]],
  ["Keep it at 4 °C.", "Keep it at -4 °C.", ["removed 4", "added -4"]],
  ["The pump runs.", "The pump runs?", ["removed runs.", "added runs?"]],
  ["The pump runs.", "The mill runs.", ["removed pump", "added mill"]],
  ["Start at 7:30 today.", "Start at 7:00 today.", ["removed 7:30", "added 7:00"]],
  ["It pays $43.10 an hour.", "It pays $44.10 an hour.", ["removed $43.10", "added $44.10"]],
  ["Call 506-555-0199 now.", "Call 506-555-0144 now.", ["removed 506-555-0199", "added 506-555-0144"]],
  ["A premium of 12% a year.", "A premium of 14% a year.", ["removed 12%", "added 14%"]],
  ["Write tea.roy@port.example today.", "Write rh@port.example today.", ["removed tea.roy@port.example", "added rh@port.example"]],
])("“%s” → “%s”", (before, after, parts) => {
  expect(edited(before, after)).toEqual(parts);
});

test("what stays and what went make the text before, what stays and what came the text after", () => {
  for (const [before, after] of [
    ["The fee is $85 today.", "The fee is €85 today."],
    ["The pump runs.", "The pump runs?"],
    ["≥ 3 ropes", "≤ 3 ropes"],
    ["It pays $43.10 an hour.", "It pays $44.10 an hour."],
    ["7:30", "7:00"],
  ] as const) {
    const join = (kind: string) =>
      wordDiff(before, after)
        .filter((part) => part.kind === "same" || part.kind === kind)
        .map(({ text }) => text)
        .join("");
    expect([join("removed"), join("added")]).toEqual([before, after]);
  }
});
