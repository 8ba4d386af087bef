import { describe, expect, test } from "vitest";
import { compare, FR, open, page, useBrowser } from "./session.ts";

useBrowser();

const card = (rule: string) => page.locator(`.finding[data-rule="${rule}"]`);
const area = () => page.locator(".editor textarea");
const french = () => page.locator("#fr-text").inputValue();
const said = () => page.locator(".changed").textContent();

/** From now on the service takes no check until it is told to go on. */
async function hold(lang: string, answer: "result" | "nothing" = "result"): Promise<() => void> {
  let go: () => void = () => undefined;
  const held = new Promise<void>((resolve) => {
    go = resolve;
  });
  await page.route(`**/${lang}/check`, async (route) => {
    await held;
    await (answer === "result" ? route.continue() : route.abort());
  });
  return go;
}

async function saveDate(lang: string): Promise<void> {
  await open(`/${lang}/`);
  await compare();
  await card("date").locator("[data-tool=edit-fr]").click();
  await page.keyboard.press("Control+A");
  await page.keyboard.type("Postulez d’ici le 3 mars 2026.");
}

describe("while the service is slow, nothing that is typed is lost", () => {
  test("an open box takes nothing until it is saved, and does not close", async () => {
    await saveDate("en");
    const go = await hold("en");
    await page.keyboard.press("Control+Enter");
    await expect.poll(() => area().getAttribute("readonly")).not.toBeNull();
    await page.keyboard.type(" Thank you.");
    await page.keyboard.press("Escape");
    await page.locator(".editor [data-cancel]").click();
    expect(await area().inputValue()).toBe("Postulez d’ici le 3 mars 2026.");
    expect(await page.locator("#result .stepper .said").textContent()).toBe("Comparing…");
    go();
    await expect.poll(said).toBe("1 settled, 0 new; 1 remains.");
    expect(await french()).toBe(FR.replace("4 mars", "3 mars"));
  });

  test("and can be typed in again where it was not saved", async () => {
    await saveDate("en");
    const go = await hold("en", "nothing");
    await page.keyboard.press("Control+Enter");
    await expect.poll(() => area().getAttribute("readonly")).not.toBeNull();
    go();
    await expect.poll(() => page.locator(".editor .problem").textContent()).toContain("did not arrive");
    await page.keyboard.type(" Merci.");
    expect(await area().inputValue()).toBe("Postulez d’ici le 3 mars 2026. Merci.");
    expect(await french()).toBe(FR);
  });

  test.each(["result", "nothing"] as const)("what is typed in a text below stays, with the focus: %s", async (answer) => {
    await saveDate("en");
    const go = await hold("en", answer);
    await page.keyboard.press("Control+Enter");
    await expect.poll(() => area().getAttribute("readonly")).not.toBeNull();
    await page.locator("#en-text").press("Control+End");
    await page.keyboard.type("New.");
    await page.locator("[data-work=since]").click();
    expect(await said()).toBe("Comparing…");
    await page.locator("#en-text").press("Control+End");
    go();
    await expect.poll(() => page.locator(".submit").getAttribute("aria-disabled")).toBeNull();
    expect(await page.locator("#en-text").inputValue()).toMatch(/\nNew\.$/u);
    if (answer === "result") expect(await page.evaluate(() => document.activeElement?.id)).toBe("en-text");
  });
});

test("an edit in a row is made beside what was typed below since, and undoing asks to compare that first", async () => {
  await saveDate("en");
  const text = await page.locator("#fr-text").inputValue();
  await page.locator("#fr-text").fill(text.replace("# Officier", "# Une officière"));
  await area().press("Control+Enter");
  await expect.poll(said).toContain("1 settled");
  expect(await french()).toBe(FR.replace("# Officier", "# Une officière").replace("4 mars", "3 mars"));
  await page.locator("#fr-text").press("Control+End");
  await page.keyboard.type("Merci.");
  await page.locator("[data-work=undo]").click();
  expect(await said()).toContain("Compare them first");
  expect(await french()).toMatch(/Merci\.$/u);
});

test("a box whose block was changed below is not saved over it", async () => {
  await saveDate("en");
  await page.locator("#fr-text").fill(FR.replace("4 mars", "5 mars"));
  await area().press("Control+Enter");
  await expect.poll(() => page.locator(".editor .problem").textContent()).toContain("changed in this very place");
  expect(await french()).toContain("5 mars");
});

describe.each([
  ["en", "Too many requests. Try again in 7 seconds.", "without a result (HTTP 500)"],
  ["fr", "Trop de requêtes. Réessayez dans 7 secondes.", "sans résultat (HTTP 500)"],
])("a service that answers is not told as a lost connection: %s", (lang, tooMany, noResult) => {
  const answered = (status: number) =>
    page.route(`**/${lang}/**`, (route) => route.fulfill({ status, headers: { "Retry-After": "7" }, body: "<p>no</p>" }));

  test("in a box, at the form, and where the texts would be sent on", async () => {
    await saveDate(lang);
    await answered(429);
    await page.keyboard.press("Control+Enter");
    await expect.poll(() => page.locator(".editor .problem").textContent()).toBe(tooMany);
    await page.keyboard.press("Escape");
    await page.locator(".submit").click();
    await expect.poll(() => page.locator(".check-form .status").textContent()).toBe(tooMany);
    await page.locator('.downloads [value="json"]').click();
    await expect.poll(said).toBe(tooMany);
    await page.unroute(`**/${lang}/**`);
    await answered(500);
    await page.locator(".submit").click();
    await expect.poll(() => page.locator(".check-form .status").textContent()).toContain(noResult);
  });
});
