import { extname, resolve } from "node:path";
import type { Config } from "#config/config";
import { UserError, userError } from "#config/user-error";
import { type GapState, needed, type Revision } from "#drift/history";
import { type PairHistory, summarize } from "#drift/summary";
import type { Refusal } from "#finding";
import type { History, HistoryFilter, Moment } from "#history";
import { LANGS, type Note, type Sides } from "#posting";
import type { Pairing } from "../../pairing/pairing.ts";
import { pairsOfOldNames } from "../../pairing/renames.ts";
import { type SearchScope, WIDTH } from "../collect.ts";
import { mapEach } from "../each.ts";
import { ruleIds } from "../engine.ts";
import { readText } from "../files.ts";
import { type BlobReader, openBlobs } from "../git/blobs.ts";
import { filesNow } from "../git/files-now.ts";
import { forgeAt } from "../git/forge.ts";
import type { ForgeKind } from "../git/forge-address.ts";
import { readLog } from "../git/log.ts";
import { oldNames } from "../git/raw.ts";
import { notCommitted, shallow, submodulesLeftOut } from "../git/remarks.ts";
import { commitOf, fromRepository, type Repository, repositoryAt } from "../git/repository.ts";
import { submodulesIn } from "../git/revision-files.ts";
import { atRevision, blobText } from "../git/texts.ts";
import { treeOf } from "../git/tree.ts";
import { diffTrees } from "../git/worktree.ts";
import { type Cache, digest, type Entry, engineId, openCache, revisionNames } from "./cache.ts";
import { type Lineage, lineages } from "./lineage.ts";
import { pairScores } from "./pair-scores.ts";
import type { Replayed, ReplayJob } from "./replay-pair.ts";
import type { ScoreJob } from "./score-states.ts";

/** What to read. */
export interface HistoryOptions extends SearchScope {
  readonly paths: readonly string[];
  /** ISO 8601; ages are counted up to it, and work that is not committed has this date. */
  readonly asOf: string;
  readonly filter: HistoryFilter;
  /** Kinds of forges by host, beside those that are known. */
  readonly forges: Readonly<Record<string, ForgeKind>>;
  /** Whether commits are shown with who made them. */
  readonly withAuthors: boolean;
  /** Settings of a pair by its paths. */
  configFor(paths: readonly string[]): Config;
  replay(job: ReplayJob): Promise<Replayed>;
  /** Scores states; absent where scores were not asked for. */
  score?: ((job: ScoreJob) => Promise<readonly (number | null)[]>) | undefined;
  /** Called once with the number of pairs, then after each. */
  start(pairs: number): void;
  tick(): void;
}

/** The id of the revision that is the files as they are. */
const UNCOMMITTED = "";

/**
 * Replays the history of each pair that paths name, up to the files as they are.
 * @throws UserError where there is no repository, no commit or no pair.
 */
