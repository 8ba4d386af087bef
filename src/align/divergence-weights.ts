/** Log-odds for `DIVERGENCE_FEATURES`, by logistic regression on annotated pairs (`src/dev/fit-divergence.ts`). */
export const DIVERGENCE_WEIGHTS: readonly number[] = [
  -0.872, 0.192, -0.831, 0.676, 0.372, -0.086, 0.255, -3.101, 0.522, -0.084, 0.462, 0.488, -3.573,
];
