import { expect, test } from "vitest";
import { costOf } from "#align/cost";
import { readWords } from "#align/tokens";
import { lexicon } from "../dev/engine.ts";
import { readPair } from "../dev/read-pair.ts";

function cost(en: string, fr: string) {
  const pair = readPair(en, fr);
  return costOf(pair, readWords(pair, lexicon));
}

test("a translation is likelier than not, another text is not", () => {
  const { pair, similarity } = cost(
    "Repair the harbour bridge\n\nWrite letters to schools",
    "Réparer le pont du port\n\nÉcrire des lettres aux écoles",
  );
  expect([pair(0, 0) > 0, pair(1, 1) > 0, pair(0, 1) < 0, pair(1, 0) < 0]).toEqual([true, true, true, true]);
  expect(similarity([0], [0])).toBeGreaterThan(0.5);
  expect(similarity([0], [1])).toBeLessThan(0.5);
});

test.each([
  ["the same code", "```js\na()\n```", "```js\na()\n```", true],
  ["code and words", "```js\na()\n```", "Écrire des lettres", false],
  ["a rule and a rule", "a\n\n---", "b\n\n---", true],
  ["the same image under two descriptions", "![A bridge](/bridge.png)", "![Un pont](/bridge.png)", true],
])("blocks without words are compared as they stand: %s", (_, en, fr, same) => {
  const pair = readPair(en, fr);
  const { pair: odds } = costOf(pair, readWords(pair, lexicon));
  expect(odds(pair.en.blocks.length - 1, pair.fr.blocks.length - 1) > 0).toBe(same);
});

test("neighbours are one bead only where each is covered, and never headings", () => {
  const fr = "Plantez des tulipes au jardin et peignez les fenêtres du musée.";
  const items = cost("- Plant tulips in the garden\n- Paint the museum windows\n- Answer the telephone", `- ${fr}`);
  expect(items.group([0, 1], [0])).toBeGreaterThan(items.group([1, 2], [0]));
  expect(items.group([1, 2], [0])).toBe(Number.NEGATIVE_INFINITY);
  expect(cost("# Tulips\n\n# Windows", "# Tulipes et fenêtres").group([0, 1], [0])).toBe(Number.NEGATIVE_INFINITY);
});

test("a shared number or link speaks for a pair", () => {
  const [same, other] = [cost("Room 12", "Salle 12"), cost("Room 12", "Salle 15")];
  expect(same.pair(0, 0)).toBeGreaterThan(other.pair(0, 0));
  const [linked, unlinked] = [
    cost("[Guide](https://a.example/en/x)", "[Manuel](https://a.example/fr/x)"),
    cost("[Guide](https://a.example/en/x)", "Manuel"),
  ];
  expect(linked.pair(0, 0)).toBeGreaterThan(unlinked.pair(0, 0));
});

test("the same question has the same answer, and a group of one is a pair", () => {
  const { pair, group } = cost("Repair bridges", "Réparer les ponts");
  const first = pair(0, 0);
  expect([pair(0, 0), group([0], [0])]).toEqual([first, first]);
});

test("a quotation and a paragraph are near, an item is of another kind", () => {
  const odds = (en: string) => cost(en, "Réparer les ponts").pair(0, 0);
  expect(odds("> Repair bridges")).toBe(odds("Repair bridges"));
  expect(odds("- Repair bridges")).toBeLessThan(odds("Repair bridges"));
});

test("two headings are likelier to face each other than a heading and a paragraph", () => {
  const odds = (en: string, fr: string) => cost(en, fr).features([0], [0]);
  const at = (values: Float64Array) => [values[9], values[10]];
  expect(at(odds("# Pay", "# Paie"))).toEqual([0, 1]);
  expect(at(odds("# Pay", "Paie"))).toEqual([1, 0]);
  expect(at(odds("Pay", "Paie"))).toEqual([0, 0]);
});

test("features are the caller's own, whatever is asked next", () => {
  const { features } = cost("Repair 12 bridges\n\nWrite letters", "Réparer 12 ponts\n\nÉcrire des lettres");
  const first = features([0], [0]);
  const copy = [...first];
  features([1], [1]);
  expect([...first]).toEqual(copy);
});

test("neighbours of two sections are never one bead", () => {
  const fr = "Plantez des tulipes au jardin et peignez les fenêtres du musée.";
  const apart = cost("Plant tulips in the garden\n\n# Paint\n\nPaint the museum windows", fr);
  expect(apart.group([0, 2], [0])).toBe(Number.NEGATIVE_INFINITY);
  const three = cost("Plant tulips in the garden\n\nPaint the museum windows\n\n# Paint\n\nPaint windows", fr);
  expect(three.group([0, 1, 3], [0])).toBe(Number.NEGATIVE_INFINITY);
  expect(cost("Plant tulips in the garden\n\nPaint the museum windows", fr).group([0, 1], [0])).toBeGreaterThan(Number.NEGATIVE_INFINITY);
});
