import { isIncluded, settingsFor } from "#config/by-path";
import { sentConfig } from "#config/sent-config";
import type { AcceptedGap } from "#projects/accepted-gap";
import { acceptedGapsOf } from "#service/accepted";
import { d1Store } from "#store/d1-store";
import { databaseOf } from "#store/database";
import type { Bindings } from "../bindings.ts";
import { type FedPair, feedProject, noteNotFed } from "../projects/feed.ts";
import type { JobTry } from "../queue/job-handler.ts";
import { RetryLater } from "../queue/retry-later.ts";
import { textReader } from "./blobs.ts";
import { gitHubWith, githubPace } from "./client.ts";
import { failureOf } from "./failure.ts";
import { identityOf } from "./identity.ts";
import { mainOf } from "./main-query.ts";
import { oncePerDelivery } from "./once.ts";
import { pairsTouching } from "./postings.ts";
import type { RepositoryName } from "./repository-name.ts";
import { settingsAt } from "./settings.ts";
import { installationToken } from "./token.ts";
import { type Tree, treeAt } from "./tree.ts";

/** The default branch of a repository has moved: the projects that it feeds get its pairs. A hint, for the work reads it as it is by then. */
export interface FeedJob {
  readonly kind: "feed";
  readonly delivery: string;
  readonly installation: number;
  readonly repository: RepositoryName;
}

/** Largest posting, as of pull requests; and most postings of a repository and most bytes of them, which a job holds at once. */
const LARGEST = 262_144;
const MOST = { postings: 4_000, bytes: 24 * 1024 * 1024 } as const;

/** Reads the postings of the default branch and hands every pair that is another than before to the queue. */
export const feedHandler = oncePerDelivery<FeedJob>({
  idsOf: ({ delivery, installation, repository }) => ({ delivery, installation, repository: repository.id }),
  async run(job, { env, io, isLast }) {
    const app = identityOf(env);
    if (!app) return "not-set-up";
    const slugs = await d1Store(databaseOf(env, "")).linkedProjects(job.installation, job.repository.id);
    if (slugs.length === 0) return "not-linked";
    const pace = githubPace(io.second);
    try {
      const github = gitHubWith(await installationToken(job.installation, app, pace, io.now()), app.api, pace);
      const main = await mainOf(github, job.repository);
      const tree = main && (await treeAt(github, job.repository, main.commit));
      if (!main || !tree) return await notFed(env, slugs, main ? "too-many-files" : "empty");
      const read = await pairsOf(tree, textReader(github, job.repository, LARGEST));
      if (typeof read === "string") return await notFed(env, slugs, read);
      // Another push came meanwhile: what it added would be taken for gone.
      if ((await mainOf(github, job.repository))?.commit !== main.commit) throw new RetryLater("head-moved", { seconds: 1 });
      for (const slug of slugs) await feedProject(env, slug, { ...read, ...main });
      return "fed";
    } catch (error) {
      return await lost(error, isLast, env, slugs);
    }
  },
});

/** Names what ended a job for good, for the project too; what may pass is thrown on. */
async function lost(error: unknown, isLast: JobTry["isLast"], env: Bindings, slugs: readonly string[]): Promise<string> {
  const { kind } = failureOf(error);
  if (!isLast && !["forbidden", "missing", "gone", "refused"].includes(kind)) throw error;
  return notFed(env, slugs, kind === "later" ? "unavailable" : kind);
}

async function notFed(env: Bindings, slugs: readonly string[], reason: string): Promise<string> {
  for (const slug of slugs) await noteNotFed(env, slug, reason);
  return `not-fed-${reason}`;
}

/** All pairs of a commit; a word where they cannot be read whole. @throws RequestError */
async function pairsOf(
  tree: Tree,
  blobs: ReturnType<typeof textReader>,
): Promise<{ readonly pairs: readonly FedPair[]; readonly isWhole: boolean } | string> {
  const loaded = await settingsAt(tree, blobs);
  if (!loaded.ok) return "invalid-settings";
  const { config } = loaded.settings;
  const files = [...tree.values()].filter(({ path }) => isIncluded(config, path));
  const bytes = files.reduce((sum, { size }) => sum + size, 0);
  if (files.length > MOST.postings || bytes > MOST.bytes) return "too-many-postings";
  const { pairing } = await pairsTouching(
    files.map(({ path }) => path),
    tree,
    blobs,
    config,
  );
  const text = (path: string) => {
    const file = tree.get(path);
    return file && blobs.textOf(file);
  };
  const pairs = pairing.pairs.flatMap(({ key, ...paths }): readonly FedPair[] => {
    const [en, fr] = [text(paths.en), text(paths.fr)];
    if (typeof en !== "string" || typeof fr !== "string") return [];
    const own = settingsFor(config, [paths.en, paths.fr]);
    const sent = sentConfig(own);
    return [{ key, paths: { en: paths.en, fr: paths.fr }, texts: { en, fr }, config: own, ...(sent && { sent }) }];
  });
  return { pairs, isWhole: pairs.length === pairing.pairs.length };
}

/** What people accepted in the projects that a repository feeds. */
export async function acceptedFor(env: Bindings, installation: number, repository: number): Promise<readonly AcceptedGap[]> {
  const accepted: AcceptedGap[] = [];
  for (const slug of await d1Store(databaseOf(env, "")).linkedProjects(installation, repository)) {
    const store = d1Store(databaseOf(env, slug));
    const project = await store.projectOf(slug);
    if (project) for await (const part of acceptedGapsOf(store, project)) accepted.push(...part);
  }
  return accepted;
}
