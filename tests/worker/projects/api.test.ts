import { env } from "cloudflare:workers";
import { expect, test, vi } from "vitest";
import { hashOf } from "#analysis";
import { sweepAll } from "../../../src/worker/projects/sweep-all.ts";
import { consume } from "../../../src/worker/queue/consume.ts";
import { counted } from "../../store/counted.ts";
import { en, problemOf, shorter } from "../requests.ts";
import { asked, created, jsonOf, lacking, level, linesOf, SETUP, sent, tokenFor, useProjects } from "./asked.ts";

useProjects();

test("a project is created with the secret of the service alone, and its name is taken once", async () => {
  const body = { slug: "careers", name: { en: "Careers", fr: "Carrières" } };
  expect((await problemOf(await asked("POST", "", undefined, body))).code).toBe("not-found");
  expect((await problemOf(await asked("POST", "", "wrong", body))).code).toBe("not-found");
  const made = await asked("POST", "", SETUP, body);
  expect(made.status).toBe(201);
  expect(await made.json()).toMatchObject({ project: { slug: "careers", texts: "kept", keepDays: 730 }, token: /^parite_[\w-]{43}$/u });
  expect((await problemOf(await asked("POST", "", SETUP, body))).code).toBe("name-taken");
  for (const slug of ["", "Careers", "a/b", "..", "-a", "é"]) {
    expect((await problemOf(await asked("POST", "", SETUP, { ...body, slug }))).code).toBe("invalid-request");
  }
});

test("a version is judged and kept; the same again adds nothing; what the project has need not be sent", async () => {
  const admin = await created();
  const put = (body: object, key = "lead") => asked("PUT", `/careers/pairs/${encodeURIComponent(key)}`, admin, body);
  const first = await jsonOf(put(lacking));
  expect(first).toMatchObject({ status: "stored", pair: { key: "lead", version: 1, verdict: "fail", counts: { error: 1 } } });
  expect(first.gaps).toMatchObject([{ rule: "missing-item", lacking: "fr", thread: 1, standing: null }]);
  expect((await jsonOf(put(lacking))).status).toBe("unchanged");
  const hashes = [hashOf(en), hashOf(shorter), hashOf("another")];
  expect(await jsonOf(asked("POST", "/careers/texts/missing", admin, { hashes }))).toEqual({ hashes: [hashes[2]] });
  const byHash = { en: { sha256: hashes[0], path: "en/lead.md" }, fr: { text: level.fr.text, path: "fr/lead.md" }, label: "abc" };
  expect(await jsonOf(put(byHash))).toMatchObject({ status: "stored", pair: { version: 2, verdict: "pass" }, gaps: [] });
  expect((await problemOf(await put({ ...byHash, en: { sha256: hashes[2] } }))).errors).toMatchObject([{ pointer: "/en/text" }]);
  expect((await problemOf(await put({ ...lacking, en: { text: en, sha256: hashes[2] } }))).errors).toMatchObject([
    { pointer: "/en/sha256" },
  ]);
  const detail = await jsonOf(asked("GET", "/careers/pairs/lead", admin));
  expect(detail.versions.map(({ version, label }: { version: number; label: string }) => [version, label])).toEqual([
    [2, "abc"],
    [1, null],
  ]);
  expect(detail.report.pair.key).toBe("lead");
  expect(await jsonOf(asked("GET", "/careers", admin))).toMatchObject({
    pairs: 1,
    verdicts: { pass: 1 },
    score: 100,
    trend: [{ pairs: 1, errors: 0 }],
  });
  expect((await problemOf(await put({ en: { text: "a".repeat(300_000) }, fr: { text: "b" } }))).refusals?.[0]?.code).toBe("over-limit");
});

