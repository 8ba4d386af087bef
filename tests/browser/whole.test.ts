import { describe, expect, test } from "vitest";
import { compare, EN, FR, focused, isNarrow, open, page, useBrowser, violations } from "./session.ts";

useBrowser();

const card = (rule: string) => page.locator(`.finding[data-rule="${rule}"]`);
const content = (side: "en" | "fr") => page.locator(`[data-typing="${side}"] .cm-content`);
const activeLine = (side: "en" | "fr") => page.locator(`[data-typing="${side}"] .cm-activeLine`).textContent();
/** The line of the shadow root that has the focus. */
const hostInFocus = () => page.evaluate(() => document.activeElement?.getAttribute("data-typing"));

describe.each([
  ["en", "English text", "Find"],
  ["fr", "Texte anglais", "Chercher"],
])("both texts as a whole: %s", (lang, label, find) => {
  test("are loaded when they are asked for, under the policy of the pages, with numbers and colours", async () => {
    const asked: string[] = [];
    await open(`/${lang}/`);
    page.on("request", (request) => asked.push(new URL(request.url()).pathname));
    await compare();
    expect(asked.filter((path) => path.startsWith("/editor/"))).toEqual([]);
    await page.locator("[data-work=whole]").press("Enter");
    await content("fr").waitFor();
    expect(asked.filter((path) => path.startsWith("/editor/"))).toEqual(["/editor/whole.js"]);
    expect(await hostInFocus()).toBe("en");
    expect(await content("en").getAttribute("aria-label")).toBe(label);
    expect(await page.locator('[data-typing="en"] .cm-gutterElement:visible').allTextContents()).toContain("3");
    const weight = await page.evaluate(() => {
      const heading = document.querySelector('[data-typing="en"]')?.shadowRoot?.querySelector(".cm-line span");
      return heading && getComputedStyle(heading).fontWeight;
    });
    expect(weight).toBe("600");
    await page.locator("[data-work=find-en]").click();
    expect(await page.locator('[data-typing="en"] .cm-search .cm-textfield').first().getAttribute("placeholder")).toBe(find);
  });

  test("have no finding of axe, and 320 px are wide enough", async () => {
    await open(`/${lang}/`, { bypassCSP: true });
    // Longer than its window, so that it scrolls.
    await compare(`${EN}${"\nThe ferry Aurora sails.\n".repeat(40)}`, `${FR}${"\nLe traversier Aurora navigue.\n".repeat(40)}`);
    await page.locator("[data-work=whole]").click();
    await content("fr").waitFor();
    await page.locator("[data-work=find-en]").click();
    expect(await violations()).toEqual([]);
    expect(await isNarrow()).toBe(true);
  });
});

test.each([
  ["YAML", "---\ntitle: Ferry 12\nlang: en\n---\n\n"],
  ["nothing but front matter", "---\ntitle: Ferry 12\n---"],
])("front matter is no heading: %s", async (_, head) => {
  const weightOf = (words: string) =>
    page.evaluate((text) => {
      const lines = [...(document.querySelector('[data-typing="en"]')?.shadowRoot?.querySelectorAll(".cm-line") ?? [])];
      const line = lines.find(({ textContent }) => textContent?.includes(text));
      return line && getComputedStyle(line.querySelector("span") ?? line).fontWeight;
    }, words);
  await open("/en/");
  await compare(head.endsWith("\n") ? head + EN : head, FR);
  await page.locator("[data-work=whole]").click();
  await content("en").waitFor();
  expect(await weightOf("title")).toBe("400");
  if (head.endsWith("\n")) expect(await weightOf("Deck officer")).toBe("600");
  // A heading that is typed after it is one.
  await content("en").click();
  await page.keyboard.press("Control+End");
  await page.keyboard.type("\n\n# Crew\n");
  await expect.poll(() => weightOf("Crew")).toBe("600");
  expect(await weightOf("title")).toBe("400");
});

test("a finding leads to its line, and the line back to it", async () => {
  await open("/en/");
  await compare(EN, FR.replaceAll("\n", "\r\n"));
  await card("date").locator("[data-tool=whole]").press("Enter");
  await content("fr").waitFor();
  await expect.poll(() => activeLine("fr")).toBe("Postulez d’ici le 4 mars 2026.");
  expect(await activeLine("en")).toBe("Apply by March 3, 2026.");
  await page.locator("[data-work=back-fr]").press("Enter");
  expect(await focused()).toBe(await card("date").getAttribute("id"));
  await card("missing-item").locator("[data-tool=whole]").press("Enter");
  await expect.poll(() => hostInFocus()).toBe("fr");
});

test("what is typed there is the form’s text, and an edit in a row is there too; keys are the editor’s own", async () => {
  await open("/en/");
  await compare();
  await card("date").locator("[data-tool=whole]").click();
  await content("fr").waitFor();
  await page.locator("[data-work=back-fr]").click();
  await card("date").locator("[data-tool=edit-fr]").click();
  await page.keyboard.press("Control+A");
  await page.keyboard.type("Postulez d’ici le 3 mars 2026.");
  await page.keyboard.press("Control+Enter");
  await expect.poll(() => page.locator(".changed").textContent()).toBe("1 settled, 0 new; 1 remains.");
  expect(await content("fr").textContent()).toContain("3 mars 2026");
  await content("fr").click();
  await page.keyboard.press("Control+End");
  await page.keyboard.type("n Fin.");
  expect(await hostInFocus()).toBe("fr");
  expect(await page.locator("#fr-text").inputValue()).toBe(`${FR.replace("4 mars", "3 mars")}n Fin.`);
  await page.keyboard.press("Control+z");
  await expect.poll(() => page.locator("#fr-text").inputValue()).toBe(FR.replace("4 mars", "3 mars"));
  await page.locator(".submit").click();
  await expect.poll(() => card("date").count()).toBe(0);
});

test.each([
  ["en", "could not be loaded"],
  ["fr", "n’a pas pu être chargé"],
])("an editor that does not come is said, and the texts stay as they are: %s", async (lang, why) => {
  await open(`/${lang}/`);
  await compare();
  await page.route("**/editor/whole.js", (route) => route.abort());
  await page.locator("[data-work=whole]").click();
  await expect.poll(() => page.locator(".changed").textContent()).toContain(why);
  expect(await page.locator("#en-text").isVisible()).toBe(true);
  // The next try is another one: nothing need be loaded anew for it.
  await page.unroute("**/editor/whole.js");
  await page.locator("[data-work=whole]").dblclick();
  await content("fr").waitFor();
  expect(await page.locator("[data-typing]").count()).toBe(2);
});

test("a problem leads into the editor while it is open", async () => {
  await open("/en/");
  await compare();
  await page.locator("[data-work=whole]").click();
  await content("fr").waitFor();
  await content("fr").press("Control+A");
  await page.keyboard.press("Delete");
  await page.locator(".submit").click();
  await page.locator(".error-summary a").press("Enter");
  await expect.poll(hostInFocus).toBe("fr");
});

test.each([
  ["/en/drift", "Both current texts as a whole"],
  ["/fr/derive", "Les deux textes actuels en entier"],
])("beside two states it says that it shows those of now: %s", async (path, label) => {
  await open(path);
  expect(await page.locator("[data-work=whole]").textContent()).toBe(label);
});
