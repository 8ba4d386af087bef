import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Io } from "../../src/cli/io.ts";
import { runCli } from "../../src/cli/run.ts";

/** A repository in a temporary folder, made with real git and no settings of this machine. */
export interface TestRepository {
  readonly folder: string;
  /** Runs git; throws where it fails. */
  git(...args: readonly string[]): string;
  /** Writes files, by path. */
  write(files: Readonly<Record<string, string | Uint8Array>>): void;
  remove(...paths: readonly string[]): void;
  /** Commits all there is, on a day of 2026; gives the commit's name. */
  commit(day: string, subject: string, author?: string): string;
  /** Runs the CLI in the folder as a process would. */
  parite(...args: readonly string[]): Promise<Ran>;
  dispose(): void;
}

/** What a run gave. */
export interface Ran {
  readonly code: unknown;
  readonly out: string;
  readonly err: string;
}

const NO_SETTINGS = { GIT_CONFIG_GLOBAL: "/dev/null", GIT_CONFIG_SYSTEM: "/dev/null", GIT_CONFIG_NOSYSTEM: "1", GIT_TERMINAL_PROMPT: "0" };

/** Makes a repository, or takes the folder of one that was cloned. */
export function testRepository(folder = mkdtempSync(join(tmpdir(), "parite-git-")), cwd = folder): TestRepository {
  let day = "2026-01-01";
  let author = "Ana Roy";
  const git = (...args: readonly string[]): string => {
    const date = `${day}T12:00:00Z`;
    const email = `${author.split(" ")[0]?.toLowerCase()}@example.org`;
    const identity = { GIT_AUTHOR_NAME: author, GIT_AUTHOR_EMAIL: email, GIT_COMMITTER_NAME: author, GIT_COMMITTER_EMAIL: email };
    const env = { ...process.env, ...NO_SETTINGS, ...identity, GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date };
    const { status, stdout, stderr } = spawnSync("git", ["-c", "protocol.file.allow=always", ...args], {
      cwd: folder,
      env,
      encoding: "utf8",
    });
    if (status !== 0) throw new Error(`git ${args.join(" ")}: ${stderr}`);
    return stdout.trim();
  };
  return {
    folder,
    git,
    write(files) {
      for (const [path, content] of Object.entries(files)) {
        mkdirSync(dirname(join(folder, path)), { recursive: true });
        writeFileSync(join(folder, path), content);
      }
    },
    remove(...paths) {
      for (const path of paths) rmSync(join(folder, path), { recursive: true });
    },
    commit(on, subject, by = "Ana Roy") {
      day = on;
      author = by;
      git("add", "--all");
      git("commit", "--quiet", "--allow-empty", "-m", subject);
      return git("rev-parse", "HEAD");
    },
    async parite(...args) {
      const out: string[] = [];
      const err: string[] = [];
      const io: Io = {
        argv: ["node", "parite", ...args],
        // Ages are counted up to 1 July 2026.
        env: { SOURCE_DATE_EPOCH: String(Date.UTC(2026, 6, 1) / 1000) },
        cwd: () => cwd,
        stdout: { isTTY: false, columns: 100, write: (text) => out.push(text) },
        stderr: { isTTY: false, write: (text) => err.push(text) },
      };
      await runCli(io);
      return { code: io.exitCode, out: out.join(""), err: err.join("") };
    },
    dispose: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** A posting in both languages, a paragraph a line, so that a test can edit one. */
export const EN = `---
title: Lighthouse keeper
translationKey: keeper
---

## Your work

You look after the lamp and the fog horn from May to October.

You write down the weather every three hours and send it by radio.

## What we offer

The salary is 61,500 dollars a year and a cottage is included.

- Four weeks of vacation
- Training in first aid
`;

/** The same in French. */
export const FR = `---
title: Gardienne ou gardien de phare
translationKey: keeper
---

## Votre travail

Vous entretenez la lampe et la corne de brume de mai à octobre.

Vous notez la météo toutes les trois heures et la transmettez par radio.

## Ce que nous offrons

Le salaire est de 61 500 dollars par an et une maisonnette est comprise.

- Quatre semaines de vacances
- Formation en secourisme
`;

/** A text with one passage replaced; throws where the passage is not in it. */
export function edited(text: string, from: string, to: string): string {
  if (!text.includes(from)) throw new Error(`expected “${from}” in the text`);
  return text.replace(from, () => to);
}
