import { describe, expect, test } from "vitest";
import { defaultConfig } from "#config/config";
import { parse } from "#parse/parse";
import type { Block, BlockKind, Lang } from "#posting";
import { copiedLanguage, foreignness } from "./foreign.ts";
import { identify } from "./identify.ts";
import { wholeLanguage } from "./sides.ts";
import { foreignStretches } from "./stretches.ts";

// Each constant of this folder, by a text on either side of it: half or twice the value fails one of them.

const NONE: readonly string[] = [];

function block(text: string, kind: BlockKind = "paragraph"): Block {
  const start = { line: 1, column: 1, offset: 0 };
  const pieces = [{ at: 0, length: text.length, source: 0, sourceLength: text.length, role: "prose" as const }];
  return { index: 0, kind, text, position: { start, end: start }, depth: 0, section: 0, pieces, links: [] };
}

test.each([
  // Words of no table, by their letters: enough, and not enough.
  ["Wear", "en"],
  ["Weigh", "en"],
  ["Boat", null],
  ["Pack", null],
  ["Train highway", null],
  ["radar météorologique", null],
  // Words of the table: enough, and not enough.
  ["Duties", "en"],
  ["Pay", "en"],
  ["Steam,", null],
  // Names have next to no vote.
  ["« Nous entendions", "fr"],
  ["Data Steward", null],
] as const)("the language of “%s” is %s", (text, lang) => {
  expect(identify(text).lang).toBe(lang);
});

test("a quotation of three hundred letters has no vote, a longer one has", () => {
  const quoted = (length: number) => identify(`« ${"Nous pesons les sacs et les bouées. ".repeat(20).slice(0, length)} »`).lang;
  expect([quoted(290), quoted(310)]).toEqual([null, "fr"]);
});

test.each([
  // Plain words: log odds of 4.
  ["en", "item", "Journeyperson certificate,", false],
  ["fr", "item", "six stations principales.", true],
  ["fr", "heading", "Manipulation des documents", true],
  // Fewer than 25 letters: 5.
  ["en", "heading", "Closed", false],
  ["en", "heading", "Interest", false],
  ["fr", "item", "Noter", false],
  ["en", "heading", "Accessibility", false],
  ["fr", "heading", "Équipe", true],
  ["en", "paragraph", "every message.", true],
  ["fr", "heading", "Qualifications essentielles", true],
  // Capitals as a name has them: 8.
  ["en", "heading", "Safe Harbours Fund", false],
  ["en", "table", "Period | Opens | Closes", false],
  ["en", "field", "Language Interpreter", true],
  ["fr", "paragraph", "Appelez Hector au 450-555-0122", true],
  // One word at least that the other language hardly has.
  ["en", "item", "Tag sharks", false],
  ["fr", "item", "Ouvrir", true],
  // What speaks against it.
  ["fr", "paragraph", "pendant un an.", false],
  ["fr", "item", "Il y a", true],
] as const)("%s %s “%s” is foreign on the other side: %s", (lang, kind, text, isForeign) => {
  expect(foreignness(block(text, kind), lang, NONE) > 0).toBe(isForeign);
});

test("a short or titled block that is foreign is so with nine tenths", () => {
  expect([foreignness(block("Équipe", "heading"), "fr", NONE), foreignness(block("Language Interpreter", "field"), "en", NONE)]).toEqual([
    0.9, 0.9,
  ]);
});

test.each([
  ["heading", "Why", "en", 0.85],
  ["heading", "WHO", null, 0],
  ["item", "Why", null, 0],
  ["item", "Ouvrir", "fr", 0.85],
  ["heading", "a key", "en", 0.85],
  ["heading", "Can I", "en", 0.95],
  ["heading", "Bon à", "fr", 0.95],
  ["item", "Il y a", "fr", 0.95],
  ["paragraph", "« Nous entendions", "fr", 0.95],
  ["paragraph", "Tuesday, May 12, 2026.", null, 0],
  ["heading", "Fetch tides", null, 0],
  ["heading", "count on", null, 0],
  ["heading", "The canal", null, 0],
  ["heading", "Trail Crew", "en", 0.85],
  // A name has a word in it that is of no language.
  ["heading", "Safe Harbours Fund", null, 0],
  ["item", "Lookout Trail", "en", 0.85],
  ["item", "Heron Marsh, as", "en", 0.85],
  ["item", "du Nord", "fr", 0.85],
  ["field", "Marine Radio Operator", "en", 0.6],
  ["field", "Harbours Fund", null, 0],
] as const)("%s “%s”, the same on both sides, is in %s", (kind, text, lang, confidence) => {
  expect(copiedLanguage(block(text, kind), NONE)).toEqual(lang === null ? null : { lang, confidence });
});

