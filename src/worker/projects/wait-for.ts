import { hashOf } from "#analysis";
import { LANGS, type Lang } from "#posting";
import type { Access } from "#service/access";
import type { PushBody } from "./intake.ts";
import { io } from "./io.ts";
import type { PairJob } from "./pair-job.ts";

/** Notes a version with its texts, then asks the queue for its pair: what was noted is stored in its order, whichever message comes first. */
export async function waitFor(
  store: Access["store"],
  project: Access["project"],
  { key, branch, body }: { readonly key: string; readonly branch: string; readonly body: PushBody },
  send: (job: PairJob) => Promise<unknown>,
): Promise<void> {
  const texts = new Map(
    LANGS.flatMap((lang) => (body[lang].text === undefined ? [] : [[hashOf(body[lang].text), body[lang].text] as const])),
  );
  const hash = (lang: Lang) => (body[lang].text === undefined ? (body[lang].sha256 ?? "") : hashOf(body[lang].text));
  const side = (lang: Lang) => {
    const { text: _, ...rest } = body[lang];
    return { ...rest, sha256: hash(lang) };
  };
  const now = io.now();
  // The day of a version is that of its push, not that of the queue.
  const at = body.at === undefined ? now : ([new Date(body.at).toISOString(), now].sort()[0] as string);
  const version = { key, branch, at, body: { ...body, at, en: side("en"), fr: side("fr") } };
  await store.addWaiting(project.id, version, { hashes: { en: hash("en"), fr: hash("fr") }, new: texts }, now);
  await send({ kind: "pair", slug: project.slug, key, branch });
}
