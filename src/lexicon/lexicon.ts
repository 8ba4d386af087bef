import type { Lexicon } from "#align/lexicon";
import { POSTING_WORDS } from "#lexicon/postings";
import { type PackedLexicon, unpack } from "#lexicon/unpack";
import * as trained from "#models/lexicon.generated";
import { stems } from "#text/tokens";

type Translations = readonly (readonly [fr: string, likelihood: number])[];

/** The packed texts that the project ships. */
export const SHIPPED: PackedLexicon = {
  stems: trained.STEMS,
  rarities: { en: trained.RARITIES_EN, fr: trained.RARITIES_FR },
  surprises: { en: trained.SURPRISES_EN, fr: trained.SURPRISES_FR },
  counts: trained.COUNTS,
  links: [trained.HIGH, trained.MIDDLE, trained.LOW],
};

/**
 * The lexicon that the project ships: what was trained, unpacked once, and what was written by hand. What a word gave is remembered.
 * Strengths are high for every entry that survived pruning: in the trial, probability-shaped weights cost accuracy.
 */
export function loadLexicon(packed: PackedLexicon = SHIPPED): Lexicon {
  const byHand = readByHand(POSTING_WORDS);
  const table = unpack(packed);
  const remembered = new Map<string, Translations | undefined>();
  return {
    translations: (en) => {
      if (remembered.has(en)) return remembered.get(en);
      const found = merge(
        table.translations(en)?.map(([fr, strength]) => [fr, strengthOf(strength)] as const),
        byHand.get(en),
      );
      if (remembered.size < REMEMBERED) remembered.set(en, found);
      return found;
    },
    rarity: (lang, stem) => {
      const known = table.stems[lang].get(stem);
      return known && rarityOf(known.rarity);
    },
    surprise: (lang, stem) => {
      const found = table.stems[lang].get(stem)?.surprise;
      return found === undefined ? undefined : found / USUALLY[lang];
    },
  };
}

const REMEMBERED = 20_000;

/** −ln of how often a word of a language goes without a counterpart: in one of ten in English, of seven in French. */
const USUALLY = { en: 2.3, fr: 1.95 } as const;

/** `english, words: french, words` lines as stems; a word may stand on several lines. */
function readByHand(text: string): ReadonlyMap<string, ReadonlySet<string>> {
  const table = new Map<string, Set<string>>();
  for (const line of text.trim().split("\n")) {
    const [en = "", fr = ""] = line.split(":");
    const french = stems(fr, "fr");
    for (const word of stems(en, "en")) {
      const known = table.get(word) ?? new Set();
      for (const other of french) known.add(other);
      table.set(word, known);
    }
  }
  return table;
}

/** What the hand-written lines add is a little less sure than what text showed: they join near-synonyms. */
function merge(trained: Translations | undefined, byHand: ReadonlySet<string> | undefined): Translations | undefined {
  if (!byHand) return trained;
  const known = new Set(trained?.map(([fr]) => fr));
  return [...(trained ?? []), ...[...byHand].filter((fr) => !known.has(fr)).map((fr) => [fr, BY_HAND] as const)];
}

const BY_HAND = 0.75;

/** Strength of the weakest entry. */
const LEAST = 0.6;

/** A digit as a weight; even the most common word that is no stop word tells a little. */
const rarityOf = (digit: number): number => 0.12 + (0.88 * digit) / 9;

const strengthOf = (digit: number): number => LEAST + (1 - LEAST) * (digit / 9);
