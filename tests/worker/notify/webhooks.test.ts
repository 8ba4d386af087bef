import { env } from "cloudflare:workers";
import { expect, test } from "vitest";
import { d1Store } from "#store/d1-store";
import { tellOfDay } from "../../../src/worker/notify/daily.ts";
import { handOver } from "../../../src/worker/notify/hand-over.ts";
import { sweepAll } from "../../../src/worker/projects/sweep-all.ts";
import { posting } from "../../store/texts.ts";
import { asked, created, jsonOf, messages, queueOfTests, useProjects } from "../projects/asked.ts";
import { delivered, HOST, hooked, received, tryOf, useReceiver } from "./told.ts";

useProjects();
useReceiver();

const put = async (admin: string, shape: Parameters<typeof posting>[0] = {}, query = "") => {
  const { en, fr } = posting(shape);
  const answer = await asked("PUT", `/careers/pairs/cook${query}`, admin, { en: { text: en }, fr: { text: fr } });
  expect(answer.status).toBe(200);
  return jsonOf(answer);
};
const deliveries = (admin: string) => jsonOf(asked("GET", "/careers/deliveries", admin));
const dataIn = ({ body }: { readonly body: string }) => JSON.parse(body).data;
const sweep = () => sweepAll({ DB: env.DB, PROJECT_JOBS: queueOfTests });

test("a version tells once what came and what was settled, and nothing where nothing changed", async () => {
  const admin = await created();
  await put(admin);
  await hooked(admin);
  await put(admin, { lacks: [1, 2] });
  const [came, ...rest] = (await delivered()).map(dataIn);
  expect(rest).toEqual([]);
  expect(came).toMatchObject({ project: "careers", key: "cook", version: 2, counts: { came: 2, settled: 0, ended: 0 } });
  expect(came.came[0]).toMatchObject({ severity: expect.any(String), lacking: "fr", title: expect.stringContaining("to write in French") });
  expect(came.url).toBe("https://parite.example/en/projects/careers/pairs/cook");
  await put(admin, { lacks: [1, 2] });
  await put(admin, { lacks: [1, 2], line: 3 });
  await put(admin, { lacks: [1] }, "?branch=draft");
  expect(messages).toEqual([]);
  await put(admin, { lacks: [2] });
  expect((await delivered()).map(dataIn)).toMatchObject([{ counts: { came: 0, settled: 1, ended: 0 } }]);
});

test("what was made before the webhook is not told, whenever it comes", async () => {
  const admin = await created();
  await hooked(admin);
  const { en, fr } = posting({ lacks: [1] });
  await asked("PUT", "/careers/pairs/old", admin, { at: "2026-01-01T00:00:00Z", en: { text: en }, fr: { text: fr } });
  expect([messages, await deliveries(admin)]).toEqual([[], []]);
});

test("an acceptance that an edit ends is told, and one that a day ends, once", async () => {
  const admin = await created();
  const { gaps } = await put(admin, { lacks: [1, 2] });
  for (const [i, gap] of gaps.entries()) {
    const until = i === 0 ? {} : { until: new Date().toISOString().slice(0, 10) };
    await asked("POST", "/careers/acceptances", admin, {
      pair: "cook",
      thread: gap.thread,
      fingerprint: gap.fingerprint,
      reason: "So.",
      ...until,
    });
  }
  await hooked(admin, { tells: "changes" });
  await env.DB.prepare("UPDATE webhooks SET created_at = '2026-01-01T00:00:00.000Z'").run();
  await sweep();
  expect(messages).toEqual([]);
  await env.DB.prepare("UPDATE acceptances SET until = ?1 WHERE until IS NOT NULL")
    .bind(new Date(Date.now() - 86_400_000).toISOString().slice(0, 10))
    .run();
  await sweep();
  await sweep();
  const [byDate, ...rest] = (await delivered()).map(dataIn);
  expect([rest, byDate.counts, byDate.ended[0].key, byDate.ended[0].id]).toEqual([
    [],
    { came: 0, settled: 0, ended: 1 },
    "cook",
    gaps[1].thread,
  ]);
  const { en, fr } = posting({ lacks: [1, 2] });
  const edited = en.replace("cold room", "cool room").replace("night watch", "long night watch");
  await asked("PUT", "/careers/pairs/cook", admin, { en: { text: edited }, fr: { text: fr } });
  const byEdit = (await delivered()).map(dataIn);
  expect(byEdit).toMatchObject([{ key: "cook", counts: { came: 0, settled: 0, ended: 1 }, ended: [{ id: gaps[0].thread }] }]);
});

