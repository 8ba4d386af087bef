import { expect, test } from "vitest";
import { loadLexicon } from "#lexicon/lexicon";
import { checkPair } from "#parity";
import amount from "../../checks/amount.ts";
import number from "../../checks/number.ts";

const lexicon = loadLexicon();

function said(en: string, fr: string) {
  const outcome = checkPair({ en: { text: en }, fr: { text: fr } }, { checks: [amount, number], lexicon });
  return outcome.ok ? outcome.report.findings.map(({ severity, data }) => `${severity} ${data?.en}, ${data?.fr}`) : ["refused"];
}

test.each([
  ["The team has one boat.", "L’équipe a deux bateaux.", ["warning one boat, deux bateaux"]],
  ["The team has two boats.", "L’équipe a un bateau.", ["warning two boats, un bateau"]],
  ["The team has two boats.", "L’équipe a un seul bateau.", ["warning two boats, un seul bateau"]],
  ["The team has two boats.", "L’équipe a deux bateaux.", []],
  ["The team has a boat.", "L’équipe a un bateau.", []],
  // The noun is said twice: which of them has the number is open.
  ["One boat of the two boats is red.", "Un bateau est rouge.", []],
  ["The team has twelve boats.", "L’équipe a un bateau.", ["warning twelve boats, un bateau"]],
  ["The team has four boats and four lamps.", "L’équipe a quatre bateaux et six lampes.", ["error four, six"]],
  // Put otherwise.
  ["A red boat stands between two lamps.", "Un bateau rouge est précédé et suivi d’une lampe.", []],
  ["The old boat has two lamps.", "Une lampe de la marine éclaire le fleuve en été.", []],
  ["Write a sentence or two.", "Écrivez deux phrases.", []],
  // The number is the name of a kind, and stands on the other side of it in French.
  ["Each team has a class 8 boat.", "Chaque équipe a un bateau de classe 8.", []],
  // The other number stands elsewhere.
  ["Bring one chair and two lamps.", "Apportez deux chaises et deux lampes.", ["warning one chair, deux chaises"]],
])("%s / %s", (en, fr, expected) => {
  expect(said(en, fr)).toEqual(expected);
});

test.each(["gigabyte, gigaoctet, téraoctet", "family, famille, personne", "dozen, douzaine, livre", "tonne, tonne, hectare"])(
  "a sum for each %s",
  (names) => {
    const [en = "", fr = "", other = ""] = names.split(", ");
    expect(said(`It costs $5 per ${en}.`, `Cela coûte 5 $ par ${fr}.`)).toEqual([]);
    expect(said(`It costs $5 per ${en}.`, `Cela coûte 5 $ par ${other}.`)).toEqual([`error $5 per ${en}, 5 $ par ${other}`]);
  },
);
