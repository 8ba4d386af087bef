// `npm run shapes`: bundles `shapes.ts` as the CLI is bundled, so that what is timed is what ships, and runs it.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { argv, execPath } from "node:process";
import { build } from "esbuild";
import { forNode, root } from "./esbuild-options.mjs";

const folder = mkdtempSync(join(tmpdir(), "parite-shapes-"));
try {
  const outfile = join(folder, "shapes.mjs");
  await build({ ...forNode, entryPoints: [`${root}src/dev/shapes.ts`], outfile });
  process.exitCode = spawnSync(execPath, [outfile, ...argv.slice(2)], { stdio: "inherit" }).status ?? 1;
} finally {
  rmSync(folder, { recursive: true });
}
