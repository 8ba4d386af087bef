import { expect, test } from "vitest";
import { costOf } from "#align/cost";
import { readWords } from "#align/tokens";
import { FEATURES } from "#models/alignment";
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

test("where one side has a link and the other none, that speaks; where neither has, nothing does", () => {
  const link = "[Guide](https://a.example/en/x)";
  const names = (en: string, fr: string) => {
    const values = cost(en, fr).features([0], [0]);
    return [values[FEATURES.indexOf("link shared")], values[FEATURES.indexOf("link on one side")]];
  };
  expect(names(`${link}\n\nText`, "Texte")).toEqual([0, 1]);
  expect(names("Text", `${link}\n\nTexte`)).toEqual([0, 1]);
  expect(names(`Text\n\n${link}`, `Texte\n\n${link}`)).toEqual([0, 0]);
  expect(names(link, "[Guide](https://b.example/fr/y)")).toEqual([0, 0]);
  expect(names(link, "[Guide](https://a.example/fr/x)")).toEqual([1, 0]);
});

test("any link of a group that the other group has is one shared", () => {
  const [a, b] = ["[Guide](https://a.example/en/x)", "[Map](https://b.example/y)"];
  const shared = FEATURES.indexOf("link shared");
  const { features } = cost(`Text\n\n${a}\n\n${b}`, `Texte\n\n${b}`);
  expect([features([0, 2], [0, 1])[shared], features([1, 2], [1])[shared], features([0, 1], [0, 1])[shared]]).toEqual([1, 1, 0]);
});

test("how far the words of blocks of one side are explained by the other, on either side", () => {
  const { covered } = cost("Zulu bravo kilo lima\n\nMike", "Zulu bravo\n\nKilo\n\n***");
  expect(covered("en", [0], [0])).toBeCloseTo(0.5, 5);
  expect(covered("en", [0], [0, 1])).toBeCloseTo(0.75, 1);
  expect(covered("fr", [0], [0])).toBe(1);
  expect(covered("fr", [1], [1])).toBe(0);
  // A line has no words: nothing of it is explained.
  expect(covered("fr", [2], [0])).toBe(0);
});

test("a pair of more blocks than are kept in a table is compared all the same", () => {
  const long = (n: number, word: string) => Array.from({ length: n }, (_, k) => `- ${word} ${k}\n`).join("");
  const { pair } = cost(long(640, "Boat"), long(640, "Bateau"));
  expect([pair(3, 3) > 0, pair(639, 639) > 0, pair(3, 639) < 0, pair(3, 3) > 0]).toEqual([true, true, true, true]);
});

test("items that face one block need a sign or word there that joins things", () => {
  const group = (fr: string, en = "- zulu\n- bravo") => Number.isFinite(cost(en, fr).group([0, 1], [0]));
  expect([group("zulu and bravo"), group("zulu, bravo"), group("zulu bravo")]).toEqual([true, true, false]);
  expect(group("zulu bravo", "zulu\n\nbravo")).toBe(true);
  const other = (en: string) => Number.isFinite(cost(en, "- zulu\n- bravo").group([0], [0, 1]));
  expect([other("zulu and bravo"), other("zulu bravo")]).toEqual([true, false]);
});

test.each([
  ["paragraphs", "zulu\n\nbravo", true],
  ["items", "- zulu\n- bravo", true],
  ["quotations", "<blockquote>zulu</blockquote>\n<blockquote>bravo</blockquote>", true],
  ["tables", "| zulu |\n| --- |\n| mike |\n\n| bravo |\n| --- |\n| lima |", false],
])("neighbours that may be one bead: %s", (_, fr, isOne) => {
  const { blocks } = readPair("", fr).fr;
  expect(new Set(blocks.map(({ kind }) => kind)).size).toBe(1);
  const { group } = cost("zulu, bravo, mike and lima", fr);
  expect(Number.isFinite(group([0], [...blocks.keys()]))).toBe(isOne);
});
