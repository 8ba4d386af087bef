import { describe, expect, test } from "vitest";
import { newApp } from "../../github/app.ts";
import { commit, push } from "../../github/github-state.ts";
import { pullRequestEvent, rerequestedEvent } from "../../github/payloads.ts";
import { posting } from "../../github/postings.ts";
import { EN, outcomes, pulled, reported, shorter, useStore, whole } from "./pulled.ts";

useStore();

describe("order and repetition", () => {
  test("the same delivery twice, before and after its work: done once", async () => {
    const app = await newApp();
    const pull = pulled(app, whole, shorter);
    const event = pullRequestEvent(app.state, "opened", pull);
    await app.deliver(event, "one");
    await app.deliver(event, "one");
    await app.drain();
    const requests = app.github.seen.length;
    expect(await (await app.deliver(event, "one")).json()).toEqual({ outcome: "known" });
    await app.drain();
    expect(app.github.seen).toHaveLength(requests);
    expect(app.state.runs).toHaveLength(1);
  });

  test("a delivery that is in the queue twice asks GitHub no more than one", async () => {
    const asked = async (times: number) => {
      const app = await newApp();
      const event = pullRequestEvent(app.state, "opened", pulled(app, whole, shorter));
      for (let i = 0; i < times; i++) await app.deliver(event, "one");
      await app.drain();
      return app.github.seen.length;
    };
    expect(await asked(2)).toBe(await asked(1));
  });

  test("five deliveries at once: one works, the others find it done", async () => {
    const app = await newApp();
    const pull = pulled(app, whole, shorter);
    for (let i = 0; i < 5; i++) await app.deliver(pullRequestEvent(app.state, "reopened", pull));
    await app.drain(undefined, 5);
    expect(app.state.runs).toHaveLength(1);
    expect(app.state.comments).toHaveLength(1);
    expect(outcomes(app).filter((outcome) => outcome === "already-reported")).toHaveLength(4);
  });

  test("an event of an older head changes nothing", async () => {
    const app = await newApp();
    const pull = pulled(app, whole, shorter);
    const older = pullRequestEvent(app.state, "opened", pull);
    push(app.state, pull, commit(app.state, whole, pull.head));
    await app.deliver(pullRequestEvent(app.state, "synchronize", pull));
    await app.drain();
    await app.deliver(older);
    await app.drain();
    expect(app.state.runs.map(({ head }) => head)).toEqual([pull.head]);
    expect(outcomes(app).at(-1)).toBe("already-reported");
  });

  test("a push while a job works: the comment is the new head’s", async () => {
    const app = await newApp();
    const pull = pulled(app, whole, shorter);
    const first = pull.head;
    app.github.mishap = (operation) => {
      if (operation === "POST /graphql" && pull.head === first)
        push(app.state, pull, commit(app.state, { ...whole, [EN]: posting("en", "lead", 1) }, first));
      return undefined;
    };
    await app.deliver(pullRequestEvent(app.state, "opened", pull));
    await app.drain();
    expect(app.state.runs.map(({ head, status }) => [head, status])).toEqual([
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
    push(app.state, pull, commit(app.state, shorter, pull.head));
    const event = pullRequestEvent(app.state, "synchronize", pull);
    app.state.pulls.set(7, old);
    app.github.mishap = (operation, requests) => {
      if (operation.includes("pulls") && requests > 3) app.state.pulls.set(7, pull);
      return undefined;
    };
    await app.deliver(event);
    await app.drain();
    expect(outcomes(app)).toContain("stale-answer");
    expect(app.state.runs.map(({ head }) => head)).toEqual([pull.head]);
  });

  test("a check run asked for again is a new one, of a fork as well", async () => {
    const app = await newApp();
    const pull = await reported(app, whole, shorter);
    await app.deliver(rerequestedEvent(app.state, pull.head));
    await app.drain();
    expect(app.state.runs.map(({ head, status }) => [head, status])).toEqual([
      [pull.head, "completed"],
      [pull.head, "completed"],
    ]);
    expect(app.commentsOn(7)).toHaveLength(1);
  });

  test("a check run of a commit that nobody knows", async () => {
    const app = await newApp();
    await app.deliver(rerequestedEvent(app.state, "f".repeat(40)));
    await app.drain();
    expect(outcomes(app)).toEqual(["queued", "unknown-commit"]);
  });
});
