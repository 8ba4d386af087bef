import type { Lexicon } from "#align/lexicon";
import type { Block, Lang, Pair } from "#posting";
import { eachStem } from "#text/tokens";

/** The stems of both sides as integers, and which of them may translate which. */
export interface PairWords {
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
  /** Each word once. */
  readonly distinct: Int32Array;
}

/** What a word weighs that the lexicon does not know: it is rare, but it may be a name or a slip. */
const UNKNOWN = 0.75;

/** Reads every block once; all later stages work on the integers. */
export function readWords(pair: Pair, lexicon: Lexicon): PairWords {
  const en = sideWords(pair.en.blocks, "en", lexicon);
  const fr = sideWords(pair.fr.blocks, "fr", lexicon);
  return { en, fr, ...matchWords(en, fr, lexicon) };
}

function sideWords(blocks: readonly Block[], lang: Lang, lexicon: Lexicon): SideWords {
  const ids = new Map<string, number>();
  const list: string[] = [];
  const lastBlock: number[] = [];
  const tokens = blocks.map(({ index, text }): Tokens => {
    const words: number[] = [];
    const starts: number[] = [];
    const ends: number[] = [];
    const distinct: number[] = [];
    eachStem(text, lang, (word, from, to) => {
      const stem = lang === "en" && isNumeric(word) && AFTERNOON.test(text.slice(to, to + 8)) ? hourOf(word) : word;
      let id = ids.get(stem);
      if (id === undefined) {
        id = list.length;
        ids.set(stem, id);
        list.push(stem);
      }
      words.push(id);
      starts.push(from);
      ends.push(to);
      if (lastBlock[id] === index) return;
      lastBlock[id] = index;
      distinct.push(id);
    });
    return { words, from: starts, to: ends, distinct: Int32Array.from(distinct) };
  });
  const weight = Float32Array.from(list, (word) => lexicon.rarity(lang, word) ?? UNKNOWN);
  const numeric = Uint8Array.from(list, (word) => (isNumeric(word) ? 1 : 0));
  return { blocks: tokens.map(({ distinct }) => distinct), tokens, stems: list, weight, numeric };
}

/** What follows an hour of the afternoon: “5 pm”, “5:30 p.m.” French counts on: « 17 h ». */
const AFTERNOON = /^(?::\d\d)?[ \u00A0\u202F]?p\.?m(?!\p{L})/iu;

const hourOf = (word: string): string => (/^(?:[1-9]|1[01])$/u.test(word) ? String(Number(word) + 12) : word);

const isNumeric = (word: string) => word.charCodeAt(0) <= 57;

function matchWords(en: SideWords, fr: SideWords, lexicon: Lexicon) {
  const french = new Map(fr.stems.map((word, id) => [word, id]));
  const byStart = new Map<string, number[]>();
  fr.stems.forEach((word, id) => {
    if (isNumeric(word)) return;
    const start = word.slice(0, COGNATE_START);
    const group = byStart.get(start);
    if (group) group.push(id);
    else byStart.set(start, [id]);
  });
  // Whatever else stands in the pair, the words that may translate one come in the same order.
  for (const group of byStart.values()) group.sort((a, b) => ((fr.stems[a] as string) < (fr.stems[b] as string) ? -1 : 1));
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
    // A number answers to itself alone; of a thousand, a tenth begins alike.
    const same = isNumeric(word) ? french.get(word) : undefined;
    if (same !== undefined) add(id, same, 1);
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
 * `cat` / `car` are too short to be. Numbers only when equal.
 */
export function cognate(en: string, fr: string): number {
  if (en === fr) return 1;
  if (en.charCodeAt(0) !== fr.charCodeAt(0) || isNumeric(en)) return 0;
  const longest = Math.max(en.length, fr.length);
  const shortest = Math.min(en.length, fr.length);
  if (shortest < 4) return 0;
  let prefix = 0;
  while (prefix < shortest && en.charCodeAt(prefix) === fr.charCodeAt(prefix)) prefix++;
  if (prefix >= 5 || (prefix === shortest && prefix >= 4)) return 0.9;
  // Of eight letters at most, four fifths in common are all but one: a common subsequence of one letter less than the longer has.
  return prefix >= 2 && longest >= 5 && allButOne(en, fr, prefix) ? (longest - 1) / longest : 0;
}

/** Whether two unlike words become one when each, or the longer one, loses a letter. */
function allButOne(a: string, b: string, prefix: number): boolean {
  const [ends, other] = [a.length - prefix, b.length - prefix];
  if (Math.abs(ends - other) > 1) return false;
  let suffix = 0;
  while (suffix < Math.min(ends, other) && a.charCodeAt(a.length - 1 - suffix) === b.charCodeAt(b.length - 1 - suffix)) suffix++;
  if (Math.max(ends, other) - suffix === 1) return true;
  // A letter that moved inside: without it on each side, the middles are the same.
  const [from, to] = [a.slice(prefix, a.length - suffix), b.slice(prefix, b.length - suffix)];
  return from.length === to.length && (from.slice(1) === to.slice(0, -1) || from.slice(0, -1) === to.slice(1));
}
