import type { PairWords } from "#align/tokens";
import { spend } from "#work";

/** How much of two groups of blocks is explained by each other. One object, overwritten at each comparison. */
export interface Coverage {
  massEn: number;
  massFr: number;
  coveredEn: number;
  coveredFr: number;
  numbersEn: number;
  numbersFr: number;
  numbersShared: number;
  /** For each word of the two groups: how far its best counterpart explains it. Of other words it says nothing. */
  readonly bestEn: Float32Array;
  readonly bestFr: Float32Array;
}

/** The distinct words of each block of a group. */
export type WordLists = readonly Int32Array[];

/**
 * Compares groups of blocks by their distinct words: each word is covered as far as its best counterpart in the other group
 * goes, and weighs by its rarity. Work is linear in the words of both groups.
 */
export function comparer(words: PairWords): (en: WordLists, fr: WordLists) => Coverage {
  const stampFr = new Int32Array(words.fr.stems.length).fill(-1);
  const stampEn = new Int32Array(words.en.stems.length).fill(-1);
  const bestEn = new Float32Array(words.en.stems.length);
  const bestFr = new Float32Array(words.fr.stems.length);
  const c: Coverage = { massEn: 0, massFr: 0, coveredEn: 0, coveredFr: 0, numbersEn: 0, numbersFr: 0, numbersShared: 0, bestEn, bestFr };
  const { from, matches, strength } = words;
  const [weightEn, weightFr] = [words.en.weight, words.fr.weight];
  const [numericEn, numericFr] = [words.en.numeric, words.fr.numeric];
  let turn = 0;
  return (en, fr) => {
    turn++;
    c.massEn = c.massFr = c.coveredEn = c.coveredFr = c.numbersEn = c.numbersFr = c.numbersShared = 0;
    for (const list of fr) {
      spend(list.length);
      for (let k = 0; k < list.length; k++) {
        const word = list[k] as number;
        if (stampFr[word] === turn) continue;
        stampFr[word] = turn;
        bestFr[word] = 0;
        c.massFr += weightFr[word] as number;
        c.numbersFr += numericFr[word] as number;
      }
    }
    for (const list of en) {
      spend(list.length);
      for (let k = 0; k < list.length; k++) {
        const word = list[k] as number;
        if (stampEn[word] === turn) continue;
        stampEn[word] = turn;
        const weight = weightEn[word] as number;
        let top = 0;
        const end = from[word + 1] as number;
        for (let at = from[word] as number; at < end; at++) {
          const other = matches[at] as number;
          if (stampFr[other] !== turn) continue;
          const likelihood = strength[at] as number;
          if (likelihood > top) top = likelihood;
          if (likelihood > (bestFr[other] as number)) {
            c.coveredFr += (likelihood - (bestFr[other] as number)) * (weightFr[other] as number);
            bestFr[other] = likelihood;
          }
        }
        bestEn[word] = top;
        c.massEn += weight;
        c.coveredEn += top * weight;
        c.numbersEn += numericEn[word] as number;
        if (top === 1 && numericEn[word]) c.numbersShared++;
      }
    }
    return c;
  };
}
