import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { launch } from "./browser/launch.ts";
import { type Served, serve } from "./browser/serve.ts";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const EN = "# Deck officer\n\nYou will:\n\n- steer the ferry;\n- keep the log;\n- train the crew.\n\nApply by March 3, 2026.\n";
const FR =
  "# Officier ou officière de pont\n\nVous devrez\u00A0:\n\n- gouverner le traversier;\n- former l’équipage.\n\nPostulez d’ici le 4 mars 2026.\n";

let served: Served;
let browser: Browser;
let page: Page;
const elsewhere: string[] = [];
const failures: string[] = [];

beforeAll(async () => {
  [served, browser] = await Promise.all([serve(), launch()]);
});

afterAll(async () => {
  await browser?.close();
  await served?.stop();
});

afterEach(async () => {
  await Promise.all(browser.contexts().map((context) => context.close()));
  // Whatever a test does, the pages ask no other host and break no rule of their own policy.
  expect(elsewhere.splice(0)).toEqual([]);
  expect(failures.splice(0)).toEqual([]);
});

async function open(path: string, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({ locale: "en-CA", reducedMotion: "reduce", ...options });
  page = await context.newPage();
  page.on("request", (request) => {
    if (!request.url().startsWith(served.base) && !request.url().startsWith("data:")) elsewhere.push(request.url());
  });
  page.on("pageerror", (error) => failures.push(error.message));
  page.on("console", (message) => {
    if (/Content Security Policy/u.test(message.text())) failures.push(message.text());
  });
  await page.goto(served.base + path);
  return page;
}

async function compare(en = EN, fr = FR): Promise<void> {
  await page.locator("#en-text").fill(en);
  await page.locator("#fr-text").fill(fr);
  await page.locator(".submit").click();
  await page.locator("#result .pair-view").waitFor();
}

const focused = () => page.evaluate(() => document.activeElement?.id ?? "");

