import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { base, broken, compare, EN, FR, focused, open, page, useBrowser } from "./session.ts";

useBrowser();

describe("two pasted texts", () => {
  test("are compared in place, and the focus goes to the result", async () => {
    await open("/en/");
    await compare();
    expect(page.url()).toBe(`${base}/en/`);
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
    // The file is read before it is refused.
    await expect
      .poll(() => page.locator(".error-summary li").allTextContents())
      .toEqual(["The English file is not UTF-8 text. Save it as UTF-8, then choose it again."]);
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
    expect(page.url()).toBe(`${base}/fr/rules/missing-item`);
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
    expect(page.url()).toBe(`${base}/fr/`);
  });
});

test("an example is one click away", async () => {
  await open("/en/");
  await page.locator(".examples a").first().click();
  await page.locator("#result .pair-view").waitFor();
  expect(page.url()).toContain("/en/examples/");
  await page.getByRole("link", { name: "Français" }).click();
  await page.getByRole("heading", { name: "Résultat de la comparaison" }).waitFor();
  expect(page.url()).toContain("/fr/examples/");
});

test("the report is downloaded in the format that was asked for", async () => {
  await open("/fr/");
  await compare();
  const [download] = await Promise.all([page.waitForEvent("download"), page.locator('.downloads button[value="html"]').click()]);
  expect(download.suggestedFilename()).toBe("parite.html");
  expect(readFileSync(await download.path(), "utf8")).toContain('<html lang="fr-CA">');
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

test("what the policy of a page stops is seen", async () => {
  await open("/en/");
  await page.evaluate(() => {
    document.body.appendChild(Object.assign(document.createElement("script"), { textContent: "window.hacked = 1" }));
    document.querySelector("h1")?.setAttribute("style", "color: red");
  });
  const seen: string[] = [];
  // The browser tells of each, and so does the page.
  await expect.poll(() => seen.push(...broken())).toBe(4);
  expect(seen.filter((each) => each.startsWith("Content Security Policy:"))).toEqual([
    expect.stringContaining("script-src"),
    expect.stringContaining("style-src"),
  ]);
  expect(await page.evaluate(() => "hacked" in window)).toBe(false);
});
