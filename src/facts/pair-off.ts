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
  /** Facts whose value the other side has, for another thing. */
  readonly changed: ReadonlySet<unknown>;
}

/** How many facts of a block are compared one with another. */
export const MOST_FACTS = 12;

/** How facts of one comparison are paired, beside their keys. */
export interface FactMatching<F extends Fact> {
  /** Whether two of unlike keys come to the same: 48 hours and two days. Default: never. */
  readonly equal?: ((en: F, fr: F) => boolean) | undefined;
  /** What a value is of: those of one thing are paired first. Default: all are of one thing. */
  readonly thing?: ((fact: F) => string) | undefined;
}

/** Takes out what agrees: one by one by key, then by second readings, by what they come to, then repetitions of a value that the other side has. */
export function unmatchedFacts<F extends Fact>(
  en: readonly Stated<F>[],
  fr: readonly Stated<F>[],
  { equal, thing }: FactMatching<F> = {},
): Leftover<F> {
  const whole = ({ fact }: Stated<F>) => [`${fact.key} ${thing?.(fact) ?? ""}`];
  const first = thing ? pairOff(en, fr, whole, whole) : { en, fr };
  const strict = pairOff(first.en, first.fr, keyOf, keyOf);
  const second = pairOff(strict.en, strict.fr, alsoOf, keyOf);
  const third = pairOff(second.en, second.fr, keyOf, alsoOf);
  const rest = equal ? pairEqual(third.en, third.fr, equal) : third;
  const keys = { en: allKeys(en), fr: allKeys(fr) };
  const repeated = ({ fact }: Stated, other: Lang) => keys[other].has(fact.key) || fact.also.some((key) => keys[other].has(key));
  const repeats = { en: rest.en.filter((s) => repeated(s, "fr")), fr: rest.fr.filter((s) => repeated(s, "en")) };
  const changed = thing
    ? changedRepeats(repeats, { en: new Set(en.flatMap(whole)), fr: new Set(fr.flatMap(whole)) }, thing, whole)
    : new Set<unknown>();
  const stays = (lang: Lang) => (s: Stated<F>) => changed.has(s) || !repeated(s, lang);
  return { en: rest.en.filter(stays("fr")), fr: rest.fr.filter(stays("en")), repeats, changed };
}

/** “5 years, one of 5 positions” beside « 3 ans, un de 5 postes », three being said elsewhere: one repetition of each thing on either side is a change. */
function changedRepeats<F extends Fact>(
  repeats: Leftover<F>["repeats"],
  wholes: Sides<ReadonlySet<string>>,
  thing: (fact: F) => string,
  whole: (stated: Stated<F>) => readonly string[],
): ReadonlySet<unknown> {
  const changed = new Set<unknown>();
  for (const en of repeats.en) {
    const of = thing(en.fact);
    const [fr, ...more] = repeats.fr.filter((one) => thing(one.fact) === of);
    if (of === "" || !fr || more.length > 0 || repeats.en.filter((one) => thing(one.fact) === of).length > 1) continue;
    if (whole(en).some((key) => wholes.fr.has(key)) && whole(fr).some((key) => wholes.en.has(key))) continue;
    changed.add(en).add(fr);
  }
  return changed;
}

/** Takes out pairs that come to the same; what is compared so is short, or else left as it is. */
function pairEqual<F extends Fact>(
  en: Stated<F>[],
  fr: Stated<F>[],
  equal: (en: F, fr: F) => boolean,
): { en: Stated<F>[]; fr: Stated<F>[] } {
  if (en.length > MOST_FACTS || fr.length > MOST_FACTS) return { en, fr };
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
  enKeys: (stated: Stated<F>) => readonly string[],
  frKeys: (stated: Stated<F>) => readonly string[],
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
