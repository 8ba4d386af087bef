import { expect, test } from "vitest";
import { remembered } from "#text/remembered";

test("a text is read once for each language", () => {
  const reads: string[] = [];
  const read = remembered((text, lang) => {
    reads.push(`${lang} ${text}`);
    return text.length;
  });
  expect([read("one", "en"), read("one", "en"), read("one", "fr"), read("three", "en")]).toEqual([3, 3, 3, 5]);
  expect(reads).toEqual(["en one", "fr one", "en three"]);
});

test("neither many texts nor long ones are kept", () => {
  let count = 0;
  const read = remembered(() => ++count);
  for (let i = 0; i < 1_000; i++) read(`text ${i}`, "en");
  expect(read("text 0", "en")).toBe(1_001);
  const long = "a".repeat(5_000);
  expect([read(long, "en"), read(long, "en")]).toEqual([1_002, 1_003]);
});
