import { describe, expect, test } from "vitest";
import { newApp } from "../../github/app.ts";
import type { Files } from "../../github/git.ts";
import { commit, push } from "../../github/github-state.ts";
import { pullRequestEvent } from "../../github/payloads.ts";
import { posting } from "../../github/postings.ts";
import { secondaryLimit } from "../../github/routes.ts";
import { count, EN, outcomes, pulled, reported, shorter, useStore, whole } from "./pulled.ts";

useStore();

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
    const { length } = app.state.runs[0]?.annotations ?? [];
    expect(length).toBeGreaterThanOrEqual(70);
    expect(count(app, "PATCH /repos/{owner}/{repo}/check-runs")).toBe(Math.ceil(length / 50));
    expect(app.commentsOn(7)[0]).toMatch(/… and \d+ more findings\..* \[The whole report\]\(https:/u);
  });

  test.each([0, 1, 2])("an answer lost after batch %i: no annotation comes twice", async (batch) => {
    const app = await newApp();
    let patches = 0;
    app.github.mishap = (operation) =>
      operation.startsWith("PATCH") && operation.includes("check-runs") && patches++ === batch ? "after" : undefined;
    await reported(app, sound(70), faulty(70));
    const annotations = app.state.runs[0]?.annotations.map((each) => JSON.stringify(each)) ?? [];
    expect(annotations.length).toBeGreaterThanOrEqual(70);
    expect(new Set(annotations).size).toBe(annotations.length);
    expect(app.state.runs).toMatchObject([{ status: "completed", conclusion: "failure" }]);
  });

  test("the answer to a new comment is lost, and it is not listed yet: still one comment", async () => {
    const app = await newApp();
    app.state.commentLag = 20_000;
    let lost = false;
    app.github.mishap = (operation) => {
      if (!operation.startsWith("POST") || !operation.includes("comments") || lost) return undefined;
      lost = true;
      return "after";
    };
    await reported(app, whole, shorter);
    expect(app.commentsOn(7)).toHaveLength(1);
    expect(app.state.runs).toMatchObject([{ conclusion: "failure" }]);
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
    expect(app.state.runs).toMatchObject([{ status: "completed" }]);
  });

  test("a comment that was deleted is made again; one that was made twice becomes one", async () => {
    const app = await newApp();
    const pull = await reported(app, whole, shorter);
    const [made] = app.state.comments.splice(0, 1);
    const again = { ...(made as (typeof app.state.comments)[number]), madeAt: 0 };
    app.state.comments.push({ ...again, id: 2_000 }, { ...again, id: 2_001 }, { ...again, id: 2_002, appId: null });
    push(app.state, pull, commit(app.state, { ...whole, [EN]: posting("en", "lead", 1) }, pull.head));
    await app.deliver(pullRequestEvent(app.state, "synchronize", pull));
    await app.drain();
    expect(app.state.comments.map(({ id }) => id)).toEqual([2_000, 2_002]);
    expect(app.commentsOn(7)[0]).toContain(pull.head);
    expect(app.commentsOn(7)[1]).not.toContain(pull.head);
  });

  test("a comment on the third page is found", async () => {
    const app = await newApp();
    const pull = pulled(app, whole, shorter);
    const others = Array.from({ length: 230 }, (_, i) => ({ id: 3_000 + i, issue: 7, appId: null, madeAt: 0, body: "Thanks\n" }));
    app.state.comments.push(...others, { id: 4_000, issue: 7, appId: app.state.appId, madeAt: 0, body: "<!-- parite app -->\nold\n" });
    await app.deliver(pullRequestEvent(app.state, "opened", pull));
    await app.drain();
    expect(app.state.comments).toHaveLength(231);
    expect(app.state.comments.at(-1)?.body).toContain(pull.head);
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
    const before = app.state.now;
    await reported(app, whole, shorter);
    expect(outcomes(app)).toEqual(["queued", "rate-limit", "reported"]);
    expect(app.state.now - before).toBeGreaterThanOrEqual(240_000);
    expect(app.commentsOn(7)).toHaveLength(1);
  });

  test("GitHub that never answers: the job is given up, and the log says so", async () => {
    const app = await newApp();
    app.github.mishap = (operation) => (operation === "POST /graphql" ? "before" : undefined);
    await reported(app, whole, shorter);
    expect(outcomes(app).at(-1)).toBe("given-up-unavailable");
    expect(app.state.runs).toMatchObject([{ status: "completed", conclusion: "timed_out" }]);
    expect(app.state.runs[0]?.summary).toContain("Re-run this check");
  });

  test("a token is kept until it is too old, and dropped where GitHub does not take it", async () => {
    const app = await newApp();
    const pull = await reported(app, whole, shorter);
    for (const items of [1, 2]) {
      push(app.state, pull, commit(app.state, { ...whole, [EN]: posting("en", "lead", items) }, pull.head));
      await app.deliver(pullRequestEvent(app.state, "synchronize", pull));
      await app.drain();
    }
    expect(count(app, "access_tokens")).toBe(1);
    app.state.now += 50 * 60_000;
    push(app.state, pull, commit(app.state, shorter, pull.head));
    await app.deliver(pullRequestEvent(app.state, "synchronize", pull));
    await app.drain();
    expect(count(app, "access_tokens")).toBe(2);
    app.state.tokens.clear();
    push(app.state, pull, commit(app.state, whole, pull.head));
    await app.deliver(pullRequestEvent(app.state, "synchronize", pull));
    await app.drain();
    expect(count(app, "access_tokens")).toBe(3);
    expect(outcomes(app).at(-1)).toBe("reported");
  });
});
