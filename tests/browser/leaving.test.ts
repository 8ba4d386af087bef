import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { asksToLeave } from "./leaving.ts";
import { compare, EN, FR, open, page, useBrowser } from "./session.ts";

useBrowser();

const file = (name: string, text: string) => ({ name, mimeType: "text/markdown", buffer: Buffer.from(text) });

async function choose(): Promise<void> {
  await page.locator("#en-file").setInputFiles(file("officer.en.md", EN));
  await page.locator("#fr-file").setInputFiles(file("officer.fr.md", FR));
  await page.locator(".submit").click();
  await page.locator("#result .pair-view").waitFor();
}

async function mendDate(): Promise<void> {
  await page.locator('.finding[data-rule="date"] [data-tool=edit-fr]').click();
  await page.keyboard.press("Control+A");
  await page.keyboard.type("Postulez d’ici le 3 mars 2026.");
  await page.keyboard.press("Control+Enter");
  await page.locator(".changed", { hasText: "1" }).waitFor();
}

describe("nobody is asked", () => {
  test("about an empty form, an example, or texts as their files are", async () => {
    await open("/en/");
    expect(await asksToLeave()).toBe(false);
    await page.goto(page.url().replace("/rules", "/examples/web-developer"));
    expect(await asksToLeave()).toBe(false);
    await page.goto(page.url().replace("/rules", "/"));
    await choose();
    expect(await asksToLeave()).toBe(false);
  });

  test("about what was pasted in one piece", async () => {
    await open("/en/", { permissions: ["clipboard-read", "clipboard-write"] });
    await page.evaluate((text) => navigator.clipboard.writeText(text), EN);
    await page.locator("#en-text").press("Control+V");
    await expect.poll(() => page.locator("#en-text").inputValue()).toBe(EN);
    expect(await asksToLeave()).toBe(false);
  });

  test("about edits that were taken away or undone", async () => {
    await open("/en/");
    await choose();
    await mendDate();
    await Promise.all([page.waitForEvent("download"), page.locator('[data-work="file-fr"]').click()]);
    expect(await asksToLeave()).toBe(false);
    await open("/en/");
    await choose();
    await mendDate();
    await page.keyboard.press("Control+z");
    await expect.poll(() => page.locator("#fr-text").inputValue()).toBe(FR);
    expect(await asksToLeave()).toBe(false);
  });

  test("before a report is downloaded", async () => {
    await open("/en/");
    await compare();
    let asked = 0;
    page.on("dialog", (dialog) => {
      asked++;
      void dialog.accept();
    });
    await Promise.all([page.waitForEvent("download"), page.locator('.downloads [value="json"]').click()]);
    expect(asked).toBe(0);
  });
});

test("the switch of language keeps what is hidden of a result", async () => {
  await open("/en/");
  await choose();
  await page.locator("#show-error").uncheck();
  await page.locator("#show-only-findings").check();
  await page.getByRole("button", { name: "Français" }).click();
  await page.waitForURL("**/fr/check");
  await expect.poll(() => page.locator("#show-error").isChecked()).toBe(false);
  expect(await page.locator("#show-only-findings").isChecked()).toBe(true);
  expect(await page.locator(".finding.is-error:visible").count()).toBe(0);
});

describe("somebody is asked", () => {
  test("about an edit, and about what is typed in an open row or below", async () => {
    await open("/en/");
    await choose();
    await page.locator('.finding[data-rule="date"] [data-tool=edit-fr]').click();
    await page.keyboard.type(" Merci.");
    expect(await asksToLeave()).toBe(true);
    await page.keyboard.press("Escape");
    await mendDate();
    expect(await asksToLeave()).toBe(true);
    await page.keyboard.press("Control+z");
    await expect.poll(() => page.locator("#fr-text").inputValue()).toBe(FR);
    await page.locator("#fr-text").pressSequentially("x");
    expect(await asksToLeave()).toBe(true);
  });

  test("about an edit that went with the texts to the other language or to the page of two states", async () => {
    await open("/en/");
    await choose();
    await mendDate();
    await page.getByRole("button", { name: "Français" }).click();
    await page.waitForURL("**/fr/check");
    expect(await asksToLeave()).toBe(true);
    await page.locator("[data-work=since]").click();
    await page.waitForURL("**/fr/derive");
    expect(await asksToLeave()).toBe(true);
  });
});

