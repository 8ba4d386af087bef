import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect } from "vitest";
import type { ReportSet } from "#finding";
import type { Io } from "../../src/cli/io.ts";
import { runCli } from "../../src/cli/run.ts";

/** An English posting. */
export const EN = `---
title: Ferry attendant
---

## Your day

You greet passengers at 7:30 am and direct them to their seats.

- Check tickets at the gate.
- Keep the decks clear of snow.
`;
/** Its French side. */
export const FR = `---
title: Préposée ou préposé au traversier
---

## Votre journée

Vous accueillez les passagers à 7 h 30 et les dirigez vers leur place.

- Vérifier les billets à la barrière.
- Garder les ponts libres de neige.
`;
/** The French side without its last item. */
export const FR_SHORT = FR.replace("- Garder les ponts libres de neige.\n", "");

/** The folder that the CLI runs in. */
export let folder: string;

/** Gives each test of a file a folder of its own. */
export function useFolder(): void {
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "parite-cli-"));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));
}

/** Writes files, by path. */
export function tree(files: Readonly<Record<string, string | Uint8Array>>) {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}

/** A clean pair, to see that it is still checked. */
export const CLEAN = { "good/en.md": EN, "good/fr.md": FR };
/** The text of a file of the folder. */
export const read = (path: string) => readFileSync(join(folder, path), "utf8");

interface Ran {
  readonly code: unknown;
  readonly out: string;
  readonly err: string;
}

/** Runs the CLI on the folder as a process would. */
export async function parite(args: readonly string[], { env = {}, isTTY = false, cwd = folder } = {}): Promise<Ran> {
  const out: string[] = [];
  const err: string[] = [];
  const io: Io = {
    argv: ["node", "parite", ...args],
    env,
    cwd: () => cwd,
    stdout: { isTTY, columns: 100, write: (text) => out.push(text) },
    stderr: { isTTY: false, write: (text) => err.push(text) },
  };
  await runCli(io);
  const ran = { code: io.exitCode, out: out.join(""), err: err.join("") };
  expect(ran.out + ran.err, "no stack trace").not.toMatch(/\n {4}at |node:internal/u);
  return ran;
}

/** Runs `check` for its JSON. */
export async function results(...args: readonly string[]) {
  const ran = await parite(["check", ...args, "--format", "json"]);
  return { ...ran, results: JSON.parse(ran.out) as ReportSet };
}

/** The sentences of refusals, in English. */
export const refused = ({ refusals }: ReportSet) => refusals.map(({ code, message }) => `${code}: ${message.en}`);
/** The keys of the pairs that were checked. */
export const keys = ({ reports }: ReportSet) => reports.map(({ pair }) => pair.key);
