import { describe, expect, test } from "vitest";
import type { Change } from "#finding";
import type { Sides } from "#posting";
import { changesOf } from "../../tests/edited-pair.ts";

const PAIR: Sides<string> = {
  en: "# Guide\n\n- Bring a strong rope.\n- Wash the boats.\n- Close the doors.\n\nRead the [maps](https://a.example/en).\n",
  fr: "# Guide\n\n- Apportez une corde solide.\n- Lavez les bateaux.\n- Fermez les portes.\n\nLisez les [cartes](https://a.example/fr).\n",
};
type Swap = readonly [from: string, to: string];
function edited(text: string, swaps: readonly Swap[]): string {
  return swaps.reduce((now, [from, to]) => {
    if (!now.includes(from)) throw new Error(`expected ${from}`);
    return now.replace(from, to);
  }, text);
}
const changes = (en: readonly Swap[], fr: readonly Swap[] = []) => changesOf(PAIR, { en: edited(PAIR.en, en), fr: edited(PAIR.fr, fr) });
const lines = (place: Change["before"]) => (place ? `${place.start.line}-${place.end.line}` : "none");
const shown = ({ side, effect, block, severity, before, after, other }: Change) =>
  [side, effect, block, severity ?? "-", lines(before), lines(after), lines(other)].join(" ");

const [ROPE, WASH, CLOSE] = ["- Bring a strong rope.\n", "- Wash the boats.\n", "- Close the doors.\n"];
const [PARROTS, KNIVES] = ["- Feed the parrots daily.\n", "- Sharpen every kitchen knife.\n"];

describe("blocks in a row are one edit, others are not", () => {
  test.each<[string, readonly Swap[], readonly string[]]>([
    ["nothing edited", [], []],
    ["taken out in a row", [[WASH + CLOSE, ""]], ["en opens item error 4-5 none 4-5"]],
    [
      "taken out apart",
      [
        [ROPE, ""],
        [CLOSE, ""],
      ],
      ["en opens item error 3-3 none 3-3", "en opens item error 5-5 none 5-5"],
    ],
    ["put in in a row", [[CLOSE, CLOSE + PARROTS + KNIVES]], ["en opens item error none 6-7 none"]],
    [
      "put in apart",
      [
        [ROPE, PARROTS + ROPE],
        [CLOSE, CLOSE + KNIVES],
      ],
      ["en opens item error none 3-3 none", "en opens item error none 7-7 none"],
    ],
    [
      "set otherwise in a row",
      [
        ["- Bring", "1. Bring"],
        ["- Wash", "2. Wash"],
        ["- Close", "3. Close"],
      ],
      ["en opens item warning 3-5 3-5 3-5"],
    ],
    ["moved", [[ROPE + WASH + CLOSE, CLOSE + ROPE + WASH]], ["en opens item warning 5-5 3-3 5-5"]],
    ["of another level", [["# Guide", "## Guide"]], ["en opens heading warning 1-1 1-1 1-1"]],
    ["in bold", [["strong", "**strong**"]], ["en cosmetic item - 3-3 3-3 3-3"]],
    ["to another page", [["a.example", "b.example"]], ["en opens paragraph warning 7-7 7-7 7-7"]],
    ["joined", [["rope.\n- Wash", "rope. Wash"]], ["en neutral item - 3-4 3-3 3-4"]],
  ])("%s", (_, en, expected) => {
    expect(changes(en).map(shown)).toEqual(expected);
  });
});

describe("the words of an edit", () => {
  test("are those of its blocks, one a line, and of what faces them", () => {
    expect(changes([[WASH + CLOSE, ""]])[0]).toMatchObject({
      old: "Wash the boats.\nClose the doors.",
      new: null,
      facing: "Lavez les bateaux.\nFermez les portes.",
    });
    expect(changes([[CLOSE, CLOSE + PARROTS]])[0]).toMatchObject({ old: null, new: "Feed the parrots daily.", facing: null });
  });
  test("are the Markdown where the words stayed", () => {
    expect(changes([["strong", "**strong**"]])[0]).toMatchObject({ old: "- Bring a strong rope.", new: "- Bring a **strong** rope." });
    expect(changes([["a.example", "b.example"]])[0]).toMatchObject({
      old: "Read the [maps](https://a.example/en).",
      new: "Read the [maps](https://b.example/en).",
    });
  });
  test("lead from old to new", () => {
    const [one] = changes([["a strong", "a green"]]);
    expect(one?.diff.filter(({ kind }) => kind !== "same").map(({ kind, text }) => `${kind} ${text.trim()}`)).toEqual([
      "removed strong",
      "added green",
    ]);
  });
});

