import { expect, test } from "vitest";
import { costOf } from "#align/cost";
import { emptyLexicon } from "#align/lexicon";
import { readWords } from "#align/tokens";
import { FEATURES, WEIGHTS } from "#models/alignment";
import { readPair } from "../dev/read-pair.ts";

// What the model looks at, worked out by hand with a lexicon that knows no word: each weighs 0.75.

function cost(en: string, fr: string) {
  const pair = readPair(en, fr);
  return costOf(pair, readWords(pair, emptyLexicon));
}

/** The features of the first blocks, by name. */
function features(en: string, fr: string): { readonly [name: string]: number } {
  const values = cost(en, fr).features([0], [0]);
  return Object.fromEntries(FEATURES.map((name, i) => [name, values[i] as number]));
}

test("coverage has a doubt of 0.6 either way, and counts from 0.4 by how much is compared", () => {
  const found = features("zulu", "bravo kilo mike");
  const [en, fr] = [0.3 / (0.75 + 0.6), 0.3 / (2.25 + 0.6)];
  expect(found.coverage).toBeCloseTo((en + fr) / 2, 6);
  expect(found["weaker coverage"]).toBeCloseTo(fr, 6);
  expect(found["coverage of mass"]).toBeCloseTo(Math.log1p(0.75) * ((en + fr) / 2 - 0.4), 6);
  expect(found["unexplained en"]).toBeCloseTo(Math.log1p(0.75), 6);
  expect(found["unexplained fr"]).toBeCloseTo(Math.log1p(2.25), 6);
  expect(features("bravo kilo mike", "zulu")["weaker coverage"]).toBeCloseTo(fr, 6);
});

test("French is expected 1.22 times as long, twelve letters of slack aside", () => {
  // |ln((69 + 12) ÷ (1.22 × 11 + 12))|, less 0.15 and less 0.7.
  const ratio = Math.log((69 + 12) / (1.22 * 11 + 12));
  const found = features("bravo delta", "b".repeat(34).concat(" ", "k".repeat(34)));
  expect(found.length).toBeCloseTo(ratio - 0.15, 6);
  expect(found["great length"]).toBeCloseTo(ratio - 0.7, 6);
  expect(features("bravo delta", "kilo mike lima")).toMatchObject({ length: 0, "great length": 0 });
});

test("kind, headings, links, numbers and place are what they are called", () => {
  expect(features("# zulu 4", "# bravo 5")).toMatchObject({
    headings: 1,
    "kind differs": 0,
    "numbers differ": 1,
    "number shared": 0,
    place: 0,
  });
  expect(features("- zulu 4", "bravo 4")).toMatchObject({ headings: 0, "kind differs": 1, "numbers differ": 0, "number shared": 1 });
  expect(features("[zulu](https://a.example/en/x)", "[bravo](https://a.example/fr/x)")).toMatchObject({
    "link shared": 1,
    "link on one side": 0,
  });
  expect(features("[zulu](https://a.example/en/x)", "bravo")).toMatchObject({ "link shared": 0, "link on one side": 1 });
  expect(cost("a\n\nb\n\nc\n\nd", "e").features([3], [0])[FEATURES.indexOf("place")]).toBeCloseTo(3.5 / 4 - 0.5, 10);
});

test("the odds of a pair are its features by their weights", () => {
  const { pair, features: of } = cost("zulu 4", "bravo kilo 4");
  expect(pair(0, 0)).toBeCloseTo(
    [...of([0], [0])].reduce((sum, value, k) => sum + value * (WEIGHTS[k] as number), 0),
    10,
  );
});

test.each([
  ["the same code", "```js\na()\n```", "```js\na()\n```", 4],
  ["other code of one language", "```js\na()\n```", "```js\nb()\n```", 1.5],
  ["code of another language", "```js\na()\n```", "```sh\nb\n```", -0.5],
  ["one image under two descriptions", "![Zulu](/a.png)", "![Bravo](/a.png)", 1.5],
  ["two images", "![Zulu](/a.png)", "![Bravo](/b.png)", -0.5],
  ["code and words", "```js\na()\n```", "bravo", -6],
  ["a line and a line", "***", "***", 1],
])("blocks without words have odds of their own: %s", (_, en, fr, odds) => {
  expect(cost(en, fr).pair(0, 0)).toBe(odds);
});

