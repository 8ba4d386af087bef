import { describe, expect, test } from "vitest";
import { reportByCli } from "./by-cli.ts";
import { compare, isNarrow, open, page, useBrowser, violations } from "./session.ts";

useBrowser();

const card = (rule: string) => page.locator(`.finding[data-rule="${rule}"]`);
const said = () => page.locator(".changed").textContent();

const EN =
  "# Ferries\n\nOur ferries are these.\n\n| Ferry | Crew |\n| --- | --- |\n| Aurora | 12 people |\n| Gaspé | 16 people |\n\nApply today.\n";
const FR =
  "# Traversiers\n\nVoici nos traversiers.\n\n| Traversier | Équipage |\n| --- | --- |\n| Aurora | 12 personnes |\n\nPostulez aujourd’hui.\n";

describe.each([
  ["en", "before and after the table", "1 settled, 0 new; 0 remain."],
  ["fr", "avant et après le tableau", "1 réglé, 0 nouveau; il en reste 0."],
])("a row of a table that is meant to be: %s", (lang, label, outcome) => {
  test("is silent by comments around the whole table, which the editor says", async () => {
    await open(`/${lang}/`, { bypassCSP: true });
    await compare(EN, FR);
    await card("missing-block").locator("[data-tool=silence]").press("Enter");
    expect(await page.locator(".editor-label").textContent()).toContain(label);
    expect(await violations()).toEqual([]);
    expect(await isNarrow()).toBe(true);
    await page.keyboard.type("federal");
    await page.keyboard.press("Control+Enter");
    await expect.poll(said).toBe(outcome);
    const en = await page.locator("#en-text").inputValue();
    expect(en).toContain("\n<!-- parite-disable missing-block: federal -->\n| Ferry");
    expect(en).toContain("16 people |\n<!-- parite-enable missing-block -->\n\nApply");
    expect(reportByCli({ en, fr: FR })?.verdict).toBe("pass");
  });
});

test("where no comment can stand nobody is asked for a reason", async () => {
  await open("/fr/");
  const head = (keys: string) => `---json\n{ "title": "Ferry 12"${keys} }\n---\n\n`;
  await compare(
    head(', "summary": "We run ferries."') + EN,
    head("") + FR.replace("| Aurora | 12 personnes |\n", "$&| Gaspé | 16 personnes |\n"),
  );
  await card("front-matter").locator("[data-tool=silence]").press("Enter");
  expect(await page.locator(".editor").count()).toBe(0);
  expect(await said()).toContain("L’en-tête n’admet pas de commentaire ici");
});
