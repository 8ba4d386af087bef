import type { PairWords } from "#align/tokens";

/** For each word of two texts: the place of the word on the other side that it answers to, or -1. */
export interface WordLinks {
  readonly en: Int32Array;
  readonly fr: Int32Array;
}

/** Likelihood below which a counterpart explains nothing. */
export const EXPLAINS = 0.5;
/** What it costs a pair to stand at opposite ends of the two texts. */
const DISTANCE = 0.25;
/** How many places of a repeated word are tried for each word, those next to its own place first. */
const NEAREST = 4;
/** Steps that are spent on making room for words that found their counterpart taken. */
const MOST_STEPS = 4000;

/**
 * Links words one to one, so that “video or teleconference” is not explained by « téléconférence » alone: the strongest and nearest
 * pairs first, then partners exchanged where that makes room for one more (Kuhn 1955, "The Hungarian Method").
 */
export function linkWords(en: readonly number[], fr: readonly number[], words: PairWords): WordLinks {
  const links = { en: new Int32Array(en.length).fill(-1), fr: new Int32Array(fr.length).fill(-1) };
  const partners = candidates(en, fr, words);
  const edges = partners.flatMap((list, i) => list.map(([j, value]) => ({ i, j, value })));
  edges.sort((a, b) => b.value - a.value || a.i - b.i || a.j - b.j);
  for (const { i, j } of edges) {
    if (links.en[i] !== -1 || links.fr[j] !== -1) continue;
    links.en[i] = j;
    links.fr[j] = i;
  }
  const tried = new Int32Array(fr.length).fill(-1);
  let steps = 0;
  const makeRoom = (i: number, turn: number): boolean => {
    for (const [j] of partners[i] ?? []) {
      if (tried[j] === turn || ++steps > MOST_STEPS) continue;
      tried[j] = turn;
      const holder = links.fr[j] as number;
      if (holder !== -1 && !makeRoom(holder, turn)) continue;
      links.en[i] = j;
      links.fr[j] = i;
      return true;
    }
    return false;
  };
  for (let i = 0; i < en.length; i++) if (links.en[i] === -1 && partners[i]) makeRoom(i, i);
  return links;
}

/** For each English word: the places of the French words that may translate it, and what each pair is worth. */
function candidates(en: readonly number[], fr: readonly number[], { from, matches, strength }: PairWords) {
  const places = new Map<number, number[]>();
  fr.forEach((word, j) => {
    const list = places.get(word);
    if (list) list.push(j);
    else places.set(word, [j]);
  });
  return en.map((word, i) => {
    const found: (readonly [place: number, value: number])[] = [];
    const own = (i + 0.5) / en.length;
    for (let at = from[word] as number; at < (from[word + 1] as number); at++) {
      const likelihood = strength[at] as number;
      const list = likelihood >= EXPLAINS ? places.get(matches[at] as number) : undefined;
      for (const j of list ? nearest(list, own * fr.length) : []) {
        found.push([j, likelihood - DISTANCE * Math.abs(own - (j + 0.5) / fr.length)]);
      }
    }
    return found;
  });
}

function nearest(places: readonly number[], own: number): readonly number[] {
  if (places.length <= NEAREST) return places;
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] as number) < own) low = middle + 1;
    else high = middle;
  }
  const start = Math.min(Math.max(0, low - NEAREST / 2), places.length - NEAREST);
  return places.slice(start, start + NEAREST);
}
