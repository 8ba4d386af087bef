import { describe, expect, test } from "vitest";
import { base, compare, EN, FR, focused, isNarrow, open, page, useBrowser, violations } from "./session.ts";

useBrowser();

test.each([
  "/en/",
  "/fr/",
  "/en/folder",
  "/fr/dossier",
  "/en/rules",
  "/fr/rules",
  "/en/rules/missing-item",
  "/fr/rules/missing-item",
  "/en/rules/unpaired",
  "/en/docs",
  "/fr/docs",
  "/en/examples/web-developer",
  "/fr/examples/program-officer",
  "/fr/nothing-here",
])("axe finds nothing, and 320 px are wide enough: %s", async (path) => {
  await open(path, { bypassCSP: true });
  expect(await violations()).toEqual([]);
  expect(await isNarrow()).toBe(true);
});

test.each(["en", "fr"])("axe finds nothing, and 320 px are wide enough: a result and an error, %s", async (lang) => {
  await open(`/${lang}/`, { bypassCSP: true });
  await compare(`${EN}\n${"https://example.org/a-long-address-without-any-place-to-break/".repeat(3)}\n`);
  expect(await violations()).toEqual([]);
  expect(await isNarrow()).toBe(true);
  await page.locator("#en-text").fill("");
  await page.locator(".submit").click();
  await page.locator(".error-summary").waitFor();
  expect(await violations()).toEqual([]);
});

test("a colour that is too pale in the dark alone is seen", async () => {
  await open("/fr/nothing-here", { bypassCSP: true });
  await page.addStyleTag({ content: "@media (prefers-color-scheme: dark) { h1 { color: #333 } }" });
  expect(await violations()).toEqual([expect.stringMatching(/^dark: color-contrast: <h1/u)]);
});

test("light and dark differ in colours alone", async () => {
  const style = await (await fetch(`${base}/assets/parite.css`)).text();
  const dark = /@media screen and \(prefers-color-scheme:dark\)\{:root\{([^{}]*)\}\}/u.exec(style)?.[1];
  expect(dark?.split(";").filter((each) => !/^--[a-z-]+: var\(--gcds-color-[a-z0-9-]+\)$/u.test(each))).toEqual([]);
  expect(style.match(/prefers-color-scheme/gu)).toHaveLength(1);
});

test("on paper: both columns and every finding, no controls", async () => {
  await open("/en/");
  await compare();
  await page.emulateMedia({ media: "print" });
  for (const gone of [".filters", ".stepper", ".check-form", ".downloads", "body > header"]) {
    expect(await page.locator(gone).first().isVisible(), gone).toBe(false);
  }
  const [en, fr] = await Promise.all([page.locator(".cell-en").first().boundingBox(), page.locator(".cell-fr").first().boundingBox()]);
  expect(fr?.y).toBe(en?.y);
  expect(await page.locator(".finding:visible").count()).toBe(await page.locator(".finding").count());
  // On the screen a section is laid out where it is looked at; paper has them all.
  const visibility = () =>
    page
      .locator(".pair-section")
      .first()
      .evaluate((section) => getComputedStyle(section).contentVisibility);
  expect(await visibility()).toBe("visible");
  await page.emulateMedia({ media: "screen" });
  expect(await visibility()).toBe("auto");
});

describe("the report that stands alone", () => {
  const openReport = async () => {
    const form = new FormData();
    for (const [name, value] of Object.entries({ en: EN, fr: FR, format: "html" })) form.append(name, value);
    const answer = await fetch(`${base}/en/download`, { method: "POST", body: form });
    await open("/icon.svg", { bypassCSP: true });
    await page.goto("about:blank");
    await page.setContent(await answer.text());
  };

  test("axe finds nothing", async () => {
    await openReport();
    expect(await violations()).toEqual([]);
  });

  test("goes from finding to finding by key", async () => {
    await openReport();
    await page.keyboard.press("n");
    await page.keyboard.press("n");
    expect(await focused()).toBe("finding-2");
  });
});
