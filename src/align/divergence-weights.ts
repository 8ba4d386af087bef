/** Log-odds for `DIVERGENCE_FEATURES`, by logistic regression on annotated pairs (`src/dev/fit-divergence.ts`). */
export const DIVERGENCE_WEIGHTS: readonly number[] = [-2.41, 0.648, -0.121, 0.366, -1.484, 0.385, 0.355];
