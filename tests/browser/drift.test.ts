import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { base, compare, EN, FR, isNarrow, open, page, useBrowser, violations } from "./session.ts";

useBrowser();

/** A pair that agrees, and an edit of its English. */
const AGREED = {
  en: EN.replace("- keep the log;\n", ""),
  fr: FR.replace("4 mars", "3 mars"),
};
const EDITED = AGREED.en.replace("March 3", "March 17");

const PATHS = { en: "/en/drift", fr: "/fr/derive" } as const;

async function fill(texts: Readonly<Record<string, string>>): Promise<void> {
  for (const [field, text] of Object.entries(texts)) await page.locator(`#${field}-text`).fill(text);
}

async function send(): Promise<void> {
  await page.locator(".submit").press("Enter");
  await page.locator("#result .pair-view").waitFor();
}

async function saved(press: () => Promise<void>): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent("download"), press()]);
  return readFileSync(await download.path(), "utf8");
}

describe.each(["en", "fr"] as const)("two states of a pair: %s", (lang) => {
  test("show the edit word by word, and what the other language needs", async () => {
    await open(PATHS[lang], { bypassCSP: true });
    await fill({ "before-en": AGREED.en, "before-fr": AGREED.fr, en: EDITED, fr: AGREED.fr });
    await send();
    expect(page.url()).toBe(base + PATHS[lang]);
    expect(await page.locator(".changes del").allTextContents()).toEqual(["3"]);
    expect(await page.locator(".changes ins").allTextContents()).toEqual(["17"]);
    expect(await page.locator('.finding[data-rule="drift"]').count()).toBe(1);
    expect(await violations()).toEqual([]);
    expect(await isNarrow()).toBe(true);
  });

  test("the switch keeps the four texts", async () => {
    await open(PATHS[lang]);
    await fill({ "before-en": AGREED.en, "before-fr": AGREED.fr, en: EDITED, fr: AGREED.fr });
    await send();
    await page.locator("#language button").click();
    const other = lang === "en" ? "fr" : "en";
    await page.waitForURL(base + PATHS[other]);
    expect(await page.locator('.finding[data-rule="drift"]').count()).toBe(1);
    expect(await page.locator("#before-en-text").inputValue()).toBe(AGREED.en);
  });

  test("the empty form has a switch, no finding of axe, and works at 320 px", async () => {
    await open(PATHS[lang], { bypassCSP: true });
    expect(await page.locator("#language a").getAttribute("href")).toBe(PATHS[lang === "en" ? "fr" : "en"]);
    expect(await violations()).toEqual([]);
    expect(await isNarrow()).toBe(true);
  });
});

test("what the other language needs is written in place, and closes the gap", async () => {
  await open(PATHS.en);
  await fill({ "before-en": AGREED.en, "before-fr": AGREED.fr, en: EDITED, fr: AGREED.fr });
  await send();
  await page.locator('.finding[data-rule="drift"] [data-tool=edit-fr]').click();
  await page.keyboard.press("Control+A");
  await page.keyboard.type("Postulez d’ici le 17 mars 2026.");
  await page.keyboard.press("Control+Enter");
  await expect.poll(() => page.locator(".changed").textContent()).toBe("1 settled, 0 new; 0 remain.");
});

test("a state is taken along, and stands for the earlier texts the next time", async () => {
  await open(PATHS.fr);
  await fill({ en: AGREED.en, fr: AGREED.fr });
  const state = await saved(() => page.locator(".keep-state button").click());
  expect(JSON.parse(state)).toMatchObject({ schemaVersion: 1 });
  await fill({ en: EDITED });
  const file = { name: "state.json", mimeType: "application/json", buffer: Buffer.from(state) };
  await page.locator("#state-file").setInputFiles(file);
  await send();
  expect(await page.locator(".changes ins").allTextContents()).toEqual(["17"]);
  const report = await saved(() => page.locator('.downloads [value="json"]').click());
  expect(JSON.parse(report)).toMatchObject({ findings: [{ rule: "drift" }] });
});

test.each([
  ["{", "no JSON"],
  ["{}", "not one that this version can read"],
])("a file that is no state is said at its chooser: %s", async (text, why) => {
  await open(PATHS.en);
  await fill({ en: EDITED, fr: AGREED.fr });
  await page.locator("#state-file").setInputFiles({ name: "state.json", mimeType: "application/json", buffer: Buffer.from(text) });
  await page.locator(".submit").click();
  await page.locator(".error-summary").waitFor();
  expect(await page.locator("#state-problem").textContent()).toContain(why);
  expect(await page.locator(".error-summary a").getAttribute("href")).toBe("#state-file");
  expect(await page.locator("#en-text").inputValue()).toBe(EDITED);
});

