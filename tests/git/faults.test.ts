import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { UserError } from "#config/user-error";
import type { ReportSet } from "#finding";
import type { History } from "#history";
import { compareRevisions } from "../../src/action/compare.ts";
import type { Inputs } from "../../src/action/inputs.ts";
import { changedLines, revisionsOf } from "../../src/action/revisions.ts";
import { openBlobs } from "../../src/cli/git/blobs.ts";
import { readLog } from "../../src/cli/git/log.ts";
import { commitOf, mergeBaseOf, repositoryAt } from "../../src/cli/git/repository.ts";
import { treeOf } from "../../src/cli/git/tree.ts";
import { diffTrees } from "../../src/cli/git/worktree.ts";
import { EN, edited, FR, type TestRepository, testRepository } from "./repository.ts";

const EN_PATH = "content/en/keeper.md";
const FR_PATH = "content/fr/gardien.md";
const SALARY = edited(EN, "61,500", "64,200");

let repo: TestRepository;
beforeEach(() => {
  repo = testRepository();
  repo.git("init", "--quiet", "--initial-branch=main");
  repo.write({ [EN_PATH]: EN, [FR_PATH]: FR });
  repo.commit("2026-01-05", "Add the posting");
});
afterEach(() => repo.dispose());

/** Takes an object out of the store, as a damaged disk or an interrupted copy does. */
function lose(name: string): string {
  const object = repo.git("rev-parse", name);
  renameSync(join(repo.folder, ".git/objects", object.slice(0, 2), object.slice(2)), join(repo.folder, "lost"));
  rmSync(join(repo.folder, "lost"));
  return object;
}

/** The reason that a call failed with, as a user reads it. */
async function faultOf(call: () => Promise<unknown>): Promise<string> {
  try {
    await call();
  } catch (error) {
    if (error instanceof UserError) return `${error.code}: ${error.sentence.en}`;
    throw error;
  }
  return "no fault";
}

