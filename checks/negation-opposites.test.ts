import { expect, test } from "vitest";
import { checkPair } from "#parity";
import { lexicon } from "../src/dev/engine.ts";
import negation from "./negation.ts";
import number from "./number.ts";

/** What the checks warn of in two texts. */
function warned(en: string, fr: string) {
  const outcome = checkPair({ en: { text: en }, fr: { text: fr } }, { checks: [negation, number], lexicon, key: "test" });
  const found = outcome.ok ? outcome.report.findings.filter(({ severity }) => severity !== "info") : [];
  return found.map(({ data }) => (data.word === undefined ? `${data.en} / ${data.fr}` : `${data.lacking} lacks ${data.word}`));
}

test.each([
  [
    "We visit on the first Sunday of the month.",
    "Nous visitons le dernier dimanche du mois.",
    "first / dernier",
    "Nous visitons le premier dimanche du mois.",
  ],
  [
    "You work every third weekend.",
    "Vous travaillez une fin de semaine sur deux.",
    "every third weekend / une fin de semaine sur deux",
    "Vous travaillez une fin de semaine sur trois.",
  ],
  [
    "You work every weekend.",
    "Vous travaillez une fin de semaine sur deux.",
    "every weekend / une fin de semaine sur deux",
    "Vous travaillez toutes les fins de semaine.",
  ],
  ["Taxes included.", "Taxes en sus.", "included / en sus", "Taxes comprises."],
  ["Taxes are extra.", "Les taxes sont comprises.", "are extra / sont comprises", "Les taxes sont en sus."],
  [
    "A non-refundable deposit is due.",
    "Un dépôt remboursable est exigible.",
    "non-refundable / remboursable",
    "Un dépôt non remboursable est exigible.",
  ],
  ["The permit is not transferable.", "Le permis est transférable.", "not transferable / transférable", "Le permis est incessible."],
  [
    "Paint all doors, including in the museum.",
    "Peignez toutes les portes, sauf dans le musée.",
    "including / sauf",
    "Peignez toutes les portes, même dans le musée.",
  ],
  ["Old tickets are void.", "Les vieux billets sont valides.", "are void / sont valides", "Les vieux billets sont nuls."],
  ["The price goes down by 3%.", "Le prix augmente de 3 %.", "goes down / augmente", "Le prix baisse de 3 %."],
  ["Sales rose by 5%.", "Les ventes ont diminué de 5 %.", "rose by / diminué", "Les ventes ont augmenté de 5 %."],
  ["The bridge opened a year later.", "Le pont a ouvert un an plus tôt.", "later / plus tôt", "Le pont a ouvert l’année suivante."],
  [
    "Show the maps (off by default)",
    "Afficher les cartes (activé par défaut)",
    "off by default / activé",
    "Afficher les cartes (désactivé par défaut)",
  ],
])("opposites: %s · %s", (en, fr, said, twin) => {
  expect(warned(en, fr)).toEqual([said]);
  expect(warned(en, twin)).toEqual([]);
});

test.each([
  [
    "A certificate is required for absences.",
    "Aucun certificat n’est nécessaire pour les absences.",
    "Un certificat est nécessaire pour les absences.",
  ],
  [
    "The museum may refuse the visit if the group is late.",
    "Le musée doit refuser la visite si le groupe est en retard.",
    "Le musée peut refuser la visite si le groupe est en retard.",
  ],
  [
    "You cannot visit if you are under 18.",
    "Vous pouvez visiter si vous avez moins de 18 ans.",
    "Vous ne pouvez pas visiter si vous avez moins de 18 ans.",
  ],
  ["No dogs in the park.", "Les chiens sont admis dans le parc.", "Les chiens sont interdits dans le parc."],
  ["Late applications will not be read.", "Les demandes tardives seront lues.", "Les demandes tardives ne seront pas lues."],
])("a duty or ban turned round: %s · %s", (en, fr, twin) => {
  expect(warned(en, fr)).toHaveLength(1);
  expect(warned(en, twin)).toEqual([]);
});

test.each([
  ["No dogs in the park, except guide dogs.", "Les chiens-guides sont admis dans le parc."],
  ["No age limit applies to visits.", "Les enfants de tout âge sont admis."],
  ["All maps, including in French, except one.", "Toutes les cartes, y compris en français, sauf une."],
  ["The price goes up to $40.", "Le prix va jusqu’à 40 $."],
  ["Renewable energy is not negotiable.", "L’énergie renouvelable n’est pas négociable."],
])("no opposites: %s · %s", (en, fr) => {
  expect(warned(en, fr)).toEqual([]);
});
