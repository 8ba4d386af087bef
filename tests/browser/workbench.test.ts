import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { reportByCli } from "./by-cli.ts";
import { base, compare, isNarrow, open, page, useBrowser, violations } from "./session.ts";

useBrowser();

/** Three gaps, one of them in English; the French file ends its lines as Windows does and starts with a mark. */
const EN = "# Deck officer\n\nYou will:\n\n1. steer the ferry;\n2. keep the log;\n3. train the crew.\n\nApply by March 3, 2026.\n";
const FR =
  "\uFEFF# Officier ou officière de pont\r\n\r\nVous devrez\u00A0:\r\n\r\n1. gouverner le traversier;\r\n2. former l’équipage.\r\n\r\nNos traversiers naviguent toute l’année.\r\n\r\nPostulez d’ici le 4 mars 2026.\r\n";
const FIXED = {
  en: EN.replace("Apply", "Our ferries run all year.\n\nApply"),
  fr: FR.replace("2. former", "2. tenir le journal de bord;\r\n3. former").replace("4 mars", "3 mars"),
};

const file = (name: string, text: string) => ({ name, mimeType: "text/markdown", buffer: Buffer.from(text) });

async function choose(): Promise<void> {
  await page.locator("#en-file").setInputFiles(file("officer.en.md", EN));
  await page.locator("#fr-file").setInputFiles(file("officer.fr.md", FR));
  await expect.poll(() => page.locator("#fr-text").inputValue()).toContain("Postulez");
  await page.locator(".submit").press("Enter");
  await page.locator("#result .pair-view").waitFor();
}

const card = (rule: string) => page.locator(`.finding[data-rule="${rule}"]`);
const said = () => page.locator(".changed").textContent();

async function downloaded(what: string): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent("download"), page.locator(`[data-work="${what}"]`).press("Enter")]);
  return readFileSync(await download.path(), "utf8");
}

/** Goes with the keyboard alone from where the focus is to a button of the finding that `n` leads to. */
async function toTool(rule: string, tool: string): Promise<void> {
  for (let steps = 0; steps < 9 && !(await page.locator(`.finding[data-rule="${rule}"]:focus`).count()); steps++)
    await page.keyboard.press("n");
  for (let tabs = 0; tabs < 12 && !(await page.locator(`[data-tool="${tool}"]:focus`).count()); tabs++) await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("TEXTAREA");
}

describe.each([
  ["en", "1 settled, 0 new; 2 remain."],
  ["fr", "1 réglé, 0 nouveau; il en reste 2."],
])("three gaps are fixed in place, by keyboard, and the files pass: %s", (lang, first) => {
  test("byte for byte", async () => {
    await open(`/${lang}/`);
    await choose();
    await toTool("missing-item", "insert-fr");
    await page.keyboard.type("tenir le journal de bord;");
    await page.keyboard.press("Control+Enter");
    await expect.poll(said).toBe(first);
    expect(await page.evaluate(() => document.activeElement?.className)).toContain("edit-line");
    await toTool("missing-paragraph", "insert-en");
    await page.keyboard.type("Our ferries run all year.");
    await page.keyboard.press("Control+Enter");
    await expect.poll(said).toMatch(/1\.$|1 remains\.$/u);
    await toTool("date", "edit-fr");
    await page.keyboard.press("Control+A");
    await page.keyboard.type("Postulez d’ici le 3 mars 2026.");
    await page.keyboard.press("Control+Enter");
    await expect.poll(said).toMatch(/0\.$|0 remain\.$/u);

    const [en, fr] = [await downloaded("file-en"), await downloaded("file-fr")];
    expect({ en, fr }).toEqual(FIXED);
    expect(reportByCli({ en, fr })?.verdict).toBe("pass");
    expect(await downloaded("patch")).toContain("--- a/officer.fr.md\n+++ b/officer.fr.md\n");
  });
});

test("a suggestion is applied as it is shown, where there is one", async () => {
  await open("/en/");
  await compare(EN, FR.replace("devrez\u00A0:", "devrez :"));
  expect(await card("date").locator("[data-tool=apply]").isVisible()).toBe(false);
  await page.locator(".corrections summary").click();
  await card("typography").locator("[data-tool=apply]").click();
  await expect.poll(() => card("typography").count()).toBe(0);
  expect(await page.locator("#fr-text").inputValue()).toContain("Vous devrez\u00A0:");
});

