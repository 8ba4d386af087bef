// Writes src/worker/worker-configuration.d.ts: the types of workerd at the compatibility date, and of the bindings in wrangler.toml.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { offline } from "./offline.mjs";

const root = fileURLToPath(new URL("../../", import.meta.url));
const args = ["node_modules/wrangler/bin/wrangler.js", "types", "--include-runtime=true", "src/worker/worker-configuration.d.ts"];
// A release is installed without the packages that build, and needs no types.
if (!existsSync(`${root}${args[0]}`)) process.exit(0);
const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: root, env: offline, encoding: "utf8" });
if (status !== 0) process.stderr.write(`${stdout}${stderr}`);
process.exitCode = status ?? 1;
