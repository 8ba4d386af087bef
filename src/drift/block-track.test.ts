import { describe, expect, test } from "vitest";
import { defaultConfig } from "#config/config";
import { inReadingOrder, lettersOf, trackBlocks } from "#drift/block-track";
import { joinSplits } from "#drift/split";
import { parse } from "#parse/parse";
import type { Lang, Posting } from "#posting";

function posting(text: string, lang: Lang = "en"): Posting {
  const read = parse({ text }, lang, defaultConfig);
  if (!read.ok) throw new Error("refused");
  return read.posting;
}
const written = (tracks: ReturnType<typeof trackBlocks>) =>
  tracks.map(({ before, after, moved }) => `${before.join("+")}>${after.join("+")}${moved ? " moved" : ""}`);
const tracked = (was: string, is: string, lang: Lang = "en") => written(trackBlocks(posting(was, lang), posting(is, lang)));
const joined = (was: string, is: string, lang: Lang = "en") => {
  const [before, after] = [posting(was, lang), posting(is, lang)];
  return written(joinSplits(trackBlocks(before, after), before, after));
};

describe("which block became which", () => {
  test.each<[string, string, string, readonly string[]]>([
    ["nothing edited", "# Pier\n\nWe sail.\n", "# Pier\n\nWe sail.\n", ["0>0", "1>1"]],
    ["a block more", "We sail.\n", "We sail.\n\nBring ropes and lamps.\n", ["0>0", ">1"]],
    ["a block less, at the start", "We sail.\n\nBring ropes.\n", "Bring ropes.\n", ["0>", "1>0"]],
    ["a block less, between", "We sail.\n\nBring ropes.\n\nGo home.\n", "We sail.\n\nGo home.\n", ["0>0", "1>", "2>1"]],
    ["two that changed places", "We sail.\n\nBring ropes.\n", "Bring ropes.\n\nWe sail.\n", ["1>0 moved", "0>1"]],
    [
      "one that went to the end",
      "One rope.\n\nTwo lamps.\n\nSix oars.\n",
      "Two lamps.\n\nSix oars.\n\nOne rope.\n",
      ["1>0", "2>1", "0>2 moved"],
    ],
    ["the same words in another role", "Ropes and lamps\n\nWe sail.\n", "We sail.\n\n## Ropes and lamps\n", ["1>0 moved", "0>1"]],
    ["the same text twice, the first with the first", "We sail.\n\nWe sail.\n", "We sail.\n\nWe sail.\n", ["0>0", "1>1"]],
    ["the same role before the same words", "# Sail\n\nSail\n", "Sail\n\n# Sail\n", ["1>0 moved", "0>1"]],
    [
      "front matter by its key",
      "---\na: one\nb: two\n---\n\nWe sail.\n",
      "---\nb: two\na: red\n---\n\nWe sail.\n",
      ["1>0 moved", "0>1", "2>2"],
    ],
    ["another key is another field", "---\na: one\n---\n\nWe sail.\n", "---\nb: one\n---\n\nWe sail.\n", ["0>", ">0", "1>1"]],
    ["a field is no paragraph", "---\na: We sail\n---\n", "We sail\n", ["0>", ">0"]],
    [
      "seven words in ten in common, elsewhere",
      "Bring a strong rope, a green lamp, an oar and boots.\n\nWe sail.\n\nGo home.\n",
      "We sail.\n\nGo home.\n\nBring a strong rope, a green lamp, an oar and gloves.\n",
      ["1>0", "2>1", "0>2 moved"],
    ],
    [
      "few words in common, elsewhere",
      "Bring a strong rope and boots.\n\nWe sail.\n\nGo home.\n",
      "We sail.\n\nGo home.\n\nKnow a strong engine and harbour law.\n",
      ["0>", "1>0", "2>1", ">2"],
    ],
    [
      "other words alone between the same neighbours",
      "We sail.\n\nBring ropes.\n\nGo home.\n",
      "We sail.\n\nKnow engines.\n\nGo home.\n",
      ["0>0", "1>1", "2>2"],
    ],
    [
      "other words of another kind between the same neighbours",
      "We sail.\n\nBring ropes.\n\nGo home.\n",
      "We sail.\n\n## Engines\n\nGo home.\n",
      ["0>0", "1>", ">1", "2>2"],
    ],
    [
      "several between the same neighbours, by a third of their words",
      "We sail.\n\nBring strong ropes and boots.\n\nRead old harbour maps.\n\nGo home.\n",
      "We sail.\n\nRead new tide maps.\n\nFetch green ropes and boots.\n\nGo home.\n",
      ["0>0", "2>1 moved", "1>2", "3>3"],
    ],
  ])("%s", (_, was, is, expected) => {
    expect(tracked(was, is)).toEqual(expected);
  });
});

