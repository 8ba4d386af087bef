import { expect, test } from "vitest";
import { align } from "#align/align";
import type { Alignment } from "#align/bead";
import { BUDGET, type Cost } from "#align/cost";
import { findMoves } from "#align/moves";
import { search } from "#align/search";
import { checkPair } from "#parity";
import type { Pair } from "#posting";
import { checks } from "../checks/index.ts";
import { lexicon } from "../src/dev/engine.ts";
import { readPair } from "../src/dev/read-pair.ts";

const EN = ["Repair the harbour bridge", "Write letters to schools", "Plant tulips in the garden", "Paint the museum windows"];
const FR = ["Réparer le pont du port", "Écrire des lettres aux écoles", "Planter des tulipes au jardin", "Peindre les fenêtres du musée"];

/** What holds of any alignment: every block is in one bead, `beadOf` says which, kinds tell the truth. */
function sound(pair: Pair, { beads, beadOf, sections }: Alignment): void {
  for (const lang of ["en", "fr"] as const) {
    expect(beads.flatMap((bead) => bead[lang]).sort((a, b) => a - b)).toEqual(pair[lang].blocks.map(({ index }) => index));
    beads.forEach((bead, i) => {
      for (const block of bead[lang]) expect(beadOf[lang][block]).toBe(i);
    });
  }
  for (const { kind, en, fr, similarity, section } of beads) {
    expect(kind).toBe(en.length === 0 ? "only-fr" : fr.length === 0 ? "only-en" : "match");
    expect(similarity).toBeGreaterThanOrEqual(0);
    expect(similarity).toBeLessThanOrEqual(1);
    expect(sections[section]).toBeDefined();
  }
}

const times = (n: number, line: (i: number) => string) => Array.from({ length: n }, (_, i) => line(i)).join("\n");

test.each([
  ["texts with no words", times(300, () => "- — ; !"), times(250, () => "- ; — ?")],
  ["only code", times(100, (i) => `\`\`\`js\nlet a = ${i};\n\`\`\`\n`), times(90, (i) => `\`\`\`js\nlet a = ${i};\n\`\`\`\n`)],
  ["identical bullets", times(700, () => "- Plant tulips"), times(700, () => "- Planter des tulipes")],
  ["identical bullets, some fewer", times(760, () => "- Plant tulips"), times(700, () => "- Planter des tulipes")],
  ["one side twenty times longer", times(100, (i) => `- ${EN[i % 4]}`), times(2000, (i) => `- ${FR[i % 4]}`)],
  ["one side empty", "", times(2000, (i) => `- ${FR[i % 4]}`)],
  ["a heading on every line", times(1500, (i) => `## Part ${i}`), times(1500, (i) => `## Partie ${i}`)],
  ["everything backwards", times(900, (i) => `- Row ${i}`), times(900, (i) => `- Rang ${899 - i}`)],
  ["a paragraph of thousands of sentences", times(2500, () => "Plant tulips now."), times(2500, () => "Plantez des tulipes.")],
])("bad input stays sound and bounded: %s", (_, en, fr) => {
  const pair = readPair(en, fr);
  const alignment = align(pair, lexicon);
  sound(pair, alignment);
  // A smaller pair is searched in part only where most of its blocks are alike, so that each could be merged with each.
  if ((pair.en.blocks.length + 1) * (pair.fr.blocks.length + 1) > 250_000) expect(alignment.approximate).toBe(true);
  for (const bead of alignment.beads.slice(0, 3))
    if (bead.kind === "match") expect(alignment.inside(bead).sentences.en.length).toBeGreaterThan(0);
});

test("what was searched in part only says so, and nothing in it is certain", () => {
  const outcome = checkPair(
    { en: { text: times(900, (i) => `- Row ${i}`) }, fr: { text: times(900, (i) => `- Rang ${899 - i}`) } },
    { checks, lexicon },
  );
  if (!outcome.ok) throw new Error("refused");
  const { notes, findings, counts } = outcome.report;
  expect(notes.map(({ code }) => code)).toContain("approximate");
  expect(findings.length).toBeGreaterThan(0);
  expect(counts.error).toBe(0);
  for (const { confidence } of findings) expect(confidence).toBeLessThanOrEqual(0.5);
});

test("identical bullets that are all there have no finding, however many", () => {
  const outcome = checkPair(
    { en: { text: times(2000, () => "- Plant tulips") }, fr: { text: times(2000, () => "- Planter des tulipes") } },
    { checks, lexicon },
  );
  expect(outcome.ok && outcome.report.findings).toEqual([]);
});

const range = (n: number) => Array.from({ length: n }, (_, i) => i);
/** A cost that says of each pair what the test says. */
const saying = (pair: Cost["pair"], group: Cost["group"] = () => Number.NEGATIVE_INFINITY): Cost => ({
  pair,
  group,
  similarity: () => 0.5,
  covered: () => 0,
  features: () => new Float64Array(),
});

test("blocks that are all alike, so that each might be merged with each, ask a bounded number of questions", () => {
  const size = 4900;
  const asked = { pair: 0, group: 0 };
  const cost = saying(
    () => {
      asked.pair++;
      return 1;
    },
    () => {
      asked.group++;
      return 1;
    },
  );
  expect(search(range(size), range(size), cost).steps).toHaveLength(size);
  // A cell of the band asks about one pair and four groups, each of which asks about its two ends first.
  const cells = BUDGET + size + 1;
  expect(asked.pair).toBeLessThanOrEqual(9 * cells);
  expect(asked.group).toBeLessThanOrEqual(4 * cells);
});

test.each([
  [2000, 2000],
  [4900, 4900],
  [100, 8000],
  [8000, 100],
])("over the budget the search is narrowed, asks a bounded number of questions, and still takes every block: %i by %i", (m, n) => {
  let asked = 0;
  const cost = saying((i, j) => {
    asked++;
    return i * n === j * m ? 1 : -1;
  });
  const { steps: found, narrowed } = search(range(m), range(n), cost);
  expect(narrowed).toBe(true);
  expect(asked).toBeLessThan(12 * BUDGET);
  expect([found.flatMap(({ en }) => en).length, found.flatMap(({ fr }) => fr).length]).toEqual([m, n]);
});

test("a block that stands elsewhere is not looked for among more than 40,000 pairs", () => {
  const pair = readPair(
    times(201, (i) => `- Row ${i}`),
    times(200, (i) => `- Rang ${i}`),
  );
  const lone = (en: readonly number[], fr: readonly number[]) => ({ en, fr });
  const asked = (en: number, fr: number) => {
    let calls = 0;
    const cost = saying(() => {
      calls++;
      return -9;
    });
    const only = [...Array.from({ length: en }, (_, i) => lone([i], [])), ...Array.from({ length: fr }, (_, j) => lone([], [j]))];
    findMoves(only, pair, cost);
    return calls;
  };
  expect([asked(200, 200), asked(201, 200)]).toEqual([40_000, 0]);
});

test("the search is narrowed over 250,000 cells", () => {
  const narrowed = (n: number) =>
    search(
      [...Array(n).keys()],
      [...Array(n).keys()],
      saying((i, j) => (i === j ? 1 : -9)),
    ).narrowed;
  expect([narrowed(499), narrowed(500)]).toEqual([false, true]);
});