export async function readHistory(options: HistoryOptions): Promise<History> {
  const { cwd, asOf } = options;
  const repository = await repositoryAt(cwd);
  const head = await commitOf(repository, "HEAD").catch((error: unknown) => {
    throw error instanceof UserError && error.code === "unknown-revision" ? userError("no-commits", {}) : error;
  });
  const submodules = submodulesIn(await treeOf(repository, head));
  const { pairing: named, refusals } = await filesNow(repository, options, submodules);
  const changes = await diffTrees(repository, head);
  const edited = new Map(changes.flatMap(({ from, to }) => (to === undefined ? [] : [[to, from] as const])));
  const commits = await readLog(repository, head, [...new Set(named.files.map(({ path }) => extname(path)))]);
  const { pairing } = pairsOfOldNames(
    named,
    oldNames([...commits.flatMap((commit) => commit.changes.flat()), ...changes]),
    options.config.pairs.patterns,
  );
  // No pair is no history: that nothing is out of step could be said of any folder.
  if (pairing.pairs.length === 0 && refusals.every(({ code }) => code === "no-language")) throw noPair(pairing, options.paths);
  const atHead = pairing.pairs.map((pair) => sides((lang) => edited.get(pair[lang]) ?? pair[lang]));
  const paths = pairing.pairs.map((pair) => sides((lang) => fromRepository(repository, pair[lang])));
  const lines = lineages(commits, atHead).map((line, i) => withWork(line, pairing.pairs[i] as Sides<string>, new Set(edited.keys())));
  const engine = await engineId();
  const cache = await openCache<Entry>(repository, "history", engine);
  const scores = options.score && (await openCache<number>(repository, "scores", engine));
  const blobs = openBlobs(repository);
  const unread: Reading = { notes: new Map(), refusals: [...refusals] };
  options.start(lines.length);
  let histories: readonly PairHistory[];
  try {
    histories = await mapEach(lines, WIDTH, async (line, i) => {
      const each = { key: pairing.pairs[i]?.key ?? "", paths: paths[i] as Sides<string>, ...line };
      const running = { repository, blobs, cache, options, unread };
      const history = await historyOf(each, running);
      const scored = scores && { scores: await scoresOf(each, scores, running) };
      options.tick();
      return { ...history, ...scored };
    });
  } finally {
    blobs.close();
  }
  await cache.save();
  await scores?.save();
  const moments = new Map(
    commits.map(({ id, date, author, subject }): [string, Moment] => [
      id,
      { commit: id, date, ...(options.withAuthors && { author }), subject },
    ]),
  );
  const now: Moment = { commit: null, date: asOf, ...(options.withAuthors && { author: "" }), subject: "" };
  const forge = await forgeAt(repository, head, options.forges);
  const without = histories.filter(({ revisions }) => revisions === 0).map(({ key }) => key);
  const said: readonly Note[] = [
    ...(repository.isShallow ? [{ code: "shallow-clone", message: shallow }] : []),
    ...(submodules.length > 0 ? [{ code: "submodules", message: submodulesLeftOut(submodules) }] : []),
    ...(without.length > 0 ? [{ code: "not-committed", message: notCommitted(without) }] : []),
    ...unread.notes.values(),
  ];
  return {
    ...summarize(histories, { asOf, filter: options.filter, momentOf: (id) => moments.get(id) ?? now }),
    ...(forge && { forge }),
    notes: said,
    refusals: unread.refusals,
  };
}

interface Reading {
  /** Texts of the past that could not be read, by how they are named. */
  readonly notes: Map<string, Note>;
  readonly refusals: Refusal[];
}

interface Running {
  readonly repository: Repository;
  readonly blobs: BlobReader;
  readonly cache: Cache<Entry>;
  readonly options: HistoryOptions;
  readonly unread: Reading;
}

interface PairLine extends Lineage {
  readonly key: string;
  readonly paths: Sides<string>;
}

function noPair({ files, noLanguage, ignored }: Pairing, paths: readonly string[]): UserError {
  const postings = files.length + noLanguage.length;
  if (postings > 0) return userError("no-pairs", { paths, files: postings });
  return ignored.length > 0 ? userError("no-postings", { paths, files: ignored.length }) : userError("no-files", { paths });
}

/** Adds the files as they are where they are not what the last commit holds. */
function withWork(line: Lineage, pair: Sides<string>, edited: ReadonlySet<string>): Lineage {
  const { revisions } = line;
  const last = revisions.at(-1);
  if (!LANGS.some((lang) => edited.has(pair[lang])) || (!last && !LANGS.every((lang) => edited.has(pair[lang])))) return line;
  const text = sides((lang) => (edited.has(pair[lang]) || !last ? `${WORK}${pair[lang]}` : last[lang]));
  return {
    revisions: [...revisions, { id: UNCOMMITTED, parents: last ? [revisions.length - 1] : [], ...text }],
    edited: sides((lang) => (edited.has(pair[lang]) ? UNCOMMITTED : line.edited[lang])),
  };
}

/** Before the path of a file whose text is on the disk. */
const WORK = "work:";

