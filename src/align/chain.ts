/**
 * Indexes of the heaviest subsequence whose values increase: what stands in the same order on both sides. Whatever is not in it
 * has moved. Quadratic in the number of values, which stays small.
 */
export function heaviestChain(values: readonly number[], weights: readonly number[]): ReadonlySet<number> {
  const best = new Float64Array(values.length);
  const before = new Int32Array(values.length).fill(-1);
  let last = -1;
  for (let i = 0; i < values.length; i++) {
    best[i] = weights[i] as number;
    for (let k = 0; k < i; k++) {
      if ((values[k] as number) < (values[i] as number) && (best[k] as number) + (weights[i] as number) > (best[i] as number)) {
        best[i] = (best[k] as number) + (weights[i] as number);
        before[i] = k;
      }
    }
    if (last === -1 || (best[i] as number) > (best[last] as number)) last = i;
  }
  const chain = new Set<number>();
  for (let i = last; i >= 0; i = before[i] as number) chain.add(i);
  return chain;
}

/** Indexes of the longest subsequence whose values increase, where all weigh the same: by patience sorting, for thousands of values. */
export function longestChain(values: readonly number[]): readonly number[] {
  const ends: number[] = [];
  const before = new Int32Array(values.length).fill(-1);
  for (let i = 0; i < values.length; i++) {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((values[ends[middle] as number] as number) < (values[i] as number)) low = middle + 1;
      else high = middle;
    }
    if (low > 0) before[i] = ends[low - 1] as number;
    ends[low] = i;
  }
  const chain: number[] = [];
  for (let i = ends.at(-1) ?? -1; i >= 0; i = before[i] as number) chain.push(i);
  return chain.reverse();
}
