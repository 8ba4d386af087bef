import { resolve } from "node:path";
import { type GapState, needed, type Revision } from "#drift/history";
import type { PairHistory } from "#drift/pair-history";
import type { Refusal } from "#finding";
import { LANGS, type Note, type Sides } from "#posting";
import { readText } from "../files.ts";
import type { BlobReader } from "../git/blobs.ts";
import { fromRepository, type Repository } from "../git/repository.ts";
import { atRevision, blobText } from "../git/texts.ts";
import { ruleIds } from "../rule-ids.ts";
import { type Cache, type CachedState, digest, revisionNames } from "./cache.ts";
import type { HistoryOptions } from "./history-options.ts";
import type { Lineage } from "./lineage.ts";
import { pairScores } from "./pair-scores.ts";
import type { ReplayJob } from "./replay-pair.ts";

/** What could not be read. */
export interface UnreadTexts {
  /** Texts of the past that could not be read, by how they are named. */
  readonly notes: Map<string, Note>;
  readonly refusals: Refusal[];
}

/** What every pair of a run is read with. */
export interface HistoryReading {
  readonly repository: Repository;
  readonly blobs: BlobReader;
  readonly cache: Cache<CachedState>;
  readonly options: Pick<HistoryOptions, "cwd" | "configFor" | "replay" | "score">;
  readonly unread: UnreadTexts;
}

/** A pair and its revisions. */
export interface PairLine extends Lineage {
  readonly key: string;
  readonly paths: Sides<string>;
}

/** The id of the revision that is the files as they are. */
export const UNCOMMITTED = "";

/** Before the path of a file whose text is on the disk. */
export const WORK = "work:";

/** Replays one pair, from what an earlier run found where that still holds. */
export async function pairHistory({ key, paths, revisions, edited }: PairLine, reading: HistoryReading): Promise<PairHistory> {
  const { cache, options } = reading;
  const config = options.configFor([paths.en, paths.fr]);
  const names = revisionNames(revisions, digest(JSON.stringify([config, ruleIds])));
  const last = revisions.length - 1;
  const isStored = revisions[last]?.id !== UNCOMMITTED;
  const found = isStored ? cache.get(names[last] ?? "") : undefined;
  if (found?.openGaps) {
    for (const name of names) keep(cache, name);
    return { key, paths, revisions: revisions.length, edited, state: found.state, openGaps: found.openGaps };
  }
  const known = Object.fromEntries(
    names
      .flatMap((name, i) => (revisions[i]?.id === UNCOMMITTED ? [] : [[i, cache.get(name)?.state] as const]))
      .filter(([, state]) => state),
  ) as ReplayJob["known"];
  const texts = await textsOf(paths, revisions, known, config.limits.bytes, reading);
  const { states, openGaps } = await options.replay({ revisions, texts, known, config });
  // What could not be read is said by the next run again.
  const isRead = LANGS.every((lang) => texts[revisions[last]?.[lang] ?? ""] !== undefined);
  for (const [i, state] of Object.entries(states)) {
    if (revisions[Number(i)]?.id === UNCOMMITTED) continue;
    cache.set(names[Number(i)] ?? "", { state, ...(Number(i) === last && isRead && { openGaps }) });
  }
  return { key, paths, revisions: revisions.length, isRead, edited, state: states[last], openGaps };
}

function keep(cache: Cache<CachedState>, name: string): void {
  const entry = cache.get(name);
  if (entry) cache.set(name, entry);
}

/** The score after each revision of a pair. */
export function revisionScoresOf({ paths, revisions }: PairLine, cache: Cache<number>, reading: HistoryReading) {
  const { options } = reading;
  const config = options.configFor([paths.en, paths.fr]);
  const score = options.score ?? (async () => []);
  const pathsIn = (states: readonly Revision[]) =>
    new Map(states.flatMap((state) => LANGS.map((lang) => [state[lang], atRevision(state.id, paths[lang])] as const)));
  return pairScores({
    revisions,
    config,
    rules: ruleIds,
    cache,
    score,
    textsOf: (states) => readTexts(pathsIn(states), revisions.at(-1), config.limits.bytes, reading),
    isUnstored: (name) => name.startsWith(WORK),
  });
}

/** Every text that the replay will ask for. */
async function textsOf(
  paths: Sides<string>,
  revisions: readonly Revision[],
  known: ReplayJob["known"],
  limit: number,
  reading: HistoryReading,
): Promise<ReplayJob["texts"]> {
  const wanted = new Map<string, string>();
  const want = (names: Sides<string>, id: string) => {
    for (const lang of LANGS) if (!wanted.has(names[lang])) wanted.set(names[lang], atRevision(id, paths[lang]));
  };
  for (const index of needed(revisions, (i) => known[i])) {
    const revision = revisions[index] as Revision;
    want(revision, revision.id);
    const state: GapState | undefined = known[index];
    if (!state) continue;
    want(state.at, revision.id);
    for (const { base, since } of state.open) want(base, since);
  }
  return readTexts(wanted, revisions.at(-1), limit, reading);
}

/** Reads texts by name; why one cannot be read is said once, and is a refusal where it is a text of today. */
async function readTexts(
  wanted: ReadonlyMap<string, string>,
  last: Revision | undefined,
  limit: number,
  reading: HistoryReading,
): Promise<ReplayJob["texts"]> {
  const final = new Set(LANGS.map((lang) => last?.[lang]));
  const read = await Promise.all(
    [...wanted].map(async ([name, place]) => {
      const text = await oneText(name, place, limit, reading);
      if (text.ok) return [[name, text.text] as const];
      const { code, path = place, message } = text.refusal;
      const { refusals } = reading.unread;
      const isSaid = refusals.some((each) => each.code === code && each.path === text.refusal.path);
      // A text that git should have and has not is a fault of the checkout, of whichever day it is.
      const isFault = final.has(name) || code === "unstored-revision";
      if (isFault && !isSaid) refusals.push(text.refusal);
      else if (!isFault) reading.unread.notes.set(path, { code, message });
      return [];
    }),
  );
  return Object.fromEntries(read.flat());
}

function oneText(name: string, place: string, limit: number, { repository, blobs, options }: HistoryReading) {
  if (!name.startsWith(WORK)) return blobText(blobs, name, place, limit);
  const path = fromRepository(repository, name.slice(WORK.length));
  return readText(resolve(options.cwd, path), path, limit);
}
