import { dirname, relative, resolve, sep } from "node:path";
import type { RepositoryFile } from "#check";
import type { Config } from "#config/config";
import { refusal, userError } from "#config/user-error";
import type { Refusal } from "#finding";
import { LANGS, type Sides, type Source } from "#posting";
import type { Pairing } from "../pairing/pairing.ts";
import { collect } from "./collect.ts";
import type { LoadedStates, PairStates } from "./drift-pairs.ts";
import { kindOf, readText } from "./files.ts";

/** The pairs of two folders, or of two files and their partners. */
export interface TwoStates {
  readonly pairs: readonly PairStates[];
  /** Files that have no partner now and had one before, or are new without one. */
  readonly alone: readonly RepositoryFile[];
  readonly refusals: readonly Refusal[];
}

/** Pairs what two paths hold, by key and then by place in their folder. @throws UserError where they cannot be compared. */
export async function twoStates(before: string, after: string, config: Config, cwd: string): Promise<TwoStates> {
  const kinds = await Promise.all([before, after].map((path) => kindOf(resolve(cwd, path))));
  for (const [i, path] of [before, after].entries()) if (kinds[i] === undefined) throw userError("missing-file", { path });
  if (kinds[0] !== kinds[1]) throw userError("unlike-states", { before, after });
  const folders = kinds[0] === "directory";
  const [then, now] = await Promise.all([before, after].map((path) => stateOf(path, folders, config, cwd)));
  if (!then || !now) throw new Error("expected two states");
  if (now.pairing.files.length === 0) throw userError("no-files", { paths: [after] });
  const find = folders ? finder(then) : () => then.pairing.pairs[0];
  const pairs = now.pairing.pairs.map((pair) => {
    const old = find(pair, now);
    return { key: pair.key, paths: pair, load: ({ limits }: Config) => load(old, pair, limits.bytes, cwd) };
  });
  const wasAlone = new Set(aloneIn(then.pairing).map((file) => placeIn(then, file.path)));
  const alone = folders ? aloneIn(now.pairing).filter((file) => !wasAlone.has(placeIn(now, file.path))) : aloneIn(now.pairing);
  const noLanguage = now.pairing.noLanguage.map((path) => refusal("no-language", { path }, { path }));
  return { pairs, alone, refusals: [...now.refusals, ...noLanguage] };
}

interface State {
  readonly root: string;
  readonly cwd: string;
  readonly pairing: Pairing;
  readonly refusals: readonly Refusal[];
}

type Pair = Pairing["pairs"][number];

async function stateOf(path: string, isFolder: boolean, config: Config, cwd: string): Promise<State> {
  // The partner of content/en/analyst.md is in content/fr.
  const root = isFolder ? resolve(cwd, path) : dirname(dirname(resolve(cwd, path)));
  return { root, cwd, ...(await collect([path], { config, cwd, root })) };
}

/** Finds what a pair was before: by its key, else by the place of either of its files. */
function finder(then: State): (pair: Pair, now: State) => Pair | undefined {
  const byKey = new Map(then.pairing.pairs.map((pair) => [pair.key, pair]));
  const byPlace = new Map(then.pairing.pairs.flatMap((pair) => LANGS.map((lang) => [placeIn(then, pair[lang]), pair] as const)));
  return (pair, now) => byKey.get(pair.key) ?? byPlace.get(placeIn(now, pair.en)) ?? byPlace.get(placeIn(now, pair.fr));
}

const placeIn = ({ root, cwd }: State, path: string): string => relative(root, resolve(cwd, path)).split(sep).join("/");

function aloneIn({ files, pairs }: Pairing): readonly RepositoryFile[] {
  const paired = new Set(pairs.flatMap(({ en, fr }) => [en, fr]));
  return files.filter(({ path }) => !paired.has(path));
}

/** A pair that was not there before was empty. */
async function load(old: Pair | undefined, now: Pair, limit: number, cwd: string): Promise<LoadedStates> {
  const sides = async (pair: Pair | undefined) =>
    Promise.all(
      LANGS.map(async (lang) => (pair ? readText(resolve(cwd, pair[lang]), pair[lang], limit) : ({ ok: true, text: "" } as const))),
    );
  const [before, after] = await Promise.all([sides(old), sides(now)]);
  const refusals = [...before, ...after].flatMap((read, i) => (read.ok ? [] : [{ ...read.refusal, side: LANGS[i % 2] ?? "en" }]));
  if (refusals.length > 0) return { ok: false, refusals };
  const sources = (reads: typeof before, pair: Pair): Sides<Source> => {
    const source = (i: 0 | 1): Source => ({ text: reads[i]?.ok ? reads[i].text : "", path: pair[LANGS[i]] });
    return { en: source(0), fr: source(1) };
  };
  return { ok: true, before: sources(before, old ?? now), after: sources(after, now) };
}