test("somebody is asked before results of many pairs are left, and not once they are cleared", async () => {
  await open("/en/folder");
  await page.locator("#folder-files").setInputFiles([file("officer.en.md", EN), file("officer.fr.md", FR)]);
  await page.locator(".open-pair:visible").waitFor();
  await page.locator("[data-column=score]").press("Enter");
  expect(await asksToLeave()).toBe(true);
  await page.locator("[data-folder=clear]").press("Enter");
  expect(await asksToLeave()).toBe(false);
});

test("comparing anew does not take away what is being typed in a row", async () => {
  await open("/fr/");
  await choose();
  await page.locator('.finding[data-rule="date"] [data-tool=edit-fr]').click();
  await page.keyboard.type(" Merci.");
  await page.locator(".submit").click();
  expect(await page.locator(".changed").textContent()).toContain("Enregistrez ou fermez d’abord");
  expect(await page.locator(".editor textarea").inputValue()).toContain("Merci.");
});

describe.each([
  ["en", "Français", "fr", "The service did not answer", "derive", "The texts are as they were given"],
  ["fr", "English", "en", "Le service n’a pas répondu", "drift", "Les textes sont tels"],
])("the switch of language: %s", (lang, other, otherLang, gone, since, unchanged) => {
  const downloaded = async () => {
    const [download] = await Promise.all([page.waitForEvent("download"), page.locator("[data-work=patch]").click()]);
    return readFileSync(await download.path(), "utf8");
  };

  test("takes along what the edits start from: the patch, undoing, and what they ask for", async () => {
    await open(`/${lang}/`);
    await choose();
    await mendDate();
    const patch = await downloaded();
    await page.getByRole("button", { name: other }).click();
    await page.waitForURL(`**/${otherLang}/check`);
    expect(await downloaded()).toBe(patch);
    await page.keyboard.press("Control+z");
    await expect.poll(() => page.locator("#fr-text").inputValue()).toBe(FR);
    await page.locator("[data-work=redo][aria-disabled=false]").click();
    await expect.poll(() => page.locator("#fr-text").inputValue()).toContain("3 mars");
    await page.locator("[data-work=undo][aria-disabled=false]").waitFor();
    await page.locator("[data-work=since]").click();
    await page.waitForURL(`**/${otherLang}/${since}`);
    expect(await page.locator("#before-fr-text").inputValue()).toBe(FR);
    expect(await downloaded()).toBe(patch);
  });

  test("leaves the page and its texts where the service does not answer", async () => {
    await open(`/${lang}/`);
    await choose();
    await mendDate();
    const context = page.context();
    await context.setOffline(true);
    for (const button of ["#language button", "[data-work=since]", '.downloads [value="json"]']) {
      await page.locator(".changed").evaluate((said) => said.replaceChildren());
      await page.locator(button).click();
      await expect.poll(() => page.locator(".changed").textContent()).toContain(gone);
    }
    expect(await page.locator("#fr-text").inputValue()).toContain("3 mars");
    await context.setOffline(false);
    await page.locator("#language button").click();
    await page.waitForURL(`**/${otherLang}/check`);
    expect(await page.locator("#fr-text").inputValue()).toContain("3 mars");
  });

  test("without an edit there is no empty patch, and nothing that edits would ask for", async () => {
    await open(`/${lang}/`);
    await choose();
    for (const button of ["patch", "since"]) {
      await page.locator(".changed").evaluate((said) => said.replaceChildren());
      await page.locator(`[data-work=${button}]`).click();
      expect(await page.locator(".changed").textContent()).toContain(unchanged);
    }
  });
});
