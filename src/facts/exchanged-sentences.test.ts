import { expect, test } from "vitest";
import { engineWith } from "#engine";
import { checkPair } from "#parity";

const EN = [
  "Wash the boats near the harbour.",
  "Close the doors of the library.",
  "Paint the bridge before winter.",
  "Count the trees in the forest.",
  "Send the letter to the minister.",
  "Feed the horses in the morning.",
  "Clean the windows of the school.",
  "Bring the bread to the kitchen.",
  "Measure the snow on the mountain.",
  "Repair the roof of the church.",
  "Lock the garden at midnight.",
  "Water the flowers on the island.",
  "Write the names of the children.",
  "Sell the fish at the market.",
];
const FR = [
  "Lavez les bateaux près du port.",
  "Fermez les portes de la bibliothèque.",
  "Peignez le pont avant l’hiver.",
  "Comptez les arbres de la forêt.",
  "Envoyez la lettre au ministre.",
  "Nourrissez les chevaux le matin.",
  "Nettoyez les fenêtres de l’école.",
  "Apportez le pain à la cuisine.",
  "Mesurez la neige sur la montagne.",
  "Réparez le toit de l’église.",
  "Verrouillez le jardin à minuit.",
  "Arrosez les fleurs de l’île.",
  "Écrivez les noms des enfants.",
  "Vendez le poisson au marché.",
];

/** The findings of order of a paragraph of so many sentences, two of whose French ones change places. */
function orders(count: number, at: number | undefined) {
  const fr = FR.slice(0, count);
  if (at !== undefined) [fr[at], fr[at + 1]] = [fr[at + 1] as string, fr[at] as string];
  const outcome = checkPair({ en: { text: `${EN.slice(0, count).join(" ")}\n` }, fr: { text: `${fr.join(" ")}\n` } }, engineWith());
  return outcome.ok ? outcome.report.findings.filter(({ rule }) => rule === "order").length : undefined;
}

test.each([4, 12, 14])("neighbours of %i sentences that changed places are told, wherever they stand", (count) => {
  expect(orders(count, undefined)).toBe(0);
  expect(orders(count, 0)).toBe(1);
  expect(orders(count, 2)).toBe(1);
});
