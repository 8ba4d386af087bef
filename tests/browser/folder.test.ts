import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { zipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ROOT } from "../../src/dev/modules.ts";
import { finished, rows, told, totals } from "./folder-results.ts";
import { manyPairs, type Tree, writeTree } from "./many-pairs.ts";
import { base, isNarrow, open, page, useBrowser, violations } from "./session.ts";

useBrowser();

let root: string;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "parite-folder-"));
  writeTree(root, { ...manyPairs(46), "content/en/alone.md": "# Alone\n", "content/notes.txt": "none" });
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

const PATH = { en: "/en/folder", fr: "/fr/dossier" } as const;

/** Files as an archive that somebody chooses. */
const zipOf = (files: Tree) => ({
  name: "postings.zip",
  mimeType: "application/zip",
  buffer: Buffer.from(zipSync(Object.fromEntries(Object.entries(files).map(([path, text]) => [path, new TextEncoder().encode(text)])))),
});

describe.each(["en", "fr"] as const)("a folder of 46 pairs: %s", (lang) => {
  test("gives what `check --format html` gives: totals, verdicts, order", { timeout: 300_000 }, async () => {
    await open(PATH[lang], { bypassCSP: true });
    // What the region says, one by one.
    await page.evaluate(() => {
      const said: string[] = [];
      Object.assign(globalThis, { said });
      const status = document.querySelector(".folder-said");
      if (status) new MutationObserver(() => said.push(status.textContent ?? "")).observe(status, { childList: true });
    });
    await page.locator("#folder-choice").setInputFiles(join(root, "content"));
    await finished();
    const [ours, sum] = [await rows(), await totals()];
    expect(ours).toHaveLength(46);
    expect(await page.evaluate(() => (globalThis as unknown as { said: string[] }).said.length)).toBeLessThan(8);
    expect(await violations()).toEqual([]);
    expect(await isNarrow()).toBe(true);
    const badge = await page.locator(".folder-table .verdict").first().boundingBox();
    expect((badge?.x ?? 0) + (badge?.width ?? 320)).toBeLessThanOrEqual(304);
    const cli = [join(ROOT, "dist/parite.js"), "check", "content", "--format", "html", "--lang", lang, "--fail-on", "never", "--quiet"];
    const report = execFileSync(process.execPath, cli, { cwd: root, encoding: "utf8", maxBuffer: 64 * 1024 * 1024 });
    await page.locator("[data-folder=clear]").click();
    await page.goto("about:blank");
    await page.setContent(report);
    expect(ours).toEqual(await rows());
    expect(sum).toEqual(await totals());
    expect(await page.locator(".repository .message").count()).toBe(1);
  });
});

test("by keyboard: sorted, filtered, and a pair opened beside the table", async () => {
  await open(PATH.en);
  await page.locator("#folder-files").setInputFiles(zipOf(manyPairs(5)));
  await finished();
  const scores = async () => (await rows()).map(([, , score]) => Number(score));
  const inOrder = await rows();
  await page.locator("[data-column=score]").press("Enter");
  expect(await scores()).toEqual(inOrder.map(([, , score]) => Number(score)).toSorted((a, b) => a - b));
  expect(await page.locator("th[aria-sort=ascending]").textContent()).toContain("Score");
  await page.locator("[data-column=score]").press("Enter");
  expect(await scores()).toEqual(inOrder.map(([, , score]) => Number(score)).toSorted((a, b) => b - a));
  expect(await page.evaluate(() => document.activeElement?.getAttribute("data-column"))).toBe("score");
  await page.locator(".folder select").selectOption("fail");
  expect(await rows()).toEqual((await rows()).filter(([, verdict]) => verdict === "Not in parity"));
  await page.locator(".folder select").selectOption("");
  await page.locator(".folder input[type=search]").fill("FERRY");
  expect(await page.locator(".folder-shown").textContent()).toBe("Pairs shown: 1 of 5");
  const opened = page.context().waitForEvent("page");
  await page.locator(".open-pair:visible").press("Enter");
  const tab = await opened;
  await tab.locator("#result .pair-view").waitFor();
  expect(tab.url()).toBe(`${base}/en/check`);
  expect(await tab.locator("#en-text").inputValue()).toBe(manyPairs(5)["content/en/ferry-deck-officer-3.md"]);
  expect(await tab.locator('input[name="frPath"]').inputValue()).toBe("content/fr/ferry-deck-officer-3.md");
  expect(await page.locator(".open-pair:visible").count()).toBe(1);
});

test("a pair that is corrected in its tab is so in the table, and both of its files have names of their own", async () => {
  await open(PATH.en);
  const head = (lang: string) => `---\nlang: ${lang}\n---\n\n`;
  const files = {
    "crew/en/index.md": `${head("en")}# Deck officer\n\nApply by March 3, 2026.\n`,
    "crew/fr/index.md": `${head("fr")}# Officier ou officière de pont\n\nPostulez d’ici le 4 mars 2026.\n`,
  };
  await page.locator("#folder-files").setInputFiles(zipOf(files));
  await finished();
  expect((await rows()).map(([, verdict]) => verdict)).toEqual(["Not in parity"]);
  const opened = page.context().waitForEvent("page");
  await page.locator(".open-pair:visible").press("Enter");
  const tab = await opened;
  // The other language of the page still belongs to the table.
  await tab.locator("#result .pair-view").waitFor();
  await tab.locator("#language button").click();
  await tab.waitForURL("**/fr/check");
  await tab.locator(".finding[data-rule=date] [data-tool=edit-fr]").click();
  await tab.keyboard.press("Control+A");
  await tab.keyboard.type("Postulez d’ici le 3 mars 2026.");
  await tab.keyboard.press("Control+Enter");
  await expect.poll(async () => (await rows()).map(([, verdict]) => verdict)).toEqual(["In parity"]);
  await expect.poll(told).toBe("Done. Pairs compared: 1.");
  const names = [];
  for (const side of ["en", "fr"]) {
    const [download] = await Promise.all([tab.waitForEvent("download"), tab.locator(`[data-work=file-${side}]`).press("Enter")]);
    names.push(download.suggestedFilename());
  }
  expect(names).toEqual(["en-index.md", "fr-index.md"]);
});

