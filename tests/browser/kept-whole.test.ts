import { expect, test } from "vitest";
import { base, EN, FR, open, page, useBrowser } from "./session.ts";

useBrowser();

const BEFORE = { en: EN, fr: FR.replace("4 mars", "3 mars") };
const EDITED = EN.replace("March 3", "March 17");

const drafts = () => page.locator(".drafts li");

/** Nothing would be lost with the page, so that it can be left. */
const isKept = () => page.evaluate(() => dispatchEvent(new Event("beforeunload", { cancelable: true })));

async function turnOn(): Promise<void> {
  await page.locator(".keep summary").click();
  await page.locator("#keep-drafts").check();
}

async function fill(texts: Readonly<Record<string, string>>): Promise<void> {
  for (const [field, text] of Object.entries(texts)) await page.locator(`#${field}-text`).fill(text);
  await page.locator(".submit").click();
  await page.locator("#result .pair-view").waitFor();
}

/** Sends a pair as the page of many pairs does, with settings. */
async function withSettings(settings: unknown): Promise<void> {
  await page.evaluate(
    ([en, fr, json]) => {
      const form = Object.assign(document.createElement("form"), { method: "post", action: "/en/check", enctype: "multipart/form-data" });
      for (const [name, value] of Object.entries({ en, fr, settings: json }))
        Object.assign(form.appendChild(document.createElement("input")), { type: "hidden", name, value });
      document.body.appendChild(form).submit();
    },
    [EN, FR, JSON.stringify(settings)],
  );
  await page.locator(".with-settings").waitFor();
}

const rules = () => page.locator(".finding").evaluateAll((all) => all.map((each) => each.getAttribute("data-rule")));

test("a draft of two states keeps the earlier one, wherever it is restored", async () => {
  await open("/fr/derive");
  await turnOn();
  await fill({ "before-en": BEFORE.en, "before-fr": BEFORE.fr, en: EDITED, fr: BEFORE.fr });
  await expect.poll(() => drafts().count()).toBe(1);
  await expect.poll(isKept).toBe(true);
  await page.goto(`${base}/fr/`);
  await page.locator("[data-draft=restore]").click();
  await page.waitForURL("**/fr/derive");
  expect(await page.locator("#before-en-text").inputValue()).toBe(BEFORE.en);
  expect(await page.locator("#en-text").inputValue()).toBe(EDITED);
  expect(await rules()).toContain("drift");
  await page.locator("#fr-text").fill(BEFORE.fr.replace("3 mars", "17 mars"));
  await page.locator(".submit").click();
  await expect.poll(() => page.locator(".changed").textContent()).not.toBe("");
  await expect.poll(isKept).toBe(true);
  await page.goto(`${base}/fr/derive`);
  await page.locator("[data-draft=restore]").click();
  await page.locator("#result .pair-view").waitFor();
  expect(await page.locator("#before-en-text").inputValue()).toBe(BEFORE.en);
  expect(await page.locator("#fr-text").inputValue()).toContain("17 mars");
});

test("a draft without an earlier state starts, where two states are compared, from what was given", async () => {
  await open("/en/");
  await turnOn();
  await fill({ en: EN, fr: FR });
  await expect.poll(() => drafts().count()).toBe(1);
  await expect.poll(isKept).toBe(true);
  await page.goto(`${base}/en/drift`);
  await page.locator("[data-draft=restore]").click();
  await page.locator("#result .pair-view").waitFor();
  expect(await page.locator("#before-fr-text").inputValue()).toBe(FR);
});

test("settings go with the texts: to what compares two states, to its other language, and into a draft", async () => {
  await open("/en/");
  await withSettings({ rules: { date: "off" } });
  expect(await rules()).toEqual(["missing-item"]);
  await turnOn();
  await page.locator(".edit-line").last().click();
  await page.keyboard.type(" Merci.");
  await page.keyboard.press("Control+Enter");
  await expect.poll(() => page.locator(".changed").textContent()).not.toBe("");
  await expect.poll(() => drafts().count()).toBe(1);
  expect(await page.locator(".draft-here").isVisible()).toBe(true);
  await page.locator("[data-work=since]").click();
  await page.waitForURL("**/en/drift");
  expect(await page.locator(".with-settings").textContent()).toContain("The settings of the folder hold");
  expect(await rules()).not.toContain("date");
  await page.locator("#language button").click();
  await page.waitForURL("**/fr/derive");
  expect(await rules()).not.toContain("date");
  await expect.poll(isKept).toBe(true);
  await page.goto(`${base}/en/drift`);
  await page.locator("[data-draft=restore]").first().click();
  await page.locator("#result .pair-view").waitFor();
  expect(await page.locator(".with-settings").count()).toBe(1);
  expect(await rules()).not.toContain("date");
});

test("what another tab does with the switch and the drafts is seen here", async () => {
  await open("/en/");
  await turnOn();
  const other = await page.context().newPage();
  await other.goto(`${base}/en/`);
  await page.locator("#en-text").fill(EN);
  await expect.poll(() => drafts().count()).toBe(1);
  await other.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
  await expect.poll(() => other.locator(".drafts li").count()).toBe(1);
  await other
    .locator(".keep summary")
    .click()
    .catch(() => undefined);
  await other.evaluate(() => document.querySelector<HTMLElement>(".forget-all")?.click());
  await expect.poll(() => page.locator("#keep-drafts").isChecked()).toBe(false);
  expect(await drafts().count()).toBe(0);
  expect(await page.locator(".forget-all").isVisible()).toBe(false);
});
