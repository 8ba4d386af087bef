import { expect, test } from "vitest";
import { checkAligned } from "../src/dev/check-aligned.ts";
import brokenMarkup from "./broken-markup.ts";

const kinds = (en: string, fr = "Naviguez.") => checkAligned([brokenMarkup], en, fr).map(({ data, lacking }) => `${data.kind}:${lacking}`);

test.each([
  ["Sail **now with us.", "bold:en"],
  ["Sail ** now ** with us.", "bold:en"],
  ["**Sail with us*", "asterisk:en"],
  ["*Sail with us.", "asterisk:en"],
  ["Read [this] (https://example.ca/a).", "link:en"],
  ["Read [this](https://example.ca/a and sail.", "link:en"],
  ["Read [this]](/this/) and sail.", "link:en"],
  ["####Sail", "heading:en"],
  ["-Sail with us", "bullet:en"],
  ["Fish &amp;amp; chips", "entity:en"],
  ["Sail.\\nRow.", "newline:en"],
  ["Write to <mailto:a@example.ca>.", "mailto:en"],
])("%s", (text, expected) => {
  expect(kinds(text)).toEqual([expected]);
});

test.each([
  "Sail **now** with *us*.",
  "Use `**` and `a -> b` in code.",
  "Rooms 2 * 3.",
  "Fish & chips; AT&T.",
  "- Sail",
  "#1 in the region",
  "Hired on C:\\new\\notes.",
  "Read [this] again (and that).",
  "Write to a@example.ca.",
])("%s is sound", (text) => {
  expect(kinds(text)).toEqual([]);
});

test("an asterisk that a word elsewhere calls is a footnote", () => {
  expect(kinds("Sail with us.*\n\n*Weather permitting.", "Naviguez.\n\nSelon la météo.")).toEqual([]);
});

test("the same fault on both sides is one information", () => {
  const found = checkAligned([brokenMarkup], "Sail ** now **.", "Naviguez ** maintenant **.");
  expect(found.map(({ severity, lacking }) => [severity, lacking])).toEqual([["info", undefined]]);
});

test("edits are exact", () => {
  const text = "####Sail";
  const edit = checkAligned([brokenMarkup], text, "#### Naviguez")[0]?.suggestion;
  expect(edit && text.slice(0, edit.range.start.offset) + edit.text + text.slice(edit.range.end.offset)).toBe("#### Sail");
});

test("a container that lost its text is not taken for the one after it", () => {
  const of = (...boxes: (readonly [name: string, text: string])[]) => boxes.map(([name, text]) => `:::${name}\n${text}\n:::`).join("\n\n");
  const en = of(["tip", "Moor at the north wharf."], ["warning", "The tide turns at half past two."]);
  expect(
    checkAligned([brokenMarkup], en, of(["tip", ""], ["warning", "La marée change à midi."]), [
      [[0], []],
      [[1], [0]],
    ]),
  ).toEqual([]);
  const renamed = of(["astuce", "Amarrez au quai nord."], ["warning", "La marée change à midi."]);
  expect(checkAligned([brokenMarkup], en, renamed)).toHaveLength(1);
});

test("a callout whose text is lost before a heading is not lost itself", () => {
  const en = "The wharf is open.\n\n> [!TIP]\n> Moor at the north end.\n\n## Fares";
  const fr = "Le quai est ouvert.\n\n> [!TIP]\n\n## Tarifs";
  expect(
    checkAligned([brokenMarkup], en, fr, [
      [[0], [0]],
      [[1], []],
      [[2], [1]],
    ]),
  ).toEqual([]);
});

test("a heading is suggested where the other side has one, and no item or heading for a paragraph", () => {
  const suggested = (en: string, fr: string) => checkAligned([brokenMarkup], en, fr).map(({ suggestion }) => suggestion?.text);
  expect(suggested("##Sail", "## Naviguez")).toEqual(["## "]);
  expect(suggested("##Sail with us.", "Naviguez avec nous.")).toEqual([undefined]);
  expect(suggested("-Sail with us.", "Naviguez avec nous.")).toEqual([undefined]);
  expect(suggested("-Sail with us.", "-Naviguez avec nous.")).toEqual([undefined]);
  expect(suggested("Write to <mailto:a@example.ca>.", "Écrivez à <a@example.ca>.")).toEqual(["<a@example.ca>"]);
});
