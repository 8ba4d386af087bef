import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, beforeEach, expect, test } from "vitest";
import { defaultConfig } from "#config/config";
import type { Sides } from "#posting";
import { checkPairs } from "./check-pairs.ts";
import { type Checkers, type CheckJob, checkers, checkHere, threadsFor } from "./check-threads.ts";

let folder: string;
let opened: Checkers | undefined;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "parite-threads-"));
});
afterEach(async () => {
  await opened?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Threads whose file answers a job with its key, and does something else first. */
function threadsThat(count: number, first: string): Checkers {
  const file = join(folder, "thread.js");
  writeFileSync(
    file,
    `const { parentPort } = require("node:worker_threads");
    parentPort.on("message", ({ check: { key } }) => { ${first}; parentPort.postMessage({ ok: false, refusals: [{ code: key }] }); });`,
  );
  opened = checkers(count, pathToFileURL(file));
  return opened;
}

const job = (key: string): CheckJob => ({
  key,
  sources: { en: { text: "# Boats" }, fr: { text: "# Bateaux" } },
  config: defaultConfig,
  only: [],
});
const codes = (outcome: unknown) => (outcome as { refusals: readonly { code: string }[] }).refusals.map(({ code }) => code);

test("few pairs are checked without threads, many by one a processor, and never by more than there are pairs", () => {
  expect(threadsFor(63, undefined)).toBe(1);
  expect(threadsFor(64, undefined)).toBe(Math.max(1, Math.min(8, availableParallelism() - 1)));
  expect(threadsFor(3, "2")).toBe(2);
  expect(threadsFor(3, "8")).toBe(3);
  expect(checkers(1).width).toBe(16);
});

test("each job gets its own answer, whichever thread does it", async () => {
  const { check, width } = threadsThat(3, "");
  expect(width).toBe(6);
  const keys = Array.from({ length: 20 }, (_, i) => `pair ${i}`);
  expect((await Promise.all(keys.map((key) => check(job(key))))).flatMap(codes)).toEqual(keys);
});

test("a thread that ends is an error of the pair that it was at; the others are checked", async () => {
  const { check } = threadsThat(2, `if (key === "bad") process.exit(3)`);
  const settled = await Promise.allSettled(["a", "bad", "b", "c", "d"].map((key) => check(job(key))));
  expect(settled.map((one) => (one.status === "fulfilled" ? codes(one.value) : String(one.reason)))).toEqual([
    ["a"],
    "Error: a thread ended with code 3",
    ["b"],
    ["c"],
    ["d"],
  ]);
});

test("an error that overtakes the answers before it is not theirs", async () => {
  // Which of a thread's two ports is read first is chance: thirty threads have seen both.
  const threads = Array.from({ length: 30 }, () => threadsThat(2, `if (key === "bad") throw new Error("no memory")`));
  const rounds = threads.map(({ check }) => Promise.allSettled(["a", "bad"].map((key) => check(job(key)))));
  const states = (await Promise.all(rounds)).map((round) => round.map(({ status }) => status));
  await Promise.all(threads.map((each) => each.close()));
  expect(new Set(states.map(String))).toEqual(new Set(["fulfilled,rejected"]));
});

test("where no thread is left this one does the work", async () => {
  const { check } = threadsThat(2, `throw new Error("no memory")`);
  const lost = await Promise.allSettled([check(job("a")), check(job("b"))]);
  expect(lost.map((one) => one.status)).toEqual(["rejected", "rejected"]);
  expect(await check(job("c"))).toEqual(checkHere(job("c")));
});

test("a pair whose thread ended is refused by name, and the reports are in the order of the pairs", async () => {
  const pair = (key: string): { readonly key: string } & Sides<string> => ({ key, en: `${key}.en.md`, fr: `${key}.fr.md` });
  const pairs = ["a", "bad", "c"].map(pair);
  for (const path of pairs.flatMap(({ en, fr }) => [en, fr])) writeFileSync(join(folder, path), "# Boats\n");
  let ticks = 0;
  const { reports, refusals } = await checkPairs(pairs, {
    cwd: folder,
    only: undefined,
    keepTexts: false,
    checkers: threadsThat(2, `if (key === "bad") throw new Error("no memory")`),
    configFor: () => defaultConfig,
    tick: () => ticks++,
  });
  expect(reports).toEqual([]);
  expect(refusals.map(({ code, path, message }) => [code, path, message?.en.includes("no memory")])).toEqual([
    ["a", undefined, undefined],
    ["unexpected", "bad.en.md", true],
    ["c", undefined, undefined],
  ]);
  expect(ticks).toBe(3);
});
