import { spawn } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join, resolve } from "node:path";

/** A Worker in workerd, as `npm start` runs it. */
export interface Workerd {
  readonly base: string;
  /** Processor time of workerd so far, in seconds: the clock inside stands still. */
  cpu(): number;
  /** Memory of workerd that is in use, in bytes. */
  memory(): number;
  stop(): Promise<void>;
}

/** Ticks a second of `/proc/PID/stat`, the same on every Linux that Node runs on. */
const TICKS = 100;

/** Starts our Worker, or another script with our configuration, without a limit on how often it may be asked. */
export async function startWorkerd(main = "src/worker/index.ts"): Promise<Workerd> {
  const port = await freePort();
  const inspector = await freePort();
  const folder = resolve("node_modules/.cache/parite", `bench-${port}`);
  mkdirSync(folder, { recursive: true });
  const config = readFileSync("wrangler.toml", "utf8")
    .replace(/^\[build\]\n(?:(?!\[).*\n)*/mu, "")
    .replace(/^main = .*$/mu, `main = ${JSON.stringify(resolve(main))}`)
    .replace(/^(directory|migrations_dir) = "(.*)"$/gmu, (_, name: string, path: string) => `${name} = ${JSON.stringify(resolve(path))}`)
    .replace('"./src/schema/locales.ts"', JSON.stringify(resolve("src/schema/locales.ts")))
    .replace(/limit = \d+/gu, "limit = 1000000000");
  writeFileSync(join(folder, "wrangler.toml"), config);
  const flags = ["--ip", "127.0.0.1", "--port", `${port}`, "--inspector-port", `${inspector}`, "--persist-to", join(folder, "state")];
  const child = spawn(
    process.execPath,
    [
      "node_modules/wrangler/bin/wrangler.js",
      "dev",
      "--config",
      join(folder, "wrangler.toml"),
      ...flags,
      "--log-level",
      "error",
      "--minify",
    ],
    { stdio: ["ignore", "ignore", "inherit"], detached: true, env: { ...process.env, WRANGLER_SEND_METRICS: "false", CI: "true" } },
  );
  const base = `http://127.0.0.1:${port}`;
  while (child.exitCode === null && !(await fetch(base, { redirect: "manual" }).catch(() => undefined)))
    await new Promise((go) => setTimeout(go, 100));
  const pid = workerdUnder(child.pid as number);
  return {
    base,
    cpu: () => {
      const fields = readFileSync(`/proc/${pid}/stat`, "utf8")
        .replace(/^.*\) /su, "")
        .split(" ");
      return (Number(fields[11]) + Number(fields[12])) / TICKS;
    },
    memory: () => Number(/VmRSS:\s+(\d+)/u.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1]) * 1024,
    stop: async () => {
      const ended = new Promise((go) => child.once("exit", go));
      process.kill(-(child.pid as number), "SIGINT");
      await ended;
    },
  };
}

/** Of the processes that descend from one, the workerd that holds most memory: wrangler runs its proxy in another. */
function workerdUnder(ancestor: number): number {
  const parents = new Map<number, number>();
  for (const name of readdirSync("/proc")) {
    if (!/^\d+$/u.test(name)) continue;
    try {
      parents.set(
        Number(name),
        Number(
          readFileSync(`/proc/${name}/stat`, "utf8")
            .replace(/^.*\) /su, "")
            .split(" ")[1],
        ),
      );
    } catch {
      // It has ended.
    }
  }
  const isUnder = (pid: number | undefined): boolean => pid !== undefined && pid > 1 && (pid === ancestor || isUnder(parents.get(pid)));
  const rss = (pid: number) => Number(/VmRSS:\s+(\d+)/u.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1] ?? 0);
  const found = [...parents.keys()].filter((pid) => isUnder(pid) && readFileSync(`/proc/${pid}/comm`, "utf8").startsWith("workerd"));
  if (found.length === 0) throw new Error("No workerd was started; this needs Linux, for /proc.");
  return found.sort((a, b) => rss(b) - rss(a))[0] as number;
}

function freePort(): Promise<number> {
  return new Promise((found, failed) => {
    const server = createServer();
    server.once("error", failed);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => found(typeof address === "object" && address ? address.port : 0));
    });
  });
}
