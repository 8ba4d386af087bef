import { Hono } from "hono";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { WorkerEnv } from "../env.ts";
import { observed } from "./observed.ts";

const app = new Hono<WorkerEnv>()
  .use(observed)
  .get("/rules/:id", (c) => c.text("été"))
  .get("/gone", (c) => c.body(null, 204))
  .get("/", (c) => c.redirect("/en/"))
  .post("/check", (c) => {
    c.set("outcome", "invalid-json");
    return c.text("no", 400);
  });

const ask = (path: string, init: RequestInit = {}, env: object = {}) => app.request(path, init, env);

let lines: string[];
beforeEach(() => {
  lines = [];
  vi.spyOn(console, "log").mockImplementation((line: string) => void lines.push(line));
});
afterEach(() => {
  vi.restoreAllMocks();
});
const last = () => JSON.parse(lines.at(-1) ?? "null");

describe("a request", () => {
  test("is one line with its route and without its address or its text", async () => {
    await ask("/rules/secret-name?q=words");
    await ask("/check", {
      method: "POST",
      body: "words of a posting",
      headers: { "Content-Length": "18", "User-Agent": "someone" },
    });
    await ask("/nothing/secret-name");
    await ask("/", { method: "WORDS" });
    expect(lines.map((line) => ({ ...JSON.parse(line), id: 0, ms: 0 }))).toEqual([
      { part: "http", id: 0, method: "GET", route: "/rules/:id", status: 200, outcome: "ok", ms: 0, in: 0, out: 5 },
      { part: "http", id: 0, method: "POST", route: "/check", status: 400, outcome: "invalid-json", ms: 0, in: 18, out: 2 },
      { part: "http", id: 0, method: "GET", route: "", status: 404, outcome: "refused", ms: 0, in: 0, out: 13 },
      { part: "http", id: 0, method: "other", route: "", status: 404, outcome: "refused", ms: 0, in: 0, out: 13 },
    ]);
    expect(lines.join()).not.toMatch(/secret|words|someone/u);
  });

  test("keeps the name that it comes with, where that can break no line, and else has one of its own", async () => {
    const idOf = async (headers: Record<string, string>) => (await ask("/gone", { headers })).headers.get("X-Request-Id");
    expect(await idOf({ "CF-Ray": "8f1c2d3e4f5a6b7c-YUL", "X-Request-Id": "another-name" })).toBe("8f1c2d3e4f5a6b7c-YUL");
    expect(await idOf({ "X-Request-Id": "another-name" })).toBe("another-name");
    for (const bad of ["short", 'a"b, c=d e', "x".repeat(65)]) expect(await idOf({ "X-Request-Id": bad })).toMatch(/^[0-9a-f-]{36}$/u);
    expect(last().id).toMatch(/^[0-9a-f-]{36}$/u);
  });

  test("says how long it took, whatever it is answered", async () => {
    for (const path of ["/rules/a", "/gone", "/", "/nothing"])
      expect((await ask(path)).headers.get("Server-Timing")).toMatch(/^total;dur=\d+$/u);
  });
});

describe("counts", () => {
  test("are kept where they are bound, and cost no answer where they fail", async () => {
    const rows: unknown[] = [];
    const REQUESTS = { writeDataPoint: (row: unknown) => void rows.push(row) };
    await ask("/rules/a", {}, { REQUESTS });
    expect(rows).toEqual([{ indexes: ["ok"], blobs: ["/rules/:id", "GET", "ok"], doubles: [200, expect.any(Number), 0, 5] }]);
    const broken = {
      writeDataPoint: () => {
        throw new Error("full");
      },
    };
    expect((await ask("/rules/a", {}, { REQUESTS: broken })).status).toBe(200);
  });
});
