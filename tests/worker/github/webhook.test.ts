import { env } from "cloudflare:workers";
import { describe, expect, test, vi } from "vitest";
import { deliverToWorker, newApp, signed } from "../../github/app.ts";
import { installationEvent, pingEvent, pullRequestEvent } from "../../github/payloads.ts";
import { outcomes, pulled, shorter, useStore, whole } from "./pulled.ts";

useStore();

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
    const { name, payload } = pullRequestEvent(app.state, "opened", pull);
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
      ["installation", installationEvent(app.state, "created").payload],
    ] as const)
      expect((await ask(await signed(event, body, "d1"))).status).toBe(202);
    expect(outcomes(app)).toEqual(["ignored-ping", "ignored-event", "ignored-action", "ignored-action", "ignored-action"]);
    expect(await env.DB.prepare("SELECT count(*) AS n FROM deliveries").first("n")).toBe(0);
  });

  test("a queue that takes nothing: 503, so that GitHub shows it", async () => {
    const app = await newApp();
    const pull = pulled(app, whole, shorter);
    const { name, payload } = pullRequestEvent(app.state, "opened", pull);
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
  await env.DB.prepare(insert).bind(app.state.installation, Date.now()).run();
  expect((await deliverToWorker(installationEvent(app.state, "deleted"))).status).toBe(202);
  await vi.waitUntil(async () => (await env.DB.prepare("SELECT count(*) AS n FROM pull_requests").first("n")) === 0, { timeout: 15_000 });
  await vi.waitUntil(() => outcomes(app).includes("forgotten"), { timeout: 15_000 });
});
