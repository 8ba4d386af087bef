import { checkFolderPair } from "../engine.ts";
import type { FolderPair } from "../pairs.ts";
import { startWorkerd, type Workerd } from "./workerd.ts";

const TIMES = 200;
const CONNECTIONS = 64;

const bodyOf = ({ en, fr }: FolderPair) => JSON.stringify({ en: { text: en }, fr: { text: fr } });
const say = (text: string) => process.stdout.write(`${text}\n`);

async function post(base: string, body: string, tries = 2): Promise<number> {
  const answer = await fetch(`${base}/api/v1/check`, { method: "POST", body, headers: { "Content-Type": "application/json" } });
  // Wrangler’s proxy says so while it loads the Worker once more; it repeats such requests itself only where they are GET.
  if (answer.status === 503 && tries > 0) return post(base, body, tries - 1);
  if (!answer.ok) throw new Error(`HTTP ${answer.status}: ${(await answer.text()).slice(0, 200)}`);
  return (await answer.arrayBuffer()).byteLength;
}

/** Processor time of a pair in workerd: each sent so many times, the process's own time divided by them; the first request apart. */
export async function benchWorker(pairs: readonly FolderPair[]): Promise<void> {
  const worker = await startWorkerd();
  try {
    const before = worker.cpu();
    await post(worker.base, bodyOf(pairs[0] as FolderPair));
    say(`first request: ${((worker.cpu() - before) * 1000).toFixed(0)} ms of processor time, start of the engine included`);
    for (const pair of pairs) await post(worker.base, bodyOf(pair));
    const costs: { readonly key: string; readonly ms: number }[] = [];
    for (const pair of pairs) {
      const body = bodyOf(pair);
      const start = worker.cpu();
      for (let i = 0; i < TIMES; i++) await post(worker.base, body);
      costs.push({ key: pair.key, ms: ((worker.cpu() - start) * 1000) / TIMES });
    }
    const sorted = costs.map(({ ms }) => ms).sort((a, b) => a - b);
    const at = (share: number) => (sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] as number).toFixed(1);
    say(
      `${pairs.length} pairs, each ${TIMES} times: median ${at(0.5)} ms, 95th percentile ${at(0.95)} ms, most ${at(1)} ms; memory ${megabytes(worker)}`,
    );
  } finally {
    await worker.stop();
  }
}

/** Requests a second of the service, and of a Worker that only parses the two files. */
export async function benchService(pairs: readonly FolderPair[], rounds: number): Promise<void> {
  const bodies = Array.from({ length: rounds }, () => pairs.map(bodyOf)).flat();
  const speeds: number[] = [];
  for (const main of ["src/dev/bench/bare-worker.ts", "src/worker/index.ts"]) {
    const worker = await startWorkerd(main);
    try {
      await flood(worker.base, pairs.map(bodyOf));
      const start = performance.now();
      await flood(worker.base, bodies);
      speeds.push((bodies.length * 1000) / (performance.now() - start));
    } finally {
      await worker.stop();
    }
  }
  const [parsed = 0, checked = 0] = speeds;
  say(
    `${CONNECTIONS} connections, ${bodies.length} requests: parse alone ${parsed.toFixed(0)}/s, check ${checked.toFixed(0)}/s, ratio ${(checked / parsed).toFixed(2)}`,
  );
}

async function flood(base: string, bodies: readonly string[]): Promise<void> {
  let next = 0;
  const one = async () => {
    for (let body = bodies[next++]; body !== undefined; body = bodies[next++]) await post(base, body);
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, one));
}

/** So many checks in workerd and in Node, and the memory of each at every tenth. */
export async function soak(pairs: readonly FolderPair[], count: number): Promise<void> {
  const step = Math.ceil(count / 10);
  const worker = await startWorkerd();
  try {
    for (let done = 0; done < count; ) {
      for (const stop = Math.min(count, done + step); done < stop; done++)
        await post(worker.base, bodyOf(pairs[done % pairs.length] as FolderPair));
      say(`workerd: ${done} checks, memory ${megabytes(worker)}`);
    }
  } finally {
    await worker.stop();
  }
  for (let done = 0; done < count; ) {
    for (const stop = Math.min(count, done + step); done < stop; done++) checkFolderPair(pairs[done % pairs.length] as FolderPair);
    const { rss, heapUsed } = process.memoryUsage();
    say(`node: ${done} checks, memory ${(rss / 1e6).toFixed(0)} MB, heap ${(heapUsed / 1e6).toFixed(0)} MB`);
  }
}

const megabytes = (worker: Workerd) => `${(worker.memory() / 1e6).toFixed(0)} MB`;
