import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";

const ROOT = join(import.meta.dirname, "../..");
const PAIRS = ["pool-attendant", "ferry-deck-officer", "program-officer"].map((name) => `examples/${name}`);
/** Runs the built CLI, which alone can start threads. */
const check = (threads: string) =>
  execFileSync(
    process.execPath,
    [join(ROOT, "dist/parite.js"), "check", ...PAIRS, "--format", "json", "--fail-on", "never", "--threads", threads],
    { cwd: ROOT, encoding: "utf8" },
  );

test("threads give the same bytes as none", { timeout: 60_000 }, () => {
  const alone = check("1");
  expect(JSON.parse(alone).reports).toHaveLength(PAIRS.length);
  expect(check("2")).toBe(alone);
});
