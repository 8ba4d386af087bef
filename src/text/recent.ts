/** What was read lately, by a text that names it. Holds no more than it may: what was not asked for in a while is forgotten. */
export interface Recent<V> {
  get(name: string): V | undefined;
  /** `size`: what it counts towards the most that is kept; default 1. */
  set(name: string, value: V, size?: number): void;
}

/**
 * A memory of two generations: what is asked for moves to the young one, and when that is full the old one is forgotten. So what recurs
 * stays, at the cost of one map more, where emptying the whole at once would read all of it anew.
 */
export function recent<V>(most: number): Recent<V> {
  let young = new Map<string, Entry<V>>();
  let old = new Map<string, Entry<V>>();
  let full = 0;
  const keep = (name: string, entry: Entry<V>): void => {
    if (full + entry.size > most) {
      old = young;
      young = new Map();
      full = 0;
    }
    young.set(name, entry);
    full += entry.size;
  };
  return {
    get(name) {
      const entry = young.get(name);
      if (entry !== undefined) return entry.value;
      const earlier = old.get(name);
      if (earlier === undefined) return undefined;
      keep(name, earlier);
      return earlier.value;
    },
    set: (name, value, size = 1) => keep(name, { value, size }),
  };
}

interface Entry<V> {
  readonly value: V;
  readonly size: number;
}
