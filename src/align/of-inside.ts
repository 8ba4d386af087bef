import type { Inside } from "#align/bead";

/**
 * What is read off the inside of a bead, once for all who ask: several checks do, and a bead that recurs in other pairs has the same words.
 * For readings that look at no place of a block.
 */
export function ofInside<T>(read: (inside: Inside) => T): (inside: Inside) => T {
  const known = new WeakMap<Inside["words"], { readonly value: T }>();
  return (inside) => {
    let made = known.get(inside.words);
    if (made === undefined) {
      made = { value: read(inside) };
      known.set(inside.words, made);
    }
    return made.value;
  };
}
