// `npm run bench -- store [PAIRS] [VERSIONS]`: what a project of many versions weighs and costs, in a local D1.
// `npm run bench -- store writers [PUSHES] [PAIRS]`: so many pushes by eight writers at once, each sent twice and a third cut off, beside one writer in order.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Sides } from "#posting";
import type { BenchCosts, BenchVersion, ListCosts } from "./bench/store-worker.ts";
import { startWorkerd } from "./bench/workerd.ts";
import { randomFrom } from "./random.ts";
import { ROOT } from "./root.ts";

const WRITERS = 8;
/** Every so many versions the same texts are also checked without being kept, for the ratio of both. */
const COMPARED = 5;
/** Versions of a request: each takes some 50 ms of the time that one has. */
const PART = 20;

const isOfWriters = process.argv[2] === "writers";
const [first = isOfWriters ? 500 : 300, second = isOfWriters ? 20 : 50] = process.argv.slice(isOfWriters ? 3 : 2).map(Number);

/** Our own postings. */
const postings: readonly Sides<string>[] = ["tests/gold/pairs", "examples"].flatMap((folder) =>
  readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap(({ name }) => {
    try {
      return [
        {
          en: readFileSync(join(ROOT, folder, name, "en.md"), "utf8"),
          fr: readFileSync(join(ROOT, folder, name, "fr.md"), "utf8"),
        },
      ];
    } catch {
      return [];
    }
  }),
);

const random = randomFrom(7);
const worker = await startWorkerd("src/dev/bench/store-worker.ts");
try {
  for (const file of readdirSync(join(ROOT, "migrations")).sort())
    await asked("/sql", readFileSync(join(ROOT, "migrations", file), "utf8").replace(/^\s*--.*$/gmu, ""));
  await (isOfWriters ? writers(first, second) : weigh(first, second));
} finally {
  await worker.stop();
}

async function asked<T>(path: string, body: string, tries = 5): Promise<T> {
  const response = await fetch(`${worker.base}${path}`, { method: "POST", body });
  // Wrangler’s proxy says so while it loads the Worker once more; what arrived is not stored twice.
  if (response.status === 503 && tries > 1) return asked(path, body, tries - 1);
  if (!response.ok) throw new Error(`${path}: HTTP ${response.status} ${(await response.text()).slice(0, 300)}`);
  return (await response.json()) as T;
}

/** Megabytes, rows and statements of so many pairs and versions. */
async function weigh(pairs: number, versions: number): Promise<void> {
  const texts = Array.from({ length: pairs }, (_, i) => postings[i % postings.length] as Sides<string>);
  const totals = { read: 0, written: 0, queries: 0, size: 0, mostRead: 0, mostWritten: 0 };
  const spent = { check: 0, push: 0 };
  for (let version = 0; version < versions; version++) {
    const next = texts.map((before, pair): BenchVersion => {
      texts[pair] =
        version === 0 ? { en: `${before.en}\n`, fr: `${before.fr}\n${"\n".repeat(pair % 3)}` } : edited(before, `${pair}-${version}`);
      const at = new Date(Date.UTC(2024, 0, 1 + version * 7, pair % 24, pair % 60)).toISOString();
      return { key: `pair-${pair}`, texts: texts[pair] as Sides<string>, at };
    });
    for (let from = 0; from < next.length; from += PART) {
      const body = JSON.stringify(next.slice(from, from + PART));
      const isCompared = version % COMPARED === COMPARED - 1;
      const start = worker.cpu();
      if (isCompared) await asked("/check", body);
      const middle = worker.cpu();
      const costs = await asked<BenchCosts>("/push", body);
      if (isCompared) {
        spent.check += middle - start;
        spent.push += worker.cpu() - middle;
      }
      totals.read += costs.read;
      totals.written += costs.written;
      totals.queries += costs.queries;
      totals.size = Math.max(totals.size, costs.size);
      totals.mostRead = Math.max(totals.mostRead, costs.mostRead);
      totals.mostWritten = Math.max(totals.mostWritten, version === 0 ? 0 : costs.mostWritten);
    }
    if ((version + 1) % 10 === 0 || version === versions - 1) tell(version + 1);
  }
  for (const [name, { queries, read }] of Object.entries(await asked<Record<string, ListCosts>>("/lists", "")))
    console.log(`page ${name}: ${queries} statements and ${read} rows, beside who looks (2)`);
  if (spent.check > 0) console.log(`a check that is stored: ${(spent.push / spent.check).toFixed(2)} × one that is not`);

  function tell(done: number): void {
    const all = pairs * done;
    console.log(
      [
        `${pairs} pairs × ${done} versions: ${(totals.size / 1e6).toFixed(1)} MB, ${Math.round(totals.size / all)} bytes a version`,
        `  rows written a version: ${(totals.written / all).toFixed(1)}, ${totals.mostWritten} at most after the first`,
        `  rows read a version: ${(totals.read / all).toFixed(1)}, ${totals.mostRead} at most`,
        `  statements a version: ${(totals.queries / all).toFixed(1)}; processor time of workerd: ${((worker.cpu() * 1000) / all).toFixed(1)} ms`,
      ].join("\n"),
    );
  }
}

