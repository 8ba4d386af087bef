import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { ROOT } from "../../src/dev/root.ts";
import { SETUP } from "./serve.ts";
import { base, EN, FR, isNarrow, open, page, useBrowser, violations } from "./session.ts";

useBrowser({ store: true });

let token = "";

const api = (method: string, path: string, body: object, bearer = token) =>
  fetch(`${base}/api/v1/projects${path}`, {
    method,
    headers: { Authorization: `Bearer ${bearer}`, "Content-Type": "application/json" },
    body: JSON.stringify(body),
  });

const push = async (en = EN, fr = FR, key = "deck/officer") => {
  const body = { en: { text: en, path: "en/deck.md" }, fr: { text: fr, path: "fr/deck.md" } };
  expect((await api("PUT", `/boats/pairs/${encodeURIComponent(key)}`, body)).status).toBe(200);
};

beforeAll(async () => {
  const made = await api("POST", "", { slug: "boats", name: { en: "Boats", fr: "Bateaux" } }, SETUP);
  token = ((await made.json()) as { token: string }).token;
  await push();
  const example = (side: string) => readFileSync(join(ROOT, "examples/payroll-advisor", `${side}.md`), "utf8");
  await push(example("en"), example("fr"), "payroll-advisor");
});

/** Signs the user of this machine in, and opens a page. */
async function openSigned(path: string, options: Parameters<typeof open>[1] = {}): Promise<void> {
  await open(`/en/sign-in?to=${encodeURIComponent(path)}`, options);
  await page.locator("main form button").first().click();
  await page.waitForURL(base + path);
}

const PAIR = "/en/projects/boats/pairs/deck%2Fofficer";

test("push, see, accept, edit, see it back; by keyboard, without script", { timeout: 120_000 }, async () => {
  await openSigned("/en/projects/boats", { javaScriptEnabled: false });
  await page.getByRole("link", { name: "deck/officer" }).first().click();
  expect(new URL(page.url()).pathname).toBe(PAIR);
  const chosen = page.getByRole("checkbox", { name: "Choose gap 1" });
  await chosen.focus();
  await page.keyboard.press("Space");
  // Enter in a field accepts nothing.
  await page.getByLabel("To whom").focus();
  await page.keyboard.type("Ana");
  await page.keyboard.press("Enter");
  expect(new URL(page.url()).search).toBe("");
  await page.getByLabel("Reason").focus();
  await page.keyboard.type("The ferry has no log.");
  await page.getByRole("button", { name: "Accept the chosen gaps" }).focus();
  await page.keyboard.press("Enter");
  await page.getByText("1 gap is accepted.").waitFor();
  await page.getByRole("link", { name: "Accepted", exact: true }).first().click();
  await page.getByText("The ferry has no log.").waitFor();
  await push(EN.replace("keep the log", "keep the log of each crossing"));
  await page.goto(base + PAIR);
  await page.getByText("(a block changed)").waitFor();
  expect(await page.getByRole("checkbox", { name: "Choose gap 1" }).isVisible()).toBe(true);
  // The other language, at the same place.
  await page.getByRole("link", { name: "Français" }).click();
  await page.getByText("Pour les écarts choisis").waitFor();
  expect(new URL(page.url()).pathname).toBe("/fr/projets/boats/paires/deck%2Fofficer");
});

test("the stored texts are a workbench: an edit in place is compared without storing it", async () => {
  await openSigned(PAIR);
  await page.locator("#result .finding").first().waitFor();
  await page.locator('.work-buttons button[data-work="whole"]').waitFor();
  await page.locator("#fr-text").fill(FR.replace("- former", "- tenir le journal de bord;\n- former"));
  await page.locator(".submit").click();
  await expect.poll(() => page.locator("#result .gap-link").count()).toBe(0);
  await page.reload();
  await page.locator("#gap-1").waitFor();
});

test.each([
  "/en/projects/boats",
  "/fr/projets/boats",
  "/en/projects/boats/pairs/payroll-advisor",
  "/fr/projets/boats/paires/payroll-advisor",
  "/en/projects/boats/work",
  "/fr/projets/boats/travail",
  "/en/projects/boats/accepted",
  "/fr/projets/boats/acceptations",
  "/fr/projets/boats?since=hier",
])("axe finds nothing in both themes, and 320 px are wide enough: %s", async (path) => {
  await openSigned(path, { bypassCSP: true });
  expect(await violations()).toEqual([]);
  expect(await isNarrow()).toBe(true);
});

test("on paper: the figures and every pair with its day, no controls", async () => {
  await openSigned("/en/projects/boats");
  await page.emulateMedia({ media: "print" });
  for (const gone of [".list-filters", ".project-nav", "body > header", ".screen-only"])
    expect(await page.locator(gone).first().isVisible(), gone).toBe(false);
  expect(await page.locator(".dated").first().textContent()).toMatch(/^As of \w+ \d+, \d{4}$/u);
  expect(await page.locator(".pair-lines").last().isVisible()).toBe(true);
});
