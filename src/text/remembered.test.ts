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

test("neither many texts are kept nor more than two long ones", () => {
  let count = 0;
  const read = remembered(() => ++count);
  for (let i = 0; i < 1_000; i++) read(`text ${i}`, "en");
  expect(read("text 0", "en")).toBe(1_001);
  const [one, two, three] = ["a", "b", "c"].map((letter) => letter.repeat(5_000)) as [string, string, string];
  expect([one, two, one, two, three, one].map((text) => read(text, "en"))).toEqual([1_002, 1_003, 1_002, 1_003, 1_004, 1_005]);
});