test("undo and redo go back and forth, and say what came of it", async () => {
  await open("/en/");
  await choose();
  await card("date").locator("[data-tool=edit-fr]").click();
  await page.keyboard.press("Control+A");
  await page.keyboard.type("Postulez d’ici le 3 mars 2026.");
  await page.keyboard.press("Control+Enter");
  await expect.poll(said).toBe("1 settled, 0 new; 2 remain.");
  await page.keyboard.press("Control+z");
  await expect.poll(said).toBe("0 settled, 1 new; 3 remain.");
  expect(await downloaded("file-fr")).toBe(FR);
  await page.locator("[data-work=redo]").click();
  await expect.poll(said).toBe("1 settled, 0 new; 2 remain.");
});

test("a comparison of texts that were edited in their boxes says the same; one of another pair says nothing", async () => {
  await open("/en/");
  await choose();
  expect(await said()).toBe("");
  await page.locator("#fr-text").fill(FR.slice(1).replaceAll("\r\n", "\n").replace("4 mars", "3 mars"));
  await page.locator(".submit").click();
  await expect.poll(said).toBe("1 settled, 0 new; 2 remain.");
  await page.locator("#fr-text").fill("");
  await page.locator(".submit").click();
  await expect.poll(() => page.locator("#fr-text").getAttribute("aria-invalid")).toBe("true");
  expect(await said()).toBe("");
  await page.locator("#fr-text").fill(FR.slice(1).replaceAll("\r\n", "\n"));
  await page.locator(".submit").click();
  await expect.poll(said).toBe("0 settled, 1 new; 3 remain.");
  await page.locator("#fr-file").setInputFiles(file("other.fr.md", FR.replace("4 mars", "3 mars")));
  await expect.poll(() => page.locator("#fr-text").inputValue()).toContain("3 mars");
  await page.locator(".submit").click();
  await expect.poll(said).toBe("");
});

test("an edit keeps the filters and the place", async () => {
  await open("/en/");
  await choose();
  await page.locator("#show-only-findings").check();
  const line = page.locator('.block[data-side="en"] .edit-line', { hasText: "9" });
  await line.click();
  const before = await page.locator(".editor textarea").boundingBox();
  await page.keyboard.type(" Today!");
  await page.keyboard.press("Control+Enter");
  await expect.poll(() => page.locator("#en-text").inputValue()).toContain("2026. Today!");
  await expect.poll(said).not.toBe("");
  expect(await page.locator("#show-only-findings").isChecked()).toBe(true);
  expect(await page.evaluate(() => document.activeElement?.getAttribute("aria-label"))).toBe("Edit line 9 of the English");
  const after = await line.boundingBox();
  expect(Math.abs((after?.y ?? 0) - (before?.y ?? 1000))).toBeLessThan(4);
});

test("of many blocks few are asked whether they are shown, which lays out what is far off", async () => {
  await open("/en/");
  const many = (text: string) => text + Array.from({ length: 20 }, (_, i) => `\n## ${i + 1}\n\nGPS ${i + 1}.\n`).join("");
  await compare(many(EN), many(FR));
  await page.evaluate(() => {
    const { checkVisibility } = Element.prototype;
    Element.prototype.checkVisibility = function (options) {
      Object.assign(globalThis, { asked: ((globalThis as { asked?: number }).asked ?? 0) + 1 });
      return checkVisibility.call(this, options);
    };
  });
  await card("date").locator("[data-tool=edit-fr]").press("Enter");
  await page.keyboard.type(" Merci.");
  await page.keyboard.press("Control+Enter");
  await expect.poll(said).not.toBe("");
  expect(await page.evaluate(() => (globalThis as { asked?: number }).asked)).toBeLessThan(9);
});

test("at a gap the other side’s words can be copied; a draft is found as untranslated", async () => {
  await open("/en/");
  await choose();
  await card("missing-item").locator("[data-tool=insert-fr]").click();
  expect(await page.locator(".editor textarea").inputValue()).toBe("2. ");
  await page.locator("[data-copy=en]").click();
  expect(await page.locator(".editor textarea").inputValue()).toBe("2. keep the log;");
  await page.locator(".editor .primary").click();
  await expect.poll(() => card("untranslated").count()).toBe(1);
});

