import { expect, test } from "vitest";
import { excerpt, quoted, unstopped } from "#text/quote";

test.each([
  ["short", "Plant bulbs", 90, "Plant bulbs"],
  ["white space is one space", " Plant \n\t bulbs ", 90, "Plant bulbs"],
  ["cut at a word, without the comma before it", "Plant bulbs, water trees", 14, "Plant bulbs…"],
  ["one long word", "a".repeat(20), 10, `${"a".repeat(9)}…`],
  ["no half character at the end", `${"a".repeat(8)}😀b`, 10, `${"a".repeat(8)}…`],
])("%s", (_, text, max, expected) => {
  expect(excerpt(text, max)).toBe(expected);
  expect(excerpt(text, max).length).toBeLessThanOrEqual(max);
});

test("each language has its quotation marks", () => {
  expect(quoted("bulbes")).toEqual({ en: "“bulbes”", fr: "«\u00A0bulbes\u00A0»" });
});

test("a cut is made at a space of the second half only, and leaves no punctuation before the ellipsis", () => {
  expect(excerpt("abcde fghijklmnopq", 10)).toBe("abcde fgh…");
  expect(excerpt("abcdef ghijklmnopq", 10)).toBe("abcdef…");
  expect(excerpt("abcdefghi. j", 11)).toBe("abcdefghi…");
  expect(excerpt("abcdefghij", 10)).toBe("abcdefghij");
});

test.each([
  ["The gulls stay.", "The gulls stay"],
  ["The gulls stay. ", "The gulls stay"],
  ["Do the gulls stay?", "Do the gulls stay?"],
  ["The gulls...", "The gulls..."],
  ["The gulls", "The gulls"],
])("%j at the end of a sentence is %j", (text, expected) => {
  expect(unstopped(text)).toBe(expected);
});

test.each([
  ["“Salt keeps.”", "“Salt keeps.”"],
  ["« Le sel conserve. »", "“Le sel conserve.”"],
  ['"Salt keeps."', "“Salt keeps.”"],
  ["“Salt” and “smoke”", "““Salt” and “smoke””"],
  ["Say “salt” twice", "“Say “salt” twice”"],
])("marks around the whole of %j are not set twice", (text, expected) => {
  expect(quoted(text).en).toBe(expected);
});

test("the mark that a cut left alone is left out", () => {
  expect(quoted("“Salt keeps what the smoke of the fire has dried.”", 20).en).toBe("“Salt keeps what…”");
});

test("words that end inside a bracket are quoted with its end", () => {
  expect(quoted("Send two copies (one signed").en).toBe("“Send two copies (one signed)”");
  expect(quoted("Send two copies (one signed)").en).toBe("“Send two copies (one signed)”");
  expect(quoted("Send two copies (one signed by the head of the team) now", 34).en).toBe("“Send two copies (one signed by…”");
});
