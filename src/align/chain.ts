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
