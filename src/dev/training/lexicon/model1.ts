import type { Segment } from "./read.ts";

/** Translation probabilities t(target | given) of word pairs that co-occur, and how often a pair is expected. */
export interface Model {
  readonly keys: Float64Array;
  readonly probability: Float32Array;
  readonly expected: Float32Array;
  readonly size: number;
}

/** Sharpness of the diagonal prior exp(−λ·|i/m − j/n|), after Dyer, Chahuneau & Smith (2013), "fast_align". */
const LAMBDA = 3;
/** Symmetric Dirichlet prior of the variational-Bayes step, which starves rare accidental pairs (Riley & Gildea 2012). */
const ALPHA = 0.01;
/** Probability that a word has no counterpart. */
const NULL_SHARE = 0.08;

/** IBM Model 1 (Brown et al. 1993) with a diagonal prior: EM over `segments`; `given` explains the words of the other side. */
export function train(
  segments: readonly Segment[],
  given: "en" | "fr",
  givenSize: number,
  otherSize: number,
  iterations: number,
  log: (line: string) => void,
): Model {
  const other = given === "en" ? "fr" : "en";
  const table = hashTable(segments, given, other, otherSize);
  const probability = new Float32Array(table.keys.length).fill(1 / otherSize);
  let expected = new Float32Array(table.keys.length);
  const totals = new Float64Array(givenSize);
  for (let round = 0; round < iterations; round++) {
    expected = new Float32Array(table.keys.length);
    totals.fill(0);
    for (const segment of segments) {
      const [from, to] = [segment[given], segment[other]];
      const slots = new Int32Array(from.length);
      const shares = new Float64Array(from.length);
      for (let j = 0; j < to.length; j++) {
        let sum = 0;
        for (let i = 0; i < from.length; i++) {
          const slot = table.slot((from[i] as number) * otherSize + (to[j] as number));
          const share = (probability[slot] as number) * Math.exp(-LAMBDA * Math.abs((i + 0.5) / from.length - (j + 0.5) / to.length));
          slots[i] = slot;
          shares[i] = share;
          sum += share;
        }
        sum = sum / (1 - NULL_SHARE) + 1e-12;
        for (let i = 0; i < from.length; i++) {
          const count = ((shares[i] as number) / sum) * segment.weight;
          expected[slots[i] as number] = (expected[slots[i] as number] as number) + count;
          totals[from[i] as number] = (totals[from[i] as number] as number) + count;
        }
      }
    }
    for (let slot = 0; slot < table.keys.length; slot++) {
      if (table.keys[slot] === -1) continue;
      const word = Math.floor((table.keys[slot] as number) / otherSize);
      const count = expected[slot] as number;
      probability[slot] = Math.exp(digamma(count + ALPHA) - digamma((totals[word] as number) + ALPHA * 200));
    }
    log(`${given}: round ${round + 1}`);
  }
  return { keys: table.keys, probability, expected, size: table.size };
}

/** The pairs that co-occur, in an open-addressing table: plain Maps of this size do not fit. */
function hashTable(segments: readonly Segment[], given: "en" | "fr", other: "en" | "fr", otherSize: number) {
  let mask = (1 << 22) - 1;
  let keys = new Float64Array(mask + 1).fill(-1);
  let size = 0;
  const find = (into: Float64Array, key: number): number => {
    let slot = hash(key) & mask;
    while (into[slot] !== -1 && into[slot] !== key) slot = (slot + 1) & mask;
    return slot;
  };
  for (const segment of segments) {
    for (const a of segment[given]) {
      for (const b of segment[other]) {
        const key = a * otherSize + b;
        const slot = find(keys, key);
        if (keys[slot] === key) continue;
        keys[slot] = key;
        if (++size * 2 > mask) {
          const old = keys;
          mask = mask * 2 + 1;
          keys = new Float64Array(mask + 1).fill(-1);
          for (const k of old) if (k !== -1) keys[find(keys, k)] = k;
        }
      }
    }
  }
  return { keys, size, slot: (key: number) => find(keys, key) };
}

function hash(key: number): number {
  const high = Math.floor(key / 0x1_0000_0000);
  let h = Math.imul((key | 0) ^ Math.imul(high, 0x85ebca6b), 0x9e3779b1);
  h ^= h >>> 15;
  h = Math.imul(h, 0x846ca68b);
  return (h ^ (h >>> 13)) >>> 0;
}

/** Digamma by recurrence and asymptotic series (Abramowitz & Stegun 6.3.18). */
function digamma(value: number): number {
  let x = value;
  let sum = 0;
  while (x < 6) {
    sum -= 1 / x;
    x++;
  }
  const inverse = 1 / (x * x);
  return sum + Math.log(x) - 0.5 / x - inverse * (1 / 12 - inverse * (1 / 120 - inverse / 252));
}
