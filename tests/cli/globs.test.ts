import { mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { ReportSet } from "#finding";
import { walk } from "../../src/cli/walk.ts";
import { EN, edited, FR, type TestRepository, testRepository } from "../git/repository.ts";

let repo: TestRepository;
beforeEach(() => {
  repo = testRepository();
});
afterEach(() => repo.dispose());

const keys = async (...args: readonly string[]) => {
  const { out } = await repo.parite("check", "--format", "json", ...args);
  return (JSON.parse(out) as ReportSet).reports.map(({ pair }) => pair.key);
};
const keyed = (text: string, key: string) => text.replace("translationKey: keeper", `translationKey: ${key}`);
const pair = (en: string, fr: string, key: string) => ({ [en]: keyed(EN, key), [fr]: keyed(FR, key) });

test("a glob of many stars takes no time, wherever settings have it", async () => {
  const hostile = "**/*a*a*a*a*a*a*a*a*b.md";
  const long = "a".repeat(60);
  repo.write({
    [`en/${long}.md`]: EN,
    [`fr/${long}.md`]: edited(FR, "- Formation en secourisme\n", ""),
    "parite.config.json": JSON.stringify({
      include: ["**/*.md", hostile],
      exclude: [hostile, `${hostile}/**`],
      overrides: [{ files: [hostile], rules: { "missing-item": "off" } }],
    }),
  });
  expect(await keys()).toEqual(["keeper"]);
  expect((await repo.parite("check", hostile)).code).toBe(2);
  repo.git("init", "--quiet");
  repo.commit("2026-01-05", "Add");
  repo.write({ [`en/${long}.md`]: edited(EN, "61,500", "64,200") });
  expect((await repo.parite("drift", "--base", "HEAD", hostile)).code).toBe(0);
  expect((await repo.parite("drift", "--base", "HEAD")).code).toBe(1);
});

test("overrides by path have the whole language of globs", async () => {
  repo.write({
    ...pair("2019/en/a.md", "2019/fr/a.md", "a"),
    "parite.config.json": JSON.stringify({
      overrides: [{ files: ["{archive,[0-9][0-9]??}/{en,fr}/*.md"], rules: { "missing-item": "off" } }],
    }),
  });
  repo.write({ "2019/fr/a.md": keyed(edited(FR, "- Formation en secourisme\n", ""), "a") });
  expect((await repo.parite("check", "--only", "missing-item")).code).toBe(0);
});

test("a glob on the command line", async () => {
  repo.write({ ...pair("jobs/en/a.md", "jobs/fr/a.md", "a"), ...pair("jobs/en/b.md", "jobs/fr/b.md", "b") });
  repo.write({ ...pair("jobs/.old/en/c.md", "jobs/.old/fr/c.md", "c") });
  expect(await keys("jobs/*/{a,c}.md")).toEqual(["a"]);
  expect(await keys("jobs/.old/*/*.md")).toEqual(["c"]);
  expect(await repo.parite("check", "!(jobs)/*.md", "--lang", "fr")).toMatchObject({
    code: 2,
    err: "parite\u00A0: Le motif «\u00A0!(jobs)/*.md\u00A0» contient «\u00A0!( )\u00A0», que Parité ne lit pas. Écartez des fichiers avec «\u00A0exclude\u00A0» dans parite.config.json.\n",
  });
});

test("what is left out can be taken in again, and what is named is looked at", async () => {
  repo.write({
    ...pair("drafts/keep/en/a.md", "drafts/keep/fr/a.md", "a"),
    ...pair("drafts/en/b.md", "drafts/fr/b.md", "b"),
    "parite.config.json": JSON.stringify({ exclude: ["drafts/**", "!drafts/keep/**"] }),
  });
  expect(await keys()).toEqual(["a"]);
  expect(await keys("drafts/en")).toEqual(["b"]);
});

test("links are followed once, and folders that are refused are not entered", async () => {
  const other = testRepository();
  try {
    repo.write({ "a/b.md": "", ".hidden/c.md": "", "node_modules/d.md": "", "e.md": "" });
    other.write({ "f.md": "" });
    symlinkSync(repo.folder, join(repo.folder, "a/again"));
    symlinkSync(other.folder, join(repo.folder, "linked"));
    symlinkSync(other.folder, join(repo.folder, "twice"));
    symlinkSync(".", join(other.folder, "self"));
    symlinkSync("../e.md", join(repo.folder, "a/link.md"));
    symlinkSync("nowhere", join(repo.folder, "broken.md"));
    mkdirSync(join(repo.folder, "empty"));
    const entered: string[] = [];
    const found = await walk(repo.folder, (path) => {
      entered.push(path);
      return path !== "node_modules";
    });
    expect(found).toEqual(["a/b.md", "a/link.md", "e.md", "linked/f.md"]);
    expect(entered).toContain("node_modules");
    expect(await walk(repo.folder, () => false, true)).toEqual(["e.md"]);
    expect(await walk(repo.folder, (path) => path === ".hidden", true)).toEqual([".hidden/c.md", "e.md"]);
  } finally {
    other.dispose();
  }
});