test("what is meant to be is written into the file, with its reason, and is quiet", async () => {
  await open("/fr/");
  await choose();
  await card("missing-item").locator("[data-tool=silence]").click();
  await page.keyboard.press("Control+Enter");
  await expect.poll(() => page.locator(".editor .problem").textContent()).toContain("Dites pourquoi");
  await page.keyboard.type("navires fédéraux seulement");
  await page.keyboard.press("Control+Enter");
  await expect.poll(said).toBe("1 réglé, 0 nouveau; il en reste 2.");
  const [en, fr] = [await downloaded("file-en"), await downloaded("file-fr")];
  expect(en).toContain("\n   <!-- parite-disable-next-line missing-item: navires fédéraux seulement -->\n2. keep the log;\n");
  expect(reportByCli({ en, fr })?.findings.map(({ rule }) => rule)).not.toContain("missing-item");
  expect(reportByCli({ en: EN, fr })?.findings.map(({ rule }) => rule)).toContain("missing-item");
});

test("nothing typed is lost where the service is gone, and no second editor closes the first", async () => {
  await open("/en/");
  await choose();
  await card("date").locator("[data-tool=edit-fr]").click();
  await page.keyboard.type(" Merci.");
  await card("missing-item").locator("[data-tool=insert-fr]").click();
  expect(await said()).toContain("Save or cancel");
  await page.route("**/en/check", (route) => route.abort());
  await page.keyboard.press("Control+Enter");
  await expect.poll(() => page.locator(".editor .problem").textContent()).toContain("did not arrive");
  expect(await page.locator(".editor textarea").inputValue()).toContain("Merci.");
  expect(await page.locator("#fr-text").inputValue()).not.toContain("Merci.");
  await page.keyboard.press("Escape");
  expect(await page.locator(".editor").count()).toBe(0);
  expect(await page.evaluate(() => document.activeElement?.getAttribute("data-tool"))).toBe("edit-fr");
});

test("texts that were changed below are compared before a row is opened", async () => {
  await open("/en/");
  await compare(EN, FR);
  await page.locator("#en-text").fill(`${EN}\nMore.\n`);
  await page.locator(".edit-line").first().click();
  expect(await said()).toContain("Compare them first");
  expect(await page.locator(".editor").count()).toBe(0);
});

test.each(["en", "fr"])("axe finds nothing while one edits, and 320 px are wide enough: %s", async (lang) => {
  await open(`/${lang}/`, { bypassCSP: true });
  await choose();
  await card("missing-item").locator("[data-tool=insert-fr]").click();
  expect(await violations()).toEqual([]);
  expect(await isNarrow()).toBe(true);
  await page.keyboard.press("Escape");
  await card("missing-item").locator("[data-tool=silence]").click();
  expect(await violations()).toEqual([]);
});

test("without script a result says that editing needs it, and shows no buttons that do nothing", async () => {
  await open("/fr/examples/program-officer", { javaScriptEnabled: false });
  expect(await page.locator("noscript").textContent()).toContain("Pour modifier les textes ici, activez JavaScript.");
  expect(await page.locator(".work-buttons").isVisible()).toBe(false);
  expect(await page.locator(".edit-line:visible, .tools:visible").count()).toBe(0);
});

test.each(["/en/", "/fr/derive", "/fr/dossier", "/en/examples/program-officer"])(
  "the first load is small, fonts apart: all that a browser asks for, compressed: %s",
  async (path) => {
    await open("/en/rules");
    const asked: string[] = [];
    page.on("request", (request) => asked.push(new URL(request.url()).pathname + new URL(request.url()).search));
    await page.goto(base + path, { waitUntil: "load" });
    const ours = [...new Set(asked)].filter((each) => !each.startsWith("/fonts/"));
    const texts = await Promise.all(ours.map(async (each) => (await fetch(base + each)).text()));
    expect(asked.some((each) => /^\/(?:editor|folder)\//u.test(each))).toBe(false);
    expect(texts.reduce((sum, text) => sum + gzipSync(text).length, 0)).toBeLessThan(100_000);
  },
);

test("line ends and mark of a file outlast the language switch", async () => {
  await open("/en/");
  await choose();
  await page.getByRole("button", { name: "Français" }).click();
  await page.getByRole("heading", { name: "Résultat de la comparaison" }).waitFor();
  expect(await downloaded("file-fr")).toBe(FR);
});
