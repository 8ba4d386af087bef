import { reset } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { afterEach, describe, expect, test, vi } from "vitest";
import { deliverToWorker, newApp, signed, type TestApp } from "../../github/app.ts";
import type { Files } from "../../github/git.ts";
import { installationEvent, pingEvent, pullRequestEvent, rerequestedEvent } from "../../github/payloads.ts";
import { posting } from "../../github/postings.ts";
import { refusal, secondaryLimit } from "../../github/routes.ts";
import { ALL, commit, open, type Pull, push } from "../../github/world.ts";

const EN = "en/team-lead.md";
const FR = "fr/chef-equipe.md";
const whole: Files = { [EN]: posting("en", "lead"), [FR]: posting("fr", "lead") };
const shorter: Files = { ...whole, [FR]: posting("fr", "lead", 2) };

afterEach(async () => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  await reset();
});

/** A pull request from one set of files to another, with its event. */
function pulled(app: TestApp, before: Files, after: Files, number = 7): Pull {
  const base = commit(app.world, before);
  return open(app.world, number, base, commit(app.world, after, base));
}

/** The same, reported. */
async function reported(app: TestApp, before: Files, after: Files): Promise<Pull> {
  const pull = pulled(app, before, after);
  await app.deliver(pullRequestEvent(app.world, "opened", pull));
  await app.drain();
  return pull;
}

const outcomes = (app: TestApp) => app.log.map((line) => JSON.parse(line).outcome as string);
const count = (app: TestApp, part: string) => app.github.seen.filter(({ operation }) => operation.includes(part)).length;
const titles = (app: TestApp) => app.world.runs[0]?.annotations.map(({ title }) => title);

describe("the webhook", () => {
  const ask = async (init: RequestInit) => {
    const { app: worker } = await import("../../../src/worker/app.tsx");
    return worker.request("/github/webhook", init, env);
  };

  test.each([
    ["no signature", undefined],
    ["an empty one", "sha256="],
    ["no hexadecimal digits", `sha256=${"z".repeat(64)}`],
    ["another algorithm", `sha1=${"0".repeat(40)}`],
    ["another body’s", `sha256=${"0".repeat(64)}`],
  ])("with %s: 401, and nothing is stored or queued", async (_, signature) => {
    const app = await newApp();
    const pull = pulled(app, whole, shorter);
    const { name, payload } = pullRequestEvent(app.world, "opened", pull);
    const init = await signed(name, payload, "d1");
    const headers = new Headers(init.headers);
    headers.delete("X-Hub-Signature-256");
    if (signature !== undefined) headers.set("X-Hub-Signature-256", signature);
    const response = await ask({ ...init, headers });
    expect(response.status).toBe(401);
    expect(await env.DB.prepare("SELECT count(*) AS n FROM deliveries").first("n")).toBe(0);
    expect(app.log).toEqual(['{"part":"github","outcome":"wrong-signature"}']);
  });

  test("signed with another secret, or changed after it was signed: 401", async () => {
    await newApp();
    expect((await ask(await signed("ping", pingEvent().payload, "d1", "another secret"))).status).toBe(401);
    const init = await signed("ping", "{}", "d1");
    expect((await ask({ ...init, body: "{ }" })).status).toBe(401);
    expect((await ask(init)).status).toBe(202);
  });

  test("without a secret nothing is taken", async () => {
    const app = await newApp();
    const { app: worker } = await import("../../../src/worker/app.tsx");
    const { GITHUB_WEBHOOK_SECRET: _, ...without } = env;
    const response = await worker.request("/github/webhook", await signed("ping", "{}", "d1"), without);
    expect(response.status).toBe(503);
    expect(outcomes(app)).toEqual(["not-set-up"]);
  });

  test("over 2 MB: 413, whatever the signature", async () => {
    const app = await newApp();
    const response = await ask(await signed("pull_request", " ".repeat(2 * 1024 * 1024 + 1), "d1"));
    expect(response.status).toBe(413);
    expect(outcomes(app)).toEqual(["too-large"]);
  });

  test.each([
    ["pull_request", "not json"],
    ["pull_request", '{"action":"opened"}'],
    ["check_run", '{"action":"rerequested","check_run":{}}'],
  ])("%s as %s: 400", async (event, body) => {
    const app = await newApp();
    expect((await ask(await signed(event, body, "d1"))).status).toBe(400);
    expect(outcomes(app)).toEqual(["invalid"]);
  });

  test("what is not asked for is taken and left: 202", async () => {
    const app = await newApp();
    for (const [event, body] of [
      ["ping", pingEvent().payload],
      ["issues", { action: "opened" }],
      ["pull_request", { action: "labeled" }],
      ["check_run", { action: "created" }],
      ["installation", installationEvent(app.world, "created").payload],
    ] as const)
      expect((await ask(await signed(event, body, "d1"))).status).toBe(202);
    expect(outcomes(app)).toEqual(["ignored-ping", "ignored-event", "ignored-action", "ignored-action", "ignored-action"]);
    expect(await env.DB.prepare("SELECT count(*) AS n FROM deliveries").first("n")).toBe(0);
  });

  test("a queue that takes nothing: 503, so that GitHub shows it", async () => {
    const app = await newApp();
    const pull = pulled(app, whole, shorter);
    const { name, payload } = pullRequestEvent(app.world, "opened", pull);
    const { app: worker } = await import("../../../src/worker/app.tsx");
    const broken = { ...env, GITHUB_JOBS: { send: () => Promise.reject(new Error("full")) } };
    expect((await worker.request("/github/webhook", await signed(name, payload, "d1"), broken)).status).toBe(503);
  });

  test("GET: 405", async () => {
    await newApp();
    const { app: worker } = await import("../../../src/worker/app.tsx");
    expect((await worker.request("/github/webhook", {}, env)).status).toBe(405);
  });
});

