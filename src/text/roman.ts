import { type Fact, factAt } from "./fact.ts";
import { allMatches } from "./gated-pattern.ts";

const DIGITS: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100, D: 500, M: 1000 };
const WELL_FORMED = /^M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/u;
/** Nouns that number their members so, before the numeral. */
const NOUN =
  "act|annex|appendix|article|book|canto|category|chapter|class|division|figure|level|part|phase|scene|schedule|section|stage|step|table|title|tome|type|volume|war|acte|annexe|appendice|catégorie|chapitre|classe|étape|livre|niveau|partie|scène|tableau|titre|section|concile|guerre mondiale|world war";
const NUMERAL = new RegExp(
  `(?<![\\p{L}\\d-])(?:((?:${NOUN})s?[ \\u00A0])([IVXLCDM]{1,12})(?![\\p{L}\\d-])|([IVXLCDM]{1,12})(?:(e|ᵉ|er|ᵉʳ|re|ʳᵉ)(?![\\p{L}\\d])|(?=[ \\u00A0]siècle)))`,
  "giu",
);

/** Roman numerals by value, where a noun or an ending shows them to be numbers: « XIXe siècle », “Part IV”, « chapitre II ». */
export function readRoman(text: string): (Fact & { readonly ordinal: boolean })[] {
  if (!/[IVXLCDM](?![\p{Ll}])|[IVX][eᵉr]/u.test(text)) return [];
  const found: (Fact & { ordinal: boolean })[] = [];
  for (const m of allMatches(text, NUMERAL)) {
    const numeral = m[2] ?? m[3] ?? "";
    const value = romanValue(numeral);
    // The letters are capitals; “di” and “mix” are words.
    if (value === 0) continue;
    const from = m.index + (m[1]?.length ?? 0);
    found.push({ ...factAt(text, from, m.index + m[0].length, String(value)), ordinal: m[3] !== undefined });
  }
  return found;
}

/** The value of a numeral in capitals; 0 for anything else. */
function romanValue(numeral: string): number {
  if (numeral === "" || !WELL_FORMED.test(numeral)) return 0;
  return [...numeral].reduce((sum, letter, i) => {
    const [value, next] = [DIGITS[letter] ?? 0, DIGITS[numeral[i + 1] ?? ""] ?? 0];
    return sum + (value < next ? -value : value);
  }, 0);
}
