import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** The Worker in workerd, on a port of its own, as `npm start` runs it. */
export interface Served {
  readonly base: string;
  stop(): Promise<void>;
}

/** No account, no telemetry, no update check, no prompt. */
const OFFLINE = {
  WRANGLER_HIDE_BANNER: "true",
  WRANGLER_SEND_METRICS: "false",
  WRANGLER_SEND_ERROR_REPORTS: "false",
  CLOUDFLARE_CF_FETCH_ENABLED: "false",
  CI: "true",
};

/** Who knows it creates projects, where there is a store. */
export const SETUP = "secret-of-the-browser-tests";

/** Starts the Worker and waits until it answers; with a store, for projects and a user of this machine, where that is asked for. */
export async function serve({ store = false } = {}): Promise<Served> {
  const state = mkdtempSync(join(tmpdir(), "parite-state-"));
  const [port, inspector] = [await freePort(), await freePort()];
  const flags = ["--ip", "127.0.0.1", "--port", `${port}`, "--inspector-port", `${inspector}`, "--persist-to", state];
  const wrangler = join(process.cwd(), "node_modules", ".bin", "wrangler");
  const env = { ...process.env, ...OFFLINE };
  if (store) {
    execFileSync(wrangler, ["d1", "migrations", "apply", "DB", "--local", "--persist-to", state], { env, stdio: "ignore" });
    flags.push("--var", "LOCAL_USER:marie", "--var", `SETUP_SECRET:${SETUP}`);
  }
  const child = spawn(wrangler, ["dev", ...flags, "--log-level", "warn", "--show-interactive-dev-session=false"], {
    env,
    stdio: ["ignore", "pipe", "pipe"],
    detached: true,
  });
  const output = collect(child);
  const base = `http://127.0.0.1:${port}`;
  const stop = async () => {
    await end(child);
    rmSync(state, { recursive: true, force: true });
  };
  try {
    await answering(`${base}/en/`, child);
  } catch {
    await stop();
    throw new Error(`The Worker did not start. wrangler said: ${output()}`);
  }
  return { base, stop };
}

async function answering(url: string, child: ChildProcess): Promise<void> {
  for (let tries = 0; tries < 600 && child.exitCode === null; tries++) {
    const answer = await fetch(url).catch(() => undefined);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error("no answer");
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.pid === undefined) return;
  const exited = new Promise((resolve) => child.once("exit", resolve));
  process.kill(-child.pid, "SIGINT");
  await exited;
}

function collect(child: ChildProcess): () => string {
  const parts: string[] = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on("data", (data) => parts.push(String(data)));
  return () => parts.join("");
}

/** A port that nobody listens on. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}
