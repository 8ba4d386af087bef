import { cognate } from "#align/tokens";
import type { Lang, Sides } from "#posting";
import { type Model, train } from "./model1.ts";
import type { Corpus, Vocabulary } from "./read.ts";

/** An English stem and a French one that may translate it. */
export interface Translation {
  readonly en: string;
  readonly fr: string;
  /** 0–9. */
  readonly strength: number;
}

/** What is learned of words from parallel text. */
export interface Table {
  readonly translations: readonly Translation[];
  /** For each stem worth a place: how much it tells, 0–9. */
  readonly rarity: Sides<ReadonlyMap<string, number>>;
}

interface Entry extends Translation {
  readonly value: number;
  /** Numbers of the two stems. */
  readonly ids: readonly [en: number, fr: number];
}

/** Segments that a word stands in whose rarity is worth a place, translated or not. */
const FREQUENT = 40;

/** Trains both directions and keeps the best pairs of stems. */
export function translationsOf(corpus: Corpus, entries: number, log: (line: string) => void): readonly Translation[] {
  log(`${corpus.segments.length} segments, ${corpus.en.words.length} English and ${corpus.fr.words.length} French stems`);
  const forward = train(corpus.segments, "en", corpus.en.words.length, corpus.fr.words.length, 5, log);
  const backward = train(corpus.segments, "fr", corpus.fr.words.length, corpus.en.words.length, 5, log);
  return prune(corpus, forward, backward).slice(0, entries);
}

/** The table of translations, with the stems that are worth a place: those translated, and those that are frequent. */
export function tableOf(corpus: Corpus, translations: readonly Translation[]): Table {
  const rarity = (lang: Lang) => raritiesOf(corpus[lang], new Set(translations.map((one) => one[lang])), corpus.segments.length);
  return { translations, rarity: { en: rarity("en"), fr: rarity("fr") } };
}

/** Keeps what either direction believes and the other does not deny; leaves out what the cognate test finds by itself. */
function prune(corpus: Corpus, ef: Model, fe: Model): Entry[] {
  const [m, n] = [corpus.en.words.length, corpus.fr.words.length];
  const reverse = new Map<number, number>();
  fe.keys.forEach((key, slot) => {
    const t = fe.probability[slot] as number;
    if (key !== -1 && t > 0.003) reverse.set((key % m) * n + Math.floor(key / m), t);
  });
  const kept: Entry[] = [];
  ef.keys.forEach((key, slot) => {
    if (key === -1) return;
    const t = ef.probability[slot] as number;
    const u = reverse.get(key);
    if (u === undefined || !((t > 0.015 && u > 0.003) || (t > 0.003 && u > 0.015))) return;
    const [a, b] = [Math.floor(key / n), key % n];
    const [en, fr] = [corpus.en.words[a] as string, corpus.fr.words[b] as string];
    if (!isWord(en) || !isWord(fr) || cognate(en, fr) >= 0.9) return;
    if ((corpus.en.count[a] as number) < 2 || (corpus.fr.count[b] as number) < 2) return;
    const both = Math.sqrt(t * u);
    kept.push({ en, fr, strength: digit(9 + 2.2 * Math.log10(both)), value: both * Math.log1p(ef.expected[slot] as number), ids: [a, b] });
  });
  return kept.sort((a, b) => b.value - a.value || a.ids[0] - b.ids[0] || a.ids[1] - b.ids[1]);
}

function raritiesOf({ words, segments }: Vocabulary, kept: ReadonlySet<string>, all: number): ReadonlyMap<string, number> {
  const known = words.flatMap((word, id): (readonly [string, number])[] => {
    const seen = segments[id] as number;
    if (!isWord(word) || (seen < FREQUENT && !kept.has(word))) return [];
    return [[word, digit((9 * Math.log(all / (seen * 4))) / Math.log(all / 40))]];
  });
  return new Map(known);
}

const isWord = (stem: string): boolean => /^[a-z]+$/u.test(stem);

const digit = (value: number): number => Math.max(0, Math.min(9, Math.round(value)));