/** The same pushes by one writer in order and by eight at once: what each left behind. */
async function writers(pushes: number, pairs: number): Promise<void> {
  const bodies = Array.from({ length: pushes }, (_, push) => {
    const writer = push % WRITERS;
    const at = new Date(Date.UTC(2024, 0, 1 + Math.floor(push / WRITERS), writer)).toISOString();
    return Array.from({ length: pairs }, (__, pair) => {
      const before = postings[(writer * pairs + pair) % postings.length] as Sides<string>;
      const { en, fr } = edited(before, `${push}-${pair}`);
      return `${JSON.stringify({ key: `w${writer}-p${pair}`, at, en: { text: en }, fr: { text: fr } })}\n`;
    }).join("");
  });
  const sums = (done: Record<string, number>, more: Record<string, number> = {}) => {
    for (const [name, n] of Object.entries(more)) done[name] = (done[name] ?? 0) + n;
  };
  const send = async (project: string, body: string, done: Record<string, number>) =>
    sums(done, (await asked<{ done?: Record<string, number> }>(`/lines?project=${project}`, body)).done);
  const [alone, together]: Record<string, number>[] = [{}, {}];
  for (const body of bodies) await send("alone", body, alone as Record<string, number>);
  const start = performance.now();
  await Promise.all(
    Array.from({ length: WRITERS }, async (_, writer) => {
      for (let push = writer; push < pushes; push += WRITERS) {
        const body = bodies[push] as string;
        const tally = together as Record<string, number>;
        // A body that ends early leaves a line that is none.
        if (push % 3 === 0) await send("together", body.slice(0, Math.floor(body.length * 0.7)), tally);
        await Promise.all([send("together", body, tally), send("together", body, tally)]);
      }
    }),
  );
  const seconds = (performance.now() - start) / 1000;
  const held = await Promise.all(
    ["alone", "together"].map((name) => asked<{ rows: number; hash: string }>(`/contents?project=${name}`, "")),
  );
  const isSame = held[0]?.hash === held[1]?.hash;
  console.log(`one writer: ${JSON.stringify(alone)}; eight: ${JSON.stringify(together)} in ${seconds.toFixed(0)} s`);
  console.log(`${isSame ? "the same store" : "NOT the same store"}: ${held.map(({ rows }) => rows).join(" and ")} rows`);
  if (!isSame) process.exitCode = 1;
}

/** One line of one side in other words; now and then a line more, or one less. */
function edited(before: Sides<string>, mark: string): Sides<string> {
  const side = random() < 0.5 ? "en" : "fr";
  const lines = before[side].split("\n");
  const places = lines.flatMap((line, i) => (/^(?:[-*] |[A-ZÀ-Ý])/u.test(line) && line.length > 20 ? [i] : []));
  const at = places[Math.floor(random() * places.length)] ?? lines.length - 1;
  const chance = random();
  if (chance < 0.1 && places.length > 4) lines.splice(at, 1);
  else if (chance < 0.2) lines.splice(at, 0, `- ${side === "en" ? "Keep the list of" : "Tenir la liste de"} ${mark}.`);
  else lines[at] = (lines[at] ?? "").replace(/(?: \(\d+-\d+\))?$/u, ` (${mark})`);
  return { ...before, [side]: lines.join("\n") };
}