describe("edits of both sides", () => {
  test("the English come first, each side in reading order", () => {
    const all = changes(
      [
        ["strong", "red"],
        ["# Guide", "# Manual"],
      ],
      [
        ["solide", "rouge"],
        ["# Guide", "# Manuel"],
      ],
    );
    expect(all.map(({ side, after }) => `${side} ${after?.start.line}`)).toEqual(["en 1", "en 3", "fr 1", "fr 3"]);
    expect(all.map(({ sameGapAs }) => sameGapAs)).toEqual([undefined, undefined, undefined, undefined]);
  });
  const CREW = { en: "# Crew\n\nMeet at 9:00.\n\nBring 4 ropes.\n", fr: "# Équipage\n\nArrivez à 9\u00A0h.\n\nApportez 4 cordes.\n" };
  test("to different values are one gap", () => {
    const after = { en: CREW.en.replace("4", "5").replace("9:00", "8:00"), fr: CREW.fr.replace("4", "6") };
    const all = changesOf(CREW, after).map(({ side, effect, sameGapAs }) => `${side} ${effect} ${sameGapAs ?? "-"}`);
    expect(all).toEqual(["en opens -", "en opens -", "fr opens 1"]);
  });
  test("that took out blocks of different lines are two", () => {
    const all = changes([[WASH, ""]], [["- Fermez les portes.\n", ""]]);
    expect(all.map(shown)).toEqual(["en opens item warning 4-4 none 4-4", "fr opens item warning 5-5 none 4-4"]);
    expect(all.map(({ sameGapAs }) => sameGapAs)).toEqual([undefined, undefined]);
  });
});

test("where only a link leads elsewhere, all three texts are Markdown; where words changed, none is", () => {
  const [link] = changes([["a.example/en", "a.example/en/new"]]);
  expect([link?.old, link?.new, link?.facing, link?.facingMarkdown]).toEqual([
    "Read the [maps](https://a.example/en).",
    "Read the [maps](https://a.example/en/new).",
    "Lisez les cartes.",
    "Lisez les [cartes](https://a.example/fr).",
  ]);
  expect(changes([["Read", "Study"]]).map(({ old, facingMarkdown }) => [old, facingMarkdown])).toEqual([["Read the maps.", undefined]]);
  expect(changes([[ROPE, ""]])[0]).not.toHaveProperty("facingMarkdown");
});

describe("blocks that one side took out and the other edited are one gap, which the removal tells", () => {
  const HALL = {
    en: "# Hall\n\nCome in.\n\n## Boats\n\nThe boats are red.\n\nWash the boats on Friday.\n",
    fr: "# Salle\n\nEntrez.\n\n## Bateaux\n\nLes bateaux sont rouges.\n\nLavez les bateaux le vendredi.\n",
  };
  const opening = (after: Sides<string>) =>
    changesOf(HALL, after).flatMap(({ side, effect, after: place, sameGapAs }) =>
      effect === "opens" ? [`${side} ${place ? "edited" : "removed"} ${sameGapAs ?? "-"}`] : [],
    );
  const without = (text: string) => text.slice(0, text.indexOf("##"));

  test("in English", () => {
    expect(opening({ en: without(HALL.en), fr: HALL.fr.replace("vendredi", "lundi") })).toEqual(["en removed -", "fr edited 0"]);
  });

  test("in French", () => {
    expect(opening({ en: HALL.en.replace("Friday", "Monday"), fr: without(HALL.fr) })).toEqual(["en edited 1", "fr removed -"]);
  });

  test("an edit elsewhere is another gap", () => {
    const fr = HALL.fr.replace("Entrez.", "Entrez avant 9\u00A0h.");
    expect(opening({ en: without(HALL.en), fr })).toEqual(["en removed -", "fr edited -"]);
  });
});

test("a column that both sides of a table gained opens nothing, be its cells “no” and « non »", () => {
  const row = (cells: readonly string[]) => `| ${cells.join(" | ")} |\n`;
  const table = (head: readonly string[], cells: readonly string[]) => row(head) + row(head.map(() => "---")) + row(cells);
  const before = { en: table(["Name", "Kind"], ["rope", "tool"]), fr: table(["Nom", "Sorte"], ["corde", "outil"]) };
  const after = {
    en: table(["Name", "Kind", "Lent"], ["rope", "tool", "no"]),
    fr: table(["Nom", "Sorte", "Prêt"], ["corde", "outil", "non"]),
  };
  expect(changesOf(before, after).map(({ effect }) => effect)).not.toContain("opens");
});
