import { Hono } from "hono";
import { expect, test } from "vitest";
import type { WorkerEnv } from "../env.ts";
import { everyAnswer } from "./every-answer.ts";

const app = new Hono<WorkerEnv>().use(everyAnswer).get("/", (c) => c.redirect("/en/"));

test("Strict-Transport-Security is sent as it was asked for, and not otherwise", async () => {
  const answer = (env: object) => app.request("/", {}, env);
  expect((await answer({ HSTS: "max-age=31536000" })).headers.get("Strict-Transport-Security")).toBe("max-age=31536000");
  expect((await answer({})).headers.get("Strict-Transport-Security")).toBeNull();
});
