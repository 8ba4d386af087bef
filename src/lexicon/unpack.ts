import { LANGS, type Sides } from "#posting";

/** The packed texts of a trained lexicon, as `src/dev/training/lexicon/pack.ts` lays them out. */
export interface PackedLexicon {
  /** Stems of both languages, sorted: the number of letters shared with the one before, and the others. */
  readonly stems: string;
  /** For each stem a digit, or `-` where the language does not have it. */
  readonly rarities: Sides<string>;
  /** For each stem of a language: fifths of −ln of how often it goes without a counterpart, or `-`. */
  readonly surprises: Sides<string>;
  /** For each English stem the number of its translations. */
  readonly counts: string;
  /** For each translation, in three digits to the base 64, its place among the French stems; the first one holds the strength too. */
  readonly links: readonly [high: string, middle: string, low: string];
}

/** What is known of a stem of one language. */
export interface StemFigures {
  /** 0–9. */
  readonly rarity: number;
  /** −ln of how often it goes without a counterpart; absent where it was not seen often enough. */
  readonly surprise?: number;
}

/** A trained lexicon, ready to be asked. */
export interface UnpackedLexicon {
  readonly stems: Sides<ReadonlyMap<string, StemFigures>>;
  /** Strength: 0–9. */
  translations(en: string): readonly (readonly [fr: string, strength: number])[] | undefined;
}

/** Reads the packed texts: some five milliseconds, once. */
export function unpack({ stems, rarities, surprises, counts, links }: PackedLexicon): UnpackedLexicon {
  const known = { en: new Map<string, StemFigures>(), fr: new Map<string, StemFigures>() };
  stemsIn(stems).forEach((stem, at) => {
    for (const lang of LANGS) {
      const rarity = rarities[lang].charCodeAt(at) - ZERO;
      if (rarity < 0) continue;
      const step = digit(surprises[lang], known[lang].size);
      known[lang].set(stem, step < 0 ? { rarity } : { rarity, surprise: step / STEPS });
    }
  });
  const french = [...known.fr.keys()];
  const first = new Map<string, number>();
  const starts = new Int32Array(known.en.size + 1);
  for (const stem of known.en.keys()) {
    starts[first.size + 1] = (starts[first.size] as number) + digit(counts, first.size);
    first.set(stem, first.size);
  }
  const translations = (en: string) => {
    const place = first.get(en);
    if (place === undefined) return undefined;
    const [from, to] = [starts[place] as number, starts[place + 1] as number];
    return Array.from({ length: to - from }, (_, k) => {
      const [high, middle, low] = links.map((text) => digit(text, from + k)) as [number, number, number];
      return [french[(Math.floor(high / 10) << 12) | (middle << 6) | low] as string, high % 10] as const;
    });
  };
  return { stems: known, translations };
}

function stemsIn(text: string): string[] {
  const found: string[] = [];
  let before = "";
  for (let at = 0; at < text.length; ) {
    const start = at + 1;
    let end = start;
    while (text.charCodeAt(end) >= LETTER_A) end++;
    before = before.slice(0, text.charCodeAt(at) - ZERO) + text.slice(start, end);
    found.push(before);
    at = end;
  }
  return found;
}

const ZERO = 48;
const LETTER_A = 97;
/** Steps of −ln of a rate for each unit. */
const STEPS = 5;

/** The value of each of the sixty-four digits, `0` to `9`, `A` to `Z`, `a` to `z`, `+` and `/`; −1 of any other character. */
const VALUES = new Int8Array(128).fill(-1);
[..."0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz+/"].forEach((char, value) => {
  VALUES[char.charCodeAt(0)] = value;
});

const digit = (text: string, at: number): number => VALUES[text.charCodeAt(at)] ?? -1;
