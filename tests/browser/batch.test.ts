import { describe, expect, test } from "vitest";
import { compare, EN, FR, isNarrow, open, page, useBrowser, violations } from "./session.ts";

useBrowser();

/** Three spaces before a colon that may break, one of them in a template, and a date that differs. */
const SPACES = FR.replace("devrez\u00A0:", "devrez :").replace("Postulez", "Horaire : de jour.\n\nPostulez");
const ENGLISH = EN.replace("- keep the log;\n", "").replace("Apply", "Hours: days.\n\nApply");
const WITH_TEMPLATE = {
  en: `${ENGLISH}\nCode: {{ code : x }}\n`,
  fr: `${SPACES}\nCode\u00A0: {{ code : x }}\n\nFin : le 4 mars.\n`,
};

const said = () => page.locator(".changed").textContent();
const batch = (rule: string) => page.locator(`[data-batch="${rule}"]`);
const french = () => page.locator("#fr-text").inputValue();

describe.each([
  [
    "en",
    "Apply all suggestions of typography (3)…",
    "3 changes of the rule typography",
    "French, line 3",
    "Apply 2 changes",
    "2 applied, 2 settled, 0 new; 2 remain.",
  ],
  [
    "fr",
    "Appliquer toutes les suggestions de la règle «\u00A0typography\u00A0» (3)…",
    "3 modifications de la règle «\u00A0typography\u00A0»",
    "Français, ligne 3",
    "Appliquer 2 modifications",
    "2 appliquées, 2 réglés, 0 nouveau; il en reste 2.",
  ],
])("all of a rule at once: %s", (lang, offer, title, where, button, told) => {
  test("each is shown first, can be left out, and all are one step to undo", async () => {
    await open(`/${lang}/`, { bypassCSP: true });
    await compare(`${WITH_TEMPLATE.en}\nEnd: March 3.\n`, WITH_TEMPLATE.fr);
    expect(await batch("typography").textContent()).toBe(offer);
    await batch("typography").press("Enter");
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(title);
    expect(await page.locator(".preview .where").first().textContent()).toBe(where);
    const gone = lang === "en" ? "space:" : "espace:";
    expect(await page.locator(".preview .was del").allTextContents()).toEqual([gone, gone, gone]);
    expect(await page.locator(".preview .becomes").first().textContent()).toContain("Vous devrez");
    expect(await page.locator(".preview .becomes .invisible").count()).toBe(3);
    expect(await violations()).toEqual([]);
    await page.locator(".preview li input").nth(1).press("Space");
    expect(await page.locator(".preview .primary").textContent()).toBe(button);
    await page.locator(".preview .primary").press("Enter");
    await expect.poll(said).toBe(told);
    expect(await french()).toBe(WITH_TEMPLATE.fr.replace("devrez :", "devrez\u00A0:").replace("Fin :", "Fin\u00A0:"));
    expect(await page.evaluate(() => document.activeElement?.closest("#result") !== null)).toBe(true);
    await page.keyboard.press("Control+z");
    await expect.poll(french).toBe(WITH_TEMPLATE.fr);
    await expect.poll(said).toBe(lang === "en" ? "0 settled, 2 new; 2 remain." : "0 réglé, 2 nouveaux; il en reste 2.");
  });

  test("320 px are wide enough, and Escape leads back", async () => {
    await open(`/${lang}/`);
    await compare(WITH_TEMPLATE.en, WITH_TEMPLATE.fr);
    await batch("typography").click();
    expect(await isNarrow()).toBe(true);
    await page.keyboard.press("Escape");
    expect(await page.locator(".preview").count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.getAttribute("data-batch"))).toBe("typography");
    expect(await french()).toBe(WITH_TEMPLATE.fr);
  });
});

test("links to the other language’s pages; a filter of rules shows its own button alone", async () => {
  await open("/en/");
  const link = (lang: string, page: string) => `[${page}](https://example.org/${page}-${lang}.html)`;
  const en = `${ENGLISH}\nRead ${link("eng", "fleet")} and ${link("eng", "crew")}.\n`;
  const fr = `${SPACES}\nLisez ${link("eng", "fleet")} et ${link("eng", "crew")}.\n`;
  await compare(en, fr);
  expect(await page.locator("[data-batch]").count()).toBe(2);
  await page.locator("#show-rule").selectOption("link-language");
  expect(await page.locator("[data-batch]").allTextContents()).toEqual(["Apply all suggestions of link-language (2)…"]);
  await batch("link-language").click();
  await page.locator(".preview .primary").click();
  await expect.poll(said).toMatch(/^2 applied, 2 settled, 0 new; /u);
  expect(await french()).toContain(`Lisez ${link("fra", "fleet")} et ${link("fra", "crew")}.`);
});

test("none ticked is no change; all can be ticked at once; the service being gone loses nothing", async () => {
  await open("/en/");
  await compare(WITH_TEMPLATE.en, WITH_TEMPLATE.fr);
  await batch("typography").click();
  const all = page.locator(".preview .all");
  await all.uncheck();
  expect(await page.locator(".preview .primary").getAttribute("aria-disabled")).toBe("true");
  await page.locator(".preview li input").first().check();
  expect(await all.evaluate((box) => box instanceof HTMLInputElement && box.indeterminate)).toBe(true);
  await page.route("**/en/check", (route) => route.abort());
  await page.locator(".preview .primary").click();
  await expect.poll(() => page.locator(".preview .problem").textContent()).toContain("did not arrive");
  expect(await page.locator(".preview li input:checked").count()).toBe(1);
  expect(await french()).toBe(WITH_TEMPLATE.fr);
});
