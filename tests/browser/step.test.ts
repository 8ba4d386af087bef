import { describe, expect, test } from "vitest";
import { longPair } from "../../src/dev/bench/long-pair.ts";
import { compare, open, page, useBrowser } from "./session.ts";

useBrowser();

const MONTHS = [
  ["March", "mars"],
  ["April", "avril"],
  ["May", "mai"],
  ["June", "juin"],
  ["July", "juillet"],
] as const;
const EN = `# Crew\n${MONTHS.map(([month]) => `\nThe ferry of ${month} leaves on ${month} 3, 2026.\n`).join("")}`;
const FR = `# Équipage\n${MONTHS.map(([, mois]) => `\nLe traversier de ${mois} part le 4 ${mois} 2026.\n`).join("")}`;

const said = () => page.locator(".changed").textContent();
const place = () => page.locator(".step-count").textContent();
const message = () => page.locator(".finding:focus .message").textContent();

async function toThird(): Promise<void> {
  await open("/en/");
  await compare(EN, FR);
  await page.locator("#result [data-landing]").focus();
  for (const _ of "nnn") await page.keyboard.press("n");
  expect(await place()).toBe("3 / 5");
  expect(await message()).toContain("May");
}

async function mendThird(): Promise<void> {
  await page.locator(".finding:focus [data-tool=edit-fr]").click();
  await page.keyboard.press("Control+A");
  await page.keyboard.type("Le traversier de mai part le 3 mai 2026.");
  await page.keyboard.press("Control+Enter");
  await expect.poll(said).toBe("1 settled, 0 new; 4 remain.");
}

describe("the next finding is counted from where somebody was", () => {
  test.each([
    ["n", "June"],
    ["p", "April"],
  ])("after an edit that settles it: %s", async (key, month) => {
    await toThird();
    await mendThird();
    await page.keyboard.press(key);
    expect(await message()).toContain(month);
  });

  test("after an edit was undone", async () => {
    await toThird();
    await mendThird();
    await page.keyboard.press("Control+z");
    await expect.poll(said).toBe("0 settled, 1 new; 5 remain.");
    await page.keyboard.press("n");
    expect(await message()).toContain("June");
  });

  test("from a row that was opened without its card", async () => {
    await toThird();
    await page.locator('.block[data-side="fr"] .edit-line', { hasText: "9" }).click();
    await page.keyboard.type(" Bientôt.");
    await page.keyboard.press("Control+Enter");
    await expect.poll(said).toContain("remain");
    await page.keyboard.press("n");
    expect(await message()).toContain("July");
  });

  test("and from what is in sight, where somebody clicked beside all", async () => {
    await toThird();
    await page.locator("body > footer p").click();
    await page.evaluate(() => document.querySelector(".row:has(.finding)")?.scrollIntoView());
    await page.keyboard.press("n");
    expect(await message()).toContain("March");
  });
});

test("a step asks few elements for their styles, however long the posting is", async () => {
  const { en, fr } = longPair(160);
  await open("/en/");
  await compare(en, fr);
  await page.keyboard.press("n");
  await page
    .context()
    .browser()
    ?.startTracing(page, { categories: ["devtools.timeline"] });
  await page.keyboard.press("n");
  await page.waitForFunction(() => document.querySelector(".step-count")?.textContent === "2 / 160");
  const trace = (await page.context().browser()?.stopTracing())?.toString() ?? "";
  const { traceEvents } = JSON.parse(trace) as { readonly traceEvents: readonly { name: string; args: { elementCount?: number } }[] };
  const asked = traceEvents.filter(({ name }) => name === "UpdateLayoutTree").map(({ args }) => args.elementCount ?? 0);
  expect(asked.length).toBeGreaterThan(0);
  expect(Math.max(...asked)).toBeLessThan(160);
});
