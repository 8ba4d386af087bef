import { describe, expect, test } from "vitest";
import { compare, EN, FR, isNarrow, open, page, useBrowser, violations } from "./session.ts";

useBrowser();

const card = (rule: string) => page.locator(`.finding[data-rule="${rule}"]`);
const area = () => page.locator(".editor textarea");
const french = () => page.locator("#fr-text").inputValue();

describe.each([
  ["en", "is marked as a draft"],
  ["fr", "porte la marque d’un brouillon"],
])("a draft to translate: %s", (lang, words) => {
  test("is marked in its gap, stays found, and loses its mark when it is translated", async () => {
    await open(`/${lang}/`, { bypassCSP: true });
    await compare(EN.replace("keep the log", "GPS"), FR);
    await card("missing-item").locator("[data-tool=insert-fr]").press("Enter");
    expect(await violations()).toEqual([]);
    expect(await page.locator("[data-mark]:visible").count()).toBe(1);
    await page.locator("[data-mark=en]").press("Enter");
    await expect.poll(() => card("untranslated").locator(".message").textContent()).toContain(words);
    expect(await french()).toContain("\n- GPS; <!-- parite-draft -->\n");
    await card("untranslated").locator("[data-tool=edit-fr]").click();
    expect(await area().inputValue()).toBe("- GPS;");
    await page.keyboard.press("Control+A");
    await page.keyboard.type("- se servir du GPS;");
    await page.keyboard.press("Control+Enter");
    await expect.poll(() => card("untranslated").count()).toBe(0);
    expect(await french()).toContain("\n- se servir du GPS;\n");
  });
});

describe.each([
  ["en", "The settings are copied.", "did not copy"],
  ["fr", "Les réglages sont copiés.", "n’a rien copié"],
])("a key of the front matter that one side has: %s", (lang, copied, notCopied) => {
  const head = (keys: string) => `---\ntitle: Ferry 12\n${keys}---\n\n`;

  test("is left alone by settings to copy", async () => {
    await open(`/${lang}/`, { bypassCSP: true, permissions: ["clipboard-read", "clipboard-write"] });
    await compare(head("summary: We run ferries.\n") + EN, head("") + FR);
    expect(await card("date").locator("[data-tool=settings]").isVisible()).toBe(false);
    await card("front-matter").locator("[data-tool=settings]").press("Enter");
    const snippet = await area().inputValue();
    expect(JSON.parse(snippet).frontMatter.ignore).toEqual(expect.arrayContaining(["id", "summary"]));
    expect(await violations()).toEqual([]);
    await page.locator(".editor .primary").press("Enter");
    await expect.poll(() => page.locator(".changed").textContent()).toBe(copied);
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(snippet);
    expect(await isNarrow()).toBe(true);
    await page.keyboard.press("Escape");
    expect(await page.evaluate(() => document.activeElement?.getAttribute("data-tool"))).toBe("settings");
  });

  test("a browser that copies nothing says so", async () => {
    await open(`/${lang}/`);
    await compare(head("summary: We run ferries.\n") + EN, head("") + FR);
    await page.evaluate(() => Object.defineProperty(navigator, "clipboard", { value: undefined }));
    await card("front-matter").locator("[data-tool=settings]").click();
    await page.locator(".editor .primary").click();
    await expect.poll(() => page.locator(".editor .problem").textContent()).toContain(notCopied);
  });
});

describe("the bar at the foot", () => {
  test.each(["en", "fr"])("is a strip that takes a tenth of a small screen, and covers nothing that has the focus: %s", async (lang) => {
    await open(`/${lang}/`);
    await compare();
    expect(await isNarrow()).toBe(true);
    await page.locator(".stepper").scrollIntoViewIfNeeded();
    const bar = await page.locator(".stepper").boundingBox();
    expect([bar?.x, bar?.width]).toEqual([0, 320]);
    expect(bar?.height).toBeLessThanOrEqual(64);
    await page.locator("#result [data-landing]").focus();
    const covered: string[] = [];
    for (let tabs = 0; tabs < 60; tabs++) {
      await page.keyboard.press("Tab");
      const name = await page.evaluate(() => {
        const active = document.activeElement;
        if (!active?.closest("#result") || active.closest(".stepper")) return "";
        const { left, right, top, bottom } = active.getBoundingClientRect();
        const over = document.elementFromPoint((left + right) / 2, Math.max(top, bottom - 2));
        return over?.closest(".stepper") ? (active.textContent ?? "?") : "";
      });
      if (name !== "") covered.push(name);
    }
    expect(covered).toEqual([]);
  });
});
