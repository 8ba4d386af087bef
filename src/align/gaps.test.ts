import { describe, expect, test } from "vitest";
import type { Cost } from "#align/cost";
import { fillGaps, fillSequences } from "#align/gaps";
import type { AlignmentLink } from "#align/moves";
import { FEATURES } from "#models/alignment";
import { readPair } from "../dev/read-pair.ts";

const saying = (odds: number): Cost => ({
  pair: () => odds,
  group: () => Number.NEGATIVE_INFINITY,
  similarity: () => 0.5,
  covered: () => 0,
  features: () => new Float64Array(),
});
const link = (en: readonly number[], fr: readonly number[], moved = false): AlignmentLink => ({ en, fr, moved });
const fill = (en: string, fr: string, links: readonly AlignmentLink[], odds: number) =>
  fillGaps(links, readPair(en, fr), saying(odds)).map((step) => `${step.en.join("+")}${step.moved ? "~" : "="}${step.fr.join("+")}`);

const ITEMS = "- a\n- b\n- c\n";
const around = [link([0], [0]), link([1], []), link([], [1]), link([2], [2])];

test("a little below zero, the place between two matches makes up for the words", () => {
  expect(fill(ITEMS, ITEMS, around, -1)).toEqual(["0=0", "1=1", "2=2"]);
});

test("far below, it does not: an item of another posting stays alone", () => {
  expect([...fill(ITEMS, ITEMS, around, -6)].sort()).toEqual(["0=0", "1=", "2=2", "=1"]);
});

test("blocks on either side of a match are in no gap together", () => {
  expect(fill(ITEMS, ITEMS, [link([0], []), link([1], [0]), link([], [1]), link([2], [2])], -1)).toEqual(["0=", "1=0", "=1", "2=2"]);
});

test("a bullet that became a paragraph is its kin, one that became code is not", () => {
  const links = [link([0], []), link([], [0])];
  expect(fill("- a\n", "a\n", links, -1)).toEqual(["0=0"]);
  expect([...fill("- a\n", "```\na\n```\n", links, -1)].sort()).toEqual(["0=", "=0"]);
});

test("what moved away leaves its gap open, and stays moved", () => {
  const found = fill(ITEMS, ITEMS, [link([0], []), link([1], [2], true), link([], [0]), link([2], [1])], -1);
  expect(found).toContain("0=0");
  expect(found).toContain("1~2");
  expect(found).toHaveLength(3);
});

test("at the end of a gap a heading has more, at its start it has not: it belongs to what follows", () => {
  const [en, fr] = ["# a\n\n# b\n", "# c\n"];
  const filled = (facing: number, odds: number) =>
    fillGaps([link([0], []), link([1], []), link([], [0])], readPair(en, fr), {
      ...saying(-9),
      pair: (i) => (i === facing ? odds : -9),
    }).some((step) => step.en[0] === facing && step.fr.length > 0);
  expect([filled(1, -2.9), filled(1, -3.1), filled(0, -2.3), filled(0, -2.9)]).toEqual([true, false, true, false]);
});

test("a heading and a paragraph are kin, a heading and an item are not", () => {
  const links = [link([0], []), link([], [0])];
  expect(fill("# a\n", "a\n", links, -2)).toEqual(["0=0"]);
  expect(fill("> a\n", "a\n", links, -2)).toEqual(["0=0"]);
  expect([...fill("# a\n", "- a\n", links, -2)].sort()).toEqual(["0=", "=0"]);
});

test("what moved stands in English order among what was filled, or at the end", () => {
  const before = [link([0], [2], true), link([1], []), link([], [0])];
  expect(fill(ITEMS, ITEMS, before, -1)).toEqual(["0~2", "1=0"]);
  const after = [link([0], []), link([], [0]), link([2], [1], true)];
  expect(fill(ITEMS, ITEMS, after, -1)).toEqual(["0=0", "2~1"]);
});

