/** Log-odds for `DIVERGENCE_FEATURES`, by logistic regression on annotated pairs (`src/dev/fit-divergence.ts`). */
export const DIVERGENCE_WEIGHTS: readonly number[] = [-1.936, 0.216, -0.779, 0.652, 0.366, -0.095, 0.306, -2.063, 0.492, 0.501, 0.503];
