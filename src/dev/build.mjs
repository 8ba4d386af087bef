// Bundles the CLI and the GitHub Action. Run by `prepare`, so that `npm ci` is all a checkout needs.
import { chmodSync, existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));
const MAIN = { "src/cli/main.ts": "dist/parite.js", "src/action/main.ts": "dist/action.js" };

const { build } = await esbuild();

await Promise.all(
  Object.entries(MAIN).map(async ([entry, outfile]) => {
    await build({
      absWorkingDir: root,
      entryPoints: [entry],
      outfile,
      bundle: true,
      platform: "node",
      target: "node20.19",
      format: "esm",
      minifySyntax: true,
      legalComments: "none",
      logLevel: "warning",
      banner: {
        // commander and cli-progress are CommonJS: what they require from Node needs a `require`.
        js: '#!/usr/bin/env node\nimport { createRequire as __createRequire } from "node:module";\nconst require = __createRequire(import.meta.url);',
      },
    });
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
