import { describe, expect, test } from "vitest";
import { engineWith } from "#engine";
import { checkPair } from "#parity";

/** Each language’s term and its meaning. */
const TERMS = [
  ["Anchor", "A hook that holds a boat in place.", "Ancre", "Crochet qui retient un bateau."],
  ["Beacon", "A light that warns ships of rocks.", "Phare", "Lumière qui avertit les navires des rochers."],
  ["Cargo", "Goods that a ship carries.", "Fret", "Marchandises que transporte un navire."],
  ["Dredge", "To remove mud from the bottom of a harbour.", "Draguer", "Enlever la boue du fond d’un port."],
  ["Ferry", "A boat that takes cars across a river.", "Traversier", "Bateau qui fait passer les voitures d’une rive à l’autre."],
  ["Galley", "The kitchen of a ship.", "Cuisine", "Pièce d’un navire où l’on prépare les repas."],
  ["Hull", "The body of a ship, without its masts.", "Coque", "Corps d’un navire, sans ses mâts."],
  ["Lock", "A part of a canal where boats change levels.", "Écluse", "Partie d’un canal où les bateaux changent de niveau."],
  ["Mooring", "A rope that ties a boat to a wharf.", "Amarre", "Corde qui attache un bateau à un quai."],
  ["Pilot", "A person who guides ships into a harbour.", "Pilote", "Personne qui guide les navires dans un port."],
  ["Rudder", "A blade that steers a boat.", "Gouvernail", "Lame qui dirige un bateau."],
  ["Tide", "The rise and fall of the sea each day.", "Marée", "Montée et descente de la mer chaque jour."],
] as const;

type Entry = readonly [term: string, meaning: string];
const STYLES = {
  list: ([term, meaning]: Entry, _: string, colon: string) => `- **${term}**${colon} ${meaning}\n`,
  paragraph: ([term, meaning]: Entry, _: string, colon: string) => `**${term}**${colon} ${meaning}\n\n`,
  heading: ([term, meaning]: Entry) => `## ${term}\n\n${meaning}\n\n`,
  definition: ([term, meaning]: Entry) => `${term}\n: ${meaning}\n\n`,
  table: ([term, meaning]: Entry, before: string) => `${before === "" ? "| A | B |\n| - | - |\n" : ""}| ${term} | ${meaning} |\n`,
  letters: ([term, meaning]: Entry, before: string, colon: string) =>
    `${letter(term) === letter(before) ? "" : `\n## ${letter(term)}\n\n`}- **${term}**${colon} ${meaning}\n`,
} as const;

const plain = (text: string) => text.normalize("NFD").replace(/\p{M}/gu, "");
const letter = (term: string) => plain(term).slice(0, 1);

function page(entries: readonly Entry[], style: keyof typeof STYLES, colon: string): string {
  const sorted = [...entries].sort(([a], [b]) => (plain(a) < plain(b) ? -1 : 1));
  return `# Harbour\n\n${sorted.map((entry, i) => STYLES[style](entry, sorted[i - 1]?.[0] ?? "", colon)).join("")}`;
}

function findingsOf(style: keyof typeof STYLES, without: { readonly en?: string; readonly fr?: string } = {}) {
  const en = TERMS.filter(([term]) => term !== without.en).map(([term, meaning]): Entry => [term, meaning]);
  const fr = TERMS.filter(([, , terme]) => terme !== without.fr).map(([, , terme, sens]): Entry => [terme, sens]);
  const outcome = checkPair({ en: { text: page(en, style, ":") }, fr: { text: page(fr, style, "\u00A0:") } }, engineWith());
  if (!outcome.ok) throw new Error("refused");
  return outcome.report.findings.filter(({ severity }) => severity !== "info").map(({ lacking, message }) => `${lacking}: ${message.en}`);
}

describe.each(Object.keys(STYLES) as (keyof typeof STYLES)[])("a glossary by %s, that each language sorts by its alphabet", (style) => {
  test("is in parity", () => {
    expect(findingsOf(style)).toEqual([]);
  });

  test("lacks the one term that the other side lacks", () => {
    expect(findingsOf(style, { fr: "Écluse" })).toEqual([expect.stringMatching(/^fr: .*Lock/u)]);
    expect(findingsOf(style, { en: "Galley" })).toEqual([expect.stringMatching(/^en: .*Cuisine/u)]);
  });
});

test("each side may lack a term of its own", () => {
  expect(findingsOf("list", { en: "Anchor", fr: "Marée" }).sort()).toEqual([
    expect.stringMatching(/^en: .*Ancre/u),
    expect.stringMatching(/^fr: .*Tide/u),
  ]);
});
