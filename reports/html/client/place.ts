/** The findings in their order, by fingerprint, when somebody was last at one of them, and which that was. */
export interface StepPlace {
  readonly order: readonly string[];
  readonly at: number;
}

/** Where a step leads from a place whose finding may be settled by now: to the nearest of then that is still there; -1 where none is. */
export function nextFrom({ order, at }: StepPlace, direction: 1 | -1, now: readonly string[]): number {
  for (let steps = 1; steps <= order.length; steps++) {
    const then = order[(at + direction * steps + order.length) % order.length];
    const found = then === undefined ? -1 : now.indexOf(then);
    if (found >= 0) return found;
  }
  return -1;
}