test("a merge costs 0.9, and gains 2.5 times what its least covered half has over 0.34", () => {
  const { group, features: of } = cost("zulu bravo", "zulu\n\nbravo");
  const model = [...of([0], [0, 1])].reduce((sum, value, k) => sum + value * (WEIGHTS[k] as number), 0);
  expect(group([0], [0, 1]) - model).toBeCloseTo(-0.9 + 2.5 * (1 - 0.34), 10);
  const glued = cost("zulu bravo", "- zulu\nbravo");
  const whole = [...glued.features([0], [0, 1])].reduce((sum, value, k) => sum + value * (WEIGHTS[k] as number), 0);
  expect(glued.group([0], [0, 1]) - whole).toBeCloseTo(2.5 * (1 - 0.34), 10);
});

test("a merge needs a third and a little of each half, or a sixth and words of its own", () => {
  const half = (fr: string) => Number.isFinite(cost("zulu bravo kilo", `zulu\n\n${fr}`).group([0], [0, 1]));
  expect([half("bravo golf"), half("bravo kilo golf hotel lima"), half("bravo golf hotel")]).toEqual([true, true, true]);
  expect([half("bravo golf hotel lima mike"), half("bravo golf hotel lima mike november")]).toEqual([true, false]);
  expect([half("zulu golf hotel"), half("zulu golf")]).toEqual([false, true]);
});

test("words of its own are those that the other halves do not explain, however many they do", () => {
  const merged = (first: string, second: string) => Number.isFinite(cost("zulu bravo kilo", `${first}\n\n${second}`).group([0], [0, 1]));
  expect([merged("zulu bravo", "zulu golf hotel"), merged("zulu bravo", "kilo golf hotel")]).toEqual([false, true]);
  const other = (first: string, second: string) => Number.isFinite(cost(`${first}\n\n${second}`, "zulu bravo kilo").group([0, 1], [0]));
  expect([other("zulu bravo", "zulu golf hotel"), other("kilo golf hotel", "zulu bravo")]).toEqual([false, true]);
});

test("groups are compared up to three million words", () => {
  const words = (letter: string) =>
    Array.from(
      { length: 1000 },
      (_, i) => `${letter}${i.toString(16).replace(/\d/gu, (digit) => "klmopqrtuv".charAt(Number(digit)))}`,
    ).join(" ");
  const pair = readPair(words("b"), `${words("d")}\n\n${words("f")}`);
  const read = readWords(pair, emptyLexicon);
  const { group, isSpent } = costOf(pair, read);
  const size = [...read.en.blocks, ...read.fr.blocks].reduce((sum, { length }) => sum + length, 0);
  for (let compared = size; compared <= 3_000_000; compared += size) group([0], [0, 1]);
  expect(isSpent()).toBe(false);
  group([0], [0, 1]);
  expect(isSpent()).toBe(true);
});

test("what one block covers of another is compared once for all groups that it is a half of", () => {
  const pair = readPair("zulu bravo kilo", "golf hotel\n\nmike lima\n\nnovember");
  const read = readWords(pair, emptyLexicon);
  let reads = 0;
  const counting: ProxyHandler<Float32Array> = {
    get: (all, key) => {
      if (typeof key === "string" && /^\d/u.test(key)) reads++;
      return Reflect.get(all, key);
    },
  };
  const weight = new Proxy(read.fr.weight, counting);
  const { group } = costOf(pair, { ...read, fr: { ...read.fr, weight } });
  expect(group([0], [0, 1])).toBe(Number.NEGATIVE_INFINITY);
  const first = reads;
  expect([group([0], [0, 1, 2]), group([0], [0, 1])]).toEqual([Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY]);
  expect(reads).toBe(first);
});
