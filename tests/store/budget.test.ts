import { applyD1Migrations, reset } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { expect, test } from "vitest";
import { d1Store } from "#store/d1-store";
import { newProject, push, testIo } from "./conformance.ts";
import { counted } from "./counted.ts";
import { posting } from "./texts.ts";

/** Most rows that a version may cost. */
const WRITTEN = 24;
const READ = 120;
/** Most queries and rows of a page. */
const QUERIES = 4;
const ROWS = 700;

const PAIRS = 10;
const VERSIONS = 20;

test("a version and a list cost few rows, however many came before", { timeout: 240_000 }, async () => {
  await reset();
  await applyD1Migrations(env.DB, env.TEST_MIGRATIONS);
  const { db, counts } = counted(env.DB);
  const store = d1Store(db);
  const project = await newProject(store);
  const io = testIo();
  const most = { written: 0, read: 0, queries: 0 };
  const all = { written: 0, read: 0, queries: 0 };
  const measured = async (work: () => Promise<unknown>) => {
    const before = { ...counts };
    await work();
    return { written: counts.written - before.written, read: counts.read - before.read, queries: counts.queries - before.queries };
  };
  for (let version = 0; version < VERSIONS; version++)
    for (let pair = 0; pair < PAIRS; pair++) {
      io.at = new Date(Date.UTC(2026, 0, 1 + version, pair)).toISOString();
      // Gaps come, go and come back; each version edits both texts.
      const lacks = [0, 1, 2, 3, 4, 5].filter((i) => ((version + pair) >> (i % 3)) % 3 === i % 3);
      const cost = await measured(() =>
        push(store, project, io, posting({ lacks, line: version, name: `Cook ${pair}` }), { key: `cook-${pair}` }),
      );
      for (const name of ["written", "read", "queries"] as const) {
        most[name] = Math.max(most[name], cost[name]);
        all[name] += cost[name];
      }
    }
  const versions = PAIRS * VERSIONS;
  const again = await measured(() => push(store, project, io, posting({ name: "Cook 9", lacks: [] }), { key: "cook-9", at: "2026-01-01" }));
  const lists = {
    pairs: await measured(() => store.pairs(project.id, "")),
    gaps: await measured(() => store.openThreads(project.id)),
    trend: await measured(() => store.trend(project.id)),
    pair: await measured(() => store.pairState(project.id, "", "cook-3")),
    acceptances: await measured(() => store.acceptances(project.id)),
  };
  // What it came to is the figure of ARCHITECTURE.md; a version that costs half as much again is looked at.
  expect(all.written / versions).toBeLessThanOrEqual(16);
  expect(most.written).toBeLessThanOrEqual(WRITTEN);
  expect(most.read).toBeLessThanOrEqual(READ);
  expect(again.written).toBe(0);
  for (const { queries, read } of Object.values(lists)) {
    expect(queries).toBeLessThanOrEqual(QUERIES);
    expect(read).toBeLessThanOrEqual(ROWS);
  }
  // The trend reads days, and neither versions nor pairs.
  expect(lists.trend.read).toBeLessThanOrEqual(VERSIONS + 1);
});
