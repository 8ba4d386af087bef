import type { Block, Lang, Sides } from "#posting";
import type { Fact } from "#text/fact";

/** A fact and the block that states it. */
export interface Stated<F extends Fact = Fact> {
  readonly fact: F;
  readonly block: Block;
}

/** The facts of a bead that nothing on the other side answers. */
export interface Leftover<F extends Fact> {
  readonly en: Stated<F>[];
  readonly fr: Stated<F>[];
  /** Values that a side repeats and the other has once: one of them may stand for another value. */
  readonly repeats: Sides<readonly Stated<F>[]>;
}

type Equal<F extends Fact> = (en: F, fr: F) => boolean;

/** How many facts of a block are compared one with another. */
export const MOST = 12;

/** Takes out what agrees: one by one by key, then by second readings, by what they come to, then repetitions of a value that the other side has. */
export function unmatchedFacts<F extends Fact>(en: readonly Stated<F>[], fr: readonly Stated<F>[], equal?: Equal<F>): Leftover<F> {
  const strict = pairOff(en, fr, keyOf, keyOf);
  const second = pairOff(strict.en, strict.fr, alsoOf, keyOf);
  const third = pairOff(second.en, second.fr, keyOf, alsoOf);
  const rest = equal ? pairEqual(third.en, third.fr, equal) : third;
  const keys = { en: allKeys(en), fr: allKeys(fr) };
  const repeated = ({ fact }: Stated, other: Lang) => keys[other].has(fact.key) || fact.also.some((key) => keys[other].has(key));
  const repeats = { en: rest.en.filter((s) => repeated(s, "fr")), fr: rest.fr.filter((s) => repeated(s, "en")) };
  return { en: rest.en.filter((s) => !repeated(s, "fr")), fr: rest.fr.filter((s) => !repeated(s, "en")), repeats };
}

/** Takes out pairs that come to the same; what is compared so is short, or else left as it is. */
function pairEqual<F extends Fact>(en: Stated<F>[], fr: Stated<F>[], equal: Equal<F>): { en: Stated<F>[]; fr: Stated<F>[] } {
  if (en.length > MOST || fr.length > MOST) return { en, fr };
  const left = new Set(fr);
  const rest = en.filter((one) => {
    const partner = [...left].find((other) => equal(one.fact, other.fact));
    return partner === undefined || !left.delete(partner);
  });
  return { en: rest, fr: [...left] };
}

const keyOf = ({ fact }: Stated): readonly string[] => [fact.key];
const alsoOf = ({ fact }: Stated): readonly string[] => fact.also;
const allKeys = (list: readonly Stated[]): Set<string> => new Set(list.map(({ fact }) => fact.key));

function pairOff<F extends Fact>(
  en: readonly Stated<F>[],
  fr: readonly Stated<F>[],
  enKeys: typeof keyOf,
  frKeys: typeof keyOf,
): { en: Stated<F>[]; fr: Stated<F>[] } {
  const open = new Map<string, Stated<F>[]>();
  for (const stated of fr) {
    for (const key of frKeys(stated)) {
      const list = open.get(key);
      if (list) list.push(stated);
      else open.set(key, [stated]);
    }
  }
  const used = new Set<Stated<F>>();
  const rest = en.filter((stated) => {
    for (const key of enKeys(stated)) {
      const list = open.get(key) ?? [];
      while (list.length > 0) {
        const partner = list.shift();
        if (partner === undefined || used.has(partner)) continue;
        used.add(partner);
        return false;
      }
    }
    return true;
  });
  return { en: rest, fr: fr.filter((stated) => !used.has(stated)) };
}
