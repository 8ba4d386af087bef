// `npm test`: types, lint, unused code, generated files; then every test. What follows `--` goes to vitest (`npm test -- link`).
import { spawn } from "node:child_process";
import { performance } from "node:perf_hooks";
import { fileURLToPath } from "node:url";
import { offline } from "./offline.mjs";

const root = fileURLToPath(new URL("../../", import.meta.url));
const bin = (path) => `node_modules/${path}`;

const steps = [
  // The bundles that tests run, and the types that tsc reads, come first.
  [
    ["the CLI builds", "src/dev/build.mjs"],
    ["the library builds", "src/dev/build-library.mjs"],
    ["Worker types", "src/dev/worker-types.mjs"],
  ],
  [
    ["types", bin("typescript/bin/tsc"), "-p", "."],
    ["lint", bin("@biomejs/biome/bin/biome"), "check", "--colors=off", "."],
    ["no unused code", bin("knip/bin/knip.js")],
    ["generated files are current", bin("tsx/dist/cli.mjs"), "src/dev/generate.ts", "--check"],
  ],
];

for (const batch of steps) {
  const results = await Promise.all(batch.map(quietly));
  for (const { name, seconds, code, output } of results) {
    process.stdout.write(`${code === 0 ? "ok  " : "FAIL"} ${name} (${seconds.toFixed(1)} s)\n`);
    if (code !== 0) process.stdout.write(`${output}\n`);
  }
  if (results.some(({ code }) => code !== 0)) process.exit(1);
}
process.exit(await tests(process.argv.slice(2)));

function quietly([name, script, ...args]) {
  return new Promise((resolve) => {
    const start = performance.now();
    const child = spawn(process.execPath, [script, ...args], { cwd: root, env: offline, stdio: ["ignore", "pipe", "pipe"] });
    let output = "";
    child.stdout.on("data", (data) => (output += data));
    child.stderr.on("data", (data) => (output += data));
    child.once("exit", (code) => resolve({ name, seconds: (performance.now() - start) / 1000, code: code ?? 1, output }));
  });
}

/** Vitest's totals stay the last thing printed: workerd says goodbye to its socket on stderr after them. */
function tests(args) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [bin("vitest/vitest.mjs"), "run", ...args], {
      cwd: root,
      env: offline,
      stdio: ["ignore", "inherit", "pipe"],
    });
    child.stderr.setEncoding("utf8");
    child.stderr.on("data", (data) => process.stderr.write(data.replace(/^.*web-socket\.c\+\+:\d+: disconnected.*\n?/gm, "")));
    child.once("close", (code) => resolve(code ?? 1));
  });
}
