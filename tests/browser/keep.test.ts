import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { asksToLeave } from "./leaving.ts";
import { base, compare, EN, FR, isNarrow, open, page, useBrowser, violations } from "./session.ts";

useBrowser();

const drafts = (at: Page = page) => at.locator(".drafts li");
const said = (at: Page = page) => at.locator(".keep-said").textContent();

async function turnOn(): Promise<void> {
  await page.locator(".keep summary").press("Enter");
  await page.locator("#keep-drafts").press("Space");
}

/** Changes the date in a tab, in place. */
async function setDay(at: Page, day: number): Promise<void> {
  await at.locator('.block[data-side="fr"] .edit-line').last().click();
  await at.keyboard.press("Control+A");
  await at.keyboard.type(`Postulez d’ici le ${day} mars 2026.`);
  await at.keyboard.press("Control+Enter");
  await expect.poll(() => at.locator("#fr-text").inputValue()).toContain(`${day} mars`);
}

/** What the browser has stored: nothing where no store was ever made. */
const stores = () => page.evaluate(async () => [(await indexedDB.databases()).length, localStorage.length]);

describe.each([
  ["en", "Keep on this device: on, 1 draft", "kept just now", "Restored: Deck officer · Officier ou officière de pont"],
  [
    "fr",
    "Garder sur cet appareil\u00A0: oui, 1\u00A0brouillon",
    "gardé à l’instant",
    "Repris\u00A0: Deck officer · Officier ou officière de pont",
  ],
])("texts outlast a reload: %s", (lang, summary, age, restored) => {
  test("with the switch on, in a list to restore from and to forget", async () => {
    await open(`/${lang}/`, { bypassCSP: true });
    await turnOn();
    await compare();
    await setDay(page, 3);
    await expect.poll(() => drafts().count()).toBe(1);
    expect(await page.locator(".keep summary").textContent()).toBe(summary);
    expect(await violations()).toEqual([]);
    expect(await isNarrow()).toBe(true);
    await page.reload();
    await expect.poll(() => drafts().count()).toBe(1);
    expect(await page.locator("#fr-text").inputValue()).toBe("");
    expect(await page.locator(".draft-name").isVisible()).toBe(true);
    expect(await page.locator(".drafts time").textContent()).toMatch(new RegExp(`${age}|\\d`, "u"));
    await page.locator("[data-draft=restore]").press("Enter");
    await page.locator("#result .pair-view").waitFor();
    expect(await said()).toBe(restored);
    expect(await page.locator("#fr-text").inputValue()).toBe(FR.replace("4 mars", "3 mars"));
    expect(await page.evaluate(() => document.activeElement?.hasAttribute("data-landing"))).toBe(true);
    // What they were first is known too: the edit can be undone.
    await page.keyboard.press("Control+z");
    await expect.poll(() => page.locator("#fr-text").inputValue()).toBe(FR);
    await page.locator(".forget-all").press("Enter");
    await expect.poll(() => drafts().count()).toBe(0);
    expect(await page.locator("#keep-drafts").isChecked()).toBe(false);
    expect(await stores()).toEqual([0, 0]);
  });

  test("not with the switch off, which stores nothing at all", async () => {
    await open(`/${lang}/`);
    await compare();
    await setDay(page, 3);
    expect(await stores()).toEqual([0, 0]);
    await page.reload();
    expect(await drafts().count()).toBe(0);
    expect(await page.locator("#fr-text").inputValue()).toBe("");
  });
});

test("what is kept can be left without being asked, until it is forgotten", async () => {
  await open("/en/");
  await turnOn();
  await compare();
  await setDay(page, 3);
  await expect.poll(() => page.evaluate(() => document.querySelectorAll(".drafts li").length)).toBe(1);
  await page.locator("[data-draft=forget]").click();
  await expect.poll(() => drafts().count()).toBe(0);
  // A page that is hidden keeps at once: not what was forgotten.
  await page.evaluate(() => {
    Object.defineProperty(document, "visibilityState", { value: "hidden", configurable: true });
    document.dispatchEvent(new Event("visibilitychange"));
  });
  expect(await asksToLeave()).toBe(true);
  expect(await drafts().count()).toBe(0);
  await setDay(page, 5);
  await expect.poll(() => drafts().count()).toBe(1);
  expect(await asksToLeave()).toBe(false);
});

