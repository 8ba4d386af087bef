import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { ReportSet } from "#finding";
import type { Io } from "../../src/cli/io.ts";
import { runCli } from "../../src/cli/run.ts";

const EN = "## Your day\n\n- Check tickets at the gate.\n- Keep the decks clear of snow.\n";
const FR = "## Votre journée\n\n- Vérifier les billets à la barrière.\n- Garder les ponts libres de neige.\n";
const MORE = `${EN}- Help passengers with wheelchairs.\n`;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "parite-drift-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function tree(files: Readonly<Record<string, string>>) {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}

async function drift(...args: readonly string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const io: Io = {
    argv: ["node", "parite", "drift", ...args],
    env: {},
    cwd: () => folder,
    stdout: { columns: 100, write: (text) => out.push(text) },
    stderr: { write: (text) => err.push(text) },
  };
  await runCli(io);
  return { code: io.exitCode, out: out.join(""), err: err.join("") };
}

const both = { "old/en/a.md": EN, "old/fr/a.md": FR, "new/en/a.md": MORE, "new/fr/a.md": FR };
const json = async (...args: readonly string[]) => JSON.parse((await drift(...args, "--format", "json")).out) as ReportSet;

test("two folders: the edit, what it asks, and exit 1", async () => {
  tree(both);
  expect((await drift("old", "new")).code).toBe(1);
  const { reports } = await json("old", "new");
  expect(reports).toMatchObject([{ changes: [{ side: "en", effect: "opens" }], findings: [{ rule: "drift", lacking: "fr" }] }]);
});

test("two files and their partners", async () => {
  tree(both);
  expect((await json("old/en/a.md", "new/en/a.md")).reports).toMatchObject([{ findings: [{ rule: "drift", lacking: "fr" }] }]);
});

test("old, new and the other language’s text stand in every format for people", async () => {
  tree(both);
  for (const format of ["pretty", "markdown", "html", "csv", "github", "sarif"]) {
    const { out } = await drift("old", "new", "--format", format);
    expect(out, format).toContain("Help passengers with wheelchairs.");
  }
});

test("a pair is found by its key where its file was renamed, and a new one was empty before", async () => {
  const key = "---\ntranslationKey: gate\n---\n";
  tree({ "old/en/a.md": key + EN, "old/fr/a.md": key + FR, "new/en/b.md": key + EN, "new/fr/c.md": key + FR });
  tree({ "new/en/z.md": EN, "new/fr/z.md": FR });
  const { reports, totals } = await json("old", "new");
  expect(reports.map(({ pair, changes }) => [pair.en.path, new Set(changes?.map(({ effect }) => effect))])).toEqual([
    ["new/en/b.md", new Set()],
    ["new/en/z.md", new Set(["neutral"])],
  ]);
  expect(totals.counts.error).toBe(0);
});

test("a side that was deleted leaves the other alone", async () => {
  tree({
    "old/en/a.md": EN,
    "old/fr/a.md": FR,
    "old/en/b.md": EN,
    "new/en/a.md": EN,
    "new/en/b.md": EN,
    "new/en/c.md": EN,
    "new/fr/c.md": FR,
  });
  const { unpaired } = await json("old", "new");
  expect(unpaired.map(({ paths }) => paths)).toEqual([["new/en/a.md"]]);
});

describe("what cannot be compared", () => {
  test.each([
    [["old"], "Two states are needed"],
    [["old", "new", "x"], "Two states are needed"],
    [["old", "nowhere"], "“nowhere” does not exist"],
    [["old", "new/en/a.md"], "one is a folder and the other a file"],
    [["old", "empty"], "No Markdown file was found"],
  ])("%j", async (args, sentence) => {
    tree({ ...both, "empty/x.txt": "" });
    const { code, err } = await drift(...args);
    expect([code, err.includes(sentence), err]).toEqual([2, true, err]);
  });
});

describe("the two sides of one pair, taken for before and after", () => {
  const oneTree = { "en/a.md": EN, "fr/a.md": FR, "en/b.md": MORE, "fr/b.md": FR };
  test.each([
    ["files", "en/a.md", "fr/a.md"],
    ["files, French first", "fr/a.md", "en/a.md"],
    ["folders", "en", "fr"],
  ])("%s: exit 2, with what to do in both languages", async (_, before, after) => {
    tree(oneTree);
    const { code, out, err } = await drift(before, after);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain(`“${before}” and “${after}” are the two sides of the same pairs`);
    expect((await drift(before, after, "--lang", "fr")).err).toContain("sont les deux côtés des mêmes paires");
  });

  test("the same path twice, and states of which one holds the other, are compared", async () => {
    tree({ ...oneTree, "old/en/a.md": EN, "old/fr/a.md": FR });
    expect((await drift("en", "en")).code).toBe(0);
    expect((await drift("old/en/a.md", "en/a.md")).code).toBe(0);
    expect((await drift("old", ".")).code).not.toBe(2);
  });
});