test("a folder that is dropped, from the system’s own files", async () => {
  await open(PATH.fr);
  const box = await page.locator(".folder-zone").boundingBox();
  const small = mkdtempSync(join(tmpdir(), "parite-drop-"));
  writeTree(small, manyPairs(3));
  const session = await page.context().newCDPSession(page);
  const data = { items: [], files: [join(small, "content")], dragOperationsMask: 1 };
  for (const type of ["dragEnter", "dragOver", "drop"] as const)
    await session.send("Input.dispatchDragEvent", { type, x: (box?.x ?? 0) + 20, y: (box?.y ?? 0) + 20, data });
  await finished();
  expect(await rows()).toHaveLength(3);
  rmSync(small, { recursive: true });
});

describe("without script", () => {
  test.each([
    ["en", "This page needs JavaScript"],
    ["fr", "Cette page a besoin de JavaScript"],
  ] as const)("the page says that it needs it: %s", async (lang, words) => {
    await open(PATH[lang], { javaScriptEnabled: false });
    expect(await page.locator("main").innerText()).toContain(words);
    expect(await page.locator("#folder-choice").isVisible()).toBe(false);
  });
});

test("the page loads what reads folders with the first one, and no other page does", async () => {
  const asked: string[] = [];
  await open(PATH.en);
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await page.reload();
  expect(asked).not.toContain("/folder/folder.js");
  await page.locator("#folder-files").setInputFiles(zipOf(manyPairs(1)));
  await finished();
  expect(asked).toContain("/folder/folder.js");
  expect(await told()).toBe("Done. Pairs compared: 1.");
});

describe("settings in the folder", () => {
  const SET = {
    rules: { "missing-item": "off" },
    overrides: [{ files: ["content/fr/ferry*"], rules: { date: "off" } }],
    exclude: ["content/*/web*"],
    glossary: "terms.csv",
  };
  const files = (settings: unknown): Tree => ({
    ...Object.fromEntries(Object.entries(manyPairs(6)).map(([path, text]) => [`repo/${path}`, text])),
    "repo/parite.config.json": JSON.stringify(settings),
    "repo/terms.csv": "en,fr\nferry,bac\n",
  });

  test("hold as they do for `parite check`, in the table and in a pair that is opened", { timeout: 120_000 }, async () => {
    await open(PATH.en, { bypassCSP: true });
    await page.locator("#folder-files").setInputFiles(zipOf(files(SET)));
    await finished();
    expect(await page.locator(".folder-settings").textContent()).toBe("With the settings of repo/parite.config.json");
    expect(await violations()).toEqual([]);
    const ours = await rows();
    const folder = mkdtempSync(join(tmpdir(), "parite-settings-"));
    writeTree(folder, files(SET));
    const cli = [join(ROOT, "dist/parite.js"), "check", "repo", "--format", "html", "--lang", "en", "--fail-on", "never", "--quiet"];
    const report = execFileSync(process.execPath, cli, { cwd: folder, encoding: "utf8", maxBuffer: 64 * 1024 * 1024 });
    rmSync(folder, { recursive: true });
    const opened = page.context().waitForEvent("page");
    await page.locator(".open-pair:visible", { hasText: "ferry" }).press("Enter");
    const tab = await opened;
    await tab.locator("#result .pair-view").waitFor();
    expect(await tab.locator(".with-settings").textContent()).toContain("The settings of the folder hold");
    const found = () => tab.locator(".finding").evaluateAll((all) => all.map((each) => each.getAttribute("data-rule")));
    const before = await found();
    expect(before).not.toContain("missing-item");
    expect(before).not.toContain("date");
    expect(before).toContain("terminology");
    // They go on with the texts.
    await tab.locator("#language button").click();
    await tab.waitForURL("**/fr/check");
    expect(await found()).toEqual(before);
    await page.locator("[data-folder=clear]").click();
    await page.goto("about:blank");
    await page.setContent(report);
    expect(ours).toEqual(await rows());
  });

  test("that are wrong are said once, and nothing is taken; mended ones hold", async () => {
    await open(PATH.fr);
    await page.locator("#folder-files").setInputFiles(zipOf(files({ rules: { "missing-itm": "off" } })));
    await expect.poll(() => page.locator(".folder-faults li").allTextContents()).toEqual([expect.stringContaining("Vouliez-vous dire")]);
    expect(await page.locator(".folder-table").isVisible()).toBe(false);
    await page.locator("#folder-files").setInputFiles(zipOf(files({ rules: { "missing-item": "off" } })));
    await finished();
    expect(await page.locator(".folder-faults").isVisible()).toBe(false);
    expect(await page.locator(".folder-settings").textContent()).toBe("Avec les réglages de repo/parite.config.json");
  });

  test("that cannot be read for want of what reads them are said, and nothing is compared without them", async () => {
    await open(PATH.en);
    await page.route("**/folder/settings.js", (route) => route.abort());
    await page.locator("#folder-files").setInputFiles(zipOf(files({})));
    await expect.poll(() => page.locator(".folder-faults li").allTextContents()).toEqual([expect.stringContaining("did not arrive")]);
    expect(await page.locator(".folder-table").isVisible()).toBe(false);
  });
});
