import type { Lexicon } from "#align/lexicon";
import type { Block, Lang, Pair } from "#posting";
import { eachStem } from "#text/tokens";

/** The stems of both sides as integers, and which of them may translate which. */
export interface Words {
  readonly en: SideWords;
  readonly fr: SideWords;
  /** For each English word: its French words in this pair, as `matches[k]` from `from[w]` to `from[w + 1]`, with `strength[k]`. */
  readonly from: Int32Array;
  readonly matches: Int32Array;
  readonly strength: Float32Array;
}

/** One side's words. */
export interface SideWords {
  /** For each block: its distinct words. */
  readonly blocks: readonly Int32Array[];
  /** For each block: its words as they stand. */
  readonly tokens: readonly Tokens[];
  readonly stems: readonly string[];
  /** 0–1: how much a word tells. */
  readonly weight: Float32Array;
  /** 1 where the word is a number. */
  readonly numeric: Uint8Array;
}

/** The words of a text in order, with their offsets. */
export interface Tokens {
  readonly words: readonly number[];
  readonly from: readonly number[];
  readonly to: readonly number[];
}

/** What a word weighs that the lexicon does not know: it is rare, but it may be a name or a slip. */
const UNKNOWN = 0.75;

/** Reads every block once; all later stages work on the integers. */
export function readWords(pair: Pair, lexicon: Lexicon): Words {
  const en = sideWords(pair.en.blocks, "en", lexicon);
  const fr = sideWords(pair.fr.blocks, "fr", lexicon);
  return { en, fr, ...matchWords(en, fr, lexicon) };
}

function sideWords(blocks: readonly Block[], lang: Lang, lexicon: Lexicon): SideWords {
  const ids = new Map<string, number>();
  const list: string[] = [];
  const tokens = blocks.map(({ text }): Tokens => {
    const words: number[] = [];
    const starts: number[] = [];
    const ends: number[] = [];
    eachStem(text, lang, (stem, from, to) => {
      let id = ids.get(stem);
      if (id === undefined) {
        id = list.length;
        ids.set(stem, id);
        list.push(stem);
      }
      words.push(id);
      starts.push(from);
      ends.push(to);
    });
    return { words, from: starts, to: ends };
  });
  const weight = Float32Array.from(list, (word) => lexicon.rarity(lang, word) ?? UNKNOWN);
  const numeric = Uint8Array.from(list, (word) => (isNumeric(word) ? 1 : 0));
  return { blocks: tokens.map(({ words }) => distinct(words)), tokens, stems: list, weight, numeric };
}

/** Each word once, in order. */
export const distinct = (words: readonly number[]): Int32Array => Int32Array.from(new Set(words));

const isNumeric = (word: string) => word.charCodeAt(0) <= 57;

function matchWords(en: SideWords, fr: SideWords, lexicon: Lexicon) {
  const french = new Map(fr.stems.map((word, id) => [word, id]));
  const byStart = new Map<string, number[]>();
  fr.stems.forEach((word, id) => {
    const start = word.slice(0, COGNATE_START);
    const group = byStart.get(start);
    if (group) group.push(id);
    else byStart.set(start, [id]);
  });
  const from = new Int32Array(en.stems.length + 1);
  const matches: number[] = [];
  const strength: number[] = [];
  const lastSeen = new Int32Array(fr.stems.length).fill(-1);
  const slot = new Int32Array(fr.stems.length);
  const add = (id: number, other: number, likelihood: number) => {
    if (lastSeen[other] === id) {
      const at = slot[other] as number;
      strength[at] = Math.max(strength[at] as number, likelihood);
      return;
    }
    lastSeen[other] = id;
    slot[other] = matches.length;
    matches.push(other);
    strength.push(likelihood);
  };
  en.stems.forEach((word, id) => {
    for (const [stem, likelihood] of lexicon.translations(word) ?? []) {
      const other = french.get(stem);
      if (other !== undefined) add(id, other, likelihood);
    }
    for (const other of byStart.get(word.slice(0, COGNATE_START)) ?? []) {
      const likelihood = cognate(word, fr.stems[other] ?? "");
      if (likelihood > 0) add(id, other, likelihood);
    }
    from[id + 1] = matches.length;
  });
  return { from, matches: Int32Array.from(matches), strength: Float32Array.from(strength) };
}

/** Cognates share at least their first letters (Simard, Foster & Isabelle 1992, "Using Cognates to Align Sentences in Bilingual Corpora"). */
const COGNATE_START = 2;

/**
 * 0–1: likeness of two stems by their common beginning and longest common subsequence. `responsi` / `responsa` are cognates,
 * `project` / `protect` are not. Numbers only when equal.
 */
export function cognate(en: string, fr: string): number {
  if (en === fr) return 1;
  if (isNumeric(en) || isNumeric(fr)) return 0;
  const longest = Math.max(en.length, fr.length);
  const shortest = Math.min(en.length, fr.length);
  if (shortest < 4) return 0;
  let prefix = 0;
  while (prefix < shortest && en.charCodeAt(prefix) === fr.charCodeAt(prefix)) prefix++;
  if (prefix >= 5 || (prefix === shortest && prefix >= 4)) return 0.9;
  if (prefix < 2 || shortest / longest < LEAST_RATIO) return 0;
  const ratio = commonSubsequence(en, fr) / longest;
  return ratio >= LEAST_RATIO ? ratio : 0;
}

/** Stems have at most eight letters; numbers never come here. */
const row = new Uint8Array(32);

const LEAST_RATIO = 0.8;

function commonSubsequence(a: string, b: string): number {
  row.fill(0, 0, b.length + 1);
  for (let i = 0; i < a.length; i++) {
    let diagonal = 0;
    for (let j = 0; j < b.length; j++) {
      const above = row[j + 1] ?? 0;
      row[j + 1] = a.charCodeAt(i) === b.charCodeAt(j) ? diagonal + 1 : Math.max(above, row[j] ?? 0);
      diagonal = above;
    }
  }
  return row[b.length] ?? 0;
}
