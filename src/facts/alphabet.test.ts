import { expect, test } from "vitest";
import missingItem from "../../checks/missing-item.ts";
import missingParagraph from "../../checks/missing-paragraph.ts";
import { checkAligned, type Facing } from "../dev/check-aligned.ts";

const EN = "- Bow: the front.\n- Hull: the body.\n- Keel: the spine.";
const FR = "- Coque\u00A0: le corps.\n- Proue\u00A0: l’avant.\n- Quille\u00A0: le dos.";
const LOOSE: Facing[] = [
  [[0], []],
  [[1], [0]],
  [[2], [2]],
  [[], [1]],
];

test("a member of two lists in alphabetical order, of as many members, is not missing", () => {
  expect(checkAligned([missingItem], EN, FR, LOOSE)).toEqual([]);
});

test.each([
  [
    "a list with one less",
    EN,
    "- Coque\u00A0: le corps.\n- Quille\u00A0: le dos.",
    [
      [[0], []],
      [[1], [0]],
      [[2], [1]],
    ] as Facing[],
    1,
  ],
  ["a list in no order", "- Keel: the spine.\n- Hull: the body.\n- Bow: the front.", FR, LOOSE, 2],
])("it is in %s", (_, en, fr, facing, found) => {
  expect(checkAligned([missingItem], en, fr, facing)).toHaveLength(found);
});

test("terms and their definitions are sorted by the terms", () => {
  const en = "Bow\n: the front of a boat\n\nHull\n: the body of it\n\nKeel\n: its spine";
  const fr = "Coque\n: le corps du bateau\n\nÉtrave\n: son avant\n\nQuille\n: son dos";
  const facing: Facing[] = [
    [[0], []],
    [[1], []],
    [[2], [0]],
    [[3], [1]],
    [[], [2]],
    [[], [3]],
    [[4], [4]],
    [[5], [5]],
  ];
  expect(checkAligned([missingParagraph], en, fr, facing)).toEqual([]);
  expect(checkAligned([missingParagraph], en, fr.replace("Étrave", "Voile"), facing)).not.toEqual([]);
  expect(
    checkAligned([missingParagraph], en, fr.replace("\n: son avant", ""), [
      [[0], []],
      [[1], []],
      [[2], [0]],
      [[3], [1]],
      [[], [2]],
      [[4], [3]],
      [[5], [4]],
    ]),
  ).not.toEqual([]);
});
