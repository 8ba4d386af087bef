// Bundles the CLI into dist/parite.js. Run by `prepare`, so that `npm ci` is all a checkout needs.
import { chmodSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = fileURLToPath(new URL("../../", import.meta.url));
const entry = `${root}src/cli/main.ts`;
const outfile = `${root}dist/parite.js`;

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
chmodSync(outfile, 0o755);
