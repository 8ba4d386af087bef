import { describe, expect, test } from "vitest";
import { engineWith } from "#engine";
import { LANGS, type Lang } from "#posting";
import { trip } from "../../src/dev/trip.ts";
import { FERRY, SHAPES, shaped } from "./pages.ts";

const plain = (text: string) => text.replace(/\s+/gu, " ").trim();

/** All came back, and the text is the one of before but for white space. */
function expectWhole(to: Lang, isCut: Parameters<typeof trip>[2], version: 1 | 2 = 2, texts = FERRY): void {
  const found = trip(texts, to, isCut, engineWith(), version);
  expect(found.problems).toEqual([]);
  expect([found.offered, found.taken, found.matched, found.same + found.spaced]).toEqual(Array(4).fill(found.cut));
  expect([found.opened, plain(found.text)]).toEqual([[], plain(texts[to])]);
}

const upToPay = (text: string) => text.slice(0, text.search(/^## (?:Pay|Salaire)/mu));
/** Its lists, nested and numbered, with the heading in bold between them. */
const TASKS = { en: upToPay(FERRY.en), fr: upToPay(FERRY.fr) };

describe.each([
  ["en", 1],
  ["fr", 2],
] as const)("into %s, XLIFF %s", (to, version) => {
  test.each([0, 1, 2, 3, 4])("every fifth item, paragraph and heading, from number %s on", (first) => {
    expectWhole(to, (_, index) => index % 5 === first, version);
  });

  test.each(Object.entries(SHAPES))("%s: what comes back has the line ends of its file", (_, shape) => {
    const texts = shaped(TASKS, to, shape);
    const { text, problems } = trip(texts, to, (__, index) => index % 5 === 1, engineWith(), version);
    expect(problems).toEqual([]);
    expect([text.startsWith("\uFEFF"), /(?<!\r)\n/u.test(text), /\n$/u.test(text)]).toEqual([
      texts[to].startsWith("\uFEFF"),
      /(?<!\r)\n/u.test(texts[to]),
      /\n$/u.test(texts[to]),
    ]);
    expect(plain(text)).toBe(plain(texts[to]));
  });
});

/** Runs of neighbours, by where they start and how many they are: items, the nested ones, numbered ones, paragraphs, headings with what follows. */
const RUNS = [2, 3, 4, 5, 6].flatMap((length) => [1, 4, 7, 10, 13].map((start) => [length, start] as const));

describe.each(LANGS)("gaps at one place, into %s", (to) => {
  test.each(RUNS)("%s gaps from block %s on come back in reading order", (length, start) => {
    expectWhole(to, (_, index) => index >= start && index < start + length, 2, TASKS);
  });
});