test("an earlier text that is missing is asked for at its own field", async () => {
  await open(PATHS.fr);
  await fill({ en: EDITED, fr: AGREED.fr, "before-fr": AGREED.fr });
  await page.locator(".submit").click();
  await page.locator(".error-summary").waitFor();
  expect(await page.locator(".error-summary a").getAttribute("href")).toBe("#before-en-text");
  expect(await page.locator("#before-en-text").getAttribute("aria-invalid")).toBe("true");
});

test.each([
  ["en", "Before: ", "Now: "],
  ["fr", "Avant\u00A0: ", "Maintenant\u00A0: "],
] as const)("a refusal says of which time it is, and leads to its field: %s", async (lang, before, now) => {
  await open(PATHS[lang]);
  const long = `${AGREED.en}\n${"We run ferries all year. ".repeat(11_000)}\n`;
  await fill({ "before-en": long, "before-fr": AGREED.fr, en: EDITED, fr: AGREED.fr });
  await page.locator(".submit").click();
  const links = page.locator(".error-summary a");
  await links.waitFor();
  expect(await links.textContent()).toMatch(new RegExp(`^${before}`, "u"));
  expect(await links.getAttribute("href")).toBe("#before-en-text");
  await fill({ "before-en": AGREED.en, en: long });
  await page.locator(".submit").click();
  await expect.poll(() => links.getAttribute("href")).toBe("#en-text");
  expect(await links.textContent()).toMatch(new RegExp(`^${now}`, "u"));
});

test("files of two times go to their own fields, by their names", async () => {
  await open(PATHS.en);
  const drop = (field: string) =>
    page.evaluate((at) => {
      const transfer = new DataTransfer();
      for (const side of ["fr", "en"]) transfer.items.add(new File([`${at} ${side}`], `officer.${side}.md`));
      document.querySelector(`.input[data-field="${at}"]`)?.dispatchEvent(new DragEvent("drop", { dataTransfer: transfer, bubbles: true }));
    }, field);
  await drop("before-en");
  await drop("fr");
  await expect.poll(() => page.locator("#before-fr-text").inputValue()).toBe("before-en fr");
  await expect.poll(() => page.locator("#before-en-text").inputValue()).toBe("before-en en");
  await expect.poll(() => page.locator("#en-text").inputValue()).toBe("fr en");
});

test("without script the form is sent, and shows a state’s texts", async () => {
  await open(PATHS.fr, { javaScriptEnabled: false });
  await fill({ "before-en": AGREED.en, "before-fr": AGREED.fr, en: EDITED, fr: AGREED.fr });
  await page.locator(".submit").click();
  await page.locator("#result .pair-view").waitFor();
  expect(await page.locator(".changes ins").allTextContents()).toEqual(["17"]);
});

test.each([
  ["en", "These edits ask nothing of the other language.", "1 error or warning remains in the pair itself"],
  ["fr", "Ces modifications ne demandent rien à l’autre langue.", "Il reste 1 erreur ou avertissement dans la paire elle-même"],
] as const)("edits that ask nothing are not taken for a pair without findings: %s", async (lang, nothing, remain) => {
  await open(PATHS[lang]);
  const lacking = AGREED.fr.replace(/\n[^\n]+\n$/u, "\n");
  await fill({ "before-en": AGREED.en, "before-fr": lacking, en: AGREED.en, fr: lacking });
  await page.locator(".submit").click();
  await page.locator("#result .pair-view").waitFor();
  const result = (await page.locator("#result").textContent()) ?? "";
  expect(result).toContain(nothing);
  expect(result).toContain(remain);
  expect(result).not.toMatch(/of 100|sur 100/u);
});

test("from a comparison, what the edits since ask is one button away", async () => {
  await open("/en/");
  await compare(AGREED.en, AGREED.fr);
  await page.locator('.block[data-side="en"] .edit-line', { hasText: "8" }).click();
  await page.keyboard.press("Control+A");
  await page.keyboard.type("Apply by March 17, 2026.");
  await page.keyboard.press("Control+Enter");
  await expect.poll(() => page.locator(".changed").textContent()).toContain("1 new");
  await page.locator("[data-work=since]").click();
  await page.waitForURL(base + PATHS.en);
  expect(await page.locator(".changes ins").allTextContents()).toEqual(["17"]);
  expect(await page.locator("#before-en-text").inputValue()).toBe(AGREED.en);
});