test.each(["a/b", "été 🍞", "a/../b", "x".repeat(1_000), "?#%", "__proto__"])("a key is a key, whatever its letters: %s", async (key) => {
  const admin = await created();
  expect((await asked("PUT", `/careers/pairs/${encodeURIComponent(key)}`, admin, lacking)).status).toBe(200);
  expect((await jsonOf(asked("GET", "/careers/pairs", admin))).map((pair: { key: string }) => pair.key)).toEqual([key]);
  expect((await jsonOf(asked("GET", "/careers/gaps", admin))).map(({ pair }: { pair: string }) => pair)).toEqual([key]);
});

test("lines: one that is broken is named and the others are stored; only a whole list says what is gone", async () => {
  const admin = await created();
  const line = (key: string) => JSON.stringify({ key, ...lacking });
  const post = (lines: readonly string[], query = "") =>
    linesOf(asked("POST", `/careers/pairs${query}`, admin, `${lines.join("\n")}\n`, { type: "application/x-ndjson" }));
  const lines = Array.from({ length: 60 }, (_, i) => (i === 49 ? '{"key": "p49", "en": {' : line(`p${i}`)));
  const answers = await post(lines, "?complete=true");
  expect(answers).toHaveLength(61);
  expect(answers[49]).toMatchObject({ line: 50, status: "invalid", errors: [{ message: { en: /not JSON/u } }] });
  expect(answers[60]).toEqual({ done: { stored: 59, invalid: 1 }, gone: null });
  expect(await jsonOf(asked("GET", "/careers/pairs", admin))).toHaveLength(59);
  expect((await post([line("p1"), line("p2")])).at(-1)).toEqual({ done: { unchanged: 2 }, gone: null });
  // A list that was lost on its way says nothing of any pair.
  expect((await post([], "?complete=true")).at(-1)).toEqual({ done: {}, gone: null });
  expect((await post([line("p1"), line("p2")], "?complete=true")).at(-1)).toEqual({ done: { unchanged: 2 }, gone: 57 });
  expect(await jsonOf(asked("GET", "/careers", admin))).toMatchObject({ pairs: 2, counts: { error: 2 } });
  expect(await jsonOf(asked("GET", "/careers/gaps", admin))).toHaveLength(2);
});

test("after two hundred lines the queue does the work, in any order and more than once; what fails for good is listed and sent again", {
  timeout: 240_000,
}, async () => {
  const admin = await created();
  const line = (i: number) =>
    JSON.stringify({ key: `p${i}`, ...(i === 203 ? { en: { text: "" }, fr: { text: "" }, config: {} } : lacking) });
  const body = Array.from({ length: 204 }, (_, i) => line(i)).join("\n");
  const answers = await linesOf(asked("POST", "/careers/pairs", admin, body, { type: "application/x-ndjson" }));
  expect(answers.at(-1)).toEqual({ done: { stored: 200, queued: 4 }, gone: null });
  expect(JSON.stringify(sent)).not.toContain("Plan the work");
  const messages = [...sent.toReversed(), ...sent].map((job, i) => ({ id: `m${i}`, body: job, attempts: 1, ack: vi.fn(), retry: vi.fn() }));
  await consume({ messages }, env);
  expect(messages.every(({ ack }) => ack.mock.calls.length === 1)).toBe(true);
  expect(await jsonOf(asked("GET", "/careers/pairs", admin))).toHaveLength(204);
  expect(await jsonOf(asked("GET", "/careers/failures", admin))).toEqual([]);
  // What is taken away while it waits fails for good, is listed, and waits again when it is asked for.
  await env.DB.prepare(
    `INSERT INTO waiting (project, branch, key, at, place, en, fr, body, queued_at)
     SELECT id, '', 'lost', '2026-01-01T00:00:00.000Z', 1, '', '', ?1, '2026-01-01T00:00:00.000Z' FROM projects`,
  )
    .bind(JSON.stringify({ en: { sha256: "0".repeat(64) }, fr: { sha256: "0".repeat(64) } }))
    .run();
  const lost = { kind: "pair", slug: "careers", key: "lost", branch: "" } as const;
  await consume({ messages: [{ id: "lost", body: lost, attempts: 1, ack: vi.fn(), retry: vi.fn() }] }, env);
  const [failure] = await jsonOf(asked("GET", "/careers/failures", admin));
  expect(failure).toMatchObject({ key: "lost", reason: "invalid-request" });
  sent.length = 0;
  const again = () => asked("POST", `/careers/failures/${encodeURIComponent(failure.id)}`, admin);
  expect((await again()).status).toBe(202);
  expect(sent).toEqual([lost]);
  expect((await again()).status).toBe(404);
});

