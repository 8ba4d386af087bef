import { describe, expect, test } from "vitest";
import { reportByCli } from "./by-cli.ts";
import { compare, isNarrow, open, page, useBrowser, violations } from "./session.ts";

useBrowser();

const card = (rule: string) => page.locator(`.finding[data-rule="${rule}"]`);
const said = () => page.locator(".changed").textContent();

const EN =
  "# Ferries\n\nOur ferries are these.\n\n| Ferry | Crew |\n| --- | --- |\n| Aurora | 12 people |\n| Borealis | 14 people |\n| Gaspé | 16 people |\n\nApply today.\n";
const FR =
  "# Traversiers\n\nVoici nos traversiers.\n\n| Traversier | Équipage |\n| --- | --- |\n| Aurora | 12 personnes |\n\nPostulez aujourd’hui.\n";

describe.each([
  ["en", "1 settled, 0 new; 1 remains."],
  ["fr", "1 réglé, 0 nouveau; il en reste 1."],
])("rows of a table that are meant to be: %s", (lang, outcome) => {
  test("are silent one by one, by comments in the rows before", async () => {
    await open(`/${lang}/`, { bypassCSP: true });
    await compare(EN, FR);
    await card("missing-block").first().locator("[data-tool=silence]").press("Enter");
    expect(await violations()).toEqual([]);
    expect(await isNarrow()).toBe(true);
    await page.keyboard.type("federal");
    await page.keyboard.press("Control+Enter");
    await expect.poll(said).toBe(outcome);
    const en = await page.locator("#en-text").inputValue();
    expect(en).toContain("| Aurora | 12 people <!-- parite-disable-next-line missing-block: federal --> |\n| Borealis");
    expect(reportByCli({ en, fr: FR })?.findings.map(({ en: at }) => at?.start.line)).toEqual([9]);
  });
});

test.each([
  ["en", "it also silences 1 other finding of the rule number in this block"],
  ["fr", "il fera taire aussi 1 autre constat de la règle «\u00A0number\u00A0» dans ce bloc"],
])("what else a comment silences is said before it is written: %s", async (lang, label) => {
  await open(`/${lang}/`);
  await compare(
    "# Ferries\n\nThe ferry Aurora has 12 cabins, and the ferry Borealis carries 45 cars.\n",
    "# Traversiers\n\nLe traversier Aurora a 14 cabines, et le traversier Borealis transporte 48 voitures.\n",
  );
  await card("number").first().locator("[data-tool=silence]").click();
  expect(await page.locator(".editor-label").textContent()).toContain(label);
});

test("advice that somebody follows by hand spells the comments out", async () => {
  await open("/en/");
  const list = (items: readonly string[]) => `<ul>${items.map((each) => `<li>${each}</li>`).join("")}</ul>`;
  await compare(
    `# Deck officer\n\nYou will:\n\n${list(["steer the ferry;", "keep the log;", "train the crew."])}\n`,
    `# Officier de pont\n\nVous devrez\u00A0:\n\n${list(["gouverner le traversier;", "former l’équipage."])}\n`,
  );
  await card("missing-item").locator("[data-tool=silence]").click();
  expect(await said()).toContain("<!-- parite-disable missing-item: reason --> on a line before");
  expect(await said()).toContain("<!-- parite-enable missing-item --> on a line after");
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
