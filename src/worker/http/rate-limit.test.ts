import { expect, test } from "vitest";
import { app } from "../app.tsx";

/** The bindings of a service whose limits are reached for pages, or for checks. */
const reached = (what: "CHECK_LIMIT" | "PAGE_LIMIT") => {
  const limit = (name: string) => ({ limit: async () => ({ success: name !== what }) });
  return { CHECK_LIMIT: limit("CHECK_LIMIT"), PAGE_LIMIT: limit("PAGE_LIMIT") };
};
const from = { "CF-Connecting-IP": "192.0.2.3" };

test("a page that is asked for too often says so in the language of its address", async () => {
  const headers = { ...from, Accept: "text/html", "Accept-Language": "en" };
  const answer = await app.request("/fr/rien", { headers }, reached("PAGE_LIMIT"));
  expect([answer.status, answer.headers.get("Retry-After")]).toEqual([429, "60"]);
  expect(await answer.text()).toContain("Trop de requêtes");
  expect(answer.headers.get("Content-Security-Policy")).toContain("style-src 'self'");
  expect((await app.request("/fr/rien", { headers }, reached("CHECK_LIMIT"))).status).toBe(404);
});

test("style and script of a page that is shown are not counted, nor who has no address", async () => {
  const env = reached("PAGE_LIMIT");
  expect((await app.request("/api/v1/nothing", { headers: from }, env)).status).toBe(429);
  expect((await app.request("/assets/parite.css", { headers: from }, env)).status).toBe(200);
  expect((await app.request("/api/v1/nothing", {}, env)).status).toBe(404);
});