test.each(["json", "slack", "teams"])("a body for %s has the language of its webhook and no word of a text", async (body) => {
  const admin = await created();
  await hooked(admin, { body, lang: "en" });
  await hooked(admin, { body, lang: "fr" });
  await put(admin, { lacks: [1, 2] });
  const all = await delivered();
  expect(all).toHaveLength(2);
  const bodies = all.map((each) => each.body).sort((a, b) => Number(a.includes("Nouveaux")) - Number(b.includes("Nouveaux")));
  expect(bodies[0]).toContain("New gaps: 2.");
  expect(bodies[1]).toContain("Nouveaux écarts\u00A0: 2.");
  for (const word of ["cold", "froide", "bread", "pain", "watch", "Rimouski"]) expect(bodies.join(" ")).not.toContain(word);
  if (body === "teams")
    expect(JSON.parse(bodies[0] ?? "").attachments[0]).toMatchObject({
      contentType: "application/vnd.microsoft.card.adaptive",
      contentUrl: null,
      content: { type: "AdaptiveCard" },
    });
  if (body === "slack") expect(JSON.parse(bodies[0] ?? "").text).toMatch(/^\*<https:\/\/parite\.example\/en\/[^|]+\|Careers – cook>\*\n/u);
});

test("a message is signed, and its signature is of its very bytes, its id and its time", async () => {
  const admin = await created();
  const { secret } = await hooked(admin);
  await put(admin, { lacks: [1] });
  const [{ headers, body } = { headers: {} as Record<string, string>, body: "" }] = await delivered();
  const bytes = Uint8Array.from(atob(secret.slice("whsec_".length)), (letter: string) => letter.charCodeAt(0));
  const key = await crypto.subtle.importKey("raw", bytes, { name: "HMAC", hash: "SHA-256" }, false, ["verify"]);
  const given = Uint8Array.from(atob((headers["webhook-signature"] ?? "").slice("v1,".length)), (letter) => letter.charCodeAt(0));
  const holds = (text: string) =>
    crypto.subtle.verify("HMAC", key, given, new TextEncoder().encode(`${headers["webhook-id"]}.${headers["webhook-timestamp"]}.${text}`));
  expect([await holds(body), await holds(`${body} `)]).toEqual([true, false]);
  expect(Math.abs(Number(headers["webhook-timestamp"]) - Date.now() / 1_000)).toBeLessThan(60);
  expect(headers["webhook-id"]).not.toContain(".");
});

test("who does not take it is asked again, later each time; what was tried as often as the queue tries is listed and sent again", async () => {
  const admin = await created();
  await hooked(admin, { address: `${HOST}/second` });
  await put(admin, { lacks: [1] });
  const [job] = messages.splice(0);
  if (!job) throw new Error("nothing was told");
  expect(await tryOf(job)).toBe(30);
  expect(await deliveries(admin)).toMatchObject([{ state: "waiting", tries: 1, outcome: "500" }]);
  expect(await tryOf(job, 2)).toBe("sent");
  // The same message of the queue again.
  expect(await tryOf(job, 3)).toBe(null);
  const [first, second, ...rest] = await received();
  expect([rest, first?.headers["webhook-id"]]).toEqual([[], second?.headers["webhook-id"]]);
  await env.DB.prepare("UPDATE webhooks SET address = ?1").bind(`${HOST}/fail`).run();
  expect((await asked("POST", `/careers/deliveries/${job.id}`, admin)).status).toBe(202);
  expect((await asked("POST", `/careers/deliveries/${job.id}`, admin)).status).toBe(404);
  const [again] = messages.splice(0);
  expect([again?.id, await tryOf(job, 10), await tryOf(job, 11)]).toEqual([job.id, 30 * 2 ** 9, "failed"]);
  expect(await deliveries(admin)).toMatchObject([{ state: "failed", tries: 4, outcome: "500" }]);
});

test.each([
  ["move", "307"],
  ["silent", "timeout"],
])("a service that answers with /%s has not taken it, and is sent nowhere else", async (path, outcome) => {
  const admin = await created();
  await hooked(admin, { address: `${HOST}/${path}` });
  await put(admin, { lacks: [1] });
  const paths = (await delivered()).map((each) => each.path);
  expect([paths, await deliveries(admin)]).toMatchObject([[`/${path}`], [{ state: "waiting", outcome }]]);
});

test("an address that is not public is refused, when it is given and when it is sent to", async () => {
  const admin = await created();
  for (const address of [
    "http://hooks.example/",
    "https://localhost/",
    "https://a:b@hooks.example/",
    "https://2130706433/",
    "no address",
  ]) {
    const answer = await asked("POST", "/careers/webhooks", admin, { name: "x", address, body: "json", lang: "en", tells: "both" });
    expect([address, answer.status, (await jsonOf(answer)).errors?.[0].pointer]).toEqual([address, 400, "/address"]);
  }
  await hooked(admin);
  await put(admin, { lacks: [1] });
  await env.DB.prepare("UPDATE webhooks SET address = ?1").bind(`${env.TEST_RECEIVER}/take`).run();
  expect(await delivered()).toEqual([]);
  expect(await deliveries(admin)).toMatchObject([{ state: "failed", tries: 1, outcome: "address" }]);
});

