// `npm start`: the Worker in workerd on this machine, without an account and without a connection to anywhere.
import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:net";
import { userInfo } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { DEMO, makeDemo } from "./demo-project.mjs";
import { offline } from "./offline.mjs";

const root = fileURLToPath(new URL("../../", import.meta.url));
const { values } = parseArgs({
  options: { port: { type: "string", default: process.env.PORT ?? "8787" }, "persist-to": { type: "string" } },
});
/** Where the store and the queue are kept; default: `.wrangler` in the checkout. */
const kept = values["persist-to"] === undefined ? [] : ["--persist-to", values["persist-to"]];
const port = Number(values.port);
const url = `http://localhost:${port}`;
const wrangler = join(root, "node_modules", "wrangler", "bin", "wrangler.js");

if (!Number.isInteger(port) || port < 1 || port > 65_535) fail(`“${values.port}” is not a port: give a number from 1 to 65535.`);
if (!existsSync(wrangler)) fail("wrangler is not installed: run `npm ci` first.");
if (!(await isFree(port)))
  fail(`Port ${port} is taken: stop what listens there, or choose another with \`npm start -- --port ${port + 1}\`.`);
process.stdout.write(
  `Parité: starting on ${url}. The Worker is built and runs in workerd on this machine, with no account; this takes some seconds.\n`,
);
/** Who started this: npm, by way of a shell that does not hand on the SIGTERM it gets. */
const parent = process.ppid;
await migrate();
await serve();

/** Applies D1's migrations where wrangler.toml binds a database. */
async function migrate() {
  const databases = readFileSync(join(root, "wrangler.toml"), "utf8").matchAll(
    /^\[\[d1_databases\]\]\s*\n(?:(?!\[).*\n)*?\s*binding\s*=\s*"([^"]+)"/gm,
  );
  for (const [, binding] of databases) {
    const code = await run(["d1", "migrations", "apply", binding, "--local", ...kept], ["ignore", "ignore", "inherit"]);
    if (code !== 0) fail(`The migrations of ${binding} could not be applied.`);
  }
}

/** Whoever has set up the App wants to see what became of a delivery: ids and outcomes, never a text. */
function logLevel() {
  return existsSync(join(root, ".dev.vars")) ? "log" : "warn";
}

/** Who may create projects here: what `.dev.vars` says, else a secret of this start, so that no page of another site can guess it. */
function setupSecret() {
  const file = join(root, ".dev.vars");
  if (existsSync(file) && /^\s*SETUP_SECRET\s*=/m.test(readFileSync(file, "utf8"))) return undefined;
  return randomBytes(24).toString("base64url");
}

/** Who the page signs in by a button: by the name of this account, which is shown with what they do. */
function localUser() {
  try {
    return userInfo().username || "local";
  } catch {
    // An account without an entry, as containers have.
    return "local";
  }
}

async function serve() {
  const secret = setupSecret();
  const inspector = await freePort();
  const args = [
    "dev",
    "--ip",
    "127.0.0.1",
    "--port",
    String(port),
    "--inspector-port",
    String(inspector),
    "--log-level",
    logLevel(),
    "--var",
    `LOCAL_USER:${localUser()}`,
    ...(secret === undefined ? [] : ["--var", `SETUP_SECRET:${secret}`]),
    ...kept,
  ];
  const child = spawn(process.execPath, [wrangler, ...args, "--show-interactive-dev-session=false"], {
    cwd: root,
    env: offline,
    stdio: ["ignore", "inherit", "inherit"],
    detached: true,
  });
  let stopping = false;
  const stop = () => {
    if (stopping) return;
    stopping = true;
    if (child.pid) process.kill(-child.pid, "SIGINT");
  };
  process.on("SIGINT", stop);
  process.on("SIGTERM", stop);
  setInterval(() => {
    if (process.ppid !== parent) stop();
  }, 500).unref();
  child.once("exit", (code) => process.exit(stopping ? 0 : (code ?? 1)));
  while (!stopping) {
    const response = await fetch(url, { redirect: "manual" }).catch(() => null);
    if (response) break;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  if (stopping) return;
  if (secret !== undefined) process.stdout.write(`Parité: projects are created with the secret ${secret} (docs/projects.md).\n`);
  process.stdout.write(`Parité: ${url}/en/sign-in signs ${localUser()} in by a button, without a password, on this machine alone.\n`);
  if (secret !== undefined) process.stdout.write(`Parité: a demonstration project is made in ${url}/en/projects/${DEMO}\n`);
  process.stdout.write(`Parité: ${url} (Ctrl-C stops it)\n`);
  // Whoever stops the service meanwhile has no use for it.
  if (secret !== undefined) await makeDemo({ url, secret, versions: 6 }).catch(() => {});
}

function run(args, stdio) {
  return new Promise((resolve) => spawn(process.execPath, [wrangler, ...args], { cwd: root, env: offline, stdio }).once("exit", resolve));
}

function isFree(wanted) {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", () => resolve(false));
    server.listen(wanted, "127.0.0.1", () => server.close(() => resolve(true)));
  });
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}

function fail(sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}
