import { expect, test } from "vitest";
import { markupFaults } from "#text/markup";
import { readPair } from "../dev/read-pair.ts";

const faultsOf = (text: string) => {
  const posting = readPair(text, "").en;
  return posting.blocks.flatMap((block) => markupFaults(posting, block));
};
const shown = (text: string) => faultsOf(text).map(({ kind, shown }) => `${kind}: ${shown}`);
const mended = (text: string) =>
  faultsOf(text).flatMap(({ suggestion: fix }) =>
    fix ? [text.slice(0, fix.range.start.offset) + fix.text + text.slice(fix.range.end.offset)] : [],
  );

test.each([
  ["bold that is opened and never closed", "You **must apply", ["bold: **must"]],
  ["bold with a space inside", "You ** must ** apply", ["bold: ** must"]],
  ["a link with a space before its address", "See [the offer] (https://example.ca) now", ["link: [the offer] (https://example.ca)"]],
  ["a link with a path after a space", "See [the offer] (/en/offer).", ["link: [the offer] (/en/offer)"]],
  ["a link whose address has a space", "See [the offer](the offer.md) now", ["link: [the offer](the"]],
  ["a heading without a space", "##Duties", ["heading: ##Duties"]],
  ["a bullet without a space", "-Plan", ["bullet: -Plan"]],
  ["an entity that is escaped twice", "Research &amp;amp; development", ["entity: &amp;"]],
  ["an escaped letter with its accent", "caf&amp;eacute;", ["entity: &eacute;"]],
  ["an escaped sign by its number", "caf&amp;#233; &amp;#xE9;", ["entity: &#233;"]],
  ["a line break as a program writes it", "One.\\nTwo", ["newline: \\n"]],
  ["an asterisk that opens and never closes", "*Plan the route", ["asterisk: *Plan the route…"]],
  ["a long line with an asterisk, cut short", `*${"a".repeat(40)}`, [`asterisk: *${"a".repeat(29)}…`]],
  ["a scheme that shows", "Write to <mailto:jobs@example.ca>", ["mailto: mailto:jobs@example.ca"]],
  ["bold that is not closed, after an asterisk: one fault", "*Plan **must", ["bold: **must"]],
  ["an asterisk in a text of several blocks", "Nothing\n\n*Plan", ["asterisk: *Plan…"]],
  ["a quotation mark that is escaped twice", "&amp;ldquo;Yes", ["entity: &ldquo;"]],
  ["several kinds at once, one of each", "**One **two [x] (https://a.ca) [y] (https://b.ca)", ["bold: **One", "link: [x] (https://a.ca)"]],
])("%s", (_, text, expected) => {
  expect(shown(text)).toEqual(expected);
});

test.each([
  ["code", "Use `**` and `\\n` in [x]", "```\n**bold\n##Duties\n```"],
  ["links and bold as they should be", "**You** see [the offer](https://example.ca)", "<jobs@example.ca>"],
  ["a note in brackets", "See [1] (below) and [sic]", "a - b"],
  ["numbers and signs", "#1 of 5", "-5 °C"],
  ["a path with a backslash", "C:\\new and \\nothing", "a*b"],
  ["an asterisk with its footnote", "The salary* is high\n\n*Before tax", "5 * 3"],
  ["an ampersand", "R&D; AT&T", "&unknown;"],
  ["a hyphen inside a word", "a well-known route", "ferry+train"],
  ["HTML", "<div>\n-Plan **must\n</div>", "***"],
  ["HTML in a list and in a quotation", "- <div>\n  *Plan [x] (/a)\n  </div>", "> <p>##Duties</p>"],
  ["an address as link text", "[jobs@example.ca](mailto:jobs@example.ca)", "https://example.ca/**a"],
])("no fault: %s", (_, one, two) => {
  expect([...shown(one), ...shown(two)]).toEqual([]);
});

test("entities in HTML, and Markdown after a blank line in it", () => {
  expect(shown("<p>caf&amp;eacute;</p>")).toEqual(["entity: &eacute;"]);
  expect(shown("<div>\n\n-Plan\n\n</div>")).toEqual(["bullet: -Plan"]);
  expect(shown("<b>You</b> **must")).toEqual(["bold: **must"]);
});

