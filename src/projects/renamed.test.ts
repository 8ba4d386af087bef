import { expect, test } from "vitest";
import { hashOf } from "#analysis";
import { type LocalPair, renamedKeys } from "#projects/renamed";

const held = (key: string, en: string, fr: string) => ({
  key,
  paths: { en: `${key}/en.md`, fr: `${key}/fr.md` },
  hashes: { en: hashOf(en), fr: hashOf(fr) },
});
const local = (key: string, en: string, fr: string, earlier: readonly string[] = []): LocalPair => ({
  key,
  texts: { en, fr },
  earlier: new Set(earlier.map(hashOf)),
});
const gone = () => false;
const keys = (...args: Parameters<typeof renamedKeys>) => [...renamedKeys(...args)];

test("a pair whose key the project does not know has that of the pair that is here no more and shares a text with it", () => {
  expect(keys([held("cook", "a", "b")], [local("chef", "a", "b")], gone)).toEqual([["chef", "cook"]]);
  expect(keys([held("cook", "a", "b")], [local("chef", "a", "edited")], gone)).toEqual([["chef", "cook"]]);
  expect(keys([held("cook", "a", "b")], [local("chef", "edited", "edited too")], gone)).toEqual([]);
  // Git knows what it said before.
  expect(keys([held("cook", "a", "b")], [local("chef", "edited", "edited too", ["b"])], gone)).toEqual([["chef", "cook"]]);
});

test("a pair that is still here, by its key or by a file, was copied and not renamed", () => {
  const both = [local("cook", "a", "b"), local("chef", "a", "b")];
  expect(keys([held("cook", "a", "b")], both, gone)).toEqual([]);
  expect(keys([held("cook", "a", "b")], [local("chef", "a", "b")], ({ en }) => en === "cook/en.md")).toEqual([]);
});

test("a key that the project knows stays, and what could be two is left alone", () => {
  expect(keys([held("cook", "a", "b"), held("chef", "c", "d")], [local("chef", "a", "b")], gone)).toEqual([]);
  expect(keys([held("cook", "a", "b")], [local("x", "a", "c"), local("y", "d", "b")], gone)).toEqual([]);
  expect(keys([held("x", "a", "c"), held("y", "d", "b")], [local("chef", "a", "b")], gone)).toEqual([]);
});