test("the Worker’s own queue carries a job from the webhook to the store", async () => {
  const app = await newApp();
  const insert = "INSERT INTO pull_requests (repository, number, installation, seen_at) VALUES (1, 1, ?, ?)";
  await env.DB.prepare(insert).bind(app.world.installation, Date.now()).run();
  expect((await deliverToWorker(installationEvent(app.world, "deleted"))).status).toBe(202);
  await vi.waitUntil(async () => (await env.DB.prepare("SELECT count(*) AS n FROM pull_requests").first("n")) === 0, { timeout: 15_000 });
  await vi.waitUntil(() => outcomes(app).includes("forgotten"), { timeout: 15_000 });
});

describe("a pull request", () => {
  test("that takes a bullet out of one side: a check run with the place, and one comment", async () => {
    const app = await newApp();
    const pull = await reported(app, whole, shorter);
    expect(app.world.runs).toMatchObject([{ status: "completed", conclusion: "failure", head: pull.head, name: "Parité" }]);
    expect(app.github.seen.length, "requests of a small pull request").toBeLessThanOrEqual(13);
    expect(app.world.runs[0]?.annotations).toContainEqual(
      expect.objectContaining({ path: FR, start_line: 10, annotation_level: "failure", title: "missing-item" }),
    );
    expect(app.commentsOn(7)).toHaveLength(1);
    expect(app.commentsOn(7)[0]).toContain("Keep the records of the service");
    expect(app.commentsOn(7)[0]).toContain(`https://github.com/ministry/postings/blob/${pull.head}/${FR}`);
  });

  test("that keeps parity: a green check run and no comment", async () => {
    const app = await newApp();
    await reported(app, whole, { [EN]: posting("en", "lead", 2), [FR]: posting("fr", "lead", 2) });
    expect(app.world.runs).toMatchObject([{ conclusion: "success", annotations: [] }]);
    expect(app.world.comments).toEqual([]);
  });

  test("mended by a push: the same comment becomes one line", async () => {
    const app = await newApp();
    const pull = await reported(app, whole, shorter);
    push(app.world, pull, commit(app.world, { ...whole, "README.md": "Hello\n" }, pull.head));
    await app.deliver(pullRequestEvent(app.world, "synchronize", pull));
    await app.drain();
    expect(app.world.runs.map(({ conclusion }) => conclusion)).toEqual(["failure", "success"]);
    expect(app.world.comments).toHaveLength(1);
    expect(app.commentsOn(7)[0]?.trim().split("\n")).toHaveLength(2);
  });

  test("that touches no posting: only names are read", async () => {
    const app = await newApp();
    await reported(app, whole, { ...whole, "src/a.ts": "let a;" });
    expect(app.world.runs).toMatchObject([{ conclusion: "success", title: "No posting is touched · Aucune offre n’est touchée" }]);
    expect(count(app, "graphql")).toBe(0);
  });

  test("whose twin has another name in no language’s folder: found by key, many files in one request", async () => {
    const app = await newApp();
    const others = Object.fromEntries(
      Array.from({ length: 60 }, (_, i) => [`offres/poste-${i}.md`, posting("fr", `autre-${i}`).replace("---\n", "---\nlang: fr\n")]),
    );
    const lang = (text: string, which: string) => text.replace("---\n", `---\nlang: ${which}\n`);
    const before = { ...others, "jobs/lead.md": lang(posting("en", "lead"), "en"), "offres/chef.md": lang(posting("fr", "lead"), "fr") };
    await reported(app, before, { ...before, "jobs/lead.md": lang(posting("en", "lead", 2), "en") });
    expect(app.world.runs[0]?.conclusion).toBe("failure");
    expect(app.commentsOn(7)[0]).toContain(`/offres/chef.md`);
    expect(count(app, "graphql")).toBe(4);
  });

  test("that removes one side: its twin has none", async () => {
    const app = await newApp();
    await reported(app, whole, { [EN]: posting("en", "lead") });
    expect(app.world.runs[0]?.conclusion).toBe("failure");
    expect(titles(app)).toEqual(["unpaired"]);
    expect(app.world.runs[0]?.annotations[0]?.path).toBe(EN);
  });

  test("that adds one side alone: it has no twin", async () => {
    const app = await newApp();
    await reported(app, { "README.md": "Hello\n" }, { "README.md": "Hello\n", [FR]: posting("fr", "lead") });
    expect(titles(app)).toEqual(["unpaired"]);
  });

  test("that renames a posting: nothing is new", async () => {
    const app = await newApp();
    await reported(app, shorter, { [EN]: posting("en", "lead"), "fr/chef.md": posting("fr", "lead", 2) });
    expect(app.world.runs).toMatchObject([{ conclusion: "success", annotations: [] }]);
  });

  test("that renames both sides of a pair without a key: what was wrong with it is not new", async () => {
    const app = await newApp();
    const keyless = (lang: "en" | "fr", items?: number) => posting(lang, "k", items).replace(/^.*: k\n/mu, "");
    const [en, fr] = [keyless("en"), keyless("fr", 2)];
    await reported(app, { "en/a.md": en, "fr/a.md": fr }, { "en/b.md": en, "fr/b.md": fr });
    expect([app.world.runs[0]?.conclusion, app.commentsOn(7)]).toEqual(["success", []]);
  });

  test("with a posting of 5 MB: refused by its size, and never read", async () => {
    const app = await newApp();
    await reported(app, whole, { ...whole, [FR]: `${posting("fr", "lead")}${"Une phrase de plus. ".repeat(260_000)}` });
    expect(app.world.runs).toMatchObject([{ conclusion: "failure" }]);
    expect(titles(app)).toContain("too-large");
  });

  test("with a posting that is no text: said so", async () => {
    const app = await newApp();
    await reported(app, whole, { ...whole, [FR]: "\0\0\0" });
    expect(app.world.runs[0]?.conclusion).toBe("failure");
  });

  test("with 500 changed postings: the first are checked and the rest is counted", async () => {
    const app = await newApp();
    const many = (items: number): Files =>
      Object.fromEntries(
        Array.from({ length: 250 }, (_, i) => [
          [`en/${i}.md`, posting("en", `k${i}`, items)],
          [`fr/${i}.md`, posting("fr", `k${i}`, 2)],
        ]).flat(),
      );
    const files = many(3);
    await reported(app, Object.fromEntries(Object.entries(files).map(([path, text]) => [path, text.replace("title", "titre")])), files);
    expect(app.world.runs[0]?.summary).toContain("Only the first");
    expect(app.world.comments).toHaveLength(1);
    expect(app.commentsOn(7)[0]?.length).toBeLessThan(60_000);
  });

  test("that is closed is left alone", async () => {
    const app = await newApp();
    const pull = pulled(app, whole, shorter);
    const event = pullRequestEvent(app.world, "opened", pull);
    pull.state = "closed";
    await app.deliver(event);
    await app.drain();
    expect(outcomes(app)).toEqual(["queued", "closed"]);
    expect(app.world.runs).toEqual([]);
  });

  test("without history in common with its base: said so, and no failure", async () => {
    const app = await newApp();
    const pull = open(app.world, 7, commit(app.world, whole), commit(app.world, shorter));
    await app.deliver(pullRequestEvent(app.world, "opened", pull));
    await app.drain();
    expect(app.world.runs).toMatchObject([{ conclusion: "neutral", status: "completed" }]);
    expect(app.world.runs[0]?.summary).toContain("shares no history");
  });

  test("in a repository that GitHub lists in part only: said so", async () => {
    const app = await newApp();
    app.world.isTreeTruncated = true;
    await reported(app, whole, shorter);
    expect(app.world.runs).toMatchObject([{ conclusion: "neutral" }]);
  });
});

