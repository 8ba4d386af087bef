import { expect, test } from "vitest";
import { checkAligned } from "../src/dev/check-aligned.ts";
import missingParagraph from "./missing-paragraph.ts";

test("a paragraph at the very start goes to the start of the other text", () => {
  const [finding] = checkAligned([missingParagraph], "Come aboard.\n\nSail with us.", "Naviguez avec nous.", [
    [[0], []],
    [[1], [0]],
  ]);
  expect(finding).toMatchObject({ lacking: "fr", insertAt: { side: "fr", line: 1, column: 1, offset: 0 } });
});

test.each(["\\*", "&nbsp;", "…"])("%s alone is decoration", (mark) => {
  expect(checkAligned([missingParagraph], `Sail with us.\n\n${mark}`, "Naviguez avec nous.")).toEqual([]);
});

test("the message quotes a long paragraph in part", () => {
  const [finding] = checkAligned([missingParagraph], `Sail. ${"The sea is wide. ".repeat(20)}`, "");
  expect(finding?.message.en.length).toBeLessThan(220);
});

test("what tells readers of one language that a thing is in the other is missed by nobody; a requirement is", () => {
  const lacks = (note: string) =>
    checkAligned([missingParagraph], "Come and see the maps.", `Venez voir les cartes.\n\n${note}`, [
      [[0], [0]],
      [[], [1]],
    ]).map(({ lacking }) => lacking);
  expect(lacks("Les noms des éléments de ces cartes sont en anglais, comme le veut l’usage.")).toEqual([]);
  expect(lacks("Le contenu des cartes doit être en anglais.")).toEqual(["en"]);
  expect(lacks("Les noms des éléments de ces cartes sont en anglais et en français.")).toEqual(["en"]);
  expect(lacks("L’anglais sert tous les jours au quai.")).toEqual(["en"]);
});
test("a name in code alone is for information, words beside it are not", () => {
  const severityOf = (paragraph: string) =>
    checkAligned([missingParagraph], `Come and see the maps.\n\n${paragraph}`, "Venez voir les cartes.", [
      [[0], [0]],
      [[1], []],
    ]).map(({ severity }) => severity);
  expect(severityOf("`map-legend`")).toEqual(["info"]);
  expect(severityOf("Use `map-legend`.")).toEqual(["error"]);
  expect(severityOf("Bring a compass.")).toEqual(["error"]);
});
test("of a paragraph whose first sentence stands in its neighbour’s counterpart, the rest is missing", () => {
  const en = "A good stove keeps a winter cabin dry and warm. Stoves made before 1990 are inspected by the warden each autumn.";
  const fr = [
    "Un bon poêle garde un chalet d’hiver sec et chaud. Les visiteurs apportent leurs propres allumettes et du sable.",
    "Les poêles fabriqués avant 1990 sont inspectés par le garde chaque automne.",
  ];
  const beads: [number[], number[]][] = [
    [[], [0]],
    [[0], [1]],
  ];
  const [part] = checkAligned([missingParagraph], en, fr.join("\n\n"), beads);
  expect(part).toMatchObject({ severity: "warning", data: { text: "Les visiteurs apportent leurs propres allumettes et du sable." } });
  expect(part?.message.fr).toContain("La version anglaise contient ce paragraphe en partie; il y manque");
  const [whole] = checkAligned([missingParagraph], en.slice(en.indexOf("Stoves")), fr.join("\n\n"), beads);
  expect(whole).toMatchObject({ severity: "error", data: { text: fr[0] } });
});

test.each([
  [
    "HTML",
    "<dl>\n<dt>Keel</dt>\n<dd>The spine of a boat.</dd>\n<dt>Stem</dt>\n<dd>The foremost timber.</dd>\n</dl>",
    "<dl>\n<dt>Quille</dt>\n<dd>Le dos du bateau.</dd>\n</dl>",
  ],
  ["Markdown", "Keel\n: The spine of a boat.\n\nStem\n: The foremost timber.", "Quille\n: Le dos du bateau."],
])("a term that is missing takes its definition with it: %s", (_, en, fr) => {
  const [finding, ...more] = checkAligned([missingParagraph], en, fr);
  expect([finding?.severity, finding?.lacking, finding?.message.en.includes("“Stem” and its definition"), more]).toEqual([
    "error",
    "fr",
    true,
    [],
  ]);
  const alone = checkAligned([missingParagraph], en, fr, [
    [[0], [0]],
    [[1], []],
    [[2], [1]],
    [[3], []],
  ]);
  expect(alone).toHaveLength(2);
});