const violations = async () => {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { violations: found } = await (globalThis as unknown as { axe: typeof import("axe-core") }).axe.run();
    return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`);
  });
};

describe("two pasted texts", () => {
  test("are compared in place, and the focus goes to the result", async () => {
    await open("/en/");
    await compare();
    expect(page.url()).toBe(`${served.base}/en/`);
    const item = page.locator(".row", { has: page.locator(".cell-en", { hasText: "keep the log" }) });
    expect(await item.locator(".gap").textContent()).toContain("Nothing in French here");
    expect(await item.locator(".finding").textContent()).toContain("missing-item");
    expect(await page.locator("mark", { hasText: "March 3, 2026" }).count()).toBe(1);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("What the comparison found");
    expect(await page.locator("#en-text").inputValue()).toBe(EN);
  });

  test("line feeds stay line feeds on their way through the form", async () => {
    await open("/en/");
    await compare();
    expect(await page.locator(".notes").allTextContents()).not.toContainEqual(expect.stringContaining("CRLF"));
  });

  test("one that is missing is asked for, and the other is kept", async () => {
    await open("/fr/");
    await page.locator("#en-text").fill(EN);
    await page.locator(".submit").click();
    await page.locator(".error-summary").waitFor();
    expect(await page.locator(".error-summary a").allTextContents()).toEqual([
      "Il n’y a pas de texte français. Collez-le ou choisissez son fichier.",
    ]);
    expect(await page.locator("#fr-text").getAttribute("aria-invalid")).toBe("true");
    expect(await page.locator("#en-text").inputValue()).toBe(EN);
    expect(await page.evaluate(() => document.activeElement?.className)).toBe("error-summary");
  });
});

describe("files", () => {
  const file = (name: string, text: string) => ({ name, mimeType: "text/markdown", buffer: Buffer.from(text) });

  test("chosen ones show in the text areas, and their names in the result", async () => {
    await open("/en/");
    await page.locator("#en-file").setInputFiles(file("officer.en.md", EN));
    await page.locator("#fr-file").setInputFiles(file("officer.fr.md", FR));
    await expect.poll(() => page.locator("#fr-text").inputValue()).toBe(FR);
    await page.locator(".submit").click();
    await page.locator("#result .pair-view").waitFor();
    expect(await page.locator(".sides").textContent()).toContain("officer.fr.md");
  });

  test("two dropped together find their sides by their names", async () => {
    await open("/en/");
    const transfer = await page.evaluateHandle(
      ([en, fr]) => {
        const data = new DataTransfer();
        data.items.add(new File([fr ?? ""], "officer.fr.md"));
        data.items.add(new File([en ?? ""], "officer.en.md"));
        return data;
      },
      [EN, FR],
    );
    await page.locator('.input[data-side="en"]').dispatchEvent("drop", { dataTransfer: transfer });
    await expect.poll(() => page.locator("#en-text").inputValue()).toBe(EN);
    await expect.poll(() => page.locator("#fr-text").inputValue()).toBe(FR);
  });

  test("one that is no UTF-8 is refused by name of its side", async () => {
    await open("/en/");
    await page.locator("#en-file").setInputFiles({ name: "old.md", mimeType: "text/markdown", buffer: Buffer.from([0xe9, 0x20, 0xff]) });
    await page.locator("#fr-text").fill(FR);
    await page.locator(".submit").click();
    expect(await page.locator(".error-summary li").allTextContents()).toEqual([
      "The English file is not UTF-8 text. Save it as UTF-8, then choose it again.",
    ]);
  });
});

describe("from finding to finding", () => {
  test("by key, by button, and not while typing", async () => {
    await open("/en/");
    await compare();
    await page.keyboard.press("n");
    expect(await focused()).toBe("finding-1");
    await page.keyboard.press("j");
    expect(await focused()).toBe("finding-2");
    await page.keyboard.press("p");
    expect(await focused()).toBe("finding-1");
    await page.getByRole("button", { name: "Next", exact: true }).click();
    expect(await page.locator(".finding:focus").count()).toBe(1);
    await page.locator("#en-text").press("n");
    expect(await focused()).toBe("en-text");
  });

  test("keys can be turned off", async () => {
    await open("/en/");
    await compare();
    await page.getByLabel("Keys n and p").uncheck();
    await page.keyboard.press("n");
    expect(await page.locator(".finding:focus").count()).toBe(0);
  });

  test("a severity that is not shown is passed over", async () => {
    await open("/en/");
    await compare();
    await page.locator("#show-error").uncheck();
    expect(await page.locator(".finding.is-error:visible").count()).toBe(0);
  });
});

describe("the other language", () => {
  test("keeps the page", async () => {
    await open("/en/rules/missing-item");
    await page.getByRole("link", { name: "Français" }).click();
    await page.getByRole("heading", { name: "Exemples" }).waitFor();
    expect(page.url()).toBe(`${served.base}/fr/rules/missing-item`);
    expect(await page.locator("html").getAttribute("lang")).toBe("fr-CA");
  });

  test("keeps the texts of a result", async () => {
    await open("/en/");
    await compare();
    await page.getByRole("button", { name: "Français" }).click();
    await page.getByRole("heading", { name: "Résultat de la comparaison" }).waitFor();
    expect(await page.locator("#en-text").inputValue()).toBe(EN);
  });

  test("is the reader's at the root", async () => {
    await open("/", { locale: "fr-CA" });
    expect(page.url()).toBe(`${served.base}/fr/`);
  });
});

test("an example is one click away", async () => {
  await open("/en/");
  await page.locator(".examples a").first().click();
  await page.locator("#result .pair-view").waitFor();
  expect(page.url()).toContain("/en/examples/");
});

test("the report is downloaded in the format that was asked for", async () => {
  await open("/fr/");
  await compare();
  const [download] = await Promise.all([page.waitForEvent("download"), page.locator('.downloads button[value="html"]').click()]);
  expect(download.suggestedFilename()).toBe("parite.html");
  expect(readFileSync(await download.path(), "utf8")).toContain('<html lang="fr-CA">');
});

describe("the report that stands alone", () => {
  const openReport = async (colorScheme: "light" | "dark") => {
    const form = new FormData();
    for (const [name, value] of Object.entries({ en: EN, fr: FR, format: "html" })) form.append(name, value);
    const answer = await fetch(`${served.base}/en/download`, { method: "POST", body: form });
    await open("/icon.svg", { colorScheme, bypassCSP: true });
    await page.goto("about:blank");
    await page.setContent(await answer.text());
  };

  test.each(["light", "dark"] as const)("axe finds nothing, %s", async (colorScheme) => {
    await openReport(colorScheme);
    expect(await violations()).toEqual([]);
  });

  test("goes from finding to finding by key", async () => {
    await openReport("light");
    await page.keyboard.press("n");
    await page.keyboard.press("n");
    expect(await focused()).toBe("finding-2");
  });
});

describe("what a program may send instead of the form", () => {
  const post = (path: string, body: FormData | string) => fetch(served.base + path, { method: "POST", body, redirect: "manual" });

  test("no form at all", async () => {
    const answer = await post("/fr/check", "{");
    expect(answer.status).toBe(400);
    expect(await answer.text()).toContain("Le formulaire est arrivé incomplet. Envoyez-le de nouveau.");
  });

  test("more than two texts can hold", async () => {
    const form = new FormData();
    form.append("en", "a".repeat(3 * 1024 * 1024));
    const answer = await post("/en/check", form);
    expect(answer.status).toBe(413);
    expect(await answer.text()).toContain("The two texts together are over 2 MB.");
  });

  test("a format that does not exist", async () => {
    const form = new FormData();
    for (const [name, value] of Object.entries({ en: EN, fr: FR, format: "../x" })) form.append(name, value);
    expect((await post("/en/download", form)).status).toBe(400);
  });

  test("no post: the form is shown", async () => {
    const answer = await fetch(`${served.base}/en/check`, { redirect: "manual" });
    expect([answer.status, answer.headers.get("Location")]).toEqual([302, "/en/"]);
  });
});

describe("without script", () => {
  const options = { javaScriptEnabled: false };

  test("texts are compared, findings lead to each other", async () => {
    await open("/en/", options);
    await page.locator("#en-text").fill(EN);
    await page.locator("#fr-text").fill(FR);
    await page.locator(".submit").click();
    await page.locator("#finding-2").waitFor();
    expect(page.url()).toBe(`${served.base}/en/check`);
    expect(await page.locator(".finding .neighbours a").first().getAttribute("href")).toBe("#finding-2");
    expect(await page.locator(".stepper").isVisible()).toBe(false);
    await page.locator("#show-error").uncheck();
    expect(await page.locator(".finding.is-error:visible").count()).toBe(0);
    await page.getByRole("button", { name: "Français" }).click();
    await page.getByRole("heading", { name: "Résultat de la comparaison" }).waitFor();
    expect(page.url()).toBe(`${served.base}/fr/check`);
    expect(await page.locator("#fr-text").inputValue()).toBe(FR);
  });

  test("files are compared", async () => {
    await open("/fr/", options);
    await page.locator("#en-file").setInputFiles({ name: "a.md", mimeType: "text/markdown", buffer: Buffer.from(EN) });
    await page.locator("#fr-file").setInputFiles({ name: "b.md", mimeType: "text/markdown", buffer: Buffer.from(FR) });
    await page.locator(".submit").click();
    await page.locator(".pair-view").waitFor();
    expect(await page.locator(".sides").textContent()).toContain("b.md");
  });
});

test("a hostile posting runs nothing and links nowhere", async () => {
  await open("/en/");
  const attack = `# <script>window.hacked = 1</script>\n\n<img src=x onerror="window.hacked=1"> " onmouseover="window.hacked=1\n\n[x](javascript:window.hacked=1) </textarea><script>window.hacked=1</script>\n`;
  await compare(attack, `${attack}\n- </div><iframe src="https://evil.example"></iframe>\n`);
  expect(await page.evaluate(() => "hacked" in window)).toBe(false);
  expect(await page.locator("main :is(img, iframe, script)").count()).toBe(0);
  expect(await page.locator('a[href^="javascript:"], a[href*="evil.example"]').count()).toBe(0);
  await page.getByRole("button", { name: "Français" }).click();
  await page.getByRole("heading", { name: "Résultat de la comparaison" }).waitFor();
  expect(await page.evaluate(() => "hacked" in window)).toBe(false);
  expect(await page.locator("#en-text").inputValue()).toBe(attack);
});

