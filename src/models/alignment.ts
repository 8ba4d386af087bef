/** What the model of a match looks at; `cost.ts` computes them in this order. */
export const FEATURES = [
  "bias",
  "coverage",
  "weaker coverage",
  "coverage of mass",
  "unexplained en",
  "unexplained fr",
  "length",
  "great length",
  "place",
  "kind differs",
  "headings",
  "link shared",
  "link on one side",
  "number shared",
  "numbers differ",
] as const;

/** Log-odds for each feature, by logistic regression on annotated alignments (`src/dev/training/fit-alignment.ts`). */
export const WEIGHTS: readonly number[] = [-1.69, 3.63, 3.7, 1.73, -0.55, -0.5, -0.78, -0.47, -2.1, -0.86, 1.31, 0.53, -0.59, 0.47, -0.37];

/** What a merge of neighbours must overcome: translators seldom split or join blocks. */
export const MERGE = -0.9;

/** What a merge gains where even its least covered half is wholly covered: it would hardly be so by chance. */
export const COVERED_HALVES = 2.5;
