import type { RepositoryFile } from "#check";
import type { Config } from "#config/config";
import { LANGS } from "#posting";
import { type Pairing, pairUp } from "./pairing.ts";

/** A pairing in which pairs that a rename of one side took apart are still pairs. */
export interface FollowedPairing {
  /** With those pairs: what is compared. */
  readonly pairing: Pairing;
  /** Without them, and of each only the side that was renamed: one fault, not two files without a partner. */
  readonly asNamed: Pairing;
}

type Pair = Pairing["pairs"][number];

/**
 * Keeps the pairs of an earlier state whose sides no longer lead to each other, one of them having been renamed.
 * @param renamed path now → path before
 */
export function followRenames(now: Pairing, before: Pairing, renamed: ReadonlyMap<string, string>): FollowedPairing {
  const renamedTo = new Map([...renamed].map(([to, from]) => [from, to]));
  const followed = withPairs(
    now,
    before.pairs.map(({ key, en, fr }) => ({ key, en: renamedTo.get(en) ?? en, fr: renamedTo.get(fr) ?? fr })),
    renamed,
  );
  return { ...followed, asNamed: withReasons(followed.asNamed, now, before, renamed) };
}

/** Says of files without a partner what the change did: removed it, or renamed this side alone. */
function withReasons(asNamed: Pairing, now: Pairing, before: Pairing, renamed: ReadonlyMap<string, string>): Pairing {
  const alone = new Set(aloneIn(asNamed).map(({ path }) => path));
  const is = new Set(now.files.map(({ path }) => path));
  const moved = new Set(renamed.values());
  const had = new Map(before.pairs.flatMap(({ en, fr }) => [[`en ${en}`, fr] as const, [`fr ${fr}`, en] as const]));
  let isAny = false;
  const files = asNamed.files.map((file): RepositoryFile => {
    const from = renamed.get(file.path);
    const partner = alone.has(file.path) ? had.get(`${file.lang} ${from ?? file.path}`) : undefined;
    if (partner === undefined || (is.has(partner) && from === undefined)) return file;
    if (!is.has(partner) && moved.has(partner)) return file;
    isAny = true;
    return is.has(partner) && from !== undefined ? { ...file, renamed: { from, partner } } : { ...file, removedPartner: partner };
  });
  return isAny ? { ...asNamed, files } : asNamed;
}

/**
 * Finds the pairs that files without a partner made under the names that they once had.
 * @param namesOf the names that a file had before, as far as they are known
 */
export function pairsOfOldNames(
  now: Pairing,
  namesOf: (path: string) => readonly string[],
  patterns: Config["pairs"]["patterns"],
): FollowedPairing {
  const taken = new Set(now.files.map(({ path }) => path));
  const current = new Map<string, RepositoryFile>();
  for (const file of aloneIn(now)) {
    current.set(file.path, file);
    for (const name of namesOf(file.path)) if (!taken.has(name)) current.set(name, file);
  }
  const { pairs } = pairUp(
    [...current].map(([path, { lang }]) => ({ path, lang })),
    patterns,
  );
  const renamed = new Map([...current].flatMap(([name, { path }]) => (name === path ? [] : [[path, name] as const])));
  const found = pairs.map(({ key, en, fr }) => ({ key, en: current.get(en)?.path ?? en, fr: current.get(fr)?.path ?? fr }));
  return withPairs(now, found, renamed);
}

/** Files without a partner, and of each the path of a deleted file that would be it. */
export function lostPartners(now: Pairing, deleted: readonly string[], patterns: Config["pairs"]["patterns"]): ReadonlyMap<string, string> {
  const taken = new Set(now.files.map(({ path }) => path));
  const alone = aloneIn(now);
  const gone = new Set(deleted.filter((path) => !taken.has(path)));
  if (alone.length === 0 || gone.size === 0) return new Map();
  const { pairs } = pairUp([...alone.map(({ path, lang }) => ({ path, lang })), ...[...gone].map((path) => ({ path }))], patterns);
  return new Map(
    pairs.flatMap(({ en, fr }) => (gone.has(fr) && !gone.has(en) ? [[en, fr]] : gone.has(en) && !gone.has(fr) ? [[fr, en]] : [])),
  );
}

/** The files of a pairing that are in no pair. */
export function aloneIn({ files, pairs }: Pick<Pairing, "files" | "pairs">): readonly RepositoryFile[] {
  const paired = new Set(pairs.flatMap(({ en, fr }) => [en, fr]));
  return files.filter(({ path }) => !paired.has(path));
}

function withPairs(now: Pairing, pairs: readonly Pair[], renamed: ReadonlyMap<string, string>): FollowedPairing {
  const left = new Map(aloneIn(now).map((file) => [file.path, file]));
  const keys = new Set(now.pairs.map(({ key }) => key));
  const kept: Pair[] = [];
  const partners = new Set<string>();
  for (const pair of pairs) {
    if (!LANGS.every((lang) => left.get(pair[lang])?.lang === lang)) continue;
    for (const lang of LANGS) left.delete(pair[lang]);
    kept.push(keys.has(pair.key) ? { ...pair, key: `${pair.key} (${pair.en})` } : pair);
    partners.add(renamed.has(pair.fr) ? pair.en : pair.fr);
  }
  if (kept.length === 0) return { pairing: now, asNamed: now };
  return {
    pairing: { ...now, pairs: [...now.pairs, ...kept].sort((a, b) => (a.key < b.key ? -1 : 1)) },
    asNamed: { ...now, files: now.files.filter(({ path }) => !partners.has(path)) },
  };
}

/** Texts that are compared with each other at most; a move of a whole tree is seen by texts that are the same. */
const MOST_COMPARED = 2_000;

/**
 * Which files are others under a new name: those with the same text, then those that share half of their lines, as git has it.
 * @returns path now → path before
 */
export function renamesBetween(gone: ReadonlyMap<string, string>, come: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const left = new Set(gone.keys());
  const take = (to: string, from: string) => {
    found.set(to, from);
    left.delete(from);
  };
  for (const [to, text] of come) {
    const from = [...left].find((path) => gone.get(path) === text);
    if (from !== undefined && text.trim() !== "") take(to, from);
  }
  const rest = [...come].filter(([to]) => !found.has(to));
  if (rest.length * left.size > MOST_COMPARED) return found;
  const alike = rest.flatMap(([to, text]) => [...left].map((from) => ({ to, from, share: sharedLines(gone.get(from) ?? "", text) })));
  for (const { to, from, share } of alike.sort((a, b) => b.share - a.share))
    if (share >= 0.5 && left.has(from) && !found.has(to)) take(to, from);
  return found;
}

/** The share of the longer text's characters that stand in lines of both. */
function sharedLines(one: string, other: string): number {
  const counts = new Map<string, number>();
  for (const line of one.split("\n")) counts.set(line, (counts.get(line) ?? 0) + 1);
  let [shared, length] = [0, 0];
  for (const line of other.split("\n")) {
    const count = counts.get(line) ?? 0;
    length += line.length;
    if (count === 0) continue;
    counts.set(line, count - 1);
    shared += line.length;
  }
  return shared / Math.max(length, one.replaceAll("\n", "").length, 1);
}
