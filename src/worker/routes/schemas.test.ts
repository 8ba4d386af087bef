import { expect, test } from "vitest";
import { ask } from "../../../tests/worker/requests.ts";

test("schemas do not travel twice", async () => {
  for (const path of ["/schemas/report.json", "/schemas/config.json", "/openapi.json"]) {
    const first = await ask(path);
    expect(first.status).toBe(200);
    const etag = first.headers.get("ETag") ?? "";
    expect((await ask(path, { headers: { "If-None-Match": etag } })).status).toBe(304);
  }
});