describe("settings", () => {
  const withSettings = (files: Files, settings: unknown): Files => ({ ...files, "parite.config.json": JSON.stringify(settings) });

  test("are those at the root of the head; overrides by path hold", async () => {
    const app = await newApp();
    const settings = { lang: "fr", overrides: [{ files: ["fr/**"], rules: { "missing-item": "off", drift: "off" } }] };
    await reported(app, whole, withSettings(shorter, settings));
    expect(app.world.runs).toMatchObject([{ conclusion: "success", title: "Rien de nouveau" }]);
  });

  test("a glossary in a file of its own is read", async () => {
    const app = await newApp();
    const files = withSettings(shorter, { glossary: "terms.csv" });
    await reported(app, whole, { ...files, "terms.csv": "en,fr\nteam,équipe\n" });
    expect(titles(app)).toContain("missing-item");
  });

  test.each([
    ["an unknown setting", '{"rule":{}}', "invalid-config"],
    ["no JSON", "{", "invalid-json"],
    ["a glob that a machine could hang on", '{"include":["**/+(a|aa)+(a|aa)+(a|aa)b"]}', "invalid-config"],
    ["a glossary that is not there", '{"glossary":"terms.csv"}', "missing-file"],
  ])("%s: the check run says so", async (_, text, code) => {
    const app = await newApp();
    await reported(app, whole, { ...shorter, "parite.config.json": text });
    expect(app.world.runs).toMatchObject([{ conclusion: "failure" }]);
    expect(titles(app)).toEqual([code]);
  });
});

