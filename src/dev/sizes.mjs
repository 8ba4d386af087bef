// `npm run sizes`: what the Worker and the CLI weigh, in bytes after gzip, beside what is recorded; `-- --write` records it, on purpose.
// The Worker is bundled by esbuild as `wrangler deploy --minify` does it: of 702,598 bytes there, 702,584 here.
import { readFileSync, writeFileSync } from "node:fs";
import { argv, stdout } from "node:process";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { forNode, forWorker, root } from "./esbuild-options.mjs";

const RECORD = `${root}src/dev/sizes.json`;

const weigh = async (options) => {
  const { outputFiles } = await build({ ...options, write: false });
  return gzipSync(outputFiles[0].contents, { level: 9 }).length;
};
const [worker, cli] = await Promise.all([weigh(forWorker), weigh({ ...forNode, entryPoints: ["src/cli/main.ts"] })]);
const now = { worker, cli };
if (argv.includes("--write")) writeFileSync(RECORD, `${JSON.stringify(now, null, 2)}\n`);
stdout.write(`${JSON.stringify({ now, recorded: JSON.parse(readFileSync(RECORD, "utf8")) })}\n`);
