import type { Inside } from "#align/bead";
import { metered, spend, type Worked } from "#work";

/**
 * What is read off the inside of a bead, once for all who ask: several checks do, and a bead that recurs in other pairs has the same words.
 * For readings that look at no place of a block.
 */
export function ofInside<T>(read: (inside: Inside) => T): (inside: Inside) => T {
  const known = new WeakMap<Inside["words"], Worked<T>>();
  return (inside) => {
    let made = known.get(inside.words);
    if (made === undefined) {
      made = metered(() => read(inside));
      known.set(inside.words, made);
      // Read for another pair it counts for this one as well, or a pair would be refused alone and read after others.
    } else spend(made.steps);
    return made.value;
  };
}
