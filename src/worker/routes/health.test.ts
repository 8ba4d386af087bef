import { expect, test } from "vitest";
import { VERSION } from "#version";
import { ask } from "../../../tests/worker/requests.ts";
import { app } from "../app.tsx";

test("the service is up, and says which version it is", async () => {
  const response = await ask("/api/v1/health");
  expect(await response.json()).toEqual({ status: "ok", version: VERSION, store: "ok" });
  expect(response.headers.get("Cache-Control")).toBe("no-store");
});

test("without a store, or with one that does not answer, it is up all the same", async () => {
  const storeWith = async (bindings: object) => (await (await app.request("/api/v1/health", {}, bindings)).json()) as { store: string };
  expect((await storeWith({})).store).toBe("absent");
  const DB = { prepare: () => ({ first: () => Promise.reject(new Error("no such table")) }) };
  expect((await storeWith({ DB })).store).toBe("failed");
});
