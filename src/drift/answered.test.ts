import { describe, expect, test } from "vitest";
import type { Sides } from "#posting";
import { changesOf, reportOfEdit } from "../../tests/edited-pair.ts";

const PAIR = {
  en: `The contract is permanent. You report to the head of the ferry. Take 200 mg before sailing. The red flags show the way.

Read the [handbook](https://crew.example/en/handbook), please.
`,
  fr: `Le contrat est permanent. Vous relevez de la cheffe du traversier. Prenez 200 mg avant le départ. Les drapeaux rouges montrent le chemin.

Lisez le [manuel](https://crew.example/fr/manuel), s’il vous plaît.
`,
};
const swap = (text: string, from: string, to: string) => {
  if (!text.includes(from)) throw new Error(`expected ${from}`);
  return text.replace(from, to);
};
const edit = (en: readonly [string, string] | null, fr: readonly [string, string] | null, pair: Sides<string> = PAIR): Sides<string> => ({
  en: en ? swap(pair.en, ...en) : pair.en,
  fr: fr ? swap(pair.fr, ...fr) : pair.fr,
});
const opens = (after: Sides<string>) =>
  changesOf(PAIR, after).flatMap(({ effect, side, severity }) => (effect === "opens" ? [`${side} ${severity}`] : []));

describe("an edit of another sentence of the facing block does not answer", () => {
  test.each([
    [
      ["permanent", "temporary"],
      ["relevez de", "travaillez avec"],
    ],
    [
      ["permanent", "temporary"],
      ["montrent", "indiquent"],
    ],
    [
      ["to the head of the ferry", "to the head of the harbour"],
      ["Le contrat", "Ce contrat"],
    ],
    [
      ["200 mg", "300 mg"],
      ["montrent", "indiquent"],
    ],
  ] as const)("%j, %j", (en, fr) => {
    expect(opens(edit(en, fr)).some((each) => each.startsWith("en"))).toBe(true);
  });

  test("nor the other way round", () => {
    expect(opens(edit(["You report to", "You work with"], ["permanent", "temporaire"])).some((each) => each.startsWith("fr"))).toBe(true);
  });

  test("nor another word of the same sentence", () => {
    expect(opens(edit(["permanent", "temporary"], ["Le contrat", "Ce contrat"]))).toContain("en error");
    expect(opens(edit(["red flags", "blue flags"], ["montrent", "montrent bien"]))).toEqual(["en warning"]);
  });
});

describe("an edit of the facing sentence answers", () => {
  test.each([
    [
      ["permanent", "temporary"],
      ["permanent", "temporaire"],
    ],
    [
      ["red flags", "blue flags"],
      ["drapeaux rouges", "drapeaux bleus"],
    ],
    [
      ["200 mg", "300 mg"],
      ["200 mg", "300 mg"],
    ],
    [
      ["You report to the head", "You work with the head"],
      ["relevez de", "travaillez avec"],
    ],
    [
      [" The red flags show the way.", ""],
      [" Les drapeaux rouges montrent le chemin.", ""],
    ],
    [
      ["the way.", "the way. Boots are provided."],
      ["le chemin.", "le chemin. Les bottes sont fournies."],
    ],
  ] as const)("%j, %j", (en, fr) => {
    const { findings, changes = [] } = reportOfEdit(PAIR, edit(en, fr));
    expect(findings).toEqual([]);
    expect(changes.map(({ effect }) => effect)).toEqual(["neutral", "neutral"]);
  });
});

describe("a link that leads elsewhere on one side", () => {
  test("opens, whatever its page is called", () => {
    expect(opens(edit(["en/handbook", "en/fees"], null))).toEqual(["en warning"]);
    expect(opens(edit(null, ["fr/manuel", "fr/tarifs"]))).toEqual(["fr warning"]);
  });

  test("not where both do, nor where the page is the same", () => {
    expect(opens(edit(["en/handbook", "en/fees"], ["fr/manuel", "fr/tarifs"]))).toEqual([]);
    expect(opens(edit(["https://crew.example/en/handbook", "https://crew.example/en/handbook/"], null))).toEqual([]);
  });
});
