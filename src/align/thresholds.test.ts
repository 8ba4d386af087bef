import { describe, expect, test } from "vitest";
import { type Inside, type InsideWord, NONE, type Unexplained } from "#align/bead";
import type { Cost } from "#align/cost";
import { divergenceFeatures, divergenceOf } from "#align/divergence";
import { fillGaps } from "#align/gaps";
import { insideReader } from "#align/inside";
import { emptyLexicon, type Lexicon } from "#align/lexicon";
import { alignMovedSections } from "#align/moved-sections";
import { type AlignmentLink, findMoves } from "#align/moves";
import { search } from "#align/search";
import { alignSections } from "#align/sections";
import { readWords } from "#align/tokens";
import { readPair } from "../dev/read-pair.ts";

// Each constant of the passes, by a case on either side of it: half or twice the value fails one of them.

const saying = (pair: Cost["pair"], group: Cost["group"] = () => Number.NEGATIVE_INFINITY): Cost => ({
  pair,
  group,
  similarity: () => 0.5,
  covered: () => 0,
  features: () => new Float64Array(),
});
const link = (en: readonly number[], fr: readonly number[], moved = false): AlignmentLink => ({ en, fr, moved });
const show = (links: readonly AlignmentLink[]) => links.map(({ en, fr, moved }) => `${en.join("+")}${moved ? "~" : "="}${fr.join("+")}`);
const items = (n: number, word: string) => Array.from({ length: n }, (_, i) => `- ${word} ${i}\n`).join("");

describe("a block that stands elsewhere", () => {
  /** English block 0 is French block `between`, with that many matches in order between the two. */
  const isMoved = (odds: number, between: number, en = items(between + 1, "Row"), fr = items(between + 1, "Rang")) => {
    const matches = Array.from({ length: between }, (_, i) => link([i + 1], [i]));
    const found = findMoves(
      [link([0], []), ...matches, link([], [between])],
      readPair(en, fr),
      saying((i, j) => (i === 0 && j === between ? odds : -9)),
    );
    return show(found).includes(`0~${between}`);
  };

  test("far away must be surer than 1.2", () => {
    expect([isMoved(1.3, 9), isMoved(1.1, 9)]).toEqual([true, false]);
  });

  test("up to eight matches away must be surer than 0.4", () => {
    expect([isMoved(0.5, 8), isMoved(0.3, 8)]).toEqual([true, false]);
  });

  test("near must be surer than −0.3", () => {
    expect([isMoved(-0.28, 2), isMoved(-0.32, 2)]).toEqual([true, false]);
    expect(isMoved(-0.2, 2)).toBe(true);
    expect(isMoved(-0.5, 2)).toBe(false);
  });

  test("is near over four matches, not over five", () => {
    expect([isMoved(0, 4), isMoved(0, 5)]).toEqual([true, false]);
  });

  test("must be surer than 3 where it is a heading", () => {
    const [en, fr] = [`# Row\n\n${items(2, "Row")}`, `${items(2, "Rang")}\n# Rang\n`];
    expect([isMoved(3.1, 2, en, fr), isMoved(2.9, 2, en, fr)]).toEqual([true, false]);
  });
});

describe("two matches whose partners fit better crosswise", () => {
  const isExchanged = (gain: number, apart: number) => {
    const n = apart + 1;
    const cost = saying((i, j) => ((i === 0 && j === apart) || (i === apart && j === 0) ? 1 + gain / 2 : 1));
    const steps = Array.from({ length: n }, (_, i) => link([i], [i]));
    return show(findMoves(steps, readPair(items(n, "Row"), items(n, "Rang")), cost)).some((each) => /^0.(?!0$)/u.test(each));
  };

  test("are exchanged for a gain of more than 2", () => {
    expect([isExchanged(2.1, 1), isExchanged(1.9, 1)]).toEqual([true, false]);
  });

  test("are looked for eleven matches apart, not twelve", () => {
    expect([isExchanged(9, 11), isExchanged(9, 12)]).toEqual([true, false]);
  });

  test.each([
    [12_000, false],
    [7_000, true],
  ])("a block of %d letters against two short ones: the lighter side moved", (letters, isLongMoved) => {
    const long = "x".repeat(letters / 2);
    const pair = readPair(`- ${long}\n- b\n- c\n`, `- b\n- c\n- ${long}\n`);
    const moved = findMoves(
      [link([0], [2]), link([1], [0]), link([2], [1])],
      pair,
      saying(() => 1),
    ).filter((each) => each.moved);
    expect(moved.some(({ en }) => en[0] === 0)).toBe(isLongMoved);
  });
});

