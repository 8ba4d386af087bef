import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ROOT } from "./modules.ts";

// Times `parite history` over a generated repository: npx tsx src/dev/bench-history.ts [commits] [pairs]

const COMMITS = Number(process.argv[2] ?? 5_000);
const PAIRS = Number(process.argv[3] ?? 300);

/** Pseudo-random numbers from a fixed seed: the same repository each time (Lehmer 1951). */
let seed = 20_261;
const random = (n: number): number => {
  seed = (seed * 48_271) % 2_147_483_647;
  return seed % n;
};

const WORK: readonly (readonly [en: string, fr: string])[] = [
  ["You plan the inspections of the harbour with the crew.", "Vous planifiez les inspections du port avec l’équipage."],
  ["You answer questions from the public by telephone.", "Vous répondez aux questions du public par téléphone."],
  ["You write a report on the state of the bridges each month.", "Vous rédigez chaque mois un rapport sur l’état des ponts."],
  ["You train new colleagues in the use of the boats.", "Vous formez les nouveaux collègues à l’utilisation des bateaux."],
  ["You keep the records of the archives up to date.", "Vous tenez à jour les dossiers des archives."],
  ["You advise managers on budgets and contracts.", "Vous conseillez les gestionnaires sur les budgets et les contrats."],
];

interface Line {
  en: string;
  fr: string;
  /** French has still to follow. */
  owes: "en" | "fr" | undefined;
}

/** A posting of about 4 KB a side, as lines that say the same. */
function posting(pair: number): Line[] {
  const line = (en: string, fr: string): Line => ({ en, fr, owes: undefined });
  const lines = [
    line(
      `---\ntitle: Officer ${pair}\ntranslationKey: officer-${pair}\n---`,
      `---\ntitle: Agente ou agent ${pair}\ntranslationKey: officer-${pair}\n---`,
    ),
  ];
  for (let section = 0; section < 5; section++) {
    lines.push(line(`## Part ${section + 1} of the work`, `## Partie ${section + 1} du travail`));
    for (let i = 0; i < 7; i++) {
      const [en, fr] = WORK[random(WORK.length)] as (typeof WORK)[number];
      const n = 10 + random(890);
      lines.push(line(`${en} There are ${n} files in building ${i + 1}.`, `${fr} Il y a ${n} dossiers dans l’immeuble ${i + 1}.`));
    }
  }
  return lines;
}

/** Edits one line: one side gets a new number, or the side that owes it gets it too. */
function edit(lines: Line[]): "en" | "fr" {
  const owing = lines.filter(({ owes }) => owes);
  const line = (owing.length > 2 ? owing[0] : lines[2 + random(6) + 8 * random(5)]) as Line;
  if (line.owes) {
    const [from, to] = line.owes === "fr" ? (["en", "fr"] as const) : (["fr", "en"] as const);
    const n = /\d+/u.exec(line[from])?.[0] ?? "0";
    line[to] = line[to].replace(/\d+/u, n);
    line.owes = undefined;
    return to;
  }
  const side = random(2) === 0 ? "en" : "fr";
  line[side] = line[side].replace(/\d+/u, String(1_000 + random(8_000)));
  line.owes = side === "en" ? "fr" : "en";
  return side;
}

async function generate(folder: string): Promise<number> {
  const pairs = Array.from({ length: PAIRS }, (_, i) => posting(i));
  const data = (text: string) => `data ${Buffer.byteLength(text)}\n${text}\n`;
  const file = (pair: number, side: "en" | "fr") =>
    `M 100644 inline content/${side}/officer-${pair}.md\n${data(`${(pairs[pair] ?? []).map((line) => line[side]).join("\n\n")}\n`)}`;
  const bytes = Buffer.byteLength(file(0, "en"));
  const git = spawn("git", ["fast-import", "--quiet"], { cwd: folder, stdio: ["pipe", "inherit", "inherit"] });
  const write = async (text: string) => void (git.stdin.write(text) || (await new Promise((resolve) => git.stdin.once("drain", resolve))));
  for (let commit = 0; commit < COMMITS; commit++) {
    const when = 1_600_000_000 + commit * 30_000;
    await write(
      `commit refs/heads/main\nauthor A B <a@example.org> ${when} +0000\ncommitter A B <a@example.org> ${when} +0000\n${data(`Edit ${commit}`)}`,
    );
    if (commit === 0) for (let pair = 0; pair < PAIRS; pair++) await write(file(pair, "en") + file(pair, "fr"));
    else {
      const pair = random(PAIRS);
      await write(file(pair, edit(pairs[pair] ?? [])));
    }
  }
  git.stdin.end();
  await new Promise((resolve) => git.on("close", resolve));
  return bytes;
}

const run = (command: string, args: readonly string[], cwd: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, stdio: ["ignore", "pipe", "inherit"] });
    let out = "";
    child.stdout.on("data", (chunk: Buffer) => {
      out += chunk.toString("utf8");
    });
    child.on("close", (code) => (code === 0 ? resolve(out) : reject(new Error(`${command} ended with ${code}`))));
  });

async function timed(label: string, folder: string): Promise<void> {
  const from = performance.now();
  const { totals } = JSON.parse(await run(process.execPath, [join(ROOT, "dist/parite.js"), "history", "--format", "json"], folder));
  console.log(
    `${label}: ${((performance.now() - from) / 1000).toFixed(1)} s, ${totals.revisions} revisions, ${totals.open} open, ${totals.closed} closed`,
  );
}

const folder = mkdtempSync(join(tmpdir(), "parite-bench-"));
try {
  await run("git", ["init", "--quiet", "--initial-branch=main"], folder);
  const bytes = await generate(folder);
  await run("git", ["reset", "--quiet", "--hard"], folder);
  console.log(`${COMMITS} commits, ${PAIRS} pairs, ${bytes} bytes a side`);
  await timed("first run", folder);
  await timed("next run", folder);
} finally {
  if (!process.env.KEEP) rmSync(folder, { recursive: true });
  else console.log(folder);
}
