import { isAbsolute, join, relative, resolve, sep } from "node:path";
import { isExcluded } from "#config/by-path";
import type { Config } from "#config/config";
import { matchesAny } from "#config/glob";
import { globFault } from "#config/glob-syntax";
import { refusal, userError } from "#config/user-error";
import type { Refusal } from "#finding";
import { headOf } from "../pairing/front-matter-head.ts";
import { type Candidate, type Pairing, pairUp } from "../pairing/pairing.ts";
import { about, isWanting, partnersWanted } from "../pairing/partners.ts";
import { mapEach } from "./each.ts";
import { kindOf, readHead } from "./files.ts";
import { isUtf8, walk } from "./walk.ts";

/** Where files are looked for. */
export interface SearchScope {
  readonly config: Config;
  /** The folder that paths are shown relative to. */
  readonly cwd: string;
  /** The folder that the configuration's globs are relative to. */
  readonly root: string;
}

/** The postings that were asked for and their partners. */
export interface Collected {
  readonly pairing: Pairing;
  /** Paths that lead nowhere. */
  readonly refusals: readonly Refusal[];
  /** The files that paths name, without the partners that were looked for. */
  readonly asked: ReadonlySet<string>;
}

/** How many files are open at a time. */
export const WIDTH = 16;

/** Finds the files that paths name (folders, files, globs; none: the root) and pairs them; partners are looked for outside them too. */
export async function collect(paths: readonly string[], place: SearchScope): Promise<Collected> {
  const refusals: Refusal[] = [];
  const asked = new Set<string>();
  for (const path of paths.length > 0 ? paths : [place.root]) {
    const found = await filesOf(path, place);
    if (found === undefined) refusals.push(refusal("missing-file", { path }, { path }));
    for (const file of found ?? []) {
      if (isUtf8(file)) asked.add(file);
      else refusals.push(refusal("name-not-utf8", { path: file }, { path: file }));
    }
  }
  const known = new Map((await candidatesOf([...asked], place)).map((candidate) => [candidate.path, candidate]));
  await addPartners(known, place);
  let pairing = pairUp([...known.values()], place.config.pairs.patterns);
  if (paths.length > 0 && isWanting(pairing, asked)) {
    const rest = (await filesIn(place.root, place)).filter((path) => !known.has(path));
    const keys = new Set([...known.values()].map(({ key }) => key));
    const more = (await candidatesOf(rest, place)).filter(({ key }) => key !== undefined && keys.has(key));
    if (more.length > 0) pairing = pairUp([...known.values(), ...more], place.config.pairs.patterns);
  }
  return { pairing: about(asked, pairing), refusals, asked };
}

/** A path as it is shown: relative to where the command runs, with slashes. */
export const shown = (path: string, cwd: string): string => (relative(cwd, path) || ".").split(sep).join("/");

async function filesOf(path: string, place: SearchScope): Promise<readonly string[] | undefined> {
  const absolute = resolve(place.cwd, path);
  const kind = await kindOf(absolute);
  if (kind === "directory") return filesIn(absolute, place);
  if (kind === "file") return [shown(absolute, place.cwd)];
  return GLOB_SIGN.test(path) ? filesOfGlob(path.split(sep).join("/"), place) : undefined;
}

const GLOB_SIGN = /[*?[{(]/u;

async function filesOfGlob(glob: string, { config, cwd }: SearchScope): Promise<readonly string[]> {
  const fault = globFault(glob);
  if (fault) throw userError("unusable-glob", { glob, fault });
  const names = glob.split("/");
  const folders = names.slice(
    0,
    names.findIndex((name) => GLOB_SIGN.test(name)),
  );
  const [folder, globs] = [resolve(cwd, folders.join("/") || (glob.startsWith("/") ? "/" : ".")), [names.slice(folders.length).join("/")]];
  if ((await kindOf(folder)) !== "directory") return [];
  const found = await walk(
    folder,
    entering("", config.exclude),
    globs.some((each) => /(?:^|\/)\./u.test(each)),
  );
  return found
    .filter((file) => matchesAny(file, globs) || file.endsWith("/"))
    .map((file) => shown(join(folder, file), cwd))
    .filter((file) => !isExcluded(config.exclude, file));
}

/** The files under a folder that the configuration includes. Its globs are relative to the root; a folder outside takes its place. */
async function filesIn(folder: string, { config, cwd, root }: SearchScope): Promise<readonly string[]> {
  const way = relative(root, folder).split(sep).join("/");
  const prefix = way === "" || way.startsWith("..") || isAbsolute(way) ? "" : `${way}/`;
  const anywhere = config.exclude.filter((glob) => glob.startsWith("**/") || glob.startsWith("!"));
  // What a person names is looked at, even inside a folder that is left out elsewhere.
  const isNamed = prefix !== "" && isExcluded(config.exclude, `${prefix}x`);
  const found = await walk(folder, isNamed ? entering("", anywhere) : entering(prefix, config.exclude));
  return found
    .filter((file) => (matchesAny(prefix + file, config.include) || file.endsWith("/")) && !isExcluded(anywhere, file))
    .filter((file) => isNamed || !isExcluded(config.exclude, prefix + file))
    .map((file) => shown(join(folder, file), cwd))
    .sort();
}

/** Which folders are worth walking: not those of which everything is left out, and nothing taken in again. */
function entering(prefix: string, exclude: readonly string[]): (path: string) => boolean {
  const whole = exclude.slice(exclude.findLastIndex((glob) => glob.startsWith("!")) + 1).filter((glob) => glob.endsWith("/**"));
  return (path) => !isExcluded(whole, `${prefix}${path}/x`);
}

async function candidatesOf(paths: readonly string[], { config, cwd }: SearchScope): Promise<readonly Candidate[]> {
  return mapEach(paths, WIDTH, async (path) => ({
    path,
    ...headOf(await readHead(resolve(cwd, path), config.limits.frontMatterBytes), config.pairs.key),
  }));
}

/** Adds the partners that stand on the disk and were not asked for: one file, or one language's folder, was named. */
async function addPartners(known: Map<string, Candidate>, place: SearchScope): Promise<void> {
  const wanted = partnersWanted(known, place.config.pairs.patterns);
  const there = await mapEach(wanted, WIDTH, async (path) => ((await kindOf(resolve(place.cwd, path))) === "file" ? [path] : []));
  for (const candidate of await candidatesOf(there.flat(), place)) known.set(candidate.path, candidate);
}
