import { env } from "cloudflare:workers";
import { beforeEach, expect, test } from "vitest";
import { acceptGaps } from "#service/accept";
import { d1Store } from "#store/d1-store";
import type { Project } from "#store/entities";
import { newApp, type TestApp } from "../../github/app.ts";
import type { Files } from "../../github/git.ts";
import { commit } from "../../github/github-state.ts";
import { installationEvent, pushEvent } from "../../github/payloads.ts";
import { posting } from "../../github/postings.ts";
import { newProject } from "../../store/conformance.ts";
import { count, EN, FR, outcomes, reported, shorter, titles, useStore, whole } from "./pulled.ts";

useStore();

let app: TestApp;
let project: Project;
const store = d1Store(env.DB);

beforeEach(async () => {
  app = await newApp();
  // GitHub’s commits are of the past.
  app.state.now -= 3_600_000;
  project = await newProject(store, "careers");
});

const link = (to = project) =>
  store.link(to.id, { installation: app.state.installation, repository: app.state.repository.id, linkedAt: "2026-01-01T00:00:00.000Z" });

/** Merges files to the default branch. */
async function merged(files: Files, ref = "refs/heads/main"): Promise<string> {
  app.state.now += 60_000;
  const sha = commit(app.state, files, app.state.main);
  if (ref === "refs/heads/main") app.state.main = sha;
  await app.deliver(pushEvent(app.state, ref, sha));
  await app.drain();
  return sha;
}

const keys = async () => (await store.pairs(project.id, "")).filter(({ goneAt }) => goneAt === null).map(({ key }) => key);
const head = async () => (await store.pairs(project.id, ""))[0];

test("on a merge to the default branch the pairs go to the linked project through the queue, each that is another than before", async () => {
  await link();
  const first = await merged(shorter);
  expect(await keys()).toHaveLength(1);
  const [version] = await store.versions(project.id, (await head())?.id ?? 0);
  expect(version).toMatchObject({ label: first, verdict: "fail", at: new Date(app.state.now).toISOString() });
  const [gap] = await store.openThreads(project.id);
  expect(gap?.thread.first).toBe(version?.at);
  const queued = app.log.length;
  await merged({ ...shorter, "README.txt": "x" });
  // Nothing is another, so no pair is handed over.
  expect(app.log.slice(queued).filter((line) => line.includes('"project"'))).toEqual([]);
  await merged(whole);
  expect(await head()).toMatchObject({ version: 2, verdict: "pass" });
});

test("what left the default branch is gone, and a pair whose files were renamed is the same", async () => {
  await link();
  // Without a key in the front matter, the path is the key.
  const bare = (text = "") => text.replace(/^(?:translationKey|key):.*\n/mu, "");
  const named = (name: string) => ({ [`en/${name}.md`]: bare(shorter[EN]), [`fr/${name}.md`]: bare(shorter[FR]) });
  await merged({ ...named("lead"), "en/cook.md": posting("en", "cook"), "fr/cuisinier.md": posting("fr", "cook") });
  expect(await keys()).toHaveLength(2);
  await merged(named("lead"));
  expect(await keys()).toHaveLength(1);
  const [before] = (await store.pairs(project.id, "")).filter(({ goneAt }) => goneAt === null);
  const [gap] = await store.openThreads(project.id);
  await merged(named("head"));
  const [after, ...others] = (await store.pairs(project.id, "")).filter(({ goneAt }) => goneAt === null);
  expect([others, after?.id, after?.key === before?.key]).toEqual([[], before?.id, false]);
  expect((await store.openThreads(project.id))[0]?.thread).toMatchObject({ id: gap?.thread.id, first: gap?.thread.first });
});

test.each([
  ["a branch that is not the default one", "refs/heads/work", "ignored-branch"],
  ["a tag", "refs/tags/v1", "ignored-branch"],
])("%s changes nothing", async (_, ref, outcome) => {
  await link();
  await merged(shorter, ref);
  expect([await keys(), outcomes(app)]).toEqual([[], [outcome]]);
});

test("without a link nothing is read of the repository, and none is read by another installation’s", async () => {
  await store.link(project.id, { installation: app.state.installation + 1, repository: app.state.repository.id, linkedAt: "" });
  await merged(shorter);
  expect([outcomes(app).at(-1), count(app, "trees"), await keys()]).toEqual(["not-linked", 0, []]);
});

test("settings that cannot be read are told to the project, and nothing is taken for gone", async () => {
  await link();
  await merged(shorter);
  await merged({ ...shorter, "parite.config.json": "{" });
  expect(outcomes(app)).toContain("not-fed-invalid-settings");
  // And not that anything is gone.
  const noted = (await store.audit(project.id)).filter(({ action }) => action !== "pushed");
  expect(noted).toMatchObject([{ by: "GitHub", action: "not-fed", subject: "invalid-settings" }]);
  expect(await keys()).toHaveLength(1);
});

test("a project that keeps no texts is fed all the same, and holds not a word", async () => {
  const silent = await newProject(store, "silent", { texts: "none" });
  await link(silent);
  await merged(shorter);
  expect(await store.pairs(silent.id, "")).toMatchObject([{ verdict: "fail" }]);
  expect(await env.DB.prepare("SELECT count(*) AS n FROM texts").first("n")).toBe(0);
  expect(await env.DB.prepare("SELECT count(*) AS n FROM waiting").first("n")).toBe(0);
});

test("an App that is removed is linked to nothing any more", async () => {
  await link();
  await app.deliver(installationEvent(app.state, "deleted"));
  await app.drain();
  expect(await store.links(project.id)).toEqual([]);
});

test("what a person accepted in the project is not new in a pull request, and fails nothing", async () => {
  await link();
  await merged(shorter);
  const key = (await keys())[0] ?? "";
  for (const { thread } of await store.openThreads(project.id)) {
    const request = { pair: key, gaps: [{ thread: thread.id, fingerprint: thread.fingerprint }], reason: "On purpose.", by: "Ana" };
    expect(
      await acceptGaps(store, project, request, { now: () => new Date(app.state.now).toISOString(), random: () => new Uint8Array(8) }),
    ).toMatchObject({ status: "accepted" });
  }
  // The base has not the gap: to a pull request that brings it, it is new unless it is accepted.
  await reported(app, whole, shorter);
  expect([app.state.runs[0]?.conclusion, titles(app)]).toEqual(["success", []]);
  // Another edit of the block, which nobody looked at.
  const other = await newApp();
  expect(other.state.installation).not.toBe(app.state.installation);
  await reported(other, whole, shorter);
  expect(other.state.runs[0]?.conclusion).toBe("failure");
});