test("a draft goes with its texts to the other language, and stays one", async () => {
  await open("/en/");
  await turnOn();
  await compare();
  await expect.poll(() => drafts().count()).toBe(1);
  await page.getByRole("button", { name: "Français" }).click();
  await page.waitForURL("**/fr/check");
  await setDay(page, 3);
  await expect.poll(() => page.locator(".changed").textContent()).not.toBe("");
  await expect.poll(asksOfBoth).toEqual([1, "3"]);
});

/** How many drafts there are, and the day of the first. */
const asksOfBoth = () =>
  page.evaluate(async () => {
    const shelf = await new Promise<IDBDatabase>((resolve) => {
      const asked = indexedDB.open("parite");
      asked.onsuccess = () => resolve(asked.result);
    });
    const all = await new Promise<{ texts: { fr: string } }[]>((resolve) => {
      const asked = shelf.transaction("drafts").objectStore("drafts").getAll();
      asked.onsuccess = () => resolve(asked.result);
    });
    shelf.close();
    return [all.length, /(\d+) mars/u.exec(all[0]?.texts.fr ?? "")?.[1]];
  });

test("two tabs on one draft: the later is kept beside the earlier, and says so", async () => {
  await open("/en/");
  await turnOn();
  await compare();
  await expect.poll(() => drafts().count()).toBe(1);
  const other = await page.context().newPage();
  await other.goto(`${base}/en/`);
  await other.locator("[data-draft=restore]").click();
  await other.locator("#result .pair-view").waitFor();
  await setDay(page, 3);
  await expect.poll(asksOfBoth).toEqual([1, "3"]);
  await setDay(other, 9);
  await expect.poll(() => said(other)).toContain("Both are kept");
  expect(await drafts(other).count()).toBe(2);
  // Each goes on in its own.
  await setDay(other, 10);
  await setDay(page, 5);
  await expect.poll(() => drafts().count()).toBe(2);
  expect(await said()).toBe("");
});

describe("a browser that does not keep", () => {
  test.each([
    ["en", "has no room left"],
    ["fr", "Il n’y a plus de place"],
  ])("for want of room says so, and nothing typed is lost: %s", async (lang, why) => {
    await open(`/${lang}/`);
    await page.evaluate(() => {
      IDBObjectStore.prototype.put = () => {
        throw new DOMException("full", "QuotaExceededError");
      };
    });
    await turnOn();
    await compare();
    await setDay(page, 3);
    await expect.poll(() => said()).toContain(why);
    expect(await page.locator("#fr-text").inputValue()).toContain("3 mars");
    expect(await asksToLeave()).toBe(true);
  });

  test.each([
    ["en", "does not let the page keep"],
    ["fr", "ne laisse pas la page garder"],
  ])("at all says so, and turns the switch off: %s", async (lang, why) => {
    await open(`/${lang}/`);
    await page.evaluate(() => {
      IDBFactory.prototype.open = () => {
        throw new DOMException("no", "SecurityError");
      };
    });
    await turnOn();
    await expect.poll(() => said()).toContain(why);
    expect(await page.locator("#keep-drafts").isChecked()).toBe(false);
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
    await compare();
    expect(await page.locator("#en-text").inputValue()).toBe(EN);
  });
});

test("texts that are kept nowhere are not replaced by a draft", async () => {
  await open("/en/");
  await turnOn();
  await compare();
  await expect.poll(() => drafts().count()).toBe(1);
  await page.locator("#keep-drafts").uncheck();
  await page.locator("#en-text").fill("# Mine");
  await page.locator("[data-draft=restore]").click();
  await expect.poll(() => said()).toContain("kept nowhere");
  expect(await page.locator("#en-text").inputValue()).toBe("# Mine");
});
