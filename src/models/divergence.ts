/** Log-odds for `DIVERGENCE_FEATURES`, by logistic regression on annotated pairs (`src/dev/training/fit-divergence.ts`). */
export const DIVERGENCE_WEIGHTS: readonly number[] = [-2.445, 0.672, -0.115, 0.369, -1.423, 0.37, 0.35];

/** Log-odds that a reviser would object to the heaviest run of words that nothing answers to: a constant, and a weight for the run’s. */
export const RUN_ODDS: readonly [number, number] = [-2.1, 0.5];

/** The same for the three heaviest words of a run, weighed by `Lexicon.leadSurprise`. */
export const LEAD_ODDS: readonly [number, number] = [-1.82, 0.5];
