import { expect, test } from "vitest";
import { align } from "#align/align";
import type { Alignment } from "#align/bead";
import { emptyLexicon } from "#align/lexicon";
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

test("each side has one that the other seems to lack, at one place: they face each other, and are hardly alike", () => {
  expect(aligned(pick(EN, 0, 1, 2), pick(FR, 0, 3, 2))).toEqual(["0=0", "1=1", "2=2"]);
  const pair = readPair(pick(EN, 0, 1, 2), pick(FR, 0, 3, 2));
  expect(align(pair, lexicon).beads[1]?.similarity).toBeLessThan(0.1);
});

test("at two places, and far apart, each stays alone", () => {
  const found = aligned(pick(EN, 1, 0, 2, 0), `${pick(FR, 0, 2, 0)}- Conduire un camion la nuit\n`);
  expect(found.filter((bead) => bead.startsWith("=") || bead.endsWith("="))).toHaveLength(2);
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

test("without a lexicon cognates and numbers still hold", () => {
  const pair = readPair("- Inspection 12\n- Formation 7\n", "- Inspection 12\n- Formation 7\n");
  expect(facing(align(pair, emptyLexicon))).toEqual(["0=0", "1=1"]);
});

test("beads say where each block went, how like the sides are, and in which section they stand", () => {
  const pair = readPair(`Intro\n\n# Work\n\n${pick(EN, 0, 1, 2)}`, `Intro\n\n# Travail\n\n${pick(FR, 0, 2)}\nVenez en 2027.\n`);
  const { beads, beadOf, sections } = align(pair, lexicon);
  for (const lang of ["en", "fr"] as const) {
    expect([...beadOf[lang]]).toEqual(pair[lang].blocks.map(({ index }) => beads.findIndex((bead) => bead[lang].includes(index))));
  }
  for (const { kind, en, fr, similarity } of beads) {
    expect(kind).toBe(en.length === 0 ? "only-fr" : fr.length === 0 ? "only-en" : "match");
    if (kind === "match") expect(similarity).toBeGreaterThan(0.3);
    else expect(similarity).toBe(0);
  }
  expect(sections.map(({ kind }) => kind)).toEqual(["match", "match"]);
  expect(beads.map(({ section }) => section)).toEqual([0, 1, 1, 1, 1, 1]);
});

test("the section of what one side has alone is that side's", () => {
  const { beads, sections } = align(readPair(`# A\n\n${pick(EN, 0, 1)}`, `# A\n\n${pick(FR, 0, 1)}\n# Musée\n\n${pick(FR, 3)}`), lexicon);
  const last = beads.at(-1);
  expect(last?.kind).toBe("only-fr");
  expect(sections[last?.section ?? -1]).toMatchObject({ kind: "only-fr" });
});

test("a time by two clocks is one number", () => {
  const paragraphs = (...texts: readonly string[]) => texts.join("\n\n");
  const en = paragraphs(
    "# Camp",
    "Quiet begins at 11 p.m.; somebody is about around the clock, the whole season.",
    "## Dogs",
    "Dogs sleep.",
  );
  const fr = paragraphs("# Camp", "Silence de rigueur dès 23 h. En saison, veille jour et nuit.", "## Chiens", "Les chiens dorment.");
  expect(aligned(en, fr)).toEqual(["0=0", "1=1", "2=2", "3=3"]);
  expect(aligned(en.replace("11 p.m.", "10 p.m."), fr)).toContain("1=");
});