describe("blocks left over in one gap", () => {
  const isFilled = (en: string, fr: string, odds: number, links: readonly AlignmentLink[] = [link([0], []), link([], [0])]) =>
    show(
      fillGaps(
        links,
        readPair(en, fr),
        saying((i, j) => (i === 0 && j === 0 ? odds : -9)),
      ),
    ).includes("0=0");

  test("items face each other from −3, paragraphs and headings from −2.4", () => {
    expect([isFilled("- a\n", "- b\n", -2.9), isFilled("- a\n", "- b\n", -3.1)]).toEqual([true, false]);
    expect([isFilled("a\n", "b\n", -2.3), isFilled("a\n", "b\n", -2.5)]).toEqual([true, false]);
    expect([isFilled("# a\n", "# b\n", -2.3), isFilled("# a\n", "# b\n", -2.5)]).toEqual([true, false]);
  });

  test("where there is a choice, the first and the last have 0.6 more", () => {
    const three = [link([0], []), link([1], []), link([], [0])];
    const filled = (odds: number) => isFilled("- a\n- b\n", "- c\n", odds, three);
    expect([filled(-3.5), filled(-3.7)]).toEqual([true, false]);
  });
});

describe("a section that moved", () => {
  const [en, fr] = ["# A\n\n- 1\n- 2\n- 3\n- 4\n\n# B\n\n- 5\n", "# B\n\n- 5\n\n# A\n\n- 1\n- 2\n- 3\n- 4\n"];
  const moved = (odds: number, links: readonly AlignmentLink[]) =>
    show(
      alignMovedSections(
        links,
        readPair(en, fr),
        saying(() => odds),
      ),
    );
  const still = [link([5], [0]), link([6], [1])];
  const alone = (list: readonly number[], from: number) => list.flatMap((k) => [link([k], []), link([], [k + from])]);

  test("takes along what is likelier than −4.4, where it has as many blocks of the same kinds", () => {
    const links = [link([0], []), ...[1, 2, 3, 4].map((k) => link([k], [k + 2], true)), ...still, link([], [2])];
    expect([moved(-4.3, links).includes("0~2"), moved(-4.5, links).includes("0~2")]).toEqual([true, false]);
  });

  test("is one of which two blocks at least, and half of them, moved", () => {
    const links = (...which: readonly number[]) => [
      ...which.map((k) => link([k], [k + 2], true)),
      ...alone(
        [0, 1, 2, 3, 4].filter((k) => !which.includes(k)),
        2,
      ),
      ...still,
    ];
    expect(moved(-1, links(1, 2, 3)).includes("0~2")).toBe(true);
    expect(moved(-1, links(1, 2)).includes("0~2")).toBe(false);
    const [short, court] = ["# A\n\n- 1\n\n# B\n\n- 5\n", "# B\n\n- 5\n\n# A\n\n- 1\n"];
    const one = [link([0], []), link([1], [3], true), link([2], [0]), link([3], [1]), link([], [2])];
    expect(
      show(
        alignMovedSections(
          one,
          readPair(short, court),
          saying(() => -1),
        ),
      ),
    ).toEqual(show(one));
  });
});

describe("sections", () => {
  test("face each other by a matched heading, which outvotes five blocks and not seven", () => {
    const facing = (blocks: number) => {
      const en = `# A\n\n${items(blocks, "Row")}`;
      const fr = `# A\n\n# B\n\n${items(blocks, "Rang")}`;
      const links = [link([0], [0]), link([], [1]), ...Array.from({ length: blocks }, (_, k) => link([k + 1], [k + 2]))];
      return alignSections(readPair(en, fr), links).find((section) => section.kind === "match")?.fr;
    };
    expect(facing(7)).toBe((facing(5) ?? 0) + 1);
    expect(facing(10)).toBe(facing(7));
    expect(facing(4)).toBe(facing(5));
  });
});

