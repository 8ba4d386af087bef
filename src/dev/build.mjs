// Builds what a checkout needs and git does not hold: the modules that carry built files, then the CLI and the GitHub Action. Run by
// `prepare`, so that `npm ci` is all that there is to do.
import { execFileSync } from "node:child_process";
import { chmodSync, existsSync } from "node:fs";
import { forNode, root } from "./esbuild-options.mjs";

const MAIN = { "src/cli/main.ts": "dist/parite.js", "src/action/main.ts": "dist/action.js" };

const { build } = await esbuild();
execFileSync(process.execPath, ["--import", "tsx", "src/dev/bundles.ts"], { cwd: root, stdio: "inherit" });

await Promise.all(
  Object.entries(MAIN).map(async ([entry, outfile]) => {
    await build({ ...forNode, entryPoints: [entry], outfile });
    chmodSync(`${root}${outfile}`, 0o755);
  }),
);

/** `npm install -g` of a release’s tag, as pre-commit does it, runs this without the packages that build: there it is built already. */
async function esbuild() {
  try {
    return await import("esbuild");
  } catch (error) {
    if (Object.values(MAIN).every((outfile) => existsSync(`${root}${outfile}`))) process.exit(0);
    throw error;
  }
}
