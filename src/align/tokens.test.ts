import { expect, test } from "vitest";
import { emptyLexicon, type Lexicon } from "#align/lexicon";
import { cognate, readWords } from "#align/tokens";
import { stems } from "#text/tokens";
import { readPair } from "../dev/read-pair.ts";

test.each([
  ["responsi", "responsa", true],
  ["inspect", "inspect", true],
  ["color", "couleur", false],
  ["project", "product", false],
  ["art", "arc", false],
  ["2024", "2025", false],
  ["12", "12", true],
] as const)("%s and %s", (en, fr, are) => {
  expect(cognate(en, fr) > 0).toBe(are);
  expect(cognate(fr, en)).toBe(cognate(en, fr));
});

const INSPECTION = stems("inspection", "en")[0] as string;
const pair = readPair("Bridge inspection 12\n\nBridge and bridge", "Inspection du pont 12");
const lexicon: Lexicon = {
  translations: (word) => (word === "bridg" ? [["pont", 0.9]] : undefined),
  rarity: (lang, stem) => (lang === "en" && stem === "bridg" ? 0.4 : undefined),
};

test("each word once in a block, under one number over the side", () => {
  const { en } = readWords(pair, lexicon);
  const bridge = en.stems.indexOf("bridg");
  expect(en.blocks.map((words) => [...words].filter((word) => word === bridge).length)).toEqual([1, 1]);
  expect(en.tokens[1]?.words).toEqual([bridge, bridge]);
});

test("numbers are marked, weights are the lexicon's or a doubtful 0.75", () => {
  const { en } = readWords(pair, lexicon);
  expect(en.numeric[en.stems.indexOf("12")]).toBe(1);
  expect(en.weight[en.stems.indexOf("bridg")]).toBeCloseTo(0.4);
  expect(en.weight[en.stems.indexOf(INSPECTION)]).toBeCloseTo(0.75);
});

test("matches come from the lexicon and from likeness, within the words of the pair", () => {
  const matched = (words: ReturnType<typeof readWords>, stem: string) => {
    const id = words.en.stems.indexOf(stem);
    return [...words.matches.slice(words.from[id], words.from[id + 1])].map((other) => words.fr.stems[other]);
  };
  const known = readWords(pair, lexicon);
  expect(["bridg", INSPECTION, "12"].map((stem) => matched(known, stem))).toEqual([["pont"], [INSPECTION], ["12"]]);
  expect(matched(readWords(pair, emptyLexicon), "bridg")).toEqual([]);
});