describe("permissions", () => {
  test("no comments: the check run holds what the comment would, and why", async () => {
    const app = await newApp();
    app.world.permissions = { ...ALL, pull_requests: "read" };
    await reported(app, whole, shorter);
    expect(app.world.runs).toMatchObject([{ conclusion: "failure" }]);
    expect(app.world.runs[0]?.summary).toContain("may not comment");
    expect(app.world.runs[0]?.summary).toContain("Keep the records of the service");
    expect(outcomes(app).at(-1)).toBe("no-comments");
  });

  test("no files: the check run asks for them", async () => {
    const app = await newApp();
    const { contents: _, ...rest } = ALL;
    app.world.permissions = rest;
    await reported(app, whole, shorter);
    expect(app.world.runs).toMatchObject([{ conclusion: "action_required", status: "completed" }]);
    expect(app.world.runs[0]?.summary).toContain("Contents: read-only");
  });

  test("no check runs: the log says so, once", async () => {
    const app = await newApp();
    app.world.permissions = { ...ALL, checks: "read" };
    await reported(app, whole, shorter);
    expect(outcomes(app)).toEqual(["queued", "given-up-forbidden"]);
  });

  test("an installation that is gone: the log says so, once", async () => {
    const app = await newApp();
    app.github.mishap = (operation) => (operation.includes("access_tokens") ? refusal(404, "Not Found") : undefined);
    await reported(app, whole, shorter);
    expect(outcomes(app)).toEqual(["queued", "given-up-missing"]);
  });
});