describe("what was split off or joined is one edit", () => {
  test.each<[string, string, string, readonly string[]]>([
    ["a sentence set apart", "We sail at dawn. Bring strong ropes.\n", "We sail at dawn.\n\nBring strong ropes.\n", ["0>0+1"]],
    [
      "a sentence set apart before",
      "Bring strong ropes. We sail at dawn every day.\n",
      "Bring strong ropes.\n\nWe sail at dawn every day.\n",
      ["0>0+1"],
    ],
    ["two that became one", "We sail at dawn.\n\nBring strong ropes.\n", "We sail at dawn. Bring strong ropes.\n", ["0+1>0"]],
    [
      "three from one",
      "We sail at dawn to the grey island every day. Bring strong ropes. Read harbour maps.\n",
      "We sail at dawn to the grey island every day.\n\nBring strong ropes.\n\nRead harbour maps.\n",
      ["0>0+1+2"],
    ],
    [
      "three from one, of which the middle one is the text",
      "We sail at dawn. Bring strong ropes. Read harbour maps.\n",
      "We sail at dawn.\n\nBring strong ropes.\n\nRead harbour maps.\n",
      ["0>0+1+2"],
    ],
    ["what the neighbour never had", "We sail at dawn.\n", "We sail at dawn.\n\nBring strong ropes.\n", ["0>0", ">1"]],
    [
      "a field is no part of one",
      "---\na: one\n---\n\nWe sail at dawn. Strong ropes.\n",
      "---\na: one\nb: Strong ropes\n---\n\nWe sail at dawn.\n",
      ["0>0", ">1", "1>2"],
    ],
    [
      "what the neighbour still has was not split off",
      "We sail at dawn. Bring strong ropes.\n",
      "We sail at dawn. Bring strong ropes.\n\nBring strong ropes.\n",
      ["0>0", ">1"],
    ],
  ])("%s", (_, was, is, expected) => {
    expect(joined(was, is)).toEqual(expected);
  });
  test("in French", () => {
    expect(joined("Nous partons à l’aube. Apportez des cordes.\n", "Nous partons à l’aube.\n\nApportez des cordes.\n", "fr")).toEqual([
      "0>0+1",
    ]);
  });
});

test.each([
  ["Bring  two\u00A0ROPES!", "bring two ropes"],
  ["« Déjà », l’été", "déjà l été"],
  ["…", ""],
  ["ﬁn ²", "fin 2"],
])("the letters of %j", (text, expected) => {
  expect(lettersOf(text)).toBe(expected);
});
test("signs that say more than form are kept", () => {
  expect(lettersOf("$85")).not.toBe(lettersOf("€85"));
  expect(lettersOf("≥ 3")).not.toBe(lettersOf("≤ 3"));
  expect(lettersOf("It runs?")).not.toBe(lettersOf("It runs."));
});

test.each<[string, readonly (readonly [readonly number[], readonly number[]])[], readonly string[]]>([
  [
    "the longest run in order stays",
    [
      [[0], [2]],
      [[1], [0]],
      [[2], [1]],
      [[3], [3]],
    ],
    ["1>0", "2>1", "0>2 moved", "3>3"],
  ],
  [
    "what is gone stands after what it followed",
    [
      [[0], [1]],
      [[2], [0]],
      [[1], []],
      [[3], []],
    ],
    ["2>0 moved", "0>1", "1>", "3>"],
  ],
  [
    "what is gone at the start comes first",
    [
      [[1], [0]],
      [[0], []],
      [[], [1]],
    ],
    ["0>", "1>0", ">1"],
  ],
  [
    "several that are gone keep their order",
    [
      [[3], [0]],
      [[2], []],
      [[0], []],
      [[1], []],
    ],
    ["0>", "1>", "2>", "3>0"],
  ],
  [
    "after the last block of a group",
    [
      [[0], [0, 1]],
      [[1], []],
      [[2], [2]],
    ],
    ["0>0+1", "1>", "2>2"],
  ],
])("%s", (_, pairs, expected) => {
  expect(written(inReadingOrder(pairs.map(([before, after]) => ({ before, after }))))).toEqual(expected);
});
