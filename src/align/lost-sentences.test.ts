import { expect, test } from "vitest";
import { NONE } from "#align/bead";
import type { Explained } from "#align/explain";
import { withoutLost } from "#align/lost-sentences";
import { readWords, type Tokens } from "#align/tokens";
import type { Lang } from "#posting";
import { lexiconOf } from "../dev/inside-of.ts";
import { readPair } from "../dev/read-pair.ts";

const EN = ["garb hest", "jolt kemp"];
const WORDS = "garb=vacor hest=bidel jolt=mugil kemp=nirap larn=dolu mund=zubas";

/** The steps that one of all sentences becomes: each paragraph is a sentence. */
function steps(en: readonly string[], fr: readonly string[], words = WORDS): readonly string[] {
  const pair = readPair(en.join("\n\n"), fr.join("\n\n"));
  const read = readWords(pair, lexiconOf(words));
  const explained = (lang: Lang): Explained => {
    const tokens = read[lang].tokens;
    const start = tokens.map((_, k) => tokens.slice(0, k).reduce((sum, { words }) => sum + words.length, 0));
    return {
      texts: pair[lang].blocks.map(({ text }) => text),
      tokens,
      start,
      answer: tokens.map((one: Tokens) => new Int32Array(one.words.length).fill(NONE)),
    };
  };
  const sides = { en: explained("en"), fr: explained("fr") };
  const whole = { en: pair.en.blocks.map(({ index }) => index), fr: pair.fr.blocks.map(({ index }) => index) };
  const found = withoutLost(whole, sides, read);
  // It tries, and leaves what is explained as it was.
  for (const lang of ["en", "fr"] as const) expect(sides[lang].answer.every((list) => list.every((at) => at === NONE))).toBe(true);
  return found.map((step) => `${step.en.join("+")}=${step.fr.join("+")}`);
}

test("two sentences that one says stay together", () => {
  expect(steps(EN, ["vacor bidel mugil nirap"])).toEqual(["0+1=0"]);
  expect(steps(["garb hest jolt kemp"], ["vacor bidel", "mugil nirap"])).toEqual(["0=0+1"]);
});

test("one whose words only recur in its neighbour is alone, on the side of the two and in its order", () => {
  expect(steps(["garb hest", "hest larn mund"], ["vacor bidel"])).toEqual(["0=0", "1="]);
  expect(steps(["hest larn mund", "garb hest"], ["vacor bidel"])).toEqual(["0=", "1=0"]);
  expect(steps(["garb hest"], ["vacor bidel", "bidel dolu zubas"])).toEqual(["0=0", "=1"]);
  expect(steps(["garb hest"], ["bidel dolu zubas", "vacor bidel"])).toEqual(["=0", "0=1"]);
});

test("of three, those that are lost are alone, and the others together, in the order of the text", () => {
  expect(steps(["garb hest", "larn mund", "hest larn"], ["vacor bidel"])).toEqual(["0=0", "1=", "2="]);
  expect(steps(["larn mund", "garb hest", "larn mund hest"], ["vacor bidel"])).toEqual(["0=", "1=0", "2="]);
  expect(steps(["garb hest"], ["dolu zubas", "vacor bidel", "zubas bidel"])).toEqual(["=0", "0=1", "=2"]);
  expect(steps(["garb hest", "larn mund", "jolt kemp"], ["vacor bidel mugil nirap"])).toEqual(["0+2=0", "1="]);
  expect(steps(["garb hest jolt kemp"], ["vacor bidel", "dolu zubas", "mugil nirap"])).toEqual(["0=0+2", "=1"]);
});

test("a quarter of its words is enough, less is not", () => {
  expect(steps(["garb", "jolt larn mund rald"], ["vacor mugil"])).toEqual(["0+1=0"]);
  expect(steps(["garb", "jolt larn mund rald sorn"], ["vacor mugil"])).toEqual(["0=0", "1="]);
});

test("where what is left over weighs six tenths of what it has to say, it may be an idiom for it", () => {
  const other = (words: string) => steps(["garb", "rald sorn tilb pemb wold"], [`vacor ${words}`]);
  expect(other("fusa gorin")).toEqual(["0=0", "1="]);
  expect(other("fusa gorin lamot")).toEqual(["0+1=0"]);
});

test("sentences that face none, or two, or one another, are no merge", () => {
  expect(steps(["garb", "larn"], ["vacor", "fusa"])).toEqual(["0+1=0+1"]);
  expect(steps(["garb"], ["fusa"])).toEqual(["0=0"]);
});
