// Runs a script bundled as the CLI is, so that what runs is what ships: tsx names every function and makes expressions anew at each call.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { argv, execPath } from "node:process";
import { build } from "esbuild";
import { forNode, root } from "./esbuild-options.mjs";

/** Bundles the script of that name in `src/dev` and runs it with what follows this one’s name. */
export async function runBundled(name, execArgv = []) {
  const folder = mkdtempSync(join(tmpdir(), `parite-${name}-`));
  try {
    const outfile = join(folder, `${name}.mjs`);
    await build({ ...forNode, entryPoints: [`${root}src/dev/${name}.ts`], outfile });
    process.exitCode = spawnSync(execPath, [...execArgv, outfile, ...argv.slice(2)], { stdio: "inherit" }).status ?? 1;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