async function historyOf({ key, paths, revisions, edited }: PairLine, running: Running): Promise<PairHistory> {
  const { cache, options } = running;
  const config = options.configFor([paths.en, paths.fr]);
  const names = revisionNames(revisions, digest(JSON.stringify([config, ruleIds])));
  const last = revisions.length - 1;
  const isStored = revisions[last]?.id !== UNCOMMITTED;
  const found = isStored ? cache.get(names[last] ?? "") : undefined;
  if (found?.shown) {
    for (const name of names) keep(cache, name);
    return { key, paths, revisions: revisions.length, edited, standing: found.standing, shown: found.shown };
  }
  const known = Object.fromEntries(
    names
      .flatMap((name, i) => (revisions[i]?.id === UNCOMMITTED ? [] : [[i, cache.get(name)?.standing] as const]))
      .filter(([, standing]) => standing),
  ) as ReplayJob["known"];
  const texts = await textsOf(paths, revisions, known, config.limits.bytes, running);
  const { standings, shown } = await options.replay({ revisions, texts, known, config });
  // What could not be read is said by the next run again.
  const isRead = LANGS.every((lang) => texts[revisions[last]?.[lang] ?? ""] !== undefined);
  for (const [i, standing] of Object.entries(standings)) {
    if (revisions[Number(i)]?.id === UNCOMMITTED) continue;
    cache.set(names[Number(i)] ?? "", { standing, ...(Number(i) === last && isRead && { shown }) });
  }
  return { key, paths, revisions: revisions.length, isRead, edited, standing: standings[last], shown };
}

function keep(cache: Cache<Entry>, name: string): void {
  const entry = cache.get(name);
  if (entry) cache.set(name, entry);
}

/** The score after each revision of a pair. */
function scoresOf({ paths, revisions }: PairLine, cache: Cache<number>, running: Running) {
  const { options } = running;
  const config = options.configFor([paths.en, paths.fr]);
  const score = options.score ?? (async () => []);
  const shown = (states: readonly Revision[]) =>
    new Map(states.flatMap((state) => LANGS.map((lang) => [state[lang], atRevision(state.id, paths[lang])] as const)));
  return pairScores({
    revisions,
    config,
    rules: ruleIds,
    cache,
    score,
    textsOf: (states) => readTexts(shown(states), revisions.at(-1), config.limits.bytes, running),
    isUnstored: (name) => name.startsWith(WORK),
  });
}

/** Every text that the replay will ask for. */
async function textsOf(
  paths: Sides<string>,
  revisions: readonly Revision[],
  known: ReplayJob["known"],
  limit: number,
  running: Running,
): Promise<ReplayJob["texts"]> {
  const wanted = new Map<string, string>();
  const want = (names: Sides<string>, id: string) => {
    for (const lang of LANGS) if (!wanted.has(names[lang])) wanted.set(names[lang], atRevision(id, paths[lang]));
  };
  for (const index of needed(revisions, (i) => known[i])) {
    const revision = revisions[index] as Revision;
    want(revision, revision.id);
    const standing: GapState | undefined = known[index];
    if (!standing) continue;
    want(standing.at, revision.id);
    for (const { base, since } of standing.open) want(base, since);
  }
  return readTexts(wanted, revisions.at(-1), limit, running);
}

/** Reads texts by name; why one cannot be read is said once, and is a refusal where it is a text of today. */
async function readTexts(
  wanted: ReadonlyMap<string, string>,
  last: Revision | undefined,
  limit: number,
  running: Running,
): Promise<ReplayJob["texts"]> {
  const final = new Set(LANGS.map((lang) => last?.[lang]));
  const read = await Promise.all(
    [...wanted].map(async ([name, shown]) => {
      const text = await oneText(name, shown, limit, running);
      if (text.ok) return [[name, text.text] as const];
      const { code, path = shown, message } = text.refusal;
      const { refusals } = running.unread;
      const isSaid = refusals.some((each) => each.code === code && each.path === text.refusal.path);
      // A text that git should have and has not is a fault of the checkout, of whichever day it is.
      const isFault = final.has(name) || code === "unstored-revision";
      if (isFault && !isSaid) refusals.push(text.refusal);
      else if (!isFault) running.unread.notes.set(path, { code, message });
      return [];
    }),
  );
  return Object.fromEntries(read.flat());
}

function oneText(name: string, shown: string, limit: number, { repository, blobs, options }: Running) {
  if (!name.startsWith(WORK)) return blobText(blobs, name, shown, limit);
  const path = fromRepository(repository, name.slice(WORK.length));
  return readText(resolve(options.cwd, path), path, limit);
}

function sides<T>(make: (lang: (typeof LANGS)[number]) => T): Sides<T> {
  return { en: make("en"), fr: make("fr") };
}
