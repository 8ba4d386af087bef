/** A number for each pair of blocks; NaN where none was put. */
export interface Cells {
  get(en: number, fr: number): number;
  put(en: number, fr: number, value: number): void;
}

/** Binary logarithm of the length of a stretch of a table. */
const STRETCH = 7;

/** Cells of one array, by rows of so many. */
export const cellsOf = (all: Float64Array, french: number): Cells => ({
  get: (i, j) => all[i * french + j] as number,
  put: (i, j, value) => {
    all[i * french + j] = value;
  },
});

/** Cells of a table of which little is asked for, near the diagonal: stretches of it, made when first needed. */
export function sparseCells(french: number): Cells {
  const stretches: Float64Array[] = [];
  return {
    get(i, j) {
      const key = i * french + j;
      return stretches[key >> STRETCH]?.[key & ((1 << STRETCH) - 1)] ?? Number.NaN;
    },
    put(i, j, value) {
      const key = i * french + j;
      const stretch = stretches[key >> STRETCH] ?? new Float64Array(1 << STRETCH).fill(Number.NaN);
      stretches[key >> STRETCH] = stretch;
      stretch[key & ((1 << STRETCH) - 1)] = value;
    },
  };
}
