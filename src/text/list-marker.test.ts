import { expect, test } from "vitest";
import type { Block } from "#posting";
import { asItem, isItem, isLostItem, itemsOnLine, lostItems, mergedItem, unspacedMarker } from "#text/list-marker";
import { readPair } from "../dev/read-pair.ts";

const read = (text: string) => readPair(text, "").en;
const lost = (own: string, facing: string) => {
  const posting = read(own);
  return lostItems(posting, posting.blocks, read(facing).blocks).map(({ text }) => text);
};
/** A posting's text after the edit that makes an item of one of its blocks. */
const mended = (text: string, words: string) => {
  const posting = read(text);
  const block = posting.blocks.find((one) => one.text === words);
  if (!block) throw new Error(`no block ${words}`);
  const edit = asItem(posting, block);
  return edit && text.slice(0, edit.range.start.offset) + edit.text + text.slice(edit.range.end.offset);
};

test.each([
  ["-Plan the route", "-"],
  ["•Plan the route", "•"],
  ["+12 stations", "+"],
  ["*« Route »", "*"],
  ["- Plan the route", undefined],
  ["--- Plan", undefined],
  ["-, that is", undefined],
  ["Plan -the route", undefined],
])("the bullet of %j that touches its word is %s", (text, marker) => {
  const posting = read(text);
  const [block] = posting.blocks;
  if (!block) throw new Error("no block");
  expect(unspacedMarker(posting, block)).toBe(marker);
});

test("a line that runs on from an item is a lost item, not an item; a paragraph is neither", () => {
  const { blocks } = read("- Plan the route\nDrive the bus\n\nA word.");
  expect(blocks.map((block) => [block.text, isItem(block), isLostItem(block)])).toEqual([
    ["Plan the route", true, false],
    ["Drive the bus", false, true],
    ["A word.", false, false],
  ]);
});

const THREE = "- Planifier\n- Conduire\n- Garer";
test.each([
  ["a line without its bullet, where the other side has one item more", "- Plan\nDrive\n- Park", THREE, ["Drive"]],
  ["a paragraph that begins with a bullet", "-Plan the route\n\n- Drive\n- Park", THREE, ["-Plan the route"]],
  ["no more of them than items are missing", "- Plan\nDrive\nPark", "- Planifier\n- Conduire", ["Drive"]],
  ["none where both sides have as many items", "- Plan\nslowly\n- Drive\n- Park", THREE, []],
  ["none where this side has more items", "- Plan\nslowly\n- Drive\n- Park\n- Wash", THREE, []],
  ["no plain paragraph", "- Plan\n- Drive\n\nPark", THREE, []],
])("lost: %s", (_, own, facing, expected) => {
  expect(lost(own, facing)).toEqual(expected);
});

test("one item that faces several is merged; two are not, and neither is one that faces one or a paragraph", () => {
  const merged = (own: string, facing: string) => mergedItem(read(own).blocks, read(facing).blocks)?.text;
  expect(merged("- Plan and drive", "- Planifier\n- Conduire")).toBe("Plan and drive");
  expect(merged("- Plan\n- Drive", "- Planifier\n- Conduire")).toBeUndefined();
  expect(merged("- Plan and drive", "- Planifier et conduire")).toBeUndefined();
  expect(merged("- Plan and drive", "- Planifier\n\nConduire")).toBeUndefined();
  expect(merged("- Plan and drive", "- Planifier\nConduire")).toBeUndefined();
  expect(merged("Plan and drive", "- Planifier\n- Conduire")).toBeUndefined();
  expect(merged("", "- Planifier\n- Conduire")).toBeUndefined();
});

test.each([
  ["a space after a bullet", "-Plan the route", "-Plan the route", "- Plan the route"],
  ["a space after an asterisk that nothing closes", "*Plan the route", "*Plan the route", "* Plan the route"],
  ["the bullet of the item before", "* Plan\nDrive", "Drive", "* Plan\n* Drive"],
  ["its indentation too", "- Plan\n\n  +   Drive\n  Park", "Park", "- Plan\n\n  +   Drive\n  +   Park"],
  ["that of the nearest item that has one", "- Plan\nDrive\nPark", "Park", "- Plan\nDrive\n- Park"],
])("mended with %s", (_, text, words, expected) => {
  expect(mended(text, words)).toBe(expected);
});

test.each([
  ["a bullet sign is no Markdown at all", "•Plan the route", "•Plan the route"],
  ["asterisks at both ends may be meant as italics", "*Plan the route *now", "*Plan the route *now"],
  ["a number would have to be counted", "1. Plan\nDrive", "Drive"],
  ["a paragraph is not in a list", "- Plan\n\nDrive", "Drive"],
  ["an item has its bullet", "- Plan\n- Drive", "Drive"],
])("not mended: %s", (_, text, words) => {
  expect(mended(text, words)).toBeUndefined();
});

test.each([
  ["boats - oars - sails", 3],
  ["boats – oars", 2],
  ["boats * oars * sails", 3],
  ["boats • oars", 2],
  ["boats; oars; sails", 3],
  ["1. Plan 2. Drive 3. Park", 3],
  ["Plan 2. Drive 3. Park", 3],
  ["Plan 3. Drive 4. Park", 1],
  ["1. Plan 3. Park", 1],
  ["a low-lying boat, 2-5 oars", 1],
])("items on one line: %s", (text, count) => {
  expect(itemsOnLine({ text } as Block)).toBe(count);
});
