import { execFileSync, spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { parse } from "yaml";
import { ROOT } from "../src/dev/modules.ts";
import { notesOf } from "../src/dev/release-notes.mjs";
import { newRepository, room } from "./action/repository.ts";
import { runAction } from "./action/run-action.ts";

const rooms: string[] = [];
afterAll(() => {
  for (const path of rooms) rmSync(path, { recursive: true, force: true });
});

const release = (cwd: string, ...args: string[]) =>
  spawnSync(process.execPath, [join(ROOT, "src/dev/release.mjs"), ...args], {
    cwd,
    encoding: "utf8",
    env: {
      ...process.env,
      GIT_AUTHOR_NAME: "A",
      GIT_AUTHOR_EMAIL: "a@example.org",
      GIT_COMMITTER_NAME: "A",
      GIT_COMMITTER_EMAIL: "a@example.org",
    },
  });

const CHANGELOG = `# Changelog

## 2.0.0 (unreleased)

- Not yet.

## 1.2.3 (2026-01-31)

### Added

- One thing, which takes
  two lines.
- Another.

## 1.2.2 (2026-01-01)

- Old.
`;

/** What the changelog above says of 1.2.3. */
const NOTES = "### Added\n\n- One thing, which takes two lines.\n- Another.";

test("a tag holds all that the Action runs, the branch does not, and the tagged file runs", async () => {
  const repository = newRepository(room(rooms));
  const text = (path: string) => readFileSync(join(ROOT, path), "utf8");
  const head = repository.commit({ "action.yml": text("action.yml"), ".gitignore": text(".gitignore"), "CHANGELOG.md": CHANGELOG });
  mkdirSync(join(repository.path, "dist"));
  for (const path of ["dist/action.js", "dist/parite.js"]) copyFileSync(join(ROOT, path), join(repository.path, path));
  expect(release(repository.path, "v1.2.3")).toMatchObject({ status: 0, stderr: "" });
  expect(repository.git("rev-parse", "HEAD")).toBe(head);
  expect(repository.git("status", "--porcelain")).toBe("");

  // The workflow reads the notes of the release off the tag.
  const { steps } = parse(text(".github/workflows/release.yml")).jobs.release;
  const [, format = ""] = steps.map(({ run }: { run?: string }) => /--format="([^"]+)"/u.exec(run ?? "")).find(Boolean) ?? [];
  expect(repository.git("tag", "--list", "v1.2.3", `--format=${format}`).trim()).toBe(NOTES);

  const checkout = room(rooms);
  repository.git("clone", "-q", "--branch", "v1", `file://${repository.path}`, checkout);
  const { main } = parse(readFileSync(join(checkout, "action.yml"), "utf8")).runs;
  const postings = newRepository(room(rooms));
  postings.commit({
    "en/a.md": "# Analyst\n\n- Plan the work\n- Write the reports\n",
    "fr/a.md": "# Analyste\n\n- Planifier le travail\n",
  });
  const result = await runAction({ cwd: postings.path, temp: room(rooms), main: join(checkout, main) });
  expect(result.outputs).toMatchObject({ verdict: "fail", errors: "1" });
});

test("the pre-commit hook is one that the CLI takes: any Markdown file passes, a pair out of parity does not", () => {
  const [hook] = parse(readFileSync(join(ROOT, ".pre-commit-hooks.yaml"), "utf8"));
  const [command, ...args] = hook.entry.split(" ");
  expect([command, hook.language, hook.types]).toEqual(["parite", "node", ["markdown"]]);
  const postings = newRepository(room(rooms));
  postings.commit({
    "README.md": "# Notes\n",
    "en/a.md": "# Analyst\n\n- Plan the work\n- Write the reports\n",
    "fr/a.md": "# Analyste\n\n- Planifier le travail\n",
  });
  const run = (...files: string[]) =>
    spawnSync(process.execPath, [join(ROOT, "dist/parite.js"), ...args, ...files], { cwd: postings.path, encoding: "utf8" });
  expect(run("README.md").status).toBe(0);
  expect(run("README.md", "fr/a.md")).toMatchObject({ status: 1, stdout: expect.stringContaining("missing-item") });
});

test.each([
  ["1.2.3", { notes: NOTES }],
  ["1.2", { problem: expect.stringContaining("no entry for 1.2.") }],
  ["2.0.0", { problem: expect.stringContaining("calls 2.0.0 unreleased") }],
])("what the changelog says of %s", (version, said) => {
  expect(notesOf(CHANGELOG, version)).toEqual(said);
});

test("a version of which the changelog says nothing", () => {
  expect(notesOf("# Changelog\r\n\r\n## 1.0.0\r\n\r\n## 0.9.0\r\n\r\n- x\r\n", "1.0.0")).toEqual({
    problem: expect.stringContaining("says nothing of 1.0.0"),
  });
});

test.each([
  ["1.2", "Name the tag as v1.2.3"],
  ["v1.2.3", "dist/action.js is not built"],
  ["v2.0.0", "calls 2.0.0 unreleased", "dist/action.js", "dist/parite.js"],
])("%s: said, and no tag", (tag, words, ...built) => {
  const repository = newRepository(room(rooms));
  repository.commit({ "CHANGELOG.md": CHANGELOG, ...Object.fromEntries(built.map((path) => [path, ""])) });
  const { status, stderr } = release(repository.path, tag);
  expect([status, stderr]).toEqual([1, expect.stringContaining(words)]);
  expect(execFileSync("git", ["tag"], { cwd: repository.path, encoding: "utf8" })).toBe("");
});
