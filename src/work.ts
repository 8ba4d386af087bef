/** Ends the reading of a pair that takes more steps than it may. `withinWork` catches it; whoever else does throws it on. */
export class TooMuchWork extends Error {}

let spent = 0;
let most = Number.POSITIVE_INFINITY;

/**
 * Counts steps of work that can grow faster than the texts: comparisons of words, of blocks, of sentences. Steps and not time, so that
 * a pair is refused on every machine or on none. Throws `TooMuchWork` where they are more than are left.
 */
export function spend(steps: number): void {
  spent += steps;
  if (spent > most) throw new TooMuchWork();
}

/** What work made, and the steps that it took. */
export interface Worked<T> {
  readonly value: T;
  readonly steps: number;
}

/** Does work and counts its steps, so that who keeps what it made can count them again. */
export function metered<T>(work: () => T): Worked<T> {
  const before = spent;
  const value = work();
  return { value, steps: spent - before };
}

/**
 * Does work in at most so many steps; `undefined` where they do not suffice. Steps of work inside of work count for both.
 *
 * The engine is synchronous: nothing else counts in between.
 */
export function withinWork<T>(steps: number, work: () => T): Worked<T> | undefined {
  const [before, outer] = [spent, most];
  most = Math.min(outer, before + steps);
  const isInner = most === outer;
  try {
    return metered(work);
  } catch (error) {
    if (error instanceof TooMuchWork && !isInner) return undefined;
    throw error;
  } finally {
    most = outer;
    if (outer === Number.POSITIVE_INFINITY) spent = 0;
  }
}
