import { expect, test } from "vitest";
import { checkPair } from "#parity";
import { lexicon } from "../src/dev/engine.ts";
import negation from "./negation.ts";

/** The words that contradict each other in two texts. */
function opposed(en: string, fr: string) {
  const outcome = checkPair({ en: { text: en }, fr: { text: fr } }, { checks: [negation], lexicon, key: "test" });
  const found = (outcome.ok ? outcome.report.findings : []).filter(({ data }) => data.en !== undefined);
  return found.map(({ severity, data }) => `${severity} ${data.en} / ${data.fr}`);
}

test.each([
  [
    "to a question before it",
    "Can I visit the museum?\n\nNo. The museum is closed.",
    "Puis-je visiter le musée?\n\nOui. Le musée est fermé.",
    "No / Oui",
  ],
  [
    "to a heading that asks",
    "## Are the visits open to children?\n\nYes, on May 3.",
    "## Les visites sont-elles ouvertes aux enfants?\n\nNon, le 3 mai.",
    "Yes / Non",
  ],
  ["within one item", "- **Is the room heated?** Yes.", "- **La salle est-elle chauffée?** Non.", "Yes / Non"],
  [
    "in a table",
    "| Work | Permit |\n|---|---|\n| Fence | No |\n| Bridge | Yes |",
    "| Travaux | Permis |\n|---|---|\n| Clôture | Oui |\n| Pont | Oui |",
    "No / Oui",
  ],
])("a reply that contradicts the other side’s, %s", (_, en, fr, words) => {
  expect(opposed(en, fr)).toEqual([`warning ${words}`]);
  expect(opposed(en, words.startsWith("No") ? fr.replace("Oui", "Non") : fr.replace("Non", "Oui"))).toEqual([]);
});

test.each([
  ["another question", "Is the visit free?\n\nNo, it costs $4.", "Faut-il payer la visite?\n\nOui, elle coûte 4 $."],
  ["a question with “without”", "Do I need a map?\n\nNo.", "Puis-je visiter sans carte?\n\nOui."],
  ["no question", "The room is blue.\n\nNo.", "Les bateaux partent.\n\nOui, ils partent tôt."],
  ["no reply", "No parking in front of the school.", "Oui, la rue est libre."],
  [
    "a column that says the opposite",
    "| Map | Exempt |\n|---|---|\n| Lake | No |\n| Road | No |",
    "| Carte | Payante |\n|---|---|\n| Lac | Oui |\n| Route | Non |",
  ],
  [
    "a column of which several rows say the opposite",
    "| Map | Old |\n|---|---|\n| Lake | No |\n| Road | Yes |",
    "| Carte | Neuve |\n|---|---|\n| Lac | Oui |\n| Route | Non |",
  ],
])("no reply that contradicts another: %s", (_, en, fr) => {
  expect(opposed(en, fr)).toEqual([]);
});
