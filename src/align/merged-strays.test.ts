import { expect, test } from "vitest";
import { defaultConfig } from "#config/config";
import { checkPair } from "#parity";
import { checks } from "../../checks/index.ts";
import { lexicon } from "../dev/engine.ts";

const graver = (en: string, fr: string) => {
  const outcome = checkPair({ en: { text: en }, fr: { text: fr } }, { checks, config: defaultConfig, lexicon, key: "page" });
  return outcome.ok ? outcome.report.findings.filter(({ severity }) => severity !== "info").map(({ rule }) => rule) : [];
};
const page = (...paragraphs: readonly string[]) => paragraphs.join("\n\n");

const [FIRST, PREMIER] = [
  "We sell boats and nets in 3 towns by the sea.",
  "Nous vendons des bateaux et des filets dans 3 villes au bord de la mer.",
];
const [LAST, DERNIER] = [
  "We will hold interviews by video or in person on May 17 and 18, 2026.",
  "Les entrevues auront lieu par vidéo ou en personne les 17 et 18 mai 2026.",
];

test("a paragraph in other words is not merged with its neighbour while its counterpart stands beside it", () => {
  expect(graver(page(FIRST, "You have to be on time.", LAST), page(PREMIER, "La ponctualité est obligatoire.", DERNIER))).toEqual([]);
});

test("two paragraphs that one holds stay merged beside a stray one", () => {
  const fr = page(PREMIER, `Vous devez être à l’heure. ${DERNIER}`, "Le phare de l’île compte 412 marches de granit.");
  expect(graver(page(FIRST, "You have to be on time.", LAST), fr)).toContain("missing-paragraph");
});
