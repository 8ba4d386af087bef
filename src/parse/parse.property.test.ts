import fc from "fast-check";
import { expect, test } from "vitest";
import { defaultConfig } from "#config/config";
import { parse } from "#parse/parse";
import { placeOf, pointAt } from "#parse/place";

const scrap = fc.constantFrom(
  ..."# |## |- |  - |1. |> |**|*|__|_|`|```|~~~|---|\n|\n\n|\r\n|\r|  \n|\\|&amp;|&#233;|\\*|[a](b)|![a](b)|[a]|[a]: b|[^1]|[^1]: |<b>|</b>|<br>|<span lang=\"fr\">|</span>|<!--|-->|{{< a >}}|{{%|%}}|www.a.example|a/b@c.example|https://a.example/_x|a|é|🌹|\uD800|\0|\uFEFF|\t| |:|;|.|title: x|a: >-|title: 'it''s'"
    .split("|")
    .concat("|", "|---|", "A longer line of words that goes on until it is over."),
);
const markdown = fc.array(scrap, { maxLength: 60 }).map((scraps) => scraps.join(""));
const posting = fc
  .tuple(fc.constantFrom("", "---\n", "\uFEFF---\r\n"), markdown, fc.constantFrom("", "\n---\n", "\r\n---\r\n"), markdown)
  .map((parts) => parts.join(""));

/** A line end is read as a space, NUL as U+FFFD. */
const flat = (text: string, at: number, length: number) =>
  text
    .slice(at, at + length)
    .replace(/\s/g, " ")
    .replaceAll("\0", "\uFFFD");

test("any text is read or refused, and every place lies where it says", () => {
  fc.assert(
    fc.property(fc.oneof(posting, markdown, fc.string({ unit: "binary", maxLength: 200 })), (text) => {
      const parsed = parse({ text }, "en", defaultConfig);
      expect(parsed.ok).toBe(true);
      if (!parsed.ok) return;
      const { posting } = parsed;
      let reached = 0;
      for (const [index, block] of posting.blocks.entries()) {
        const { start, end } = block.position;
        expect(block.index).toBe(index);
        expect(start.offset).toBeGreaterThanOrEqual(reached);
        expect(end.offset).toBeGreaterThanOrEqual(start.offset);
        expect(end.offset).toBeLessThanOrEqual(text.length);
        for (const point of [start, end]) expect(pointAt(posting.lines, point.offset)).toEqual(point);
        reached = end.offset;
        let at = 0;
        for (const piece of block.pieces) {
          expect(piece.at).toBeGreaterThanOrEqual(at);
          at = piece.at + piece.length;
          expect(at).toBeLessThanOrEqual(block.text.length);
          if (piece.length === piece.sourceLength)
            expect(flat(block.text, piece.at, piece.length)).toBe(flat(text, piece.source, piece.length));
          expect(piece.source).toBeGreaterThanOrEqual(start.offset);
          expect(piece.source + piece.sourceLength).toBeLessThanOrEqual(end.offset);
        }
        const place = placeOf(posting, block, 0, block.text.length);
        expect(place.start.offset).toBeGreaterThanOrEqual(start.offset);
        expect(place.end.offset).toBeLessThanOrEqual(end.offset);
        for (const link of block.links) expect(block.text.slice(link.from, link.to)).toBe(link.label);
      }
      expect(posting.sections.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, step) => from + step))).toEqual(
        posting.blocks.map(({ index }) => index),
      );
    }),
    { numRuns: 500 },
  );
});

test("the same words are read whatever the line ends and whether or not there is a byte order mark", () => {
  const lines = fc.array(
    fc.constantFrom("# Title", "- item", "text and more", "  deeper", "> quote", "", "**Bold**", "`code`", "a &amp; b"),
    { maxLength: 20 },
  );
  fc.assert(
    fc.property(lines, fc.constantFrom("\r\n", "\r"), (parts, end) => {
      const words = (text: string) => {
        const parsed = parse({ text }, "fr", defaultConfig);
        return (
          parsed.ok && parsed.posting.blocks.map(({ kind, text: own, position }) => [kind, own, position.start.line, position.end.column])
        );
      };
      expect(words(parts.join(end))).toEqual(words(parts.join("\n")));
    }),
    { numRuns: 300 },
  );
});