test("a queue that takes nothing keeps no version back, and the message goes with the next", async () => {
  const admin = await created();
  await hooked(admin);
  const { en, fr } = posting({ lacks: [1] });
  const queue = { send: async () => Promise.reject(new Error("no queue")) };
  const answer = await asked("PUT", "/careers/pairs/cook", admin, { en: { text: en }, fr: { text: fr } }, { queue });
  expect([answer.status, await deliveries(admin)]).toMatchObject([200, [{ state: "new", tries: 0 }]]);
  await sweep();
  expect(messages).toHaveLength(1);
  await env.DB.prepare("UPDATE notices SET at = ?1")
    .bind(new Date(Date.now() - 2 * 86_400_000).toISOString())
    .run();
  await sweep();
  expect(await deliveries(admin)).toMatchObject([{ state: "failed", outcome: "lost" }]);
});

test("a webhook is listed without its address and its secret, tried, and deleted with its messages; a project has twenty", async () => {
  const admin = await created();
  const { webhook, secret } = await hooked(admin, { address: `${HOST}/take?key=of-slack` });
  const list = await (await asked("GET", "/careers/webhooks", admin)).text();
  expect(list).toContain("hooks.example");
  for (const hidden of ["of-slack", secret]) expect(list).not.toContain(hidden);
  expect((await asked("POST", `/careers/webhooks/${webhook.id}/test`, admin)).status).toBe(202);
  expect(messages).toHaveLength(1);
  expect(await (await asked("GET", "/careers/export", admin)).text()).not.toMatch(/of-slack|whsec_|hooks\.example/u);
  for (let i = 1; i < 20; i++) await hooked(admin);
  const asks = { name: "x", address: HOST, body: "json", lang: "en", tells: "both" };
  expect((await asked("POST", "/careers/webhooks", admin, asks)).status).toBe(409);
  expect((await asked("DELETE", `/careers/webhooks/${webhook.id}`, admin)).status).toBe(204);
  expect(await deliveries(admin)).toEqual([]);
  await asked("POST", "/careers/addresses", admin, { of: "badges", name: "x" });
  await asked("POST", "/careers/addresses", admin, { of: "feeds", name: "x" });
  await put(admin, { lacks: [1] });
  expect((await asked("DELETE", "/careers", admin)).status).toBe(204);
  for (const table of ["webhooks", "notices", "feeds", "badges"])
    expect([table, await env.DB.prepare(`SELECT count(*) AS n FROM ${table}`).first("n")]).toEqual([table, 0]);
});

test("the week is told on Monday, or on Tuesday instead, once; and not where nothing is to say", async () => {
  const admin = await created();
  await hooked(admin, { tells: "weekly" });
  await env.DB.prepare("UPDATE webhooks SET created_at = '2026-01-01T00:00:00.000Z'").run();
  const store = d1Store(env.DB);
  const project = await store.projectOf("careers");
  if (!project) throw new Error("no project");
  const monday = mondayAfter(Date.now());
  const on = async (days: number) => {
    await tellOfDay(store, project, new Date(monday + days * 86_400_000).toISOString());
    await handOver(store, project, queueOfTests);
    return (await delivered()).map(dataIn);
  };
  expect(await on(0)).toEqual([]);
  await put(admin, { lacks: [1, 2] });
  await put(admin, { lacks: [1] });
  expect(messages).toEqual([]);
  const week = { pairs: 1, open: 1, came: 1, settled: 1, write: { en: 0, fr: 1 }, url: "https://parite.example/en/projects/careers" };
  expect(await on(1)).toMatchObject([week]);
  for (const day of [1, 0, 2, 6]) expect([day, await on(day)]).toEqual([day, []]);
  // A gap that stays open is something to say; a project in which none is and none was is not.
  expect(await on(14)).toMatchObject([{ came: 0, settled: 0, open: 1 }]);
  await put(admin);
  expect(await on(28)).toEqual([]);
});

/** The first Monday from a moment on, so that what is pushed now is of the week before it. */
const mondayAfter = (now: number): number => {
  const day = new Date(now).getUTCDay();
  return now + ((8 - day) % 7) * 86_400_000;
};

test("webhooks of two projects are told of their own alone", async () => {
  const [mine, theirs] = [await created("careers"), await created("other")];
  const { webhook } = await hooked(mine);
  await hooked(theirs, {}, "other");
  await put(mine, { lacks: [1] });
  expect(messages).toMatchObject([{ slug: "careers" }]);
  expect(await jsonOf(asked("GET", "/other/deliveries", theirs))).toEqual([]);
  for (const path of [`/other/webhooks/${webhook.id}/test`, `/other/deliveries/${messages[0]?.id}`])
    expect((await asked("POST", path, theirs)).status).toBe(404);
  expect((await asked("DELETE", `/other/webhooks/${webhook.id}`, theirs)).status).toBe(404);
});
