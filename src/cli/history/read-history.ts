import { extname } from "node:path";
import { type UserError, userError } from "#config/user-error";
import type { PairHistory } from "#drift/pair-history";
import { summarize } from "#drift/summary";
import type { History, Moment } from "#history";
import { LANGS, type Note, type Sides } from "#posting";
import type { Pairing } from "../../pairing/pairing.ts";
import { lostPartners, pairsOfOldNames } from "../../pairing/renames.ts";
import { WIDTH } from "../collect.ts";
import { mapEach } from "../each.ts";
import { openBlobs } from "../git/blobs.ts";
import { filesNow } from "../git/files-now.ts";
import { forgeAt } from "../git/forge.ts";
import { readLog } from "../git/log.ts";
import { oldNames } from "../git/raw.ts";
import { notCommitted, partnersRemoved, shallow, sidesExchanged, submodulesLeftOut, valuesLeftOut } from "../git/remarks.ts";
import { commitOf, fromRepository, repositoryAt } from "../git/repository.ts";
import { submodulesIn } from "../git/revision-files.ts";
import { treeOf } from "../git/tree.ts";
import { diffTrees } from "../git/worktree.ts";
import { type CachedState, engineId, openCache } from "./cache.ts";
import type { HistoryOptions } from "./history-options.ts";
import { isExchanged, type Lineage, lineages } from "./lineage.ts";
import { pairHistory, revisionScoresOf, UNCOMMITTED, type UnreadTexts, WORK } from "./pair-history.ts";

/**
 * Replays the history of each pair that paths name, up to the files as they are.
 * @throws UserError where there is no repository, no commit or no pair.
 */
export async function readHistory(options: HistoryOptions): Promise<History> {
  const { cwd, asOf } = options;
  const repository = await repositoryAt(cwd);
  const head = await commitOf(repository, "HEAD");
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
  const cache = await openCache<CachedState>(repository, "history", engine);
  const scores = options.score && (await openCache<number>(repository, "scores", engine));
  const blobs = openBlobs(repository);
  const unread: UnreadTexts = { notes: new Map(), refusals: [...refusals] };
  options.start(lines.length);
  let histories: readonly PairHistory[];
  try {
    histories = await mapEach(lines, WIDTH, async (line, i) => {
      const each = { key: pairing.pairs[i]?.key ?? "", paths: paths[i] as Sides<string>, ...line };
      const reading = { repository, blobs, cache, options, unread };
      const history = await pairHistory(each, reading);
      const scored = scores && { scores: await revisionScoresOf(each, scores, reading) };
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
  const partly = histories.filter(({ state }) => state?.partly).map(({ key }) => key);
  const exchanged = pairing.pairs.flatMap(({ key }, i) => (isExchanged(lines[i] as Lineage) ? [key] : []));
  const deleted = [...commits.flatMap((commit) => commit.changes.flat()), ...changes].flatMap(({ from, to }) =>
    from !== undefined && to === undefined ? [from] : [],
  );
  const lost = lostPartners(pairing, deleted, options.config.pairs.patterns);
  const shownLost = new Map([...lost].map((each) => each.map((path) => fromRepository(repository, path)) as [string, string]));
  const said: readonly Note[] = [
    ...(exchanged.length > 0 ? [{ code: "sides-swapped", message: sidesExchanged(exchanged) }] : []),
    ...(repository.isShallow ? [{ code: "shallow-clone", message: shallow }] : []),
    ...(submodules.length > 0 ? [{ code: "submodules", message: submodulesLeftOut(submodules) }] : []),
    ...(lost.size > 0 ? [{ code: "partner-removed", message: partnersRemoved(shownLost) }] : []),
    ...(without.length > 0 ? [{ code: "not-committed", message: notCommitted(without) }] : []),
    ...(partly.length > 0 ? [{ code: "values-left-out", message: valuesLeftOut(partly) }] : []),
    ...unread.notes.values(),
  ];
  return {
    ...summarize(histories, { asOf, filter: options.filter, momentOf: (id) => moments.get(id) ?? now }),
    ...(forge && { forge }),
    notes: said,
    refusals: unread.refusals,
  };
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

function sides<T>(make: (lang: (typeof LANGS)[number]) => T): Sides<T> {
  return { en: make("en"), fr: make("fr") };
}
