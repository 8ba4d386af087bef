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
  surprise: () => 1,
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

test.each([
  ["half the letters in common", "commis", "commande", 0],
  ["five letters in common", "insulat", "insular", 0.9],
  ["four letters that are all of one", "port", "portail", 0.9],
  ["three letters are too short", "cat", "cats", 0],
  ["a letter more inside", "tunel", "tunnel", 5 / 6],
  ["a letter else inside", "adress", "adriss", 5 / 6],
  ["two letters exchanged", "tunenl", "tunnel", 5 / 6],
  ["a letter that moved", "bolard", "borlad", 5 / 6],
  ["two letters else", "marine", "matone", 0],
  ["two letters longer", "mane", "matine", 0],
  ["a letter else in a word of four", "mart", "malt", 0],
  ["another first letter", "xtunnel", "ytunnel", 0],
  ["numbers that begin alike", "20245", "20246", 0],
] as const)("cognates: %s", (_, en, fr, likeness) => {
  expect(cognate(en, fr)).toBeCloseTo(likeness, 10);
  expect(cognate(fr, en)).toBeCloseTo(likeness, 10);
});

test("of two likenesses of a word the better one counts", () => {
  const twice = readPair("inspection", "inspection");
  const strength = (likelihood: number) =>
    readWords(twice, { ...emptyLexicon, translations: () => [[INSPECTION, likelihood]] }).strength[0] as number;
  expect(strength(0.2)).toBeCloseTo(1);
  const near = readPair("tunnelier", "tunneliste");
  const [stem = ""] = readWords(near, emptyLexicon).fr.stems;
  const both = (likelihood: number) => readWords(near, { ...emptyLexicon, translations: () => [[stem, likelihood]] }).strength;
  expect([...both(0.95)].map((each) => Number(each.toFixed(2)))).toEqual([0.95]);
  expect([...both(0.1)].map((each) => Number(each.toFixed(2)))).toEqual([0.9]);
});
