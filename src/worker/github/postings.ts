import { isIncluded } from "#config/by-path";
import type { Config } from "#config/config";
import { headOf } from "../../pairing/front-matter-head.ts";
import { type Candidate, type Pairing, pairUp } from "../../pairing/pairing.ts";
import { about, isWanting, partnersWanted } from "../../pairing/partners.ts";
import type { TextReader } from "./blobs.ts";
import type { Tree, TreeFile } from "./tree.ts";

/** The pairs that some files belong to. */
export interface FoundPairs {
  readonly pairing: Pairing;
  /** How many files were not looked into for a twin, being too many. */
  readonly unsearched: number;
}

/** Most files that are looked into for a twin, and most bytes of them. */
const SEARCHED = 500;
const SEARCHED_BYTES = 8 * 1024 * 1024;

/**
 * Pairs the postings at `paths` of a commit: by key, then by path. Twins are looked for where paths lead, then, for a key without
 * one, in the other postings’ front matter, the nearest first. @throws RequestError
 */
export async function pairsTouching(paths: Iterable<string>, tree: Tree, blobs: TextReader, config: Config): Promise<FoundPairs> {
  const { patterns } = config.pairs;
  const asked = new Set([...paths].filter((path) => tree.has(path)));
  const known = new Map<string, Candidate>();
  const add = async (files: readonly TreeFile[]) => {
    await blobs.read(files);
    for (const file of files) known.set(file.path, { path: file.path, ...headOf(blobs.textOf(file) ?? "", config.pairs.key) });
  };
  await add(filesAt(tree, asked));
  await add(filesAt(tree, partnersWanted(known, patterns)));
  const pairing = pairUp([...known.values()], patterns);
  if (!isWanting(pairing, asked)) return { pairing: about(asked, pairing), unsearched: 0 };
  const rest = [...tree.values()].filter(({ path }) => !known.has(path) && isIncluded(config, path));
  const near = nearest(rest, asked);
  const keys = new Set([...known.values()].map(({ key }) => key));
  await blobs.read(near);
  for (const file of near) {
    const head = headOf(blobs.textOf(file) ?? "", config.pairs.key);
    if (head.key !== undefined && keys.has(head.key)) known.set(file.path, { path: file.path, ...head });
  }
  return { pairing: about(asked, pairUp([...known.values()], patterns)), unsearched: rest.length - near.length };
}

const filesAt = (tree: Tree, paths: Iterable<string>): readonly TreeFile[] => [...paths].flatMap((path) => tree.get(path) ?? []);

/** The files that share most of their folders with those asked for, as many as a job may read. */
function nearest(files: readonly TreeFile[], asked: ReadonlySet<string>): readonly TreeFile[] {
  const folders = new Set([...asked].flatMap(foldersOf));
  const nearness = new Map(files.map(({ path }) => [path, foldersOf(path).filter((folder) => folders.has(folder)).length]));
  let bytes = 0;
  return [...files]
    .sort((a, b) => (nearness.get(b.path) ?? 0) - (nearness.get(a.path) ?? 0) || (a.path < b.path ? -1 : 1))
    .slice(0, SEARCHED)
    .filter(({ size }) => {
      bytes += size;
      return bytes <= SEARCHED_BYTES;
    });
}

function foldersOf(path: string): readonly string[] {
  const names = path.split("/").slice(0, -1);
  return names.map((_, i) => names.slice(0, i + 1).join("/"));
}
