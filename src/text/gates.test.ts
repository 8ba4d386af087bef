import { expect, it, vi } from "vitest";
import { anyMayMatch, gated } from "./gated-pattern.ts";

const lake = gated(/(?<!\p{L})lake(?!\p{L})/giu);
const bridge = gated(/(?<!\p{L})bridge(?!\p{L})/giu);

it("reads the texts of a pair once, however many texts and patterns", () => {
  const texts = Array.from({ length: 3000 }, (_, i) => `Paint the bridge ${i} near the lake`);
  const found = () => texts.filter((text) => lake.test(text)).length + texts.filter((text) => bridge.test(text)).length;
  expect(found()).toBe(6000);
  const read = vi.spyOn(String.prototype, "charCodeAt");
  expect(found()).toBe(6000);
  const { length } = read.mock.calls;
  read.mockRestore();
  expect(length).toBe(0);
});

it("keeps no more than two million letters and places", () => {
  const text = (i: number) => `lake ${i} ${"b".repeat(3000)}`;
  for (let i = 0; i < 700; i++) lake.test(text(i));
  const read = vi.spyOn(String.prototype, "charCodeAt");
  lake.test(text(0));
  const { length } = read.mock.calls;
  read.mockRestore();
  expect(length).toBeGreaterThan(3000);
});

it("tells apart hundreds of gates, and the places of each", () => {
  const letters = Array.from(
    { length: 200 },
    (_, i) => `q${String.fromCharCode(97 + (i % 26))}${String.fromCharCode(97 + Math.floor(i / 26))}z`,
  );
  const many = letters.map((word) => gated(new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, "gu")));
  const text = letters
    .filter((_, i) => i % 3 === 0)
    .map((word) => `${word}, ${word}`)
    .join("; ");
  expect(many.map((pattern) => pattern.matches(text).map(({ index }) => index))).toEqual(
    letters.map((word) => [...text.matchAll(new RegExp(word, "gu"))].map(({ index }) => index)),
  );
});

it("is opened by whatever white space the expression takes", () => {
  const asset = gated(/(?<!\p{L})an\s+asset(?!\p{L})/giu);
  expect(
    ["an asset", "AN\u00A0asset", "an\n\tasset", "an\u202Fasset", "another asset", "anasset"].map((text) => asset.matches(text).length),
  ).toEqual([1, 1, 1, 1, 0, 0]);
});

it("says of several patterns at once whether any may match", () => {
  const any = anyMayMatch([lake, bridge]);
  expect(["the bridge", "a LAKE", "the road", ""].map(any)).toEqual([true, true, false, false]);
  expect(anyMayMatch([lake, gated(/\d/gu)])("the road")).toBe(true);
});
