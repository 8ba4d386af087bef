import { describe, expect, test } from "vitest";
import { base, compare, EN, FR, focused, open, page, useBrowser, violations } from "./session.ts";

useBrowser();

describe.each(["light", "dark"] as const)("axe finds nothing, %s", (colorScheme) => {
  test.each([
    "/en/",
    "/fr/",
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
  ])("%s", async (path) => {
    await open(path, { colorScheme, bypassCSP: true });
    expect(await violations()).toEqual([]);
  });

  test.each(["en", "fr"])("a result and an error, %s", async (lang) => {
    await open(`/${lang}/`, { colorScheme, bypassCSP: true });
    await compare();
    expect(await violations()).toEqual([]);
    await page.locator("#en-text").fill("");
    await page.locator(".submit").click();
    await page.locator(".error-summary").waitFor();
    expect(await violations()).toEqual([]);
  });
});

test.each(["/en/", "/fr/", "/fr/rules", "/en/rules/missing-item", "/fr/docs", "/fr/examples/web-developer"])(
  "320 px are wide enough: %s",
  async (path) => {
    await open(path, { viewport: { width: 320, height: 640 } });
    if (path.length === 4) await compare(`${EN}\n${"https://example.org/a-long-address-without-any-place-to-break/".repeat(3)}\n`);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  },
);

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
});

describe("the report that stands alone", () => {
  const openReport = async (colorScheme: "light" | "dark") => {
    const form = new FormData();
    for (const [name, value] of Object.entries({ en: EN, fr: FR, format: "html" })) form.append(name, value);
    const answer = await fetch(`${base}/en/download`, { method: "POST", body: form });
    await open("/icon.svg", { colorScheme, bypassCSP: true });
    await page.goto("about:blank");
    await page.setContent(await answer.text());
  };

  test.each(["light", "dark"] as const)("axe finds nothing, %s", async (colorScheme) => {
    await openReport(colorScheme);
    expect(await violations()).toEqual([]);
  });

  test("goes from finding to finding by key", async () => {
    await openReport("light");
    await page.keyboard.press("n");
    await page.keyboard.press("n");
    expect(await focused()).toBe("finding-2");
  });
});
