import type { Lexicon } from "#align/lexicon";
import { POSTING_WORDS } from "#lexicon/postings";
import { FRENCH_RARITIES, TRANSLATIONS } from "#models/lexicon.generated";
import { UNEXPLAINED_EN, UNEXPLAINED_FR } from "#models/unexplained.generated";
import { stems } from "#text/tokens";

type Translations = readonly (readonly [fr: string, likelihood: number])[];

/**
 * The lexicon that the project ships. Its packed text is sorted and searched by halves where it lies, so that loading it costs
 * nothing; what a word gave is remembered. Strengths are high for every entry that survived pruning: in the trial,
 * probability-shaped weights cost accuracy.
 */
export function loadLexicon(): Lexicon {
  const byHand = readByHand(POSTING_WORDS);
  const rarity = {
    en: remembering((stem) => rarityIn(lineOf(TRANSLATIONS, stem))),
    fr: remembering((stem) => rarityIn(lineOf(FRENCH_RARITIES, stem))),
  };
  const surprise = {
    en: remembering((stem) => surpriseIn(lineOf(UNEXPLAINED_EN, stem), USUALLY.en)),
    fr: remembering((stem) => surpriseIn(lineOf(UNEXPLAINED_FR, stem), USUALLY.fr)),
  };
  return {
    translations: remembering((en) => merge(translationsIn(lineOf(TRANSLATIONS, en)), byHand.get(en))),
    rarity: (lang, stem) => rarity[lang](stem),
    surprise: (lang, stem) => surprise[lang](stem) ?? 1,
  };
}

const REMEMBERED = 20_000;

function remembering<T>(find: (word: string) => T | undefined): (word: string) => T | undefined {
  const memory = new Map<string, { readonly found: T | undefined }>();
  return (word) => {
    const known = memory.get(word);
    if (known) return known.found;
    const found = find(word);
    if (memory.size < REMEMBERED) memory.set(word, { found });
    return found;
  };
}

/** What follows a word on its line of a sorted text, or `undefined`: binary search over character offsets. */
function lineOf(text: string, word: string): string | undefined {
  let low = 0;
  let high = text.length;
  while (low < high) {
    const start = text.lastIndexOf("\n", (low + high) >> 1) + 1;
    const from = start < low ? low : start;
    let end = from;
    while (text.charCodeAt(end) >= LETTER_A) end++;
    const here = text.slice(from, end);
    const next = text.indexOf("\n", end);
    const after = next < 0 ? text.length : next;
    if (here === word) return text.slice(end, after);
    if (here < word) low = after + 1;
    else high = from - 1;
  }
  return undefined;
}

const LETTER_A = 97;

const rarityIn = (line: string | undefined): number | undefined => (line === undefined ? undefined : rarityOf(line.charAt(0)));

/** −2·ln of how often a word of a language goes without a counterpart: in one of ten in English, of seven in French. */
const USUALLY = { en: 4.6, fr: 3.9 } as const;

const surpriseIn = (line: string | undefined, usual: number): number | undefined =>
  line === undefined ? undefined : Number(line.charAt(0)) / usual;

function translationsIn(line: string | undefined): Translations | undefined {
  if (line === undefined || line.length <= 1) return undefined;
  return Array.from(
    line.slice(1).matchAll(/([a-z]+)(\d)/gu),
    ([, fr = "", digit]) => [fr, LEAST + (1 - LEAST) * (Number(digit) / 9)] as const,
  );
}

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
const rarityOf = (digit: string): number => 0.12 + (0.88 * Number(digit)) / 9;
