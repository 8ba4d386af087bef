import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { defaultConfig } from "#config/config";
import { type Checkers, type CheckJob, checkHere } from "./check-threads.ts";
import { cached } from "./report-cache.ts";

let folder: string;
beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), "parite-reports-")), "cache");
});
afterEach(() => rmSync(join(folder, ".."), { recursive: true, force: true }));

const JOB: CheckJob = {
  key: "boats",
  sources: { en: { text: "# Boats\n\nThree boats.\n", path: "en.md" }, fr: { text: "# Bateaux\n\nQuatre bateaux.\n", path: "fr.md" } },
  config: defaultConfig,
  only: undefined,
};
const reworded: CheckJob = { ...JOB, sources: { ...JOB.sources, fr: { text: "# Bateaux\n\nTrois bateaux.\n", path: "fr.md" } } };

/** Checkers that note what they are asked. */
function counting() {
  const asked: CheckJob[] = [];
  const checkers: Checkers = {
    width: 1,
    check: async (job) => {
      asked.push(job);
      return checkHere(job);
    },
    close: async () => {},
  };
  return { asked, checkers };
}

/** The one file of the cache. */
const file = (): string => {
  const [name, ...more] = readdirSync(folder);
  expect(more).toEqual([]);
  return join(folder, name as string);
};

test("a pair is checked once, and its report is the same from the folder", async () => {
  const { asked, checkers } = counting();
  const first = await cached(checkers, folder, "one").check(JOB);
  expect(first.ok && first.report.findings.length).toBeGreaterThan(0);
  const again = await cached(checkers, folder, "one").check(JOB);
  expect(JSON.stringify(again)).toBe(JSON.stringify(first));
  expect(asked).toHaveLength(1);
});

test.each([
  ["another text", reworded, "one"],
  ["other settings", { ...JOB, config: { ...defaultConfig, allow: ["Boats"] } }, "one"],
  ["other rules", { ...JOB, only: ["number"] }, "one"],
  ["another engine", JOB, "two"],
] as const)("%s is checked again, and takes the place of what was there", async (_, job, engine) => {
  const { asked, checkers } = counting();
  await cached(checkers, folder, "one").check(JOB);
  expect(await cached(checkers, folder, engine).check(job)).toEqual(checkHere(job));
  expect(asked).toHaveLength(2);
  file();
});

test.each([
  ["cut short", (text: string) => text.slice(0, -20)],
  ["empty", () => ""],
  ["changed", (text: string) => text.replace("Three", "Seven")],
])("a file that is %s is as good as none", async (_, damage) => {
  const { asked, checkers } = counting();
  const first = await cached(checkers, folder, "one").check(JOB);
  const whole = readFileSync(file(), "utf8");
  expect(damage(whole)).not.toBe(whole);
  writeFileSync(file(), damage(whole));
  expect(JSON.stringify(await cached(checkers, folder, "one").check(JOB))).toBe(JSON.stringify(first));
  expect(asked).toHaveLength(2);
  expect(readFileSync(file(), "utf8")).toBe(whole);
});

test("runs that share a folder do not mix what they write", async () => {
  const { checkers } = counting();
  const jobs = Array.from({ length: 12 }, (_, i) => (i % 2 === 0 ? JOB : reworded));
  const outcomes = await Promise.all(jobs.map((job) => cached(checkers, folder, "one").check(job)));
  expect(outcomes).toEqual(jobs.map(checkHere));
  file();
  const { asked, checkers: after } = counting();
  for (const job of [JOB, reworded]) expect(await cached(after, folder, "one").check(job)).toEqual(checkHere(job));
  expect(asked.length).toBeLessThan(3);
});

test("a folder that cannot be written costs the reports nothing, and is told", async () => {
  const { checkers } = counting();
  const good = cached(checkers, folder, "one");
  await good.check(JOB);
  expect(good.hasKept()).toBe(true);
  const bad = cached(checkers, join(file(), "under-a-file"), "one");
  expect(await bad.check(JOB)).toEqual(checkHere(JOB));
  expect(bad.hasKept()).toBe(false);
});

test("a check that fails is not kept", async () => {
  const { asked, checkers } = counting();
  const failing: Checkers = { ...checkers, check: async () => Promise.reject(new Error("a thread ended")) };
  await expect(cached(failing, folder, "one").check(JOB)).rejects.toThrow("a thread ended");
  await cached(checkers, folder, "one").check(JOB);
  expect(asked).toHaveLength(1);
});
