import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";
import { ROOT } from "../src/dev/root.ts";

type Sizes = Readonly<Record<"worker" | "cli", number>>;

/** How much more than recorded is let pass; what is over it is recorded on purpose, by `npm run sizes -- --write`. */
const GROWTH = 1.05;

test("the Worker and the CLI have grown by no more than 5 %", () => {
  const { now, recorded }: { now: Sizes; recorded: Sizes } = JSON.parse(
    execFileSync(process.execPath, [join(ROOT, "src/dev/sizes.mjs")], { encoding: "utf8" }),
  );
  for (const name of ["worker", "cli"] as const) {
    expect(now[name], `${name}: ${now[name]} bytes after gzip, ${recorded[name]} recorded`).toBeLessThanOrEqual(recorded[name] * GROWTH);
  }
});
