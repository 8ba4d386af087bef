/** A weighted case of a two-way decision. */
export interface Sample {
  readonly x: ArrayLike<number>;
  readonly y: 0 | 1;
  readonly weight: number;
  readonly group: string;
  readonly where: string;
  /** Log-odds that are given and not fitted. */
  readonly offset?: number;
}

/** Logistic regression by gradient descent with momentum, features standardised, with a ridge; returns weights of the raw features. */
export function regress(samples: readonly Sample[], size: number, ridge: number): number[] {
  const total = samples.reduce((sum, { weight }) => sum + weight, 0);
  const mean = new Float64Array(size);
  const spread = new Float64Array(size);
  for (const { x, weight } of samples) for (let k = 0; k < size; k++) mean[k] = (mean[k] as number) + ((x[k] as number) * weight) / total;
  for (const { x, weight } of samples)
    for (let k = 0; k < size; k++) spread[k] = (spread[k] as number) + (((x[k] as number) - (mean[k] as number)) ** 2 * weight) / total;
  for (let k = 0; k < size; k++) spread[k] = Math.sqrt(spread[k] as number) || 1;
  const z = (x: ArrayLike<number>, k: number) => (k === 0 ? 1 : ((x[k] as number) - (mean[k] as number)) / (spread[k] as number));
  const w = new Float64Array(size);
  const velocity = new Float64Array(size);
  for (let round = 0; round < 3000; round++) {
    const gradient = Float64Array.from(w, (value, k) => (k === 0 ? 0 : (ridge * value) / total));
    for (const { x, y, weight, offset = 0 } of samples) {
      let odds = offset;
      for (let k = 0; k < size; k++) odds += z(x, k) * (w[k] as number);
      const error = ((1 / (1 + Math.exp(-odds)) - y) * weight) / total;
      for (let k = 0; k < size; k++) gradient[k] = (gradient[k] as number) + error * z(x, k);
    }
    for (let k = 0; k < size; k++) {
      velocity[k] = 0.9 * (velocity[k] as number) - 0.5 * (gradient[k] as number);
      w[k] = (w[k] as number) + (velocity[k] as number);
    }
  }
  const raw = Array.from(w, (value, k) => (k === 0 ? value : value / (spread[k] as number)));
  raw[0] = (raw[0] as number) - raw.reduce((sum, value, k) => (k === 0 ? sum : sum + value * (mean[k] as number)), 0);
  return raw;
}

/** Log-odds of a case. */
export function oddsOf(weights: readonly number[], x: ArrayLike<number>): number {
  return weights.reduce((sum, weight, k) => sum + weight * (x[k] as number), 0);
}
