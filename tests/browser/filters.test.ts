import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { base, compare, EN, FR, isNarrow, open, page, useBrowser, violations } from "./session.ts";

useBrowser();

/** An item that French lacks, a date that differs, and a paragraph that English lacks in a second section. */
const TWO_SECTIONS = {
  en: `${EN}\n## The crew\n\nBring your licence.\n`,
  fr: `${FR}\n## L’équipage\n\nApportez votre permis.\n\nNos traversiers naviguent toute l’année, sauf en cas de tempête.\n`,
};

const rulesShown = () =>
  page.locator(".finding").evaluateAll((all) => all.filter((each) => each.checkVisibility()).map((each) => each.getAttribute("data-rule")));
const rowsShown = () => page.locator(".row").evaluateAll((all) => all.filter((each) => each.checkVisibility()).length);

describe("filters of a result", () => {
  test("by rule, and what is counted is what is shown", async () => {
    await open("/en/");
    await compare(TWO_SECTIONS.en, TWO_SECTIONS.fr);
    expect((await rulesShown()).toSorted()).toEqual(["date", "missing-item", "missing-paragraph"]);
    expect(await page.locator(".section-count").allTextContents()).toEqual(["2\u00A0findings", "1\u00A0finding"]);
    await page.locator("#show-rule").selectOption("date");
    expect(await rulesShown()).toEqual(["date"]);
    expect(await page.locator(".section-count").allTextContents()).toEqual(["1\u00A0finding", "no findings"]);
    expect(await page.locator("[data-count=error]").textContent()).toBe("1");
    expect(await page.locator(".step-count").textContent()).toBe("– / 1");
    expect(await page.locator(".overview li:visible").count()).toBe(1);
    expect(await page.locator(".overview summary").first().textContent()).toMatch(/\(1\)$/u);
    await page.locator("#show-error").uncheck();
    expect(await page.locator(".list-count").textContent()).toBe("0");
    await page.locator("#show-error").check();
    await page.locator("#show-only-findings").check();
    expect(await rowsShown()).toBe(1);
  });

  test("by the language to write in; what either may change is of both", async () => {
    await open("/fr/");
    await compare(TWO_SECTIONS.en, TWO_SECTIONS.fr);
    await page.locator("#show-lang").selectOption("en");
    expect((await rulesShown()).toSorted()).toEqual(["date", "missing-paragraph"]);
    await page.locator("#show-lang").selectOption("fr");
    expect((await rulesShown()).toSorted()).toEqual(["date", "missing-item"]);
  });

  test("“only blocks with findings” hides what a severity hides", async () => {
    await open("/en/");
    await compare(TWO_SECTIONS.en, TWO_SECTIONS.fr);
    await page.locator("#show-only-findings").check();
    const before = await rowsShown();
    await page.locator("#show-error").uncheck();
    expect(await rowsShown()).toBeLessThan(before);
    expect(await page.locator(".finding.is-error:visible").count()).toBe(0);
  });

  test("a rule that is chosen is shown, from its fold or under a severity that was off; no list stands empty", async () => {
    await open("/en/");
    await compare(EN, FR.replace("devrez\u00A0:", "devrez :"));
    expect(await rulesShown()).not.toContain("typography");
    await page.locator("#show-rule").selectOption("typography");
    expect(await rulesShown()).toEqual(["typography"]);
    expect(await page.locator(".overview:visible").evaluateAll((all) => all.map(({ className }) => className))).toEqual([
      "overview corrections",
    ]);
    await page.locator("#show-error").uncheck();
    await page.locator("#show-rule").selectOption("date");
    expect(await rulesShown()).toEqual(["date"]);
    expect(await page.locator("#show-error").isChecked()).toBe(true);
    // What is seen already needs nothing to be ticked.
    await page.locator("#show-rule").selectOption("");
    await page.locator("#show-error").uncheck();
    await page.locator("#show-rule").selectOption("typography");
    expect(await page.locator("#show-error").isChecked()).toBe(false);
  });

  test("outlast an edit, but for a rule that is settled", async () => {
    await open("/en/");
    await compare(TWO_SECTIONS.en, TWO_SECTIONS.fr);
    await page.locator("#show-rule").selectOption("date");
    await page.locator('.finding[data-rule="date"] [data-tool=edit-fr]').click();
    await page.keyboard.press("Control+A");
    await page.keyboard.type("Postulez d’ici le 5 mars 2026.");
    await page.keyboard.press("Control+Enter");
    await expect.poll(() => page.locator(".changed").textContent()).not.toBe("");
    expect(await page.locator("#show-rule").inputValue()).toBe("date");
    expect(await rulesShown()).toEqual(["date"]);
  });

  test("a section folds by keyboard, and a finding in it is still reached", async () => {
    await open("/en/");
    await compare(TWO_SECTIONS.en, TWO_SECTIONS.fr);
    const sections = page.locator(".pair-section");
    await sections.first().locator("summary").press("Enter");
    expect(await sections.first().locator(".row").first().isVisible()).toBe(false);
    // The first that is in sight is in the section that is open; after the last comes the first.
    await page.keyboard.press("n");
    await page.keyboard.press("n");
    expect(await sections.first().locator(".row").first().isVisible()).toBe(true);
  });
});

describe("a report of many pairs", () => {
  const folder = mkdtempSync(join(tmpdir(), "parite-many-"));
  const file = join(folder, "report.html");

  beforeAll(() => {
    const pairs = { agrees: [EN.replace("- keep the log;\n", ""), FR.replace("4 mars", "3 mars")], lacks: [EN, FR] };
    for (const [key, [en = "", fr = ""]] of Object.entries(pairs)) {
      writeFileSync(join(folder, `${key}.en.md`), en);
      writeFileSync(join(folder, `${key}.fr.md`), fr);
    }
    execFileSync(process.execPath, ["dist/parite.js", "check", folder, "--format", "html", "--output", file, "--fail-on", "never"]);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  async function openReport(javaScriptEnabled = true): Promise<void> {
    await open("/en/", { javaScriptEnabled, bypassCSP: true });
    await page.route(`${base}/report`, (route) => route.fulfill({ path: file, contentType: "text/html; charset=utf-8" }));
    await page.goto(`${base}/report`);
  }
  const keys = () => page.locator("table.index tbody tr:visible th").allTextContents();

  test("says how many have each verdict, sorts and filters its rows", async () => {
    await openReport();
    expect(await page.locator(".totals .verdict").allTextContents()).toEqual(["Not in parity (1)", "In parity (1)"]);
    const head = page.locator("th", { hasText: "Score" });
    await head.locator("button").press("Enter");
    expect(await head.getAttribute("aria-sort")).toBe("ascending");
    const ascending = await keys();
    await head.locator("button").press("Enter");
    expect(await head.getAttribute("aria-sort")).toBe("descending");
    expect(await keys()).toEqual(ascending.toReversed());
    await page.locator("#show-verdict").selectOption("pass");
    expect(await keys()).toHaveLength(1);
    expect(await page.locator(".pair-fold:visible").count()).toBe(1);
    await page.locator("#show-verdict").selectOption("");
    expect(await violations()).toEqual([]);
    expect(await isNarrow()).toBe(true);
  });

  test("without script shows the whole table and no control that does nothing", async () => {
    await openReport(false);
    expect(await keys()).toHaveLength(2);
    expect(await page.locator(".needs-script:visible").count()).toBe(0);
  });
});
