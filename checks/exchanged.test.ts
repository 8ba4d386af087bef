import { expect, test } from "vitest";
import { loadLexicon } from "#lexicon/lexicon";
import { checkPair } from "#parity";
import order from "./order.ts";
import terminology from "./terminology.ts";

const lexicon = loadLexicon();

function rulesOf(en: string, fr: string) {
  const outcome = checkPair({ en: { text: en }, fr: { text: fr } }, { checks: [order, terminology], lexicon });
  return outcome.ok ? outcome.report.findings.map(({ rule, severity }) => `${rule} ${severity}`) : ["refused"];
}

const table = (...rows: readonly (readonly string[])[]) =>
  rows.map((row, i) => `| ${row.join(" | ")} |\n${i === 0 ? `|${" --- |".repeat(row.length)}\n` : ""}`).join("");
const HEAD = { en: ["Boat", "Colour", "Harbour"], fr: ["Bateau", "Couleur", "Port"] };

test.each([
  [
    table(HEAD.en, ["Ariel", "red", "north"], ["Bella", "green", "south"]),
    table(HEAD.fr, ["Ariel", "rouge", "nord"], ["Bella", "sud", "vert"]),
    ["order warning"],
  ],
  [table(HEAD.en, ["Ariel", "red", "north"]), table(HEAD.fr, ["Ariel", "nord", "rouge"]), ["order warning"]],
  [
    table(HEAD.en, ["Ariel", "red", "north"], ["Bella", "green", "south"]),
    table(["Bateau", "Port", "Couleur"], ["Ariel", "nord", "rouge"], ["Bella", "sud", "vert"]),
    [],
  ],
  [
    table(HEAD.en, ["Ariel", "red", "north"], ["Bella", "green", "south"]),
    table(HEAD.fr, ["Ariel", "rouge", "nord"], ["Bella", "vert", "sud"]),
    [],
  ],
  [table(HEAD.en, ["Ariel", "12 km", "19 km"]), table(HEAD.fr, ["Ariel", "19 km", "12 km"]), []],
  [
    table(["English", "French"], ["lamp", "lampe"], ["boat", "bateau"]),
    table(["Français", "Anglais"], ["lampe", "lamp"], ["bateau", "boat"]),
    [],
  ],
])("words of two cells of one row that changed places: %#", (en, fr, expected) => {
  expect(rulesOf(en, fr)).toEqual(expected);
});

test.each([
  ["Marie Lafortune", "Marie Laforest", ["terminology warning"]],
  ["Denise Bergeron", "Denise Bergevin", ["terminology warning"]],
  ["Denise Bergeron", "Denise Bergeron", []],
  ["Vladimir Putin", "Vladimir Poutine", []],
  ["John Paul", "Jean Paul", []],
  ["Lech Walesa", "Lech Wałęsa", []],
])("%s facing %s, another person or another spelling", (en, fr, expected) => {
  expect(rulesOf(`The office was led by ${en} in May.\n`, `Le bureau était dirigé par ${fr} en mai.\n`)).toEqual(expected);
});

test("what follows a verb of a screen is a label and no person", () => {
  expect(rulesOf("Choose Dana Miller in the window.\n", "Choisissez Dana Tremblay dans la fenêtre.\n")).toEqual([]);
  expect(rulesOf("Ask Dana Miller in the window.\n", "Demandez à Dana Tremblay dans la fenêtre.\n")).toEqual(["terminology warning"]);
});
