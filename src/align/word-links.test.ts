import { expect, test } from "vitest";
import { readWords } from "#align/tokens";
import { linkWords } from "#align/word-links";
import { lexicon } from "../dev/engine.ts";
import { readPair } from "../dev/read-pair.ts";

function links(en: string, fr: string) {
  const words = readWords(readPair(en, fr), lexicon);
  const [left, right] = [words.en.tokens[0]?.words ?? [], words.fr.tokens[0]?.words ?? []];
  const found = linkWords(left, right, words);
  return [...found.en].map((j, i) => [words.en.stems[left[i] ?? -1], j < 0 ? null : words.fr.stems[right[j] ?? -1]]);
}

test("each word has one counterpart, and a counterpart one word", () => {
  expect(links("boats and boats", "bateaux")).toEqual([
    ["boat", "bate"],
    ["boat", null],
  ]);
  expect(links("windows and boats", "bateaux et fenêtres")).toEqual([
    ["window", "fenetr"],
    ["boat", "bate"],
  ]);
});

test("a partner is given up where that makes room for one more", () => {
  // “job” may be « emploi » or « poste », “position” here « poste » alone.
  const found = links("job position", "poste emploi").map(([, fr]) => fr);
  expect(found.toSorted()).toEqual(["emploi", "post"]);
});

test("repeated words are linked in order, and many of them in a moment", () => {
  expect(links("boat window boat", "bateau fenêtre bateau").map(([, fr]) => fr)).toEqual(["bateau", "fenetr", "bateau"]);
  expect(links("boat ".repeat(3000), "bateau ".repeat(3000)).filter(([, fr]) => fr === null).length).toBeLessThan(3000);
});
