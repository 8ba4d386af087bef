import { env } from "cloudflare:workers";
import { expect, test } from "vitest";
import { asked, created, jsonOf, lacking, linesOf, SETUP, useProjects } from "./asked.ts";

useProjects();

test("whoever runs the service links a repository; an administrator lists and ends links, and may not make one", async () => {
  const admin = await created();
  const body = { installation: 7, repository: 11 };
  const link = (token?: string, slug = "careers") => asked("POST", `/${slug}/installations`, token, body);
  for (const token of [undefined, admin, "wrong"]) expect((await link(token)).status).toBe(404);
  expect((await link(SETUP, "nowhere")).status).toBe(404);
  expect([(await link(SETUP)).status, (await link(SETUP)).status]).toEqual([204, 204]);
  expect(await jsonOf(asked("GET", "/careers/installations", admin))).toMatchObject([body]);
  const end = (id: string) => asked("DELETE", `/careers/installations/${id}`, admin);
  expect([(await end("12")).status, (await end("11")).status, (await end("11")).status]).toEqual([404, 204, 404]);
});

test("what is accepted is read line by line with a last line, and a store that does not answer is a 503", async () => {
  const admin = await created();
  const [gap] = (await jsonOf(asked("PUT", "/careers/pairs/lead", admin, lacking))).gaps;
  const accepted = { pair: "lead", thread: 1, fingerprint: gap.fingerprint, reason: "On purpose." };
  await asked("POST", "/careers/acceptances", admin, accepted);
  const lines = await linesOf(asked("GET", "/careers/accepted", admin));
  expect(lines).toMatchObject([{ pair: "lead", rule: "missing-item", fingerprints: [gap.fingerprint], by: "setup" }, { end: true }]);
  const db = { ...env.DB, prepare: (sql: string) => env.DB.prepare(sql), batch: async () => Promise.reject(new Error("D1_ERROR")) };
  const down = await asked("GET", "/careers/accepted", admin, undefined, { db: db as unknown as D1Database });
  expect([down.status, down.headers.get("Retry-After")]).toEqual([503, "5"]);
});
