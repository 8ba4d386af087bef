import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { defaultConfig } from "#config/config";
import type { ReportSet } from "#finding";
import type { History } from "#history";
import { compareRevisions } from "../../src/action/compare.ts";
import type { Inputs } from "../../src/action/inputs.ts";
import { revisionsOf } from "../../src/action/revisions.ts";
import { pairUp } from "../../src/pairing/pairing.ts";
import { followRenames, pairsOfOldNames, renamesBetween } from "../../src/pairing/renames.ts";
import { changesBetween } from "../../src/worker/github/changes.ts";
import type { Tree } from "../../src/worker/github/tree.ts";
import { EN, edited, FR, type TestRepository, testRepository } from "./repository.ts";

const { patterns } = defaultConfig.pairs;
const bare = (text: string) => edited(text, "translationKey: keeper\n", "");
const BEFORE = { "keeper.en.md": bare(EN), "keeper.fr.md": bare(FR) };
/** French has another name, English a new salary. */
const APART = { "keeper.en.md": edited(bare(EN), "61,500", "64,200"), "gardien.fr.md": bare(FR) };
const BOTH = { "warden.en.md": edited(bare(EN), "61,500", "64,200"), "warden.fr.md": bare(FR) };

let repo: TestRepository;
beforeEach(() => {
  repo = testRepository();
  repo.git("init", "--quiet", "--initial-branch=main");
  repo.write(BEFORE);
  repo.commit("2026-01-05", "Add the posting");
});
afterEach(() => repo.dispose());

function commit(files: Readonly<Record<string, string>>): string {
  repo.remove("keeper.en.md", "keeper.fr.md");
  repo.write(files);
  return repo.commit("2026-02-01", "Rename");
}

const inShort = ({ reports, unpaired }: ReportSet) => ({
  pairs: reports.map(({ pair, changes }) => [
    pair.en.path,
    pair.fr.path,
    ...(changes ?? []).map(({ side, effect }) => `${side} ${effect}`),
  ]),
  alone: unpaired.map(({ paths }) => paths[0]),
});

describe.each([
  ["one side, without a key", APART, "gardien.fr.md", ["gardien.fr.md"]],
  ["both sides, without a key", BOTH, "warden.fr.md", []],
])("%s", (_, after, fr, alone) => {
  const en = Object.keys(after)[0] ?? "";

  test("drift", async () => {
    commit(after);
    const { out } = await repo.parite("drift", "--base", "HEAD~1", "--head", "HEAD", "--format", "json");
    expect(inShort(JSON.parse(out))).toEqual({ pairs: [[en, fr, "en opens"]], alone });
    const now = await repo.parite("drift", "--base", "HEAD~1", "--format", "json");
    expect(inShort(JSON.parse(now.out))).toEqual({ pairs: [[en, fr, "en opens"]], alone });
  });

  test("drift between two folders", async () => {
    repo.write(Object.fromEntries(Object.entries(BEFORE).map(([path, text]) => [`old/${path}`, text])));
    repo.write(Object.fromEntries(Object.entries(after).map(([path, text]) => [`new/${path}`, text])));
    const { out } = await repo.parite("drift", "old", "new", "--format", "json");
    const { pairs, alone: without } = inShort(JSON.parse(out));
    // Where both have another name and neither a key, two folders show a new pair.
    if (alone.length > 0) expect(pairs).toEqual([[`new/${en}`, `new/${fr}`, "en opens"]]);
    expect(without).toEqual(alone.map((path) => `new/${path}`));
  });

  test("history", async () => {
    commit(after);
    const { out } = await repo.parite("history", "--format", "json");
    const { gaps, totals } = JSON.parse(out) as History;
    expect([totals.pairs, totals.revisions, gaps.map(({ leads, update }) => [leads, update?.path])]).toEqual([1, 2, [["en", fr]]]);
  });

  test("the Action", async () => {
    const base = repo.git("rev-parse", "HEAD");
    const head = commit(after);
    const inputs: Inputs = {
      paths: [],
      config: undefined,
      baseline: undefined,
      project: undefined,
      failOn: "error",
      lang: "en",
      all: false,
      comment: false,
      token: "",
    };
    const { touched, repository } = await compareRevisions(await revisionsOf(repo.folder, { number: 1, base, head }), inputs);
    expect(touched.map(({ before, after: now }) => [before?.pair.fr.path, now?.pair.en.path, now?.pair.fr.path])).toEqual([
      ["keeper.fr.md", en, fr],
    ]);
    expect(repository.map(({ rule, paths }) => [rule, ...paths])).toEqual(alone.map((path) => ["unpaired", path]));
  });

  test("the App", async () => {
    const { touched, repository } = await appSees(BEFORE, after);
    expect(touched.map(({ before, after: now }) => [before?.pair.fr.path, now?.pair.en.path, now?.pair.fr.path])).toEqual([
      ["keeper.fr.md", en, fr],
    ]);
    expect(repository.map(({ rule, paths }) => [rule, ...paths])).toEqual(alone.map((path) => ["unpaired", path]));
  });
});

function appSees(base: Readonly<Record<string, string>>, head: Readonly<Record<string, string>>) {
  const tree = (files: Readonly<Record<string, string>>): Tree =>
    new Map(Object.entries(files).map(([path, text]) => [path, { path, sha: text, size: text.length }]));
  const blobs = { read: async () => {}, textOf: ({ sha }: { readonly sha: string }) => sha };
  return changesBetween({ base: tree(base), head: tree(head) }, blobs, defaultConfig);
}

