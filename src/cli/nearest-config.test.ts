import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { CONFIG_NAME } from "#config/config-name";
import { nearestConfig } from "./nearest-config.ts";

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "parite-config-"));
  for (const folder of ["site/en/jobs", "site/fr/jobs", "elsewhere"]) mkdirSync(join(root, folder), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true }));

const settings = (...folders: readonly string[]) => {
  for (const folder of folders) writeFileSync(join(root, folder, CONFIG_NAME), "{}");
};
const nearest = async (cwd: string, ...paths: readonly string[]) => (await nearestConfig(join(root, cwd), paths))?.slice(root.length + 1);

test("the settings of the folder that holds all paths, or of one above it up to where the command runs", async () => {
  settings("site/en/jobs", "site", "");
  expect(await nearest("", "site/en/jobs/a.md", "site/fr/jobs/a.md")).toBe(`site/${CONFIG_NAME}`);
  expect(await nearest("", "site/en/jobs/a.md")).toBe(`site/en/jobs/${CONFIG_NAME}`);
  expect(await nearest("", "site/en/jobs")).toBe(`site/en/jobs/${CONFIG_NAME}`);
  expect(await nearest("", "site/fr/jobs/a.md")).toBe(`site/${CONFIG_NAME}`);
  expect(await nearest("")).toBe(CONFIG_NAME);
});

test("none above where the command runs, and its own for paths that stand elsewhere", async () => {
  settings("");
  expect(await nearest("site", "en/jobs/a.md")).toBeUndefined();
  settings("site");
  expect(await nearest("site", "../elsewhere/a.md")).toBe(`site/${CONFIG_NAME}`);
});

test("a folder of that name is no settings", async () => {
  mkdirSync(join(root, "site", CONFIG_NAME));
  expect(await nearest("", "site/en/jobs/a.md")).toBeUndefined();
});
