// Bundles the CLI and the GitHub Action. Run by `prepare`, so that `npm ci` is all a checkout needs.
import { chmodSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = fileURLToPath(new URL("../../", import.meta.url));
const MAIN = { "src/cli/main.ts": "dist/parite.js", "src/bot/action.ts": "dist/action.js" };

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