test("with keys, a rename of one side is no event", async () => {
  repo.write({ "keeper.en.md": EN, "keeper.fr.md": FR });
  repo.commit("2026-01-10", "Keys");
  const head = commit({ "keeper.en.md": EN, "gardien.fr.md": FR });
  const { out } = await repo.parite("drift", "--base", `${head}~1`, "--format", "json");
  expect(inShort(JSON.parse(out))).toEqual({ pairs: [["keeper.en.md", "gardien.fr.md"]], alone: [] });
});

test("a rename that is long past, and one of the other side since", async () => {
  commit({ "keeper.en.md": BEFORE["keeper.en.md"], "gardien.fr.md": BEFORE["keeper.fr.md"] });
  repo.git("mv", "keeper.en.md", "lighthouse.en.md");
  repo.commit("2026-03-01", "Rename the other");
  repo.write({ "lighthouse.en.md": APART["keeper.en.md"] });
  const { out } = await repo.parite("history", "--format", "json");
  expect((JSON.parse(out) as History).gaps).toMatchObject([{ leads: "en", update: { path: "gardien.fr.md" } }]);
});

test("a rename of both sides keeps what the Action's baseline knows", async () => {
  const lacking = edited(bare(FR), "- Formation en secourisme\n", "");
  repo.write({ "keeper.fr.md": lacking });
  await repo.parite("check", "--baseline", "known.json", "--update-baseline");
  const base = repo.commit("2026-01-10", "Known");
  const head = commit({ "warden.en.md": bare(EN), "warden.fr.md": lacking });
  const inputs: Inputs = {
    paths: [],
    config: undefined,
    baseline: "known.json",
    project: undefined,
    failOn: "error",
    lang: "en",
    all: true,
    comment: false,
    token: "",
  };
  const { touched, now } = await compareRevisions(await revisionsOf(repo.folder, { number: 1, base, head }), inputs);
  expect([touched.length, touched.flatMap(({ fresh }) => fresh), now.reports.flatMap(({ findings }) => findings)]).toEqual([1, [], []]);
  // Without it there is something to know.
  writeFileSync(join(repo.folder, "known.json"), '{"schemaVersion": 1, "findings": []}');
  const after = repo.commit("2026-01-11", "Forget");
  const { now: all } = await compareRevisions(await revisionsOf(repo.folder, { number: 1, base, head: after }), inputs);
  expect(all.reports.flatMap(({ findings }) => findings).length).toBeGreaterThan(0);
});

describe("which files are others under a new name", () => {
  const found = (gone: Record<string, string>, come: Record<string, string>) => [
    ...renamesBetween(new Map(Object.entries(gone)), new Map(Object.entries(come))),
  ];

  test("the same text, then the most alike, each once", () => {
    expect(found({ a: "x\ny\nz\n", b: "p\nq\n" }, { c: "p\nq\n", d: "x\ny\nw\n" })).toEqual([
      ["c", "b"],
      ["d", "a"],
    ]);
    expect(found({ a: "x\ny\nz\n" }, { c: "x\ny\nz\nw\n", d: "x\ny\n" })).toEqual([["c", "a"]]);
    expect(found({ a: "x\ny\nz\n" }, { b: "x\np\nq\n" })).toEqual([]);
    expect(found({ a: "" }, { b: "" })).toEqual([]);
  });

  test("names that another file has now are not old names of anyone", () => {
    const now = pairUp(
      ["a.en.md", "b.fr.md", "a.fr.md", "c.en.md"].map((path) => ({ path })),
      patterns,
    );
    const names = (path: string) => (path === "c.en.md" ? ["b.en.md"] : path === "b.fr.md" ? ["a.fr.md"] : []);
    expect(pairsOfOldNames(now, names, patterns).pairing.pairs.map(({ en, fr }) => [en, fr])).toEqual([
      ["a.en.md", "a.fr.md"],
      ["c.en.md", "b.fr.md"],
    ]);
  });

  test("a pair whose sides have other partners now is no pair", () => {
    const [before, now] = [
      ["a.en.md", "a.fr.md"],
      ["a.en.md", "b.fr.md", "b.en.md"],
    ].map((list) =>
      pairUp(
        list.map((path) => ({ path })),
        patterns,
      ),
    );
    if (!before || !now) throw new Error("expected two pairings");
    expect(followRenames(now, before, new Map([["b.fr.md", "a.fr.md"]])).pairing).toBe(now);
  });
});

test("a side that was deleted is said to be, by drift with its place in the folder, and by history", async () => {
  repo.write({ "sub/fees.en.md": bare(EN), "sub/fees.fr.md": bare(FR) });
  repo.commit("2026-01-06", "Add another");
  repo.remove("sub/fees.fr.md");
  const found: ReportSet = JSON.parse((await repo.parite("drift", "--base", "HEAD", "--format", "json")).out);
  const removed = "This change removed “sub/fees.fr.md”, the French version of “sub/fees.en.md”.";
  expect(found.unpaired.map(({ message }) => message.en.slice(0, removed.length))).toEqual([removed]);
  repo.commit("2026-02-01", "Remove the French");
  const { notes }: History = JSON.parse((await repo.parite("history", "--format", "json")).out);
  expect(notes.map(({ code, message }) => `${code}: ${message.en}`)).toEqual([
    "partner-removed: “sub/fees.en.md” is in no pair any more: its other version, “sub/fees.fr.md”, was deleted. Put it back, or delete both.",
  ]);
  expect((await repo.parite("history", "--lang", "fr")).out).not.toContain("✔ Aucun");
});