test("a gap is accepted as it was seen, stays quiet elsewhere, and is told what it was when it returns", async () => {
  const admin = await created();
  const put = async (body: object) => (await jsonOf(asked("PUT", "/careers/pairs/lead", admin, body))).gaps[0];
  const gap = await put(lacking);
  const accept = (more: object = {}) =>
    asked("POST", "/careers/acceptances", admin, { pair: "lead", thread: 1, fingerprint: gap.fingerprint, reason: "On purpose.", ...more });
  for (const until of ["2020-01-01", "9999-12-31", "10000-01-01", "soon"]) expect((await accept({ until })).status).toBe(400);
  expect((await problemOf(await accept({ pair: "none" }))).code).toBe("not-found");
  expect((await accept()).status).toBe(204);
  const edit = (text: string, from: string, to: string) => text.replace(from, to);
  const elsewhere = {
    ...lacking,
    en: { text: edit(en, "the work", "all the work") },
    fr: { text: edit(shorter, "le travail", "tout le travail") },
  };
  expect((await put(elsewhere)).standing).toMatchObject({ accepted: true, reason: "On purpose.", until: null });
  const changed = await put({ ...elsewhere, en: { text: edit(elsewhere.en.text, "Answer questions", "Answer all questions") } });
  expect(changed).toMatchObject({ thread: 1, since: gap.since, standing: { accepted: false, why: "edit", reason: "On purpose." } });
  // What was looked at is not what is there: the answer names the new one.
  expect((await problemOf(await accept())).detail).toContain(changed.fingerprint);
  expect((await accept({ fingerprint: changed.fingerprint })).status).toBe(204);
  const reopen = (id: number) => asked("POST", "/careers/acceptances/reopen", admin, { pair: "lead", id });
  expect((await reopen(2)).status).toBe(204);
  expect((await reopen(2)).status).toBe(409);
  const list = await jsonOf(asked("GET", "/careers/acceptances", admin));
  expect(
    list.map(({ acceptance }: { acceptance: object }) => Object.keys(acceptance).filter((name) => /^(?:edited|reopened)$/u.test(name))),
  ).toEqual([["edited"], ["reopened"]]);
});

test("a whole project goes out and comes back elsewhere; a file that is cut off leaves nothing", async () => {
  const admin = await created();
  await asked("PUT", "/careers/pairs/lead", admin, lacking);
  await asked("PUT", "/careers/pairs/lead", admin, level);
  const file = await (await asked("GET", "/careers/export", admin)).text();
  expect(file).not.toContain(hashOf(admin));
  const other = await created("copy");
  const put = (body: string) => asked("POST", "/copy/import", other, body, { type: "application/x-ndjson" });
  const cut = file.split("\n").slice(0, -3).join("\n");
  expect((await problemOf(await put(cut))).errors?.[0]).toBeDefined();
  expect(await jsonOf(asked("GET", "/copy/pairs", other))).toEqual([]);
  expect((await put(file)).status).toBe(200);
  expect(await jsonOf(asked("GET", "/copy/pairs/lead", other))).toEqual(await jsonOf(asked("GET", "/careers/pairs/lead", admin)));
  expect((await problemOf(await put(file))).code).toBe("not-empty");
});