describe("order and repetition", () => {
  test("the same delivery twice, before and after its work: done once", async () => {
    const app = await newApp();
    const pull = pulled(app, whole, shorter);
    const event = pullRequestEvent(app.world, "opened", pull);
    await app.deliver(event, "one");
    await app.deliver(event, "one");
    await app.drain();
    const requests = app.github.seen.length;
    expect(await (await app.deliver(event, "one")).json()).toEqual({ outcome: "known" });
    await app.drain();
    expect(app.github.seen).toHaveLength(requests);
    expect(app.world.runs).toHaveLength(1);
  });

  test("five deliveries at once: one works, the others find it done", async () => {
    const app = await newApp();
    const pull = pulled(app, whole, shorter);
    for (let i = 0; i < 5; i++) await app.deliver(pullRequestEvent(app.world, "reopened", pull));
    await app.drain(undefined, 5);
    expect(app.world.runs).toHaveLength(1);
    expect(app.world.comments).toHaveLength(1);
    expect(outcomes(app).filter((outcome) => outcome === "already-reported")).toHaveLength(4);
  });

  test("an event of an older head changes nothing", async () => {
    const app = await newApp();
    const pull = pulled(app, whole, shorter);
    const older = pullRequestEvent(app.world, "opened", pull);
    push(app.world, pull, commit(app.world, whole, pull.head));
    await app.deliver(pullRequestEvent(app.world, "synchronize", pull));
    await app.drain();
    await app.deliver(older);
    await app.drain();
    expect(app.world.runs.map(({ head }) => head)).toEqual([pull.head]);
    expect(outcomes(app).at(-1)).toBe("already-reported");
  });

  test("a push while a job works: the comment is the new head’s", async () => {
    const app = await newApp();
    const pull = pulled(app, whole, shorter);
    const first = pull.head;
    app.github.mishap = (operation) => {
      if (operation === "POST /graphql" && pull.head === first)
        push(app.world, pull, commit(app.world, { ...whole, [EN]: posting("en", "lead", 1) }, first));
      return undefined;
    };
    await app.deliver(pullRequestEvent(app.world, "opened", pull));
    await app.drain();
    expect(app.world.runs.map(({ head, status }) => [head, status])).toEqual([
      [first, "completed"],
      [pull.head, "completed"],
    ]);
    expect(app.commentsOn(7)).toHaveLength(1);
    expect(app.commentsOn(7)[0]).toContain(pull.head);
  });

  test("an answer older than the event is not believed", async () => {
    const app = await newApp();
    const pull = pulled(app, whole, whole);
    const old = { ...pull };
    push(app.world, pull, commit(app.world, shorter, pull.head));
    const event = pullRequestEvent(app.world, "synchronize", pull);
    app.world.pulls.set(7, old);
    app.github.mishap = (operation, requests) => {
      if (operation.includes("pulls") && requests > 3) app.world.pulls.set(7, pull);
      return undefined;
    };
    await app.deliver(event);
    await app.drain();
    expect(outcomes(app)).toContain("stale-answer");
    expect(app.world.runs.map(({ head }) => head)).toEqual([pull.head]);
  });

  test("a check run asked for again is a new one, of a fork as well", async () => {
    const app = await newApp();
    const pull = await reported(app, whole, shorter);
    await app.deliver(rerequestedEvent(app.world, pull.head));
    await app.drain();
    expect(app.world.runs.map(({ head, status }) => [head, status])).toEqual([
      [pull.head, "completed"],
      [pull.head, "completed"],
    ]);
    expect(app.commentsOn(7)).toHaveLength(1);
  });

  test("a check run of a commit that nobody knows", async () => {
    const app = await newApp();
    await app.deliver(rerequestedEvent(app.world, "f".repeat(40)));
    await app.drain();
    expect(outcomes(app)).toEqual(["queued", "unknown-commit"]);
  });
});

