import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strToU8, zipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { formats } from "../../reports/index.ts";
import { ROOT } from "../../src/dev/modules.ts";
import { finished, told } from "./folder-results.ts";
import { manyPairs, writeTree } from "./many-pairs.ts";
import { open, page, useBrowser, violations } from "./session.ts";

useBrowser();

const FILES = { ...manyPairs(4), "content/en/alone.md": "# Alone\n", "content/fr/no-text.md": "\0", "content/en/no-text.md": "# Cook\n" };
const SETTINGS = { docs: "https://example.org/rules", rules: { "missing-item": "info" } };

let root: string;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "parite-reports-"));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** What the command line writes of the same folder, by format. */
function byCli(lang: string): Readonly<Record<string, string>> {
  const outputs = formats.flatMap(({ id }) => ["--format", id, "--output", join(root, `${lang}.${id}`)]);
  const command = [join(ROOT, "dist/parite.js"), "check", "content", "--lang", lang, "--fail-on", "never", "--quiet", ...outputs];
  try {
    execFileSync(process.execPath, command, { cwd: root, stdio: "ignore" });
  } catch {
    // The file that cannot be read is no failure of this test.
  }
  return Object.fromEntries(formats.map(({ id }) => [id, readFileSync(join(root, `${lang}.${id}`), "utf8")]));
}

async function downloaded(id: string): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent("download"), page.locator(`.folder [data-format=${id}]`).press("Enter")]);
  return readFileSync(await download.path(), "utf8");
}

async function choose(files: Readonly<Record<string, string>>): Promise<void> {
  const bytes = Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)]));
  await page.locator("#folder-files").setInputFiles({ name: "p.zip", mimeType: "application/zip", buffer: Buffer.from(zipSync(bytes)) });
}

describe.each([
  ["en", "/en/folder", {}, ["csv", "html", "json", "markdown", "pretty", "sarif"]],
  [
    "fr",
    "/fr/dossier",
    { "content/parite.config.json": JSON.stringify(SETTINGS) },
    ["github", "gitlab", "html", "junit", "ndjson", "rdjson"],
  ],
] as const)("a report of all pairs: %s", (lang, path, settings, ids) => {
  test("has in each format the bytes that `parite check` writes", { timeout: 120_000 }, async () => {
    await open(path, { bypassCSP: true });
    expect(await page.locator(".folder .downloads").isVisible()).toBe(false);
    await choose({ ...FILES, ...settings });
    await expect.poll(told, { timeout: 60_000 }).toMatch(/^Done|^Terminé/u);
    writeTree(root, { ...FILES, ...settings });
    const expected = byCli(lang);
    // A browser lets a page save ten files in a row.
    for (const id of ids) expect(await downloaded(id), id).toBe(expected[id]);
    expect(await page.locator(".folder [data-format]").count()).toBe(formats.length);
    expect(await told()).toContain(ids.at(-1));
    expect(await violations()).toEqual([]);
  });
});

test("what writes them not arriving is said, and the table stays", async () => {
  await open("/en/folder");
  await choose(manyPairs(1));
  await finished();
  await page.route("**/folder/reports.js", (route) => route.abort());
  await page.locator(".folder [data-format=html]").click();
  await expect.poll(told).toContain("a part of this page could not be loaded");
  expect(await page.locator(".folder-table tbody tr").count()).toBe(1);
});