const alike = (change: { readonly [name: string]: number } = {}) => Float64Array.from(FEATURES, (name) => change[name] ?? 0);
const like = (pair: Cost["pair"], features: Cost["features"] = () => alike()): Cost => ({ ...saying(0), pair, features });
const show = (links: readonly AlignmentLink[]) => links.map((step) => `${step.en.join("+")}${step.moved ? "~" : "="}${step.fr.join("+")}`);
/** So many English items and French ones left over between two matches. */
const between = (n: number, m = n) => {
  const list = Array.from({ length: 7 }, (_, k) => `- ${"abcdefgh"[k]}\n`).join("");
  const links = [
    link([0], [0]),
    ...Array.from({ length: n }, (_, k) => link([k + 1], [])),
    ...Array.from({ length: m }, (_, k) => link([], [k + 1])),
    link([n + 1], [m + 1]),
  ];
  return { pair: readPair(list, list), links };
};

describe("as many of the same kinds left over on both sides", () => {
  const isFilled = (n: number, odds: number, cost = like(() => odds)) => {
    const { pair, links } = between(n);
    return show(fillGaps(links, pair, cost)).filter((step) => /^\d=\d$/u.test(step)).length === n + 2;
  };

  test.each([
    [1, 4.4],
    [2, 4],
    [3, 2.8],
    [4, 2.8],
  ])("%d of them are each other’s from −%d", (n, bonus) => {
    const far = like((i, j) => (i === j ? -bonus - 0.01 : -9));
    const near = like((i, j) => (i === j ? -bonus + 0.01 : -9));
    // The first, last and middle ones of three have less to gain by their place alone.
    expect([isFilled(n, 0, near), isFilled(n, 0, far)]).toEqual([true, n > 2 && false]);
  });

  test("not where they differ in a number or one is much longer", () => {
    const odds = () => -4;
    expect(isFilled(1, 0, like(odds))).toBe(true);
    expect(
      isFilled(
        1,
        0,
        like(odds, () => alike({ "numbers differ": 1 })),
      ),
    ).toBe(false);
    expect(
      [0.29, 0.3].map((length) =>
        isFilled(
          1,
          0,
          like(odds, () => alike({ "great length": length })),
        ),
      ),
    ).toEqual([true, false]);
  });

  test("not across places: the second is not the first", () => {
    const { pair, links } = between(2);
    const crossed = like((i, j) => (i !== j ? -3.8 : -9));
    expect(show(fillGaps(links, pair, crossed)).filter((step) => /^[12]=[12]$/u.test(step))).toEqual([]);
  });

  test("of one a side the depth says nothing, of more it does", () => {
    const filled = (en: string, fr: string, n: number) => {
      const links = [...Array.from({ length: n }, (_, k) => link([k], [])), ...Array.from({ length: n }, (_, k) => link([], [k]))];
      return show(
        fillGaps(
          links,
          readPair(en, fr),
          like((i, j) => (i === j ? -3.9 : -9)),
        ),
      ).filter((step) => /\d=\d/u.test(step)).length;
    };
    expect(filled("# a\n", "## b\n", 1)).toBe(1);
    expect(filled("# a\n\n## b\n", "# c\n\n## d\n", 2)).toBe(2);
    expect(filled("# a\n\n## b\n", "# c\n\n# d\n", 2)).toBe(0);
    expect(filled("a\n\n- b\n", "c\n\nd\n", 2)).toBe(0);
  });
});

