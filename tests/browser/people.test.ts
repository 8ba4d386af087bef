import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { base, isNarrow, open, page, useBrowser, violations } from "./session.ts";

useBrowser({ store: true });

/** The user of this machine, signed in by the button. */
async function signedIn(path: string, options: Parameters<typeof open>[1] = {}): Promise<Page> {
  await open(path, options);
  await page.getByRole("button", { name: "Continue as marie" }).click();
  await page.waitForURL(`${base}/en/projects`);
  return page;
}

/** A project of this name; each test has one of its own. */
async function newProject(slug: string): Promise<void> {
  await page.getByLabel("Name in English").fill("Ferry crew");
  await page.getByLabel("Name in French").fill("Équipage du traversier");
  await page.getByLabel("Name in addresses").fill(slug);
  await page.getByRole("button", { name: "Create a project" }).click();
  await page.getByRole("heading", { name: "Settings of Ferry crew" }).waitFor();
}

test("without script: sign in, create, make a link, see it once, revoke it, sign out", async () => {
  await signedIn("/en/sign-in", { javaScriptEnabled: false });
  await newProject("journey");
  const links = page.getByRole("region", { name: "Share links" });
  await links.getByLabel("For whom").fill("Boréal");
  await links.getByLabel("May do").selectOption({ label: "Works" });
  await links.getByRole("button").click();
  const address = await page.locator("#shown").inputValue();
  expect(address).toMatch(/\/en\/shared\/[\w-]{43}$/u);
  await page.getByRole("link", { name: "Français" }).click();
  await page.getByRole("heading", { name: "Paramètres du projet Équipage du traversier" }).waitFor();
  expect(await page.locator("#shown").count()).toBe(0);
  await page.getByRole("button", { name: "Révoquer Boréal" }).click();
  await page.getByRole("status").filter({ hasText: "C’est révoqué" }).waitFor();
  await page.goto(`${base}/en/sign-in`);
  await page.getByRole("button", { name: "Sign out", exact: true }).click();
  await page.getByRole("button", { name: "Continue as marie" }).waitFor();
  expect((await page.goto(`${base}/en/projects/journey/settings`))?.status()).toBe(404);
  await page.getByRole("link", { name: "Sign in" }).click();
  await page.getByRole("button", { name: "Continue as marie" }).click();
  await page.waitForURL(`${base}/en/projects/journey/settings`);
});

test("what is wrong is said above and beside its field, which a link leads to", async () => {
  await signedIn("/en/sign-in");
  await newProject("wrong");
  const days = page.getByLabel("Days that versions are kept");
  await days.fill("0");
  await page.getByRole("button", { name: "Save" }).click();
  const summary = page.getByRole("alert");
  await summary.getByRole("link").click();
  expect(await page.evaluate(() => document.activeElement?.id)).toBe("general-keepDays");
  expect(await days.getAttribute("aria-invalid")).toBe("true");
  expect(await days.inputValue()).toBe("0");
  expect(await page.locator("#general-keepDays-problem").textContent()).toBe("Give a whole number of days from 1 to 3650.");
});

test.each([
  ["en", "/en/sign-in", "/en/projects", "settings"],
  ["fr", "/fr/connexion", "/fr/projets", "parametres"],
])("axe finds nothing, and 320 px are wide enough: signing in, projects, settings, %s", async (lang, signIn, projects, settings) => {
  const clean = async () => {
    expect(await violations()).toEqual([]);
    expect(await isNarrow()).toBe(true);
    expect((await page.content()).length).toBeLessThan(100_000);
  };
  await open(signIn, { bypassCSP: true });
  await clean();
  await page.locator("main form button").first().click();
  await page.locator("#new-slug").waitFor();
  await page.locator("main form .primary").click();
  await page.locator(".error-summary").waitFor();
  await clean();
  for (const [id, value] of Object.entries({ "new-name-en": "Ferry", "new-name-fr": "Traversier", "new-slug": `axe-${lang}` }))
    await page.locator(`#${id}`).fill(value);
  await page.locator("main form .primary").click();
  await page.locator("#general-keepDays").waitFor();
  for (const kind of ["invitations", "links", "tokens"]) {
    await page.locator(`#${kind}-name`).fill(`une personne ou un programme au nom plutôt long (${kind})`);
    await page.locator(`section[aria-labelledby="${kind}"] .fields button`).click();
    await page.locator("#shown").waitFor();
  }
  await clean();
  await page.goto(`${base}${projects}`);
  await clean();
  await page.goto(`${base}${projects}/axe-${lang}/${settings}`);
  await page.locator("#delete-name").fill("x");
  await page.locator('section[aria-labelledby="delete"] button').click();
  await page.locator(".error-summary").waitFor();
  await clean();
});