describe.each(["light", "dark"] as const)("axe finds nothing, %s", (colorScheme) => {
  test.each([
    "/en/",
    "/fr/",
    "/en/rules",
    "/fr/rules",
    "/en/rules/missing-item",
    "/fr/rules/missing-item",
    "/en/rules/unpaired",
    "/fr/nothing-here",
  ])("%s", async (path) => {
    await open(path, { colorScheme, bypassCSP: true });
    expect(await violations()).toEqual([]);
  });

  test.each(["en", "fr"])("a result and an error, %s", async (lang) => {
    await open(`/${lang}/`, { colorScheme, bypassCSP: true });
    await compare();
    expect(await violations()).toEqual([]);
    await page.locator("#en-text").fill("");
    await page.locator(".submit").click();
    await page.locator(".error-summary").waitFor();
    expect(await violations()).toEqual([]);
  });
});

test.each(["/en/", "/fr/", "/fr/rules", "/en/rules/missing-item"])("320 px are wide enough: %s", async (path) => {
  await open(path, { viewport: { width: 320, height: 640 } });
  if (path.length === 4) await compare(`${EN}\n${"https://example.org/a-long-address-without-any-place-to-break/".repeat(3)}\n`);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

test("on paper: both columns and every finding, no controls", async () => {
  await open("/en/");
  await compare();
  await page.emulateMedia({ media: "print" });
  for (const gone of [".filters", ".stepper", ".check-form", ".downloads", "body > header"]) {
    expect(await page.locator(gone).first().isVisible(), gone).toBe(false);
  }
  const [en, fr] = await Promise.all([page.locator(".cell-en").first().boundingBox(), page.locator(".cell-fr").first().boundingBox()]);
  expect(fr?.y).toBe(en?.y);
  expect(await page.locator(".finding:visible").count()).toBe(await page.locator(".finding").count());
});