describe("the search", () => {
  test("asks for a merge only where an end has more than −2.5 in common", () => {
    const asked = (odds: number) => {
      let calls = 0;
      const cost = saying(
        () => odds,
        () => {
          calls++;
          return -1;
        },
      );
      search([0], [0, 1], cost);
      return calls;
    };
    expect([asked(-2.4) > 0, asked(-2.6) > 0]).toEqual([true, false]);
    expect(asked(-4) > 0).toBe(false);
    expect(asked(-1.5) > 0).toBe(true);
  });
});

describe("inside a bead", () => {
  const read = (en: string, fr: string, lexicon: Lexicon) => {
    const pair = readPair(en, fr);
    const bead = { kind: "match", en: [0], fr: [0], similarity: 1, moved: false, section: 0 } as const;
    return insideReader(pair, readWords(pair, lexicon), lexicon)(bead).unexplained;
  };

  test("a counterpart explains a word from a likelihood of a half", () => {
    const [stem = ""] = readWords(readPair("zulu", "bravo"), emptyLexicon).fr.stems;
    const lexicon = (likelihood: number): Lexicon => ({ ...emptyLexicon, translations: () => [[stem, likelihood]] });
    expect([0.51, 0.49].map((likelihood) => read("zulu", "bravo", lexicon(likelihood)).en.length)).toEqual([0, 1]);
  });

  /** Words of three letters are too short to be alike. */
  const word = (n: number) => ["bdfgklpvz"[n % 9], "aiou"[Math.floor(n / 9) % 4], "bdfgkpvzx"[Math.floor(n / 36)]].join("");

  test("a word that is said again weighs a hundredth, if it was one of the first 200", () => {
    const words = Array.from({ length: 300 }, (_, n) => word(n));
    const again = (n: number) => read([...words, words[n]].join(" "), "zulu", emptyLexicon).en.at(-1)?.weight;
    const said = new Set(read(words.join(" "), "zulu", emptyLexicon).en.map(({ weight }) => weight));
    expect(said).toEqual(new Set([0.75]));
    expect([again(150), again(250)]).toEqual([0.01, 0.75]);
  });
});

describe("a divergence", () => {
  const unexplained = (weight: number): Unexplained[] => (weight === 0 ? [] : [{ sentence: 0, from: 0, to: 1, weight, order: 1, next: 2 }]);
  const words = (weight: number): InsideWord[] =>
    weight === 0 ? [] : [{ sentence: 0, from: 0, to: 1, answer: NONE, rarity: 1, weight, leadWeight: weight, taken: false }];
  /** A bead of one sentence a side, with so much weight unexplained of so much in all. */
  const inside = (en: number, fr: number, mass: number): Inside => ({
    sentences: { en: [{ block: 0, from: 0, to: 1, text: "a" }], fr: [{ block: 0, from: 0, to: 1, text: "b" }] },
    beads: [{ kind: "match", en: [0], fr: [0], coverage: { en: 1, fr: 1 }, mass: { en: mass / 2, fr: mass / 2 }, rest: { en: 0, fr: 0 } }],
    unexplained: { en: unexplained(en), fr: unexplained(fr) },
    words: { en: words(en), fr: words(fr) },
  });
  const kind = (en: number, fr: number, mass: number) => divergenceOf(inside(en, fr, mass)).kind;

  test("counts an unexplained French word six tenths of an English one, and half a word of doubt", () => {
    const [, more, both, root, coverage, size] = divergenceFeatures(inside(1, 3, 9.5));
    expect([more, both, root]).toEqual([0.6 * 2, 1, 1]);
    expect(coverage).toBeCloseTo(1 - 4 / 10, 10);
    expect(size).toBeCloseTo(Math.log1p(9.5), 10);
    expect(divergenceFeatures(inside(3, 1, 9.5))[1]).toBe(2);
  });

  test("is another text where much is unexplained on both sides and little of the whole is explained", () => {
    expect([kind(4.6, 4.6, 20), kind(4.4, 4.4, 20)]).toEqual(["stale", "meaning"]);
    // Explained: 1 − 10 ÷ (mass + ½), a little under and over 0.68.
    expect([kind(5, 5, 29.8), kind(5, 5, 31.8)]).toEqual(["stale", "meaning"]);
  });
});
