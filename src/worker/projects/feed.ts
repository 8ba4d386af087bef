import { hashOf } from "#analysis";
import type { Config } from "#config/config";
import { LANGS, type Sides } from "#posting";
import { renamedKeys } from "#projects/renamed";
import { pushSchema } from "#schema/project-request";
import { noteAction } from "#service/audit";
import { judgeOf } from "#service/known-pair";
import { pushPair } from "#service/push";
import { d1Store } from "#store/d1-store";
import { databaseOf } from "#store/database";
import type { PairHead, Project } from "#store/entities";
import type { ProjectStore } from "#store/project-store";
import type { Bindings } from "../bindings.ts";
import { handOver } from "../notify/hand-over.ts";
import { RetryLater } from "../queue/retry-later.ts";
import { type PushBody, pushedOf } from "./intake.ts";
import { io } from "./io.ts";
import { waitFor } from "./wait-for.ts";

/** A pair of a repository, and what it is judged by. */
export interface FedPair {
  readonly key: string;
  readonly paths: Sides<string>;
  readonly texts: Sides<string>;
  readonly config: Config;
  /** The settings as far as they are not the defaults. */
  readonly sent?: object;
}

/** All pairs of a repository at a commit. */
export interface Fed {
  readonly pairs: readonly FedPair[];
  /** None was left out: others are gone. */
  readonly isWhole: boolean;
  readonly commit: string;
  readonly at: string;
}

/** Hands the pairs that are others than a project has to the queue, each by itself; with all there, the rest is gone. */
export async function feedProject(env: Bindings, slug: string, { pairs, isWhole, commit, at }: Fed): Promise<void> {
  const store = d1Store(databaseOf(env, slug));
  const project = await store.projectOf(slug);
  if (!project) return;
  const heads = await store.pairs(project.id, "");
  const known = new Map(heads.map((head) => [head.key, head]));
  const here = new Set(pairs.flatMap(({ paths }) => [paths.en, paths.fr]));
  const local = pairs.map(({ key, texts }) => ({ key, texts, earlier: new Set<string>() }));
  const formerly = renamedKeys(heads, local, (paths) => LANGS.some((lang) => here.has(paths[lang] ?? "")));
  const changed = pairs.filter((pair) => !isAsBefore(pair, known.get(pair.key)));
  for (const pair of changed) {
    const side = (lang: "en" | "fr") => ({ text: pair.texts[lang], path: pair.paths[lang] });
    const was = formerly.get(pair.key);
    const version = { at, label: commit, ...(was !== undefined && { formerly: was }), ...(pair.sent && { config: pair.sent }) };
    const body = pushSchema.parse({ en: side("en"), fr: side("fr"), ...version });
    await hand(env, store, project, pair.key, body);
  }
  const keys = pairs.map(({ key }) => key);
  const gone = isWhole ? await store.markGone(project.id, "", keys, io.now()) : 0;
  const note = (action: string, count: number) => noteAction({ store, project, by: "GitHub" }, action, String(count), io);
  if (changed.length > 0) await note("pushed", changed.length);
  if (gone > 0) await note("gone", gone);
}

function isAsBefore({ paths, texts, config }: FedPair, head: PairHead | undefined): boolean {
  if (!head || head.goneAt !== null || head.judge !== judgeOf(config)) return false;
  return LANGS.every((lang) => head.paths[lang] === paths[lang] && head.hashes[lang] === hashOf(texts[lang]));
}

/** To the queue; where its message could hold no text and the store keeps none, it is done at once. */
async function hand(env: Bindings, store: ProjectStore, project: Project, key: string, body: PushBody): Promise<void> {
  const queue = env.PROJECT_JOBS;
  if (queue && project.texts === "kept") return waitFor(store, project, { key, branch: "", body }, (job) => queue.send(job));
  const pushed = await pushedOf({ project, store }, { key, branch: "" }, body);
  if (!pushed.ok) return;
  const { status } = await pushPair(store, project, pushed.value, io);
  if (status === "conflict") throw new RetryLater("conflict", { seconds: 5 });
  await handOver(store, project, queue);
}

/** Tells a project why a repository could not be read for it. */
export async function noteNotFed(env: Bindings, slug: string, reason: string): Promise<void> {
  const store = d1Store(databaseOf(env, slug));
  const project = await store.projectOf(slug);
  const id = [...io.random(6)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  if (project) await store.log(project.id, { at: io.now(), id, by: "GitHub", action: "not-fed", subject: reason });
}
