import type { Words } from "#align/words";

/** How much of two groups of blocks is explained by each other. One object, overwritten at each comparison. */
export interface Coverage {
  massEn: number;
  massFr: number;
  coveredEn: number;
  coveredFr: number;
  numbersEn: number;
  numbersFr: number;
  numbersShared: number;
}

/**
 * Compares groups of blocks by their distinct words: each word is covered as far as its best counterpart in the other group
 * goes, and weighs by its rarity. Work is linear in the words of both groups.
 */
export function comparer(words: Words): (en: readonly number[], fr: readonly number[]) => Coverage {
  const stamp = new Int32Array(words.fr.stems.length).fill(-1);
  const stampEn = new Int32Array(words.en.stems.length).fill(-1);
  const best = new Float32Array(words.fr.stems.length);
  const c: Coverage = { massEn: 0, massFr: 0, coveredEn: 0, coveredFr: 0, numbersEn: 0, numbersFr: 0, numbersShared: 0 };
  const { from, matches, strength } = words;
  const [weightEn, weightFr] = [words.en.weight, words.fr.weight];
  let turn = 0;
  return (en, fr) => {
    turn++;
    c.massEn = c.massFr = c.coveredEn = c.coveredFr = c.numbersEn = c.numbersFr = c.numbersShared = 0;
    for (const j of fr) {
      const list = words.fr.blocks[j] as Int32Array;
      for (let k = 0; k < list.length; k++) {
        const word = list[k] as number;
        if (stamp[word] === turn) continue;
        stamp[word] = turn;
        best[word] = 0;
        c.massFr += weightFr[word] as number;
        c.numbersFr += words.fr.numeric[word] as number;
      }
    }
    for (const i of en) {
      const list = words.en.blocks[i] as Int32Array;
      for (let k = 0; k < list.length; k++) {
        const word = list[k] as number;
        if (stampEn[word] === turn) continue;
        stampEn[word] = turn;
        const weight = weightEn[word] as number;
        let top = 0;
        const end = from[word + 1] as number;
        for (let at = from[word] as number; at < end; at++) {
          const other = matches[at] as number;
          if (stamp[other] !== turn) continue;
          const likelihood = strength[at] as number;
          if (likelihood > top) top = likelihood;
          if (likelihood > (best[other] as number)) {
            c.coveredFr += (likelihood - (best[other] as number)) * (weightFr[other] as number);
            best[other] = likelihood;
          }
        }
        c.massEn += weight;
        c.coveredEn += top * weight;
        c.numbersEn += words.en.numeric[word] as number;
        if (top === 1 && words.en.numeric[word]) c.numbersShared++;
      }
    }
    return c;
  };
}
