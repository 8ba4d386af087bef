import { type Config, defaultConfig } from "#config/config";
import { resolveConfig } from "#config/load";
import { LANGS, type Sides } from "#posting";
import { checks } from "../../../checks/index.ts";
import { type Chance, chanceOf } from "./chance.ts";
import { mutate, type Parts } from "./mutations.ts";
import { anySigns, PIECES } from "./pieces.ts";
import { anySettings } from "./settings.ts";

/** A pair that a seed made. */
export interface MadePair extends Sides<string> {
  readonly config: Config;
  /** What becomes of it that the seed decides too. */
  readonly chance: Chance;
}

/** So many parts of a pair at most: a small text shows as much as a long one, and sooner. */
const LONGEST = 4;

/** The pair of a seed: mutated parts of one of these pairs, now and then of two, or pieces that belong to no posting. */
export function madePair(seed: number, pairs: readonly Sides<string>[]): MadePair {
  const chance = chanceOf(seed);
  const parts = chance.is(0.08) ? { en: scraps(chance), fr: scraps(chance) } : partsOf(chance, pairs);
  mutate(parts, chance);
  const resolved = resolveConfig(anySettings(chance, RULES), { rules: RULES });
  return { en: parts.en.join(""), fr: parts.fr.join(""), config: resolved.ok ? resolved.config : defaultConfig, chance };
}

const RULES = checks.map(({ id }) => id);

const scraps = (chance: Chance) => Array.from({ length: chance.below(8) }, () => (chance.is(0.4) ? anySigns(chance) : chance.of(PIECES)));

/** The same stretch of both sides, as far as these have as many parts; the front matter stays before it more often than not. */
function partsOf(chance: Chance, pairs: readonly Sides<string>[]): Parts {
  const pair = chance.of(pairs);
  const [en, fr] = [inParts(pair.en), inParts(pair.fr)];
  const count = 1 + chance.below(LONGEST);
  const at = chance.below(Math.max(1, en.body.length - count + 1));
  const cut = (side: SideParts) => [...(hasHead ? side.head : []), ...side.body.slice(at, at + count)];
  const hasHead = chance.is(0.6);
  const parts = { en: cut(en), fr: cut(fr) };
  if (chance.is(0.1)) parts[chance.of(LANGS)].push(...inParts(chance.of(pairs).fr).body.slice(0, 3));
  return parts;
}

interface SideParts {
  readonly head: readonly string[];
  readonly body: readonly string[];
}

function inParts(text: string): SideParts {
  const head = /^---\n[\s\S]*?\n---\n/u.exec(text)?.[0] ?? "";
  return { head: head === "" ? [] : [head], body: text.slice(head.length).split(/(?<=\n\n)(?!\n)/u) };
}