describe("before anything may move", () => {
  const filled = (n: number, pair: Cost["pair"], m = n, features?: Cost["features"]) => {
    const { pair: texts, links } = between(n, m);
    return show(fillSequences(links, texts, like(pair, features))).slice(1, -1);
  };

  test("one or two at like places are each other’s, three are not", () => {
    expect(filled(1, () => -4)).toEqual(["1=1"]);
    expect(filled(2, (i, j) => (i === j ? -3.9 : -9))).toEqual(["1=1", "2=2"]);
    expect(filled(3, (i, j) => (i === j ? -1 : -9))).toEqual(["1=", "2=", "3=", "=1", "=2", "=3"]);
    expect(filled(1, () => -1, 2)).toEqual(["1=", "=1", "=2"]);
    expect(filled(1, () => -4.5)).toEqual(["1=", "=1"]);
    expect(
      filled(
        1,
        () => -4,
        1,
        () => alike({ "numbers differ": 1 }),
      ),
    ).toEqual(["1=", "=1"]);
  });

  test("both of two must be, or neither is", () => {
    expect(filled(2, (i, j) => (i !== j ? -9 : i === 1 ? -3.9 : -4.1))).toEqual(["1=", "2=", "=1", "=2"]);
  });

  test("unless one that is left over elsewhere suits better", () => {
    const list = "- a\n- b\n- c\n- d\n";
    const links = [link([0], []), link([], [0]), link([1], [1]), link([2], []), link([3], [2]), link([], [3])];
    const found = (i: number, j: number, odds: number, own = -3) =>
      show(
        fillSequences(
          links,
          readPair(list, list),
          like((a, b) => (a === i && b === j ? odds : a === 0 && b === 0 ? own : -9)),
        ),
      );
    // Worth −3 and 4.4 for the place: a French block elsewhere must be likelier than that, or surer than 1.2.
    for (const [i, j] of [
      [0, 3],
      [2, 0],
    ] as const) {
      expect(found(i, j, 1.1)).toContain("0=0");
      expect(found(i, j, 1.3)).not.toContain("0=0");
      expect(found(i, j, 0.5, -4)).not.toContain("0=0");
      expect(found(i, j, 0.3, -4)).toContain("0=0");
    }
  });

  test("matches, and gaps of one side, stay as they are", () => {
    const list = "- a\n- b\n- c\n";
    const links = [link([0], [0]), link([1], []), link([2], [1]), link([], [2])];
    expect(
      show(
        fillSequences(
          links,
          readPair(list, list),
          like(() => 1),
        ),
      ),
    ).toEqual(show(links));
  });

  test("a gap at the end is one too", () => {
    expect(
      show(
        fillSequences(
          [link([0], [0]), link([1], []), link([], [1])],
          readPair("- a\n- b\n", "- a\n- b\n"),
          like(() => -4),
        ),
      ),
    ).toEqual(["0=0", "1=1"]);
  });
});

test("a paragraph that was cut down to its first sentence faces the one that goes on", () => {
  const links = [link([0], []), link([], [0])];
  const whole = "Curious? Walk down to the boathouse before nine, or write to Ida.\n";
  expect(fill(whole, "Cela vous tente?\n", links, -9)).toEqual(["0=0"]);
  expect(fill("Yes.\n", "Oui. Le quai reste ouvert tout l’hiver, sauf les jours de tempête.\n", links, -9)).toEqual(["0=0"]);
  const alone = (en: string, fr: string) => expect([...fill(en, fr, links, -9)].sort()).toEqual(["0=", "=0"]);
  alone(whole, "Le quai est gelé.\n");
  alone(whole, "Cela vous tente? Descendez.\n");
  alone("Walk down to the boathouse before nine, or write to Ida.\n", "Cela vous tente?\n");
  alone(`> ${whole}`, "Cela vous tente?\n");
});

test("a label and two measures of one thing face each other, though their numbers differ", () => {
  const features = new Float64Array(FEATURES.length);
  features[FEATURES.indexOf("numbers differ")] = 1;
  const links = [link([0], [0]), link([1], []), link([], [1]), link([2], [2])];
  const fillUnlike = (en: string, fr: string) =>
    fillGaps(links, readPair(`a\n\n${en}\n\nb`, `a\n\n${fr}\n\nb`), { ...saying(-4), features: () => features })
      .map((step) => `${step.en.join("+")}=${step.fr.join("+")}`)
      .sort();
  const facing = ["0=0", "1=1", "2=2"];
  const alone = ["0=0", "1=", "2=2", "=1"];
  expect(fillUnlike("Grades 7 and 8", "1re et 2e secondaire")).toEqual(facing);
  expect(fillUnlike("Heat the oven to 350 °F and wait until it is hot.", "Chauffer d’abord le four à 180 °C, sans attendre.")).toEqual(
    facing,
  );
  expect(fillUnlike("Heat the oven to 350 °F and wait until it is hot.", "Chauffer d’abord le four à 300 °C, sans attendre.")).toEqual(
    alone,
  );
  expect(fillUnlike(`Grades 7 and 8${" of all schools".repeat(2)}`, "1re et 2e secondaire")).toEqual(alone);
});