test("a project is deleted, and nobody finds it again", async () => {
  const admin = await created();
  await asked("PUT", "/careers/pairs/lead", admin, lacking);
  expect((await asked("DELETE", "/careers", admin)).status).toBe(204);
  expect((await asked("GET", "/careers", admin)).status).toBe(404);
  for (const table of ["texts", "pairs", "versions", "reports", "threads", "findings", "tokens", "days", "audit"])
    expect(await env.DB.prepare(`SELECT count(*) AS n FROM ${table}`).first("n")).toBe(0);
});

test("a store that refuses every fifth write: 503, nothing half-written, and the repetition succeeds", async () => {
  const admin = await created();
  const put = async (db: D1Database, version: number) =>
    asked("PUT", "/careers/pairs/lead", admin, { ...lacking, en: { text: en.replace("team", `team ${version}`) } }, { db });
  let turn = 0;
  const { db } = counted(env.DB, () => ++turn % 5 === 0);
  let refused = 0;
  for (let version = 1; version <= 12; version++) {
    for (let answer = await put(db, version); answer.status !== 200 && refused < 20; answer = await put(db, version)) {
      refused++;
      expect([answer.status, answer.headers.get("Retry-After")]).toEqual([503, "5"]);
      const n = await env.DB.prepare("SELECT (SELECT count(*) FROM versions) - (SELECT coalesce(max(version), 0) FROM pairs) AS n").first(
        "n",
      );
      expect(n).toBe(0);
    }
  }
  expect(refused).toBeGreaterThan(1);
  expect(refused).toBeLessThan(20);
  expect((await jsonOf(asked("GET", "/careers/pairs/lead", admin))).versions).toHaveLength(12);
});

test("once a day every project forgets what it keeps no longer", async () => {
  const [one, other] = [await created("one"), await created("other")];
  for (const [slug, token] of [
    ["one", one],
    ["other", other],
  ] as const)
    await asked("PUT", `/${slug}/pairs/lead?branch=old`, token, lacking);
  await env.DB.prepare(
    "UPDATE pairs SET pushed_at = '2020-01-01T00:00:00.000Z' WHERE project = (SELECT id FROM projects WHERE slug = 'one')",
  ).run();
  await sweepAll(env);
  expect(await jsonOf(asked("GET", "/one/pairs?branch=old", one))).toEqual([]);
  expect(await jsonOf(asked("GET", "/other/pairs?branch=old", other))).toHaveLength(1);
});

test("no word of a text, of a name or of a token is logged", async () => {
  const log = vi.spyOn(console, "log").mockImplementation(() => {});
  const admin = await created();
  const writer = await tokenFor(admin, "write");
  await asked("PUT", "/careers/pairs/lead", writer, lacking);
  await linesOf(asked("POST", "/careers/pairs", writer, JSON.stringify({ key: "other", ...lacking }), { type: "application/x-ndjson" }));
  const lines = log.mock.calls.flat().join("\n");
  log.mockRestore();
  expect(lines).toContain('"route":"/api/v1/projects/:p/pairs/:key"');
  for (const word of ["Plan", "lead", "careers", "Careers", writer, admin]) expect(lines).not.toContain(word);
  const kept = JSON.stringify((await env.DB.prepare("SELECT * FROM audit").all()).results);
  for (const word of ["Plan", "Answer", writer]) expect(kept).not.toContain(word);
  const tokens = JSON.stringify((await env.DB.prepare("SELECT * FROM tokens").all()).results);
  expect(tokens).toContain(hashOf(writer));
  for (const secret of [writer, admin, SETUP]) expect(tokens).not.toContain(secret);
});

test("nothing is accepted without a reason that can be read", async () => {
  const admin = await created();
  const { gaps } = await jsonOf(asked("PUT", "/careers/pairs/lead", admin, lacking));
  const accept = (reason: string) =>
    asked("POST", "/careers/acceptances", admin, { pair: "lead", thread: gaps[0].thread, fingerprint: gaps[0].fingerprint, reason });
  for (const reason of ["", " ", "\u00A0\n"]) expect((await problemOf(await accept(reason))).code).toBe("invalid-request");
  expect((await accept("Settled ashore.")).status).toBe(204);
});
