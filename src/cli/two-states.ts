import { dirname, relative, resolve, sep } from "node:path";
import type { RepositoryFile } from "#check";
import type { Config } from "#config/config";
import { refusal, userError } from "#config/user-error";
import type { Refusal } from "#finding";
import { LANGS, type Sides, type Source } from "#posting";
import type { Pairing } from "../pairing/pairing.ts";
import { aloneIn, followRenames, renamesBetween } from "../pairing/renames.ts";
import { collect, WIDTH } from "./collect.ts";
import type { LoadedStates, PairStates } from "./drift-pairs.ts";
import { mapEach } from "./each.ts";
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
  const [then, found] = await Promise.all([before, after].map((path) => stateOf(path, folders, config, cwd)));
  if (!then || !found) throw new Error("expected two states");
  if (isOnePair(before, after, then, found)) throw userError("one-pair", { before, after });
  const { pairing, asNamed } = folders
    ? await followed(found, then, config.limits.bytes)
    : { pairing: found.pairing, asNamed: found.pairing };
  const now = { ...found, pairing };
  if (now.pairing.files.length === 0) throw userError("no-files", { paths: [after] });
  const find = folders ? finder(then) : () => then.pairing.pairs[0];
  const pairs = now.pairing.pairs.map((pair) => {
    const old = find(pair, now);
    return { key: pair.key, paths: pair, load: ({ limits }: Config) => load(old, pair, limits.bytes, cwd) };
  });
  const wasAlone = new Set(aloneIn(then.pairing).map((file) => placeIn(then, file.path)));
  const alone = aloneIn(asNamed).filter((file) => !folders || !wasAlone.has(placeIn(now, file.path)));
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

/** Whether two paths lead to the same pairs, one by each side: the two languages were taken for two states. */
function isOnePair(before: string, after: string, then: State, now: State): boolean {
  const filesOf = ({ cwd, pairing }: State) =>
    JSON.stringify(pairing.pairs.map((pair) => LANGS.map((lang) => resolve(cwd, pair[lang]))).sort());
  if (resolve(then.cwd, before) === resolve(now.cwd, after) || then.pairing.pairs.length === 0) return false;
  return filesOf(then) === filesOf(now);
}

/** Finds what a pair was before: by its key, else by the place of either of its files. */
function finder(then: State): (pair: Pair, now: State) => Pair | undefined {
  const byKey = new Map(then.pairing.pairs.map((pair) => [pair.key, pair]));
  const byPlace = new Map(then.pairing.pairs.flatMap((pair) => LANGS.map((lang) => [placeIn(then, pair[lang]), pair] as const)));
  return (pair, now) => byKey.get(pair.key) ?? byPlace.get(placeIn(now, pair.en)) ?? byPlace.get(placeIn(now, pair.fr));
}

const placeIn = ({ root, cwd }: State, path: string): string => relative(root, resolve(cwd, path)).split(sep).join("/");

/** Pairs that a rename of one side took apart: there is no git to say so, only the texts of what is gone and what has come. */
async function followed(now: State, then: State, limit: number) {
  const was = new Map(then.pairing.files.map(({ path }) => [placeIn(then, path), path]));
  const is = new Map(now.pairing.files.map(({ path }) => [placeIn(now, path), path]));
  const come = aloneIn(now.pairing).filter(({ path }) => !was.has(placeIn(now, path)));
  const gone = [...was].filter(([place]) => !is.has(place)).map(([, path]) => path);
  // A pair as it was, its sides named as the same places are named now.
  const pairs = then.pairing.pairs.map((pair) => ({
    ...pair,
    ...Object.fromEntries(LANGS.map((lang) => [lang, is.get(placeIn(then, pair[lang])) ?? pair[lang]])),
  }));
  if (gone.length === 0) return { pairing: now.pairing, asNamed: now.pairing };
  const texts = async (paths: readonly string[]) => {
    const read = await mapEach(paths, WIDTH, async (path) => [path, await readText(resolve(now.cwd, path), path, limit)] as const);
    return new Map(read.flatMap(([path, text]) => (text.ok ? [[path, text.text] as const] : [])));
  };
  const renamed = renamesBetween(await texts(gone), await texts(come.map(({ path }) => path)));
  return followRenames(now.pairing, { ...then.pairing, pairs }, renamed);
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
