import { expect, test } from "vitest";
import { VERSION } from "#version";
import { ask } from "../../../tests/worker/requests.ts";

test("the service is up, and says which version it is", async () => {
  const response = await ask("/api/v1/health");
  expect(await response.json()).toEqual({ status: "ok", version: VERSION });
  expect(response.headers.get("Cache-Control")).toBe("no-store");
});
