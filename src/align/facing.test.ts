import { expect, test } from "vitest";
import { align } from "#align/align";
import type { Lang } from "#posting";
import { lexicon } from "../dev/engine.ts";
import { readPair } from "../dev/read-pair.ts";

/** What faces what, by the first word of each block; `~` where it moved. */
function facing(en: string, fr: string): readonly string[] {
  const pair = readPair(en, fr);
  const words = (lang: Lang, blocks: readonly number[]) =>
    blocks.map((k) => /[\p{L}\d]+/u.exec(pair[lang].blocks[k]?.text ?? "")?.[0]).join("+");
  return align(pair, lexicon).beads.map(({ en, fr, moved }) => `${words("en", en)}${moved ? "~" : "="}${words("fr", fr)}`);
}

const list = (...items: readonly string[]) => items.map((item) => `- ${item}`).join("\n");

test.each([
  [
    "the last items",
    list("Paint the hull in spring", "Speak up when things look wrong"),
    list("Peindre la coque au printemps", "Signaler à haute voix tout ce qui cloche"),
    ["Paint=Peindre", "Speak=Signaler"],
  ],
  [
    "two in a row",
    list("Paint the hull in spring", "Roll with it", "Pitch in", "Train the divers"),
    list("Peindre la coque au printemps", "Garder son sang-froid", "Prêter main-forte", "Former les plongeurs"),
    ["Paint=Peindre", "Roll=Garder", "Pitch=Prêter", "Train=Former"],
  ],
  [
    "paragraphs",
    "The library opens at nine.\n\nMake yourself at home.\n\nThe museum is closed on Monday.",
    "La bibliothèque ouvre à neuf heures.\n\nInstallez-vous comme chez vous.\n\nLe musée est fermé le lundi.",
    ["The=La", "Make=Installez", "The=Le"],
  ],
])("what is left over at one place faces each other, whatever its words: %s", (_, en, fr, expected) => {
  expect(facing(en, fr)).toEqual(expected);
});

test.each([
  [
    "one is three times as long",
    list("Paint the hull", "Pitch in", "Train the divers"),
    list(
      "Peindre la coque",
      "Tenir à jour le registre des visiteurs et remettre chaque soir la clé au gardien du phare",
      "Former les plongeurs",
    ),
  ],
  [
    "their numbers differ",
    list("Paint the hull", "Four weeks of rest in 2026", "Train the divers"),
    list("Peindre la coque", "Une prime de 1 500 dollars", "Former les plongeurs"),
  ],
])("but not where %s", (_, en, fr) => {
  expect(facing(en, fr)).toContain("Paint=Peindre");
  expect(facing(en, fr).filter((bead) => bead.startsWith("=") || bead.endsWith("="))).toHaveLength(2);
});

test("of two lists as long, the items left over are each other’s, and moved", () => {
  expect(
    facing(
      list("Repair the boats every spring", "Stay on top of mishaps and loose ends", "Draw maps of the coast", "Train the divers"),
      list(
        "Réparer les bateaux chaque printemps",
        "Dessiner des cartes de la côte",
        "Prendre en main les imprévus de toute sorte",
        "Former les plongeurs",
      ),
    ),
  ).toEqual(["Repair=Réparer", "Stay~Prendre", "Draw=Dessiner", "Train=Former"]);
});

test("of lists of unlike length, an item that is left over stays alone", () => {
  const found = facing(
    list(
      "Repair the boats every spring",
      "Stay on top of mishaps and loose ends",
      "Draw maps of the coast",
      "Train the divers",
      "Cook for the crew",
    ),
    list(
      "Réparer les bateaux chaque printemps",
      "Dessiner des cartes de la côte",
      "Prendre en main les imprévus de toute sorte",
      "Former les plongeurs",
    ),
  );
  expect(found.filter((bead) => bead.endsWith("="))).toHaveLength(2);
});

test("an item joins its neighbour where the other side holds both in one", () => {
  expect(
    facing(
      list("Collect samples from wells", "Plan the route", "Pack the van"),
      list("Prélever des échantillons dans les puits", "Planifier l’itinéraire et charger la fourgonnette"),
    ),
  ).toEqual(["Collect=Prélever", "Plan+Pack=Planifier"]);
});

test("not where the other side says one thing", () => {
  const found = facing(
    list("Privacy", "Information security", "Accessibility"),
    list("la protection des renseignements personnels", "l’accessibilité"),
  );
  expect(found).toContain("Information=");
});

test("a half that adds no word of its own is not held by the whole", () => {
  const found = facing(
    list(
      "Have solid experience with digital teams and an understanding of service delivery",
      "Have experience with government",
      "Know the software",
    ),
    list("Possède une solide expérience des équipes numériques et une compréhension de la prestation de services", "Connaît les logiciels"),
  );
  expect(found).toEqual(["Have=Possède", "Have=", "Know=Connaît"]);
});

const SPACED = "  \n";

test("lines of a paragraph face the paragraph, however each side breaks them", () => {
  const en = ["The crew sails at dawn.", "Nets are mended on deck.", "Fog delays the return,", "and then the bell rings."].join("\n");
  const fr = [
    "L’équipage part à l’aube.",
    "Les filets se réparent sur le pont.",
    "Le brouillard retarde le retour, et la cloche sonne alors.",
  ].join(SPACED);
  expect(
    facing(`${en}\n\nThe harbour sleeps.`, `${fr}\n\nLe port dort.`).filter((bead) => bead.startsWith("=") || bead.endsWith("=")),
  ).toEqual([]);
});

test("a line that the other paragraph does not say stays alone", () => {
  const en = "The crew sails at dawn. Nets are mended on deck.";
  const fr = [
    "L’équipage part à l’aube.",
    "Les filets se réparent sur le pont.",
    "Un vétérinaire soigne gratuitement les chèvres du village.",
  ].join(SPACED);
  expect(facing(en, fr).filter((bead) => bead.startsWith("="))).toEqual(["=Un"]);
});

test("a section that moved goes as a whole, heading included", () => {
  const pays = ["## Who pays?", "The owner of the boat pays."];
  const objects = ["## How do I appeal a fine?", "You have 30 days to file an appeal in writing.", "An officer reads each appeal."];
  const conteste = [
    "## Comment faire appel d’une amende?",
    "Vous avez 30 jours pour déposer un appel par écrit.",
    "Un agent lit chaque appel.",
  ];
  const paie = ["## Qui paie?", "Le propriétaire du bateau paie."];
  const found = facing([...pays, ...objects].join("\n\n"), [...conteste, ...paie].join("\n\n"));
  expect(found.filter((bead) => bead.startsWith("=") || bead.endsWith("="))).toEqual([]);
});
