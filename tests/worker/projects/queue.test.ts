import { env } from "cloudflare:workers";
import { expect, test, vi } from "vitest";
import { d1Store } from "#store/d1-store";
import type { TableRow } from "#store/entities";
import { MOST_AT_ONCE } from "../../../src/worker/projects/push-many.ts";
import { consume } from "../../../src/worker/queue/consume.ts";
import { counted } from "../../store/counted.ts";
import { posting } from "../../store/texts.ts";
import { asked, created, jsonOf, lacking, level, linesOf, sent, useProjects } from "./asked.ts";

useProjects();

/** Three versions of each of two pairs, as lines; a gap comes, is edited and goes. */
const VERSIONS = ["a", "b"].flatMap((key, k) =>
  [{ lacks: [2, 4] }, { lacks: [2], line: 3 }, { lacks: [4], line: 5 }].map((shape, i) => {
    const { en, fr } = posting({ ...shape, name: `Cook ${key}` });
    return JSON.stringify({ key, at: `2026-0${1 + i}-0${1 + k}T00:00:00.000Z`, label: `v${i}`, en: { text: en }, fr: { text: fr } });
  }),
);
/** Blank lines are none, and are counted: what follows goes to the queue. */
const TO_QUEUE = "\n".repeat(MOST_AT_ONCE);

const hand = async (slug: string, token: string, body: string) =>
  (await linesOf(asked("POST", `/${slug}/pairs`, token, body, { type: "application/x-ndjson" }))).at(-1).done;

/** What a project holds, without the numbers and moments that no two share. */
async function contents(slug: string): Promise<readonly string[]> {
  const store = d1Store(env.DB);
  const project = await store.projectOf(slug);
  const rows: TableRow[] = [];
  for await (const part of store.takeOut(project?.id ?? 0)) rows.push(...part);
  const keys = new Map(rows.flatMap(({ table, row }) => (table === "pairs" ? [[row.id, row.key] as const] : [])));
  return rows
    .filter(({ table }) => table !== "audit")
    .map(({ table, row: { id, pair, pushed_at, body, ...row } }) =>
      JSON.stringify([table, keys.get(pair as number) ?? "", table === "pairs" ? "" : id, row, typeof body]),
    )
    .sort();
}

const delivered = (order: readonly number[]) =>
  order.map((i, n) => ({ id: `m${n}`, body: sent[i] as (typeof sent)[0], attempts: 1, ack: vi.fn(), retry: vi.fn() }));

test.each([
  ["in reverse", [5, 4, 3, 2, 1, 0]],
  ["shuffled, and each twice", [3, 0, 5, 5, 1, 3, 2, 4, 0, 2, 1, 4]],
  ["with all but one message of a pair lost", [2, 4]],
])("messages of the queue %s: the store of one writer in order", { timeout: 60_000 }, async (_, order) => {
  const [alone, queued] = [await created("alone"), await created("queued")];
  expect(await hand("alone", alone, VERSIONS.join("\n"))).toEqual({ stored: 6 });
  expect(await hand("queued", queued, TO_QUEUE + VERSIONS.join("\n"))).toEqual({ queued: 6 });
  expect(JSON.stringify(sent)).not.toContain("bread");
  await consume({ messages: delivered(order) }, env);
  expect(await contents("queued")).toEqual(await contents("alone"));
  expect(await env.DB.prepare("SELECT count(*) AS n FROM waiting").first("n")).toBe(0);
});

test("messages at once, and a store that refuses every fifth write: none is lost, and the queue brings it to an end", {
  timeout: 60_000,
}, async () => {
  const [alone, queued] = [await created("alone"), await created("queued")];
  await hand("alone", alone, VERSIONS.join("\n"));
  await hand("queued", queued, TO_QUEUE + VERSIONS.join("\n"));
  let turn = 0;
  const { db } = counted(env.DB, () => ++turn % 5 === 0);
  let open = delivered([5, 0, 3, 1, 4, 2, 0]);
  for (let round = 0; round < 10 && open.length > 0; round++) {
    await Promise.all(open.map((message) => consume({ messages: [message] }, { ...env, DB: db } as unknown as typeof env)));
    open = open.filter(({ retry }) => retry.mock.calls.length > 0).map((message) => ({ ...message, ack: vi.fn(), retry: vi.fn() }));
  }
  expect([open.length, turn > 5]).toEqual([0, true]);
  expect(await contents("queued")).toEqual(await contents("alone"));
});

test("a queue that takes nothing is said of the line, and the version is not lost", async () => {
  const admin = await created();
  const queue = { send: async () => Promise.reject(new Error("no queue")) };
  const answers = await linesOf(
    asked("POST", "/careers/pairs", admin, `${TO_QUEUE}${VERSIONS[0]}`, { type: "application/x-ndjson", queue }),
  );
  expect(answers[0]).toMatchObject({ status: "failed" });
  await hand("careers", admin, `${TO_QUEUE}${VERSIONS[0]}`);
  await consume({ messages: delivered([0]) }, env);
  expect((await jsonOf(asked("GET", "/careers/pairs/a", admin))).versions).toHaveLength(1);
});

test("an outage halfway through an import is an outage, and leaves nothing; a file that is at fault is named by its line", async () => {
  const admin = await created();
  await asked("PUT", "/careers/pairs/lead", admin, lacking);
  await asked("PUT", "/careers/pairs/lead", admin, level);
  const file = await (await asked("GET", "/careers/export", admin)).text();
  const other = await created("copy");
  const put = (body: string, db = env.DB) => asked("POST", "/copy/import", other, body, { type: "application/x-ndjson", db });
  let writes = 0;
  const { db } = counted(env.DB, () => ++writes === 1);
  const down = await put(file, db);
  expect([down.status, down.headers.get("Retry-After"), writes > 0]).toEqual([503, "5", true]);
  expect(await jsonOf(asked("GET", "/copy/pairs", other))).toEqual([]);
  const lines = file.trimEnd().split("\n");
  const faults = [
    [[...lines.slice(0, 3), "{", ...lines.slice(3)], "Line 4"],
    [[...lines.slice(0, -1)], `Line ${lines.length}`],
    [[...lines, lines[1]], `Line ${lines.length + 1}`],
    [["{}", ...lines.slice(1)], "Line 1"],
  ] as const;
  for (const [broken, named] of faults) {
    const answer = await put(`${broken.join("\n")}\n`);
    expect([answer.status, JSON.stringify(await answer.json()).includes(`${named} is not`)]).toEqual([400, true]);
    expect(await jsonOf(asked("GET", "/copy/pairs", other))).toEqual([]);
  }
  expect((await put(file)).status).toBe(200);
});
