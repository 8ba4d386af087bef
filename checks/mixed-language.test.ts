import { expect, test } from "vitest";
import { defaultConfig } from "#config/config";
import { checkPair } from "#parity";
import mixed from "./mixed-language.ts";
import untranslated from "./untranslated.ts";

function find(en: string, fr: string) {
  const outcome = checkPair({ en: { text: en }, fr: { text: fr } }, { checks: [untranslated, mixed], config: defaultConfig, key: "test" });
  if (!outcome.ok) return [];
  return outcome.report.findings.map((finding) => {
    const side = finding.lacking ?? "en";
    const at = finding[side];
    return [finding.rule, side, (side === "en" ? en : fr).slice(at?.start.offset, at?.end.offset)];
  });
}

test("a sentence is marked exactly, markup and accents before it included", () => {
  const en = "The **ferry** leaves at nine. Bring a warm coat and good shoes. We return at five.";
  const fr = "Le **traversier** part à 9 h. Bring a warm coat and good shoes. Nous revenons à 17 h.";
  expect(find(en, fr)).toEqual([["mixed-language", "fr", "Bring a warm coat and good shoes."]]);
});

test("neighbouring sentences are one finding", () => {
  const en = "The ferry leaves early. Bring a warm coat. Wear good shoes. We return before dark, and the crew makes soup.";
  const fr = "Le traversier part tôt. Bring a warm coat. Wear good shoes. Nous revenons avant la nuit, et l’équipage prépare une soupe.";
  expect(find(en, fr)).toEqual([["mixed-language", "fr", "Bring a warm coat. Wear good shoes."]]);
});

test("two short words are a sentence", () => {
  const en = "Nobody meets every criterion on this list. Apply anyway! We read every letter.";
  const fr = "Personne ne répond à tous les critères de cette liste. Apply anyway! Nous lisons toutes les lettres.";
  expect(find(en, fr)).toEqual([["mixed-language", "fr", "Apply anyway!"]]);
});

test("a clause is marked without the words of the block’s own language", () => {
  const en = "Be ready to travel et passer quelques nuits loin de la maison.";
  const fr = "Être prêt à voyager et passer quelques nuits loin de la maison.";
  expect(find(en, fr)).toEqual([["mixed-language", "en", "et passer quelques nuits loin de la maison"]]);
});

test.each([
  ["a quotation", "Nous croyons à la devise « leave no one behind, and take your time » dans tout ce que nous faisons."],
  ["a title in italics", "Vous lirez *The Design of Everyday Things and Other Stories* avec nous pendant l’hiver."],
  [
    "the name of a linked page",
    "Consultez la page [how we work with the people who use our services](https://example.ca) pour en savoir plus.",
  ],
  ["terms of the trade", "Vous connaissez le machine learning, le cloud computing et les pipelines de données."],
  ["an official name", "Vous relevez du Royal Society for the Protection of Birds and Wild Places de l’Ontario."],
  ["brackets", "Vous animez les rencontres (what people call a stand-up in the trade) chaque matin avec l’équipe."],
  ["a notice for the other readers", "Nous répondons en français. For information in English, please call us."],
  ["code", "Exécutez `run the build and wait for the result` avant de partir en vacances."],
  ["a span marked as English", 'Notre devise est <span lang="en">we do what we say and we say what we do</span> depuis toujours.'],
])("stays: %s", (_, fr) => {
  expect(find("We keep the words as they are in this line of the text.", fr)).toEqual([]);
});

test.each([
  ["an official name", "The Loi sur les langues officielles du Canada applies to this office and to all of its staff."],
  ["a saying", "It gives the team a certain joie de vivre and a raison d’être."],
  ["a notice for the other readers", "We answer in English. Ce document est aussi disponible en français."],
])("stays in English: %s", (_, en) => {
  expect(find(en, "Nous gardons les mots tels quels dans cette ligne du texte.")).toEqual([]);
});