test("an asterisk is no footnote of its own, nor of one that opens bold", () => {
  expect(shown("*See a*\n\nNothing")).toEqual([]);
  expect(shown("*Before tax.* x*\n\n*Plan")).toEqual([]);
  expect(shown("The salary* is high\n\n**Plan").map((fault) => fault.split(":")[0])).toEqual(["bold"]);
});

test("front matter is looked at for line breaks alone", () => {
  expect(shown('---\ntitle: "**Clerk \\\\n"\n---\n')).toEqual(["newline: \\n"]);
  expect(shown("---\ntitle: '**Clerk'\n---\n")).toEqual([]);
});

test("heading, bullet and address are mended; what has several cures is not", () => {
  expect(mended("##Duties")).toEqual(["## Duties"]);
  expect(mended("####Duties")).toEqual(["#### Duties"]);
  expect(mended("+Plan the route")).toEqual(["+ Plan the route"]);
  expect(mended("Write to <mailto:jobs@example.ca>")).toEqual(["Write to <jobs@example.ca>"]);
  expect(mended("Write to <mailto:jobs@example.ca?subject=x>")).toEqual([]);
  expect(mended("Write to [mailto:jobs](mailto:jobs@example.ca)")).toEqual([]);
  expect(mended("You **must apply")).toEqual([]);
});

test.each([
  ["three hundred and more letters in a link’s text", `[${"a".repeat(121)}] (/a)`, []],
  ["several spaces before an address", "[a]   (www.a.ca)", ["link: [a]   (www.a.ca)"]],
  ["four of them", "[a]    (www.a.ca)", []],
  ["a mail address", "[a] (mailto:a@b.ca)", ["link: [a] (mailto:a@b.ca)"]],
  ["seven signs of a heading", "#######Duties", []],
  ["a heading inside a line", "See ##Duties", []],
  ["a bullet with one letter", "-P", []],
  ["a bullet inside a line", "See -Plan", []],
  ["a bullet with a plus", "+Plan", ["bullet: +Plan"]],
  ["angle brackets escaped twice", "a &amp;lt; b", ["entity: &lt;"]],
  ["a no-break space escaped twice", "a&amp;nbsp;b", ["entity: &nbsp;"]],
  ["an ellipsis escaped twice", "a&amp;hellip;", ["entity: &hellip;"]],
  ["a dash escaped twice", "a &amp;mdash; b", ["entity: &mdash;"]],
  ["guillemets escaped twice", "&amp;laquo;a", ["entity: &laquo;"]],
  ["a cedilla escaped twice", "gar&amp;ccedil;on", ["entity: &ccedil;"]],
  ["a number of one digit", "a&amp;#9;", []],
  ["a word that is no entity", "a &amp;gull; b", []],
  ["a line break before a small letter", "One\\nmore", []],
  ["a line break after a letter", "Onex\\nTwo", []],
  ["an asterisk in the middle", "One *two", []],
  ["a scheme in a link’s text", "[a mailto: link](mailto:a@b.ca)", []],
])("%s", (_, text, expected) => {
  expect(shown(text)).toEqual(expected);
});

test.each([
  ["salary)*", "One salary)* is high"],
  ["a digit before it", "It is 5* now"],
  ["a full stop", "So.* Yes"],
  ["a closing quotation mark", "« So »* Yes"],
])("a footnote’s asterisk after %s", (_, text) => {
  expect(shown(`${text}\n\n*Before tax`)).toEqual([]);
});

test("a row with more cells than its header", () => {
  const rows = "| a | b |\n| - | - |\n";
  expect(shown(`${rows}| c | d |\n`)).toEqual([]);
  expect(shown(`${rows}| c | d | e |\n`).map((fault) => fault.split(":")[0])).toEqual(["bar"]);
  expect(shown(`${rows}| c | d |\n| e | f | g |\n`).map((fault) => fault.split(":")[0])).toEqual(["bar"]);
  expect(shown(`${rows}| c |\n`)).toEqual([]);
  expect(shown("<table><tr><td>a</td></tr><tr><td>b</td><td>c</td></tr></table>\n")).toEqual([]);
});

test("HTML in a list, after it Markdown again", () => {
  expect(shown("- <div>\n  **a\n  </div>\n\n**b")).toEqual(["bold: **b"]);
  expect(shown("[^1]: <div>\n    **a\n    </div>\n\nA[^1]")).toEqual([]);
  expect(shown("> - <p>\n>   ##A\n>   </p>")).toEqual([]);
});