describe("a git that fails is not “nothing changed”", () => {
  test("a filter that is required and not installed", async () => {
    // A file written in the second of the index is looked at again; this one is not.
    repo.git("update-index", "--assume-unchanged", FR_PATH);
    repo.git("config", "filter.lfs.clean", "no-such-command-anywhere clean");
    repo.git("config", "filter.lfs.required", "true");
    repo.write({ ".gitattributes": "*.md filter=lfs\n", [EN_PATH]: SALARY });
    const reason = `content/en/keeper.md: clean filter 'lfs' failed`;
    expect(await repo.parite("drift", "--base", "HEAD")).toEqual({
      code: 2,
      out: "",
      err: `parite: “git diff” failed (fatal: ${reason}), so what has changed is not known. Set that right, then run the command again.\n`,
    });
    expect(await repo.parite("history", "--lang", "fr")).toEqual({
      code: 2,
      out: "",
      err: `parite\u00A0: «\u00A0git diff\u00A0» a échoué (fatal: ${reason})\u00A0: ce qui a changé n’est donc pas connu. Corrigez-en la cause, puis relancez la commande.\n`,
    });
  });

  test("a broken index", async () => {
    writeFileSync(join(repo.folder, ".git/index"), "broken");
    for (const args of [["drift", "--base", "HEAD"], ["history"]]) {
      const { code, out, err } = await repo.parite(...args);
      expect([code, out, err]).toEqual([2, "", expect.stringContaining("index")]);
    }
  });

  test("a tree that is missing", async () => {
    repo.write({ [EN_PATH]: SALARY });
    repo.commit("2026-02-01", "Raise the salary");
    lose("HEAD~1^{tree}");
    for (const args of [["drift", "--base", "HEAD~1"], ["drift", "--base", "HEAD~1", "--head", "HEAD"], ["history"]]) {
      const { code, out, err } = await repo.parite(...args);
      expect([code, out, err]).toEqual([2, "", expect.stringMatching(/“git [a-z-]+” failed \(.*\), so what has changed/u)]);
    }
  });

  test("each caller says why", async () => {
    repo.write({ [EN_PATH]: SALARY });
    const head = repo.commit("2026-02-01", "Raise the salary");
    const repository = await repositoryAt(repo.folder);
    const base = await commitOf(repository, "HEAD~1");
    lose("HEAD~1^{tree}");
    expect(await faultOf(() => treeOf(repository, base))).toMatch(/^git-failed: “git ls-tree” failed/u);
    expect(await faultOf(() => diffTrees(repository, base, head))).toMatch(/^git-failed: “git diff” failed/u);
    expect(await faultOf(() => readLog(repository, "HEAD", [".md"]))).toMatch(/^git-failed: “git log” failed/u);
    expect(await faultOf(() => changedLines({ repository, base, head }, [EN_PATH]))).toMatch(/^git-failed: “git diff” failed/u);
    lose("HEAD~1");
    expect(await faultOf(() => mergeBaseOf(repository, "HEAD", base))).toMatch(/^(?:git-failed|unknown-revision): /u);
    expect(await faultOf(() => readLog(repository, "HEAD", [".md"]))).toMatch(/^git-failed: /u);
  });

  test("merges whose trees are missing", async () => {
    repo.git("switch", "--quiet", "-c", "other");
    repo.write({ [FR_PATH]: edited(FR, "61 500", "64 200") });
    repo.commit("2026-02-01", "French");
    repo.git("switch", "--quiet", "main");
    repo.write({ [EN_PATH]: SALARY });
    repo.commit("2026-02-02", "English");
    repo.git("merge", "--quiet", "-m", "Merge", "other");
    const repository = await repositoryAt(repo.folder);
    lose("other^{tree}");
    expect(await faultOf(() => readLog(repository, "HEAD", [".md"]))).toMatch(/^git-failed: “git (?:log|diff-tree)” failed/u);
  });

  test("a store that cannot be read, and a folder that is another person’s", async () => {
    const repository = await repositoryAt(repo.folder);
    const blob = repo.git("rev-parse", `HEAD:${EN_PATH}`);
    writeFileSync(join(repo.folder, ".git/config"), "[broken");
    expect(await faultOf(() => repositoryAt(repo.folder))).toMatch(/^git-failed: “git rev-parse” failed \(fatal: bad config/u);
    const blobs = openBlobs(repository);
    expect(await faultOf(() => blobs.read(blob, 1_000))).toMatch(/^git-failed: “git cat-file” failed/u);
    blobs.close();
  });

  test("the Action", async () => {
    repo.write({ [EN_PATH]: SALARY });
    const head = repo.commit("2026-02-01", "Raise the salary");
    const base = repo.git("rev-parse", "HEAD~1");
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
    const revisions = await revisionsOf(repo.folder, { number: 1, base, head });
    lose("HEAD~1^{tree}");
    expect(await faultOf(() => compareRevisions(revisions, inputs))).toMatch(/^git-failed: “git ls-tree” failed/u);
    writeFileSync(join(repo.folder, ".git/config"), "[broken");
    expect(await faultOf(() => revisionsOf(repo.folder, { number: 1, base, head }))).toMatch(/^git-failed: /u);
  });
});

describe("names of any kind", () => {
  const odd = { en: "content/en/two\nlines\t“x”.md", fr: "content/fr/two\nlines\t“x”.md" };
  const bare = (text: string) => text.replace("translationKey: keeper\n", "");

  test("a name with a line end is checked", async () => {
    repo.write({ [odd.en]: bare(EN), [odd.fr]: bare(FR) });
    repo.commit("2026-02-01", "Odd");
    repo.write({ [odd.en]: bare(SALARY) });
    repo.commit("2026-02-02", "Raise");
    const checked = await repo.parite("check", "--format", "json");
    expect((JSON.parse(checked.out) as ReportSet).reports.map(({ pair }) => pair.en.path)).toContain(odd.en);
    const drifted = await repo.parite("drift", "--base", "HEAD~1", "--head", "HEAD", "--format", "json");
    expect((JSON.parse(drifted.out) as ReportSet).reports.map(({ pair }) => pair.en.path)).toEqual([odd.en]);
    const { out } = await repo.parite("history", "--format", "json");
    expect((JSON.parse(out) as History).gaps).toMatchObject([{ update: { path: odd.fr } }]);
  });

  test("a name that is not UTF-8 is called that", async () => {
    const latin = Buffer.concat([Buffer.from(`${repo.folder}/content/en/caf`), Buffer.from([0xe9]), Buffer.from(".md")]);
    writeFileSync(latin, EN);
    const folder = Buffer.concat([Buffer.from(`${repo.folder}/content/fr/caf`), Buffer.from([0xe9])]);
    mkdirSync(folder);
    writeFileSync(Buffer.concat([folder, Buffer.from("/a.md")]), FR);
    const names = async (...args: readonly string[]) => {
      const { out, code } = await repo.parite(...args, "--format", "json");
      expect(code).toBe(2);
      return (JSON.parse(out) as ReportSet).refusals.map(({ code: why, path }) => [why, path]);
    };
    const onDisk = [
      ["name-not-utf8", "content/en/caf\uFFFD.md"],
      ["name-not-utf8", "content/fr/caf\uFFFD"],
    ];
    expect(await names("check")).toEqual(onDisk);
    expect(await names("check", "content/*/*.md")).toEqual(onDisk);
    repo.commit("2026-02-01", "Names");
    expect(await names("drift", "--base", "HEAD~1")).toEqual(onDisk);
    expect((await names("drift", "--base", "HEAD~1", "--head", "HEAD")).map(([, path]) => path)).toEqual([
      "content/en/caf\uFFFD.md",
      "content/fr/caf\uFFFD/a.md",
    ]);
    expect((await repo.parite("check", "--lang", "fr")).out).toContain(
      "Le nom de «\u00A0content/en/caf\uFFFD.md\u00A0» n’est pas en UTF-8",
    );
  });

  test("subjects and authors hold any character", async () => {
    repo.write({ [EN_PATH]: SALARY });
    const subject = ":100644 100644 \u0001\u0002\t“R”";
    repo.commit("2026-02-01", subject, "Ana\u0002\tRoy:100644");
    repo.write({ [FR_PATH]: edited(FR, "- Formation en secourisme\n", "- Formation en secourisme\n- Congés\n") });
    repo.commit("2026-02-02", "\u0001Leave");
    const { out } = await repo.parite("history", "--format", "json");
    const { gaps } = JSON.parse(out) as History;
    expect(gaps.map(({ since }) => [since.subject, since.author])).toEqual([
      [subject, "Ana\u0002\tRoy:100644"],
      ["\u0001Leave", "Ana Roy"],
    ]);
  });
});

test("a blob over the limit is not loaded", async () => {
  repo.write({ "large.md": new Uint8Array(3_000_000) });
  repo.commit("2026-02-01", "Large");
  const blobs = openBlobs(await repositoryAt(repo.folder));
  try {
    expect(await blobs.read(repo.git("rev-parse", "HEAD:large.md"), 1_000)).toEqual({ kind: "large", size: 3_000_000 });
    expect(await blobs.read("0".repeat(40), 1_000)).toEqual({ kind: "absent" });
    expect(await blobs.read(repo.git("rev-parse", `HEAD:${FR_PATH}`), 10_000)).toEqual({ kind: "bytes", bytes: Buffer.from(FR) });
  } finally {
    blobs.close();
  }
});

test("a text of the past that is not stored any more is a fault, and nothing is called in step", async () => {
  repo.write({ [EN_PATH]: SALARY });
  repo.commit("2026-02-01", "Raise the salary");
  const blob = repo.git("rev-parse", `HEAD~1:${EN_PATH}`);
  rmSync(join(repo.folder, ".git/objects", blob.slice(0, 2), blob.slice(2)), { force: true });
  const { code, out, err } = await repo.parite("history");
  expect(code).toBe(2);
  expect(out).not.toContain("✔ No");
  expect(err).toContain(EN_PATH);
});

test("a bare repository among the files is not taken for the checkout", async () => {
  repo.git("init", "--quiet", "--bare", "vendor/evil");
  const settings = join(repo.folder, "vendor/evil/config");
  writeFileSync(settings, `[core]\nrepositoryFormatVersion = 0\nbare = false\nworktree = ${repo.folder}\n`);
  const inside = testRepository(repo.folder, join(repo.folder, "vendor/evil"));
  const { code, err } = await inside.parite("history");
  expect([code, err]).toEqual([2, expect.stringContaining("not in a Git checkout")]);
});

test.each([
  [
    "an entry that is none",
    (entries: Record<string, unknown>) =>
      Object.fromEntries(Object.keys(entries).map((name) => [name, { standing: { at: {}, open: [1], closed: [] } }])),
  ],
  [
    "gaps without places",
    (entries: Record<string, unknown>) => Object.fromEntries(Object.keys(entries).map((name) => [name, { standing: 5, shown: [{}] }])),
  ],
  ["a list", () => []],
])("the cache: %s is none", async (_, broken) => {
  repo.write({ [EN_PATH]: SALARY });
  repo.commit("2026-02-01", "Raise");
  const { out } = await repo.parite("history", "--format", "json");
  const path = join(repo.folder, ".git/parite/history.json");
  const stored = JSON.parse(readFileSync(path, "utf8"));
  writeFileSync(path, JSON.stringify({ ...stored, entries: broken(stored.entries) }));
  expect(await repo.parite("history", "--format", "json")).toEqual({ code: 0, out, err: "" });
});

test("a branch that is checked out and has no commit is named, where others have some", async () => {
  repo.git("symbolic-ref", "HEAD", "refs/heads/gone");
  const said = "parite: The branch “gone” that is checked out has no commit, although the repository has some.";
  for (const args of [["history"], ["drift", "--base", "main"]]) {
    const { code, err } = await repo.parite(...args);
    expect([code, err.startsWith(said)]).toEqual([2, true]);
    expect((await repo.parite(...args, "--lang", "fr")).err).toContain("La branche courante, «\u00A0gone\u00A0», n’a aucun commit");
  }
});