describe("when GitHub fails", () => {
  const faulty = (keys: number): Files =>
    Object.fromEntries(
      Array.from({ length: keys }, (_, i) => [
        [`en/${i}.md`, posting("en", `k${i}`)],
        [`fr/${i}.md`, posting("fr", `k${i}`, 2)],
      ]).flat(),
    );
  const sound = (keys: number): Files =>
    Object.fromEntries(
      Object.entries(faulty(keys)).map(([path, text], i) => [path, i % 2 === 0 ? text : posting("fr", `k${(i - 1) / 2}`)]),
    );

  test("more than fifty annotations go in batches", async () => {
    const app = await newApp();
    await reported(app, sound(70), faulty(70));
    const { length } = app.world.runs[0]?.annotations ?? [];
    expect(length).toBeGreaterThanOrEqual(70);
    expect(count(app, "PATCH /repos/{owner}/{repo}/check-runs")).toBe(Math.ceil(length / 50));
    expect(app.commentsOn(7)[0]).toMatch(/… and \d+ more findings\..* \[The whole report · Le rapport complet\]\(https:/u);
  });

  test.each([0, 1, 2])("an answer lost after batch %i: no annotation comes twice", async (batch) => {
    const app = await newApp();
    let patches = 0;
    app.github.mishap = (operation) =>
      operation.startsWith("PATCH") && operation.includes("check-runs") && patches++ === batch ? "after" : undefined;
    await reported(app, sound(70), faulty(70));
    const annotations = app.world.runs[0]?.annotations.map((each) => JSON.stringify(each)) ?? [];
    expect(annotations.length).toBeGreaterThanOrEqual(70);
    expect(new Set(annotations).size).toBe(annotations.length);
    expect(app.world.runs).toMatchObject([{ status: "completed", conclusion: "failure" }]);
  });

  test("the answer to a new comment is lost, and it is not listed yet: still one comment", async () => {
    const app = await newApp();
    app.world.commentLag = 20_000;
    let lost = false;
    app.github.mishap = (operation) => {
      if (!operation.startsWith("POST") || !operation.includes("comments") || lost) return undefined;
      lost = true;
      return "after";
    };
    await reported(app, whole, shorter);
    expect(app.commentsOn(7)).toHaveLength(1);
    expect(app.world.runs).toMatchObject([{ conclusion: "failure" }]);
  });

  test("the answer to a new check run is lost: the same one is taken up", async () => {
    const app = await newApp();
    let lost = false;
    app.github.mishap = (operation) => {
      if (!operation.startsWith("POST") || !operation.includes("check-runs") || lost) return undefined;
      lost = true;
      return "after";
    };
    await reported(app, whole, shorter);
    expect(app.world.runs).toMatchObject([{ status: "completed" }]);
  });

  test("a comment that was deleted is made again; one that was made twice becomes one", async () => {
    const app = await newApp();
    const pull = await reported(app, whole, shorter);
    const [made] = app.world.comments.splice(0, 1);
    const again = { ...(made as (typeof app.world.comments)[number]), madeAt: 0 };
    app.world.comments.push({ ...again, id: 2_000 }, { ...again, id: 2_001 }, { ...again, id: 2_002, appId: null });
    push(app.world, pull, commit(app.world, { ...whole, [EN]: posting("en", "lead", 1) }, pull.head));
    await app.deliver(pullRequestEvent(app.world, "synchronize", pull));
    await app.drain();
    expect(app.world.comments.map(({ id }) => id)).toEqual([2_000, 2_002]);
    expect(app.commentsOn(7)[0]).toContain(pull.head);
    expect(app.commentsOn(7)[1]).not.toContain(pull.head);
  });

  test("a comment on the third page is found", async () => {
    const app = await newApp();
    const pull = pulled(app, whole, shorter);
    const others = Array.from({ length: 230 }, (_, i) => ({ id: 3_000 + i, issue: 7, appId: null, madeAt: 0, body: "Thanks\n" }));
    app.world.comments.push(...others, { id: 4_000, issue: 7, appId: app.world.appId, madeAt: 0, body: "<!-- parite app -->\nold\n" });
    await app.deliver(pullRequestEvent(app.world, "opened", pull));
    await app.drain();
    expect(app.world.comments).toHaveLength(231);
    expect(app.world.comments.at(-1)?.body).toContain(pull.head);
  });

  test("a secondary rate limit that is short is waited for; a long one sends the job back until then", async () => {
    const app = await newApp();
    let limits = [secondaryLimit(5), secondaryLimit(240)];
    app.github.mishap = (operation) => {
      if (!operation.includes("comments")) return undefined;
      const [limit, ...rest] = limits;
      limits = rest;
      return limit;
    };
    const before = app.world.now;
    await reported(app, whole, shorter);
    expect(outcomes(app)).toEqual(["queued", "rate-limit", "reported"]);
    expect(app.world.now - before).toBeGreaterThanOrEqual(240_000);
    expect(app.commentsOn(7)).toHaveLength(1);
  });

  test("GitHub that never answers: the job is given up, and the log says so", async () => {
    const app = await newApp();
    app.github.mishap = (operation) => (operation === "POST /graphql" ? "before" : undefined);
    await reported(app, whole, shorter);
    expect(outcomes(app).at(-1)).toBe("given-up-unavailable");
    expect(app.world.runs).toMatchObject([{ status: "completed", conclusion: "timed_out" }]);
    expect(app.world.runs[0]?.summary).toContain("Re-run this check");
  });

  test("a token is kept until it is too old, and dropped where GitHub does not take it", async () => {
    const app = await newApp();
    const pull = await reported(app, whole, shorter);
    for (const items of [1, 2]) {
      push(app.world, pull, commit(app.world, { ...whole, [EN]: posting("en", "lead", items) }, pull.head));
      await app.deliver(pullRequestEvent(app.world, "synchronize", pull));
      await app.drain();
    }
    expect(count(app, "access_tokens")).toBe(1);
    app.world.now += 50 * 60_000;
    push(app.world, pull, commit(app.world, shorter, pull.head));
    await app.deliver(pullRequestEvent(app.world, "synchronize", pull));
    await app.drain();
    expect(count(app, "access_tokens")).toBe(2);
    app.world.tokens.clear();
    push(app.world, pull, commit(app.world, whole, pull.head));
    await app.deliver(pullRequestEvent(app.world, "synchronize", pull));
    await app.drain();
    expect(count(app, "access_tokens")).toBe(3);
    expect(outcomes(app).at(-1)).toBe("reported");
  });
});

test("what is stored leaves: deliveries after a week, and all of an installation with it", async () => {
  const app = await newApp();
  const note = "INSERT INTO deliveries (id, received_at) VALUES (?, ?)";
  await env.DB.prepare(note)
    .bind("old", app.world.now - 8 * 24 * 3_600_000)
    .run();
  await env.DB.prepare(note)
    .bind("young", app.world.now - 6 * 24 * 3_600_000)
    .run();
  await reported(app, whole, shorter);
  const ids = await env.DB.prepare("SELECT id FROM deliveries ORDER BY received_at").all<{ id: string }>();
  expect(ids.results.map(({ id }) => id)).not.toContain("old");
  expect(ids.results.map(({ id }) => id)).toContain("young");
  await app.deliver(installationEvent(app.world, "deleted"));
  await app.drain();
  expect(await env.DB.prepare("SELECT count(*) AS n FROM pull_requests").first("n")).toBe(0);
});

test("neither the log nor the store holds a word of a posting, a name, or a secret", async () => {
  const app = await newApp();
  await reported(app, whole, shorter);
  const rows = [
    ...(await env.DB.prepare("SELECT * FROM deliveries").all()).results,
    ...(await env.DB.prepare("SELECT * FROM pull_requests").all()).results,
  ];
  const kept = [...app.log, ...rows.map((row) => JSON.stringify(row))].join("\n");
  for (const word of ["records", "dossiers", "team", "équipe", "ministry", "postings", ".md", "ghs_", env.GITHUB_WEBHOOK_SECRET, "PRIVATE"])
    expect(kept).not.toContain(word);
});
