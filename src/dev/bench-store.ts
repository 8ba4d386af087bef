// `npm run bench -- store [PAIRS] [VERSIONS]`: what a project of many versions weighs and costs, in a local D1.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { getPlatformProxy } from "wrangler";
import { defaultConfig } from "#config/config";
import type { Sides } from "#posting";
import { pushPair } from "#service/push";
import { d1Store } from "#store/d1-store";
import { randomFrom } from "./random.ts";
import { ROOT } from "./root.ts";

const [pairs = 300, versions = 50] = process.argv.slice(2).map(Number);

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

const { env, dispose } = await getPlatformProxy<{ DB: D1Database }>({ configPath: join(ROOT, "wrangler.toml"), persist: false });
const totals = { read: 0, written: 0, queries: 0, size: 0, mostRead: 0, mostWritten: 0 };
let now = { read: 0, written: 0 };
const note = (result: D1Result) => {
  totals.queries++;
  now.read += result.meta.rows_read;
  now.written += result.meta.rows_written;
  totals.size = Math.max(totals.size, result.meta.size_after);
  return result;
};
const counting: Pick<D1Database, "prepare" | "batch"> = {
  prepare: (sql) => env.DB.prepare(sql),
  // The way to workerd is a connection that may be closed while the engine works; what was written twice is refused by its revision.
  batch: async (statements) => (await env.DB.batch(statements).catch(() => env.DB.batch(statements))).map(note) as never,
};

for (const file of readdirSync(join(ROOT, "migrations")).sort()) {
  const sql = readFileSync(join(ROOT, "migrations", file), "utf8").replace(/^\s*--.*$/gmu, "");
  for (const statement of sql.split(";")) if (statement.trim() !== "") await env.DB.prepare(statement).run();
}
const store = d1Store(counting as D1Database);
const project = await store.createProject({
  slug: "bench",
  name: { en: "Bench", fr: "Banc" },
  texts: "kept",
  keepDays: 730,
  createdAt: "2026-01-01T00:00:00.000Z",
  isPublic: false,
});
if (project === "taken") throw new Error("the database is not new");
const random = randomFrom(7);
const io = {
  at: "",
  now: () => io.at,
  random: (length: number) => Uint8Array.from({ length }, () => Math.floor(random() * 256)),
};
const texts = Array.from({ length: pairs }, (_, i) => postings[i % postings.length] as Sides<string>);
let processor = 0;
for (let version = 0; version < versions; version++) {
  for (let pair = 0; pair < pairs; pair++) {
    const before = texts[pair] as Sides<string>;
    texts[pair] =
      version === 0 ? { en: `${before.en}\n`, fr: `${before.fr}\n${"\n".repeat(pair % 3)}` } : edited(before, `${pair}-${version}`);
    io.at = new Date(Date.UTC(2024, 0, 1 + version * 7, pair % 24, pair % 60)).toISOString();
    now = { read: 0, written: 0 };
    const start = process.cpuUsage();
    await pushPair(
      store,
      project,
      {
        key: `pair-${pair}`,
        branch: "",
        paths: { en: `en/${pair}.md`, fr: `fr/${pair}.md` },
        texts: texts[pair] as Sides<string>,
        config: defaultConfig,
      },
      io,
    );
    const spent = process.cpuUsage(start);
    processor += spent.user + spent.system;
    totals.read += now.read;
    totals.written += now.written;
    totals.mostRead = Math.max(totals.mostRead, now.read);
    totals.mostWritten = Math.max(totals.mostWritten, version === 0 ? 0 : now.written);
  }
  if ((version + 1) % 10 === 0 || version === versions - 1) tell(version + 1);
}
await dispose();

/** What it came to so far. */
function tell(done: number): void {
  const all = pairs * done;
  console.log(
    [
      `${pairs} pairs × ${done} versions: ${(totals.size / 1e6).toFixed(1)} MB, ${Math.round(totals.size / all)} bytes a version`,
      `  rows written a version: ${(totals.written / all).toFixed(1)}, ${totals.mostWritten} at most after the first`,
      `  rows read a version: ${(totals.read / all).toFixed(1)}, ${totals.mostRead} at most`,
      `  statements a version: ${(totals.queries / all).toFixed(1)}; processor time here: ${(processor / all / 1000).toFixed(1)} ms`,
    ].join("\n"),
  );
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
