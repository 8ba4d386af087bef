import { hashOf } from "#analysis";
import { LANGS, type Sides } from "#posting";

/** A pair that a project has. */
export interface HeldPair {
  readonly key: string;
  readonly paths: Sides<string | null>;
  readonly hashes: Sides<string>;
}

/** A pair as it is here; `earlier` are hashes and paths that its files had, where git tells. */
export interface LocalPair {
  readonly key: string;
  readonly texts: Sides<string>;
  readonly earlier: ReadonlySet<string>;
}

/**
 * The key that each pair had in the project, where it has another one now: the project does not know the new key, and what had the old one is here no
 * more. It is the same pair by one of its texts, of now or, where git has the history, of before; what two could be is left alone.
 */
export function renamedKeys(
  held: readonly HeldPair[],
  local: readonly LocalPair[],
  isHere: (paths: HeldPair["paths"]) => boolean,
): ReadonlyMap<string, string> {
  const [there, here] = [new Set(held.map(({ key }) => key)), new Set(local.map(({ key }) => key))];
  const lost = held.filter(({ key, paths }) => !here.has(key) && !isHere(paths));
  const found = new Map<string, string>();
  const come = local.filter(({ key }) => !there.has(key));
  const shares = ({ hashes }: HeldPair, { texts, earlier }: LocalPair): boolean =>
    LANGS.some((lang) => hashes[lang] === hashOf(texts[lang]) || earlier.has(hashes[lang]));
  for (const pair of come) {
    const [old, ...others] = lost.filter((each) => shares(each, pair));
    if (old && others.length === 0 && come.filter((each) => shares(old, each)).length === 1) found.set(pair.key, old.key);
  }
  return found;
}
