// `npm run bench`: bundles `bench.ts` as the CLI is bundled, so that what is timed is what ships, and runs it. tsx names every function and
// makes expressions anew at each call, which costs the engine more than the parser that it is held against.
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { argv, execPath, exit } from "node:process";
import { build } from "esbuild";
import { forNode, root } from "./esbuild-options.mjs";

/** What asks the Worker, or runs long, is a program of its own. */
const script = argv.some((word) => /^--(?:worker|service|decades|soak)$/.test(word)) ? "bench-service" : "bench";

if (argv[2] === "store") {
  // It asks a D1 in workerd, which brings its own files and cannot be bundled.
  execFileSync(execPath, ["--import", "tsx", `${root}src/dev/bench-store.ts`, ...argv.slice(3)], { stdio: "inherit", cwd: root });
  exit(0);
}

const folder = mkdtempSync(join(tmpdir(), "parite-bench-"));
try {
  const outfile = join(folder, "bench.mjs");
  await build({ ...forNode, entryPoints: [`${root}src/dev/${script}.ts`], outfile });
  execFileSync(execPath, [outfile, ...argv.slice(2)], { stdio: "inherit" });
} finally {
  rmSync(folder, { recursive: true });
}
