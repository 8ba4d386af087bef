import { expect, test } from "vitest";
import { checkAligned } from "../src/dev/check-aligned.ts";
import listStructure from "./list-structure.ts";

const apply = (text: string, finding: ReturnType<typeof checkAligned>[number] | undefined): string => {
  const edit = finding?.suggestion;
  return edit ? text.slice(0, edit.range.start.offset) + edit.text + text.slice(edit.range.end.offset) : "no edit";
};

test.each([
  ["a lost bullet", "* Cuisiner;\nnettoyer les tables;\n* servir.", "* Cuisiner;\n* nettoyer les tables;\n* servir."],
  ["a lost bullet on an indented line", "- Cuisiner;\n  nettoyer les tables;\n- servir.", "- Cuisiner;\n- nettoyer les tables;\n- servir."],
  ["a bullet without its space", "- Cuisiner;\n-nettoyer les tables;\n- servir.", "- Cuisiner;\n- nettoyer les tables;\n- servir."],
])("%s is put right by the edit", (_, fr, fixed) => {
  const found = checkAligned([listStructure], "- Cook;\n- clean the tables;\n- serve.", fr);
  expect(found.map(({ rule, lacking }) => [rule, lacking])).toEqual([["list-structure", "fr"]]);
  expect(apply(fr, found[0])).toBe(fixed);
});

test("an asterisk that makes italics of a line gets no edit", () => {
  const [finding] = checkAligned([listStructure], "* Cook;\n* clean the tables.", "* Cuisiner;\n*nettoyer les tables*.");
  expect(finding).toMatchObject({ lacking: "fr" });
  expect(finding?.suggestion).toBeUndefined();
});

test("a list that became paragraphs is one finding", () => {
  const found = checkAligned([listStructure], "Cook.\n\nClean.\n\nServe.", "- Cuisiner.\n- Nettoyer.\n- Servir.");
  expect(found).toHaveLength(1);
  expect(found[0]).toMatchObject({ lacking: "en", data: { count: 3 }, en: { end: { line: 5 } } });
});

test("two items in one are information", () => {
  const [finding] = checkAligned([listStructure], "- Cook.\n- Clean.", "- Cuisiner. Nettoyer.", [[[0, 1], [0]]]);
  expect(finding).toMatchObject({ severity: "info", confidence: 0.6, lacking: "fr", data: { count: 2 } });
});

test("a numbered list that faces bullets is told once", () => {
  const found = checkAligned([listStructure], "1. Cook.\n2. Clean.", "- Cuisiner.\n- Nettoyer.");
  expect(found.map(({ severity, data }) => [severity, data.numbered])).toEqual([["info", "en"]]);
});

test("another nesting is told once", () => {
  const found = checkAligned([listStructure], "- Cook.\n  - Soup.\n  - Bread.", "- Cuisiner.\n- Soupe.\n- Pain.");
  expect(found.map(({ data }) => [data.en, data.fr])).toEqual([[2, 1]]);
});

test("a line that lost its bullet on both sides is information", () => {
  const found = checkAligned([listStructure], "- Cook;\nclean the tables;\n- serve.", "- Cuisiner;\nnettoyer les tables;\n- servir.");
  expect(found.map(({ severity, lacking }) => [severity, lacking])).toEqual([["info", undefined]]);
});

test.each([
  ["- three canoes\n- twelve oars\n- two ropes", "- trois canots - douze rames - deux cordes", "warning"],
  ["- three canoes\n- twelve oars\n- two ropes", "- trois canots; douze rames; deux cordes", "warning"],
  ["- three canoes\n- twelve oars", "- trois canots - douze rames", "info"],
  ["- three canoes\n- twelve oars\n- two ropes", "- trois canots, douze rames et deux cordes", "info"],
])("items on one line: %s", (en, fr, severity) => {
  const count = en.split("\n").length;
  const facing = [[Array.from({ length: count }, (_, i) => i), [0]]] as const;
  expect(checkAligned([listStructure], en, fr, facing).map((one) => one.severity)).toEqual([severity]);
});
