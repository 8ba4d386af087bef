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

/** Log-odds for each feature, by logistic regression on annotated alignments (`src/dev/fit-alignment.ts`). */
export const WEIGHTS: readonly number[] = [-0.28, 3.08, 3.24, 4.6, -0.85, -0.27, -3.03, -0.53, -2.1, -1.77, 1.27, 0.11, -0.27, 0.12, 0];

/** What a merge of neighbours must overcome: translators seldom split or join blocks. */
export const MERGE = -0.9;
