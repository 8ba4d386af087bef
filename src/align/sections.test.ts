import { expect, test } from "vitest";
import type { AlignmentLink } from "#align/moves";
import { alignSections } from "#align/sections";
import { readPair } from "../dev/read-pair.ts";

const link = (en: number | null, fr: number | null): AlignmentLink => ({
  en: en === null ? [] : [en],
  fr: fr === null ? [] : [fr],
  moved: false,
});
const THREE = "# A\n\na\n\n# B\n\nb\n\n# C\n\nc\n";
const sections = (en: string, fr: string, links: readonly AlignmentLink[]) =>
  alignSections(readPair(en, fr), links).map((bead) => `${bead.en ?? ""}${bead.moved ? "~" : "="}${bead.fr ?? ""}`);
const straight = (from: number, to: number, shift = 0) => Array.from({ length: to - from }, (_, i) => link(from + i, from + i + shift));
const of = (text: string) => readPair(text, "").en.sections.length;

test("blocks vote for their sections, in order", () => {
  const first = of(THREE) - 3;
  expect(sections(THREE, THREE, straight(0, 6)).slice(first)).toEqual([0, 1, 2].map((i) => `${i + first}=${i + first}`));
});

test("sections that changed places: one of the two moved", () => {
  const found = sections(THREE, THREE, [link(0, 2), link(1, 3), link(2, 0), link(3, 1), link(4, 4), link(5, 5)]);
  expect(found.filter((bead) => bead.includes("~"))).toHaveLength(1);
});

test("a section that only French has stands where it would stand in English", () => {
  const found = sections("# A\n\na\n\n# C\n\nc\n", THREE, [link(0, 0), link(1, 1), link(2, 4), link(3, 5)]);
  const [b] = found.filter((bead) => bead.startsWith("="));
  expect(found.indexOf(b ?? "")).toBe(found.length - 2);
});

test("every section of both sides once", () => {
  for (const links of [[], straight(0, 6), [link(1, 5), link(3, 1)]]) {
    const beads = alignSections(readPair(THREE, THREE), links);
    for (const lang of ["en", "fr"] as const) {
      const seen = beads.flatMap((bead) => bead[lang] ?? []);
      expect([...seen].sort((a, b) => a - b)).toEqual(Array.from({ length: of(THREE) }, (_, i) => i));
    }
  }
});

test("headings that face a block of another kind vote as blocks do, and ties go to the earlier sections", () => {
  const first = of(THREE) - 3;
  expect(sections(THREE, THREE, [link(0, 1), link(1, 3), link(1, 3)])).toContain(`${first}=${first + 1}`);
  expect(sections(THREE, THREE, [link(1, 3), link(1, 1)])).toContain(`${first}=${first}`);
  expect(sections(THREE, THREE, [link(1, 3), link(3, 3)]).filter((bead) => bead.endsWith(`=${first + 1}`))).toEqual([
    `${first}=${first + 1}`,
  ]);
});

test("what only French has stands before the section that follows it there, not before one that moved", () => {
  const first = of(THREE) - 3;
  const names = (links: readonly AlignmentLink[]) => sections(THREE, THREE, links).slice(first);
  // A faces B, so that the French A stands first; B and C are English alone.
  expect(names([link(0, 2), link(1, 3)])).toEqual([
    `=${first}`,
    `${first}=${first + 1}`,
    `${first + 1}=`,
    `${first + 2}=`,
    `=${first + 2}`,
  ]);
  expect(names([link(0, 4), link(1, 5), link(2, 0), link(3, 1)]).filter((bead) => bead.includes("~"))).toHaveLength(1);
});

test("a section without a partner is not in order with any: of two that changed places the first stays", () => {
  const [en, fr] = ["# A\n\na\n\n# B\n\nb\n\n# C\n\nc\n", "# C\n\nc\n\n# A\n\na\n"];
  const links = [link(0, 2), link(1, 3), link(2, null), link(3, null), link(4, 0), link(5, 1)];
  const first = of(en) - 3;
  expect(sections(en, fr, links).slice(first)).toEqual([`${first}=${first + 1}`, `${first + 1}=`, `${first + 2}~${first}`]);
});
