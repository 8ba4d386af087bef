import { applyD1Migrations, reset } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { beforeEach, expect, test } from "vitest";
import { d1Store } from "#store/d1-store";
import type { Project, TableRow } from "#store/entities";
import type { ProjectStore } from "#store/project-store";
import { pushMany } from "../../src/worker/projects/push-many.ts";
import { newProject } from "./conformance.ts";
import { posting } from "./texts.ts";

const WRITERS = 8;
const PUSHES = 6;
const PAIRS = 2;

beforeEach(async () => {
  await reset();
  await applyD1Migrations(env.DB, env.TEST_MIGRATIONS);
});

const token = { id: "t", name: "a writer", role: "write", createdAt: "", endsOn: null, revokedAt: null, usedOn: null } as const;

/** The lines of a push: the pairs of its writer, each as it is at that time. */
const linesOf = (writer: number, push: number): string =>
  Array.from({ length: PAIRS }, (_, pair) => {
    const lacks = [0, 1, 2, 3].filter((i) => (writer + push + pair + i) % 3 === 0);
    const { en, fr } = posting({ lacks, line: push, name: `Cook ${writer}` });
    const at = new Date(Date.UTC(2026, 0, 1 + push, writer)).toISOString();
    return `${JSON.stringify({ key: `w${writer}-p${pair}`, at, en: { text: en }, fr: { text: fr } })}\n`;
  }).join("");

/** A body that ends early, with an error, where that is asked for. */
const bodyOf = (text: string, isCut: boolean): ReadableStream<Uint8Array> => {
  const bytes = new TextEncoder().encode(text);
  return new ReadableStream({
    start(controller) {
      controller.enqueue(isCut ? bytes.subarray(0, Math.floor(bytes.length * 0.7)) : bytes);
      if (isCut) controller.error(new Error("the line is down"));
      else controller.close();
    },
  });
};

async function send(store: ProjectStore, project: Project, writer: number, push: number, isCut = false): Promise<void> {
  const answers = pushMany({ store, project, token }, bodyOf(linesOf(writer, push), isCut), { branch: "", complete: false });
  for await (const answer of answers) if ("status" in answer) expect(["stored", "unchanged", "older", "conflict"]).toContain(answer.status);
}

/** What a store holds, without the numbers and moments that no two stores share. */
async function contents(store: ProjectStore, project: Project): Promise<readonly unknown[]> {
  const rows: TableRow[] = [];
  for await (const part of store.takeOut(project.id)) rows.push(...part);
  const keys = new Map(rows.flatMap(({ table, row }) => (table === "pairs" ? [[row.id, row.key] as const] : [])));
  return rows
    .filter(({ table }) => table !== "audit")
    .map(({ table, row: { id, pair, pushed_at, body, ...row } }) => {
      // Of a thread the number counts in its pair; gzip may write the same bytes in another way.
      return JSON.stringify([table, keys.get(pair as number) ?? "", table === "pairs" ? "" : id, row, typeof body]);
    })
    .sort();
}

test("eight writers at once, each push sent twice and a third cut off: the store of one writer in order", {
  timeout: 240_000,
}, async () => {
  const store = d1Store(env.DB);
  const [alone, together] = [await newProject(store, "alone"), await newProject(store, "together")];
  for (let push = 0; push < PUSHES; push++) for (let writer = 0; writer < WRITERS; writer++) await send(store, alone, writer, push);
  await Promise.all(
    Array.from({ length: WRITERS }, async (_, writer) => {
      for (let push = 0; push < PUSHES; push++) {
        if ((writer + push) % 3 === 0) await send(store, together, writer, push, true);
        // The same twice, at once.
        await Promise.all([send(store, together, writer, push), send(store, together, writer, push)]);
      }
    }),
  );
  expect(await contents(store, together)).toEqual(await contents(store, alone));
  expect((await store.trend(together.id)).at(-1)?.pairs).toBe(WRITERS * PAIRS);
});