describe("a stretch of the other language", () => {
  const found = (own: Lang, text: string) =>
    foreignStretches(block(text), own, NONE).map(({ kind, confidence, from, to }) => [
      kind,
      text.slice(from, to),
      Math.round(confidence * 100) / 100,
    ]);

  test.each([
    // A sentence: log odds of 4.5, two telling words.
    ["fr", "Rédiger le bulletin en termes simples. Train highway crews.", []],
    ["en", "Weigh the bags and send us the card. Pesez les sacs.", ["Pesez les sacs."]],
    ["en", "The Nordet sails for 180 days. Le Nordet navigue.", ["Le Nordet navigue."]],
    ["fr", "Un permis de classe 3 avec freins à air. Class 3 licence with.", []],
    ["en", "You have used up your requests. 429 | Vous avez.", []],
    ["en", "From May 15 to June 19. Du 15 mai.", ["Du 15 mai."]],
  ] as const)("is a sentence of %s in “%s”", (own, text, expected) => {
    expect(found(own, text).map(([, words]) => words)).toEqual(expected);
  });

  test("is the surer, the more speaks for it", () => {
    const [[, , little = 0] = []] = found("fr", "Portez des gants, un chapeau et des bottes. Wear gloves, a.");
    const [[, , much] = []] = found("fr", "Portez des gants. You should wear gloves, a hat and boots when you are on the beach.");
    expect(little).toBeGreaterThan(0.9);
    expect(little).toBeLessThan(0.98);
    expect(much).toBe(1);
  });

  test.each([
    // A clause: five words, log odds of 9 of which a word gives 2.5 at most; surer from 13.5.
    ["en", "Le nom d’une for whom you built it.", []],
    ["fr", "What if there is an s’il y a une erreur?", [["What if there is an", 0.8]]],
    ["fr", "The bidder must own or de lames de 5 m.", [["The bidder must own or", 0.8]]],
    ["fr", "The bidder must own or lease de lames de 5 m.", [["The bidder must own or lease", 0.9]]],
    // A word of both languages costs a tenth, one of the text’s own twice what a foreign one gives at most.
    ["en", "Hoist materials by hand when the à la main quand le vent dépasse 40 km/h.", [["à la main quand le vent dépasse 40 km/h", 0.8]]],
    ["en", "Marais du Héron, jusqu’au deuxième pont far as the second bridge", [["Marais du Héron, jusqu’au deuxième pont", 0.9]]],
    ["fr", "The lighthouse at Pointe-au-Cormier has leaned une poutre à la fois.", []],
    [
      "fr",
      "The lighthouse at Pointe-au-Cormier has leaned a une poutre à la fois.",
      [["The lighthouse at Pointe-au-Cormier has leaned a", 0.8]],
    ],
    // Words that tell, and words that do not.
    ["en", "Un coup d’œil aux orages storms on the big screen", [["Un coup d’œil aux", 0.8]]],
    ["fr", "Cut the grass and paint the la fin de la journée.", [["Cut the grass and paint the", 0.8]]],
    ["en", "L’entrée est gratuite, sans and no registration is needed.", []],
    // After a capital, it may be a name.
    ["en", "Bids are received until August 21, sont retournées sans avoir été ouvertes.", []],
    ["en", "The Interpretation Service works between American des tribunaux et des hôpitaux.", [["des tribunaux et des hôpitaux", 0.8]]],
  ] as const)("is a clause of %s in “%s”", (own, text, expected) => {
    expect(found(own, text)).toEqual(expected.map(([words, confidence]) => ["clause", words, confidence]));
  });
});

describe("a whole side", () => {
  const FR = "Vous pesez les sacs et les barils qui sont sur la plage.";
  const EN = "You weigh the bags and the barrels that are on the beach.";
  const language = (blocks: readonly string[]) => {
    const parsed = parse({ text: blocks.join("\n\n") }, "en", defaultConfig);
    return parsed.ok ? wholeLanguage(parsed.posting, defaultConfig) : undefined;
  };
  const times = (n: number, text: string) => Array.from({ length: n }, () => text);

  test("is in the other language where four fifths of it are", () => {
    expect([language([...times(15, FR), ...times(5, EN)]), language([...times(17, FR), ...times(3, EN)])]).toEqual([null, "fr"]);
  });

  test("has two hundred letters and three blocks at least", () => {
    expect([language(times(3, FR.slice(0, 60))), language(times(4, FR))]).toEqual([null, "fr"]);
    expect([language(times(2, `${FR} ${FR} ${FR}`)), language(times(3, `${FR} ${FR}`))]).toEqual([null, "fr"]);
    expect(language(times(3, `${FR} Oui oui.`))).toBe(null);
  });
});
