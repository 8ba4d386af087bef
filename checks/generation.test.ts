import { expect, test } from "vitest";
import { defaultConfig } from "#config/config";
import { checkPair } from "#parity";
import { lexicon } from "../src/dev/engine.ts";
import generation from "./generation.ts";
import { checks } from "./index.ts";

const found = (en: string, fr: string, all = [generation]) => {
  const outcome = checkPair({ en: { text: en }, fr: { text: fr } }, { checks: all, config: defaultConfig, lexicon, key: "page" });
  return outcome.ok ? outcome.report.findings : [];
};
const items = (...list: readonly string[]) => list.map((item) => `- ${item}\n`).join("");

const EN_OLD = [
  "## The pool",
  "The pool opens at 6 in the morning.",
  "Swimmers leave their shoes at the door.",
  "- Towels are lent for a dollar.",
  "- Children under ten come with a parent.",
  "## The rink",
  "Skaters circle it clockwise until the horn sounds.",
  "Hockey has the ice to itself from noon to two.",
];
const FR_NEW = [
  "## Le chantier",
  "![Plan des travaux](/plan.png)",
  "Le bassin de 1962 a été vidé; on refait la plomberie.",
  "```\nFERMÉ\n```",
  "## Les remboursements",
  "| Abonnement | Somme |\n| --- | --- |\n| Famille | 84 $ |\n| Adulte | 51 $ |",
  "Présentez votre carte à la bibliothèque de la rue des Érables.",
];

test("a page that one side rewrote is one finding, which says how much", () => {
  const all = found(EN_OLD.join("\n\n"), FR_NEW.join("\n\n"), [...checks] as never);
  expect(all.filter(({ severity }) => severity !== "info").map(({ rule }) => rule)).toEqual(["generation"]);
  expect(all[0]?.message.en).toContain("English blocks of the page");
});

test("a list whose items are others on each side is one warning", () => {
  const en = `Resources:\n\n${items("[Boat builders of Nova Scotia](https://a.example)", "The Canoe Reader, a magazine", "Toronto sail club: 416-555-0100", "Shipwreck archive of Halifax", "Rowing league")}\nThe library opens at 9.`;
  const fr = `Ressources :\n\n${items("Fédération du voyage lent", "[Cuisine des bateliers](https://b.example)", "Le cahier des marées, revue trimestrielle de Rimouski depuis 1987", "Chantier de Sorel")}\nLa bibliothèque ouvre à 9 h.`;
  const all = found(en, fr);
  expect(all.map(({ rule, severity }) => `${rule} ${severity}`)).toEqual(["generation warning"]);
});

test("a section that one side lacks is missing, not of another generation", () => {
  expect(found(EN_OLD.join("\n\n"), "## La piscine\n\nLa piscine ouvre à 6 h.")).toEqual([]);
});

test("a translation is of one generation", () => {
  expect(
    found(EN_OLD.slice(0, 3).join("\n\n"), "## La piscine\n\nLa piscine ouvre à 6 h.\n\nLes nageurs laissent leurs chaussures à la porte."),
  ).toEqual([]);
});
