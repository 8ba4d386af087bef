import { expect, test } from "vitest";
import { align } from "#align/align";
import type { Alignment } from "#align/bead";
import { emptyLexicon } from "#align/lexicon";
import { checkPair } from "#parity";
import type { Pair } from "#posting";
import { checks } from "../../checks/index.ts";
import { lexicon } from "../dev/engine.ts";
import { readPair } from "../dev/read-pair.ts";

/** Who faces whom, by index; `~` marks what moved. */
const facing = ({ beads }: Alignment) => beads.map(({ en, fr, moved }) => `${en.join("+")}${moved ? "~" : "="}${fr.join("+")}`);
const aligned = (en: string, fr: string) => facing(align(readPair(en, fr), lexicon));

const EN = ["Repair the harbour bridge", "Write letters to schools", "Plant tulips in the garden", "Paint the museum windows"];
const FR = ["Réparer le pont du port", "Écrire des lettres aux écoles", "Planter des tulipes au jardin", "Peindre les fenêtres du musée"];
const list = (items: readonly (string | undefined)[]) => items.map((item) => `- ${item}\n`).join("");
const pick = (from: readonly string[], ...which: readonly number[]) => list(which.map((i) => from[i]));

test.each([
  ["in order", [0, 1, 2, 3], [0, 1, 2, 3], ["0=0", "1=1", "2=2", "3=3"]],
  ["one that French lacks", [0, 1, 2, 3], [0, 1, 3], ["0=0", "1=1", "2=", "3=2"]],
  ["one that English lacks", [0, 2, 3], [0, 1, 2, 3], ["0=0", "=1", "1=2", "2=3"]],
  ["nothing in French", [0, 1], [], ["0=", "1="]],
] as const)("%s", (_, en, fr, expected) => {
  expect(aligned(pick(EN, ...en), pick(FR, ...fr))).toEqual(expected);
});

test("each side has one that the other lacks: the counts agree, the items do not", () => {
  const found = aligned(pick(EN, 0, 1, 2), pick(FR, 0, 3, 2));
  expect(found).toHaveLength(4);
  expect(found).toEqual(expect.arrayContaining(["0=0", "1=", "=1", "2=2"]));
});

test("one that stands elsewhere has moved, the others have not", () => {
  expect(aligned(pick(EN, 0, 1, 2, 3), pick(FR, 1, 2, 3, 0))).toEqual(["0~3", "1=0", "2=1", "3=2"]);
});

test("two paragraphs that are one in the other language face it together", () => {
  const en = "You plant tulips in the garden.\n\nYou paint the museum windows.";
  expect(aligned(en, "Vous plantez des tulipes au jardin et peignez les fenêtres du musée.")).toEqual(["0+1=0"]);
});

test("front matter faces front matter by key, in whatever order", () => {
  expect(aligned("---\ntitle: Archivist\nlayout: job\n---\n", "---\nlayout: job\nlang: fr\ntitle: Archiviste\n---\n")).toEqual([
    "0=2",
    "1=0",
    "=1",
  ]);
});

test("a section that moved takes its heading and items along", () => {
  const [garden, museum] = [`## The garden\n\n${pick(EN, 0, 2)}`, `## The museum\n\n${pick(EN, 1, 3)}`];
  const [jardin, musee] = [`## Le jardin\n\n${pick(FR, 0, 2)}`, `## Le musée\n\n${pick(FR, 1, 3)}`];
  const { beads, sections } = align(readPair(`${garden}\n${museum}`, `${musee}\n${jardin}`), lexicon);
  expect(beads.every(({ kind }) => kind === "match")).toBe(true);
  expect(sections.filter(({ moved }) => moved)).toHaveLength(1);
});

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
  if ((pair.en.blocks.length + 1) * (pair.fr.blocks.length + 1) > 400_000) expect(alignment.approximate).toBe(true);
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

test("without a lexicon cognates and numbers still hold", () => {
  const pair = readPair("- Inspection 12\n- Formation 7\n", "- Inspection 12\n- Formation 7\n");
  expect(facing(align(pair, emptyLexicon))).toEqual(["0=0", "1=1"]);
});
