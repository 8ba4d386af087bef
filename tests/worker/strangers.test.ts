import { describe, expect, test } from "vitest";
import { ask, en, fr, post, problemOf } from "./requests.ts";

const PAIR = JSON.stringify({ en: { text: en }, fr: { text: fr } });

async function compressed(text: string): Promise<ArrayBuffer> {
  return new Response(new Blob([text]).stream().pipeThrough(new CompressionStream("gzip"))).arrayBuffer();
}

describe("what is compressed", () => {
  test("is not expanded: a few bytes never become many", async () => {
    const headers = { "Content-Type": "application/json", "Content-Encoding": "gzip" };
    const answer = await ask("/api/v1/check", { method: "POST", body: await compressed(PAIR), headers });
    expect((await problemOf(answer)).code).toBe("invalid-json");
  });

  test.each(["application/zip", "application/gzip", "application/x-tar", "application/octet-stream"])(
    "an archive (%s) is not taken",
    async (type) => {
      const answer = await ask("/api/v1/check", { method: "POST", body: await compressed(PAIR), headers: { "Content-Type": type } });
      expect((await problemOf(answer)).code).toBe("unsupported-media-type");
    },
  );
});

describe("names that every object has", () => {
  test("as fields and settings are unknown, and change nothing for whoever asks next", async () => {
    for (const name of ["__proto__", "constructor", "toString"]) {
      const body = `${PAIR.slice(0, -1)},"${name}":{"polluted":true},"config":{"rules":{"${name}":"off"}}}`;
      expect((await post(body)).status).toBe(400);
      expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
    }
    expect((await post(PAIR)).status).toBe(200);
  });
});
