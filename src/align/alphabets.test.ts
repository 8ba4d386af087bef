import { describe, expect, test } from "vitest";
import { alignAlphabets } from "#align/alphabets";
import type { Cost } from "#align/cost";
import { engineWith } from "#engine";
import { checkPair } from "#parity";
import { readPair } from "../dev/read-pair.ts";

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

/** Terms whose order is other in each language: the last of the one is the first of the other. */
function links(counts: { readonly en: number; readonly fr: number }, odds: Cost["pair"]) {
  const items = (count: number) =>
    Array.from({ length: count }, (_, i) => `- ${String.fromCharCode(97 + Math.floor(i / 26), 97 + (i % 26))}\n`).join("");
  const pair = readPair(items(counts.en), items(counts.fr));
  const cost: Cost = {
    pair: odds,
    group: ([en = 0], [fr = 0]) => odds(en, fr),
    similarity: () => 0.5,
    covered: () => 0,
    features: () => new Float64Array(),
  };
  const inOrder = Array.from({ length: Math.max(counts.en, counts.fr) }, (_, i) => ({
    en: i < counts.en ? [i] : [],
    fr: i < counts.fr ? [i] : [],
    moved: false,
  }));
  return alignAlphabets(inOrder, pair, cost).map(({ en, fr }) => `${en}=${fr}`);
}
const mirrored =
  (count: number, worth = 5): Cost["pair"] =>
  (i, k) =>
    i + k === count - 1 ? worth : -9;

test("each entry is given to the one that it says", () => {
  expect(links({ en: 6, fr: 6 }, mirrored(6))).toEqual(["0=5", "1=4", "2=3", "3=2", "4=1", "5=0"]);
});

test("two lists of which the one is much shorter are not one glossary", () => {
  expect(links({ en: 6, fr: 10 }, mirrored(6))).toContain("0=5");
  expect(links({ en: 6, fr: 11 }, mirrored(6))).not.toContain("0=5");
});

test("the last two, left over, are each other’s where they are not wholly unlike", () => {
  const leaves =
    (worth: number): Cost["pair"] =>
    (i, k) =>
      i + k !== 5 ? -9 : i === 0 ? worth : 5;
  expect(links({ en: 6, fr: 6 }, leaves(-4.3))).toContain("0=5");
  expect(links({ en: 6, fr: 6 }, leaves(-4.5))).toContain("0=");
});

test("four hundred entries are compared, each with each, and no more", () => {
  expect(links({ en: 400, fr: 400 }, mirrored(400))[0]).toBe("0=399");
  expect(links({ en: 401, fr: 401 }, mirrored(401))[0]).toBe("0=0");
});

test("as many pairs as before change places only where they say more", () => {
  const inOrder: Cost["pair"] = (i, k) => (i === k ? 1 : i + k === 5 ? 1 : -9);
  expect(links({ en: 6, fr: 6 }, inOrder)[0]).toBe("0=0");
});
