import { describe, expect, test } from "vitest";
import { base, EN, FR, open, page, useBrowser } from "./session.ts";

useBrowser();

describe("without script", () => {
  const options = { javaScriptEnabled: false };

  test("texts are compared, findings lead to each other", async () => {
    await open("/en/", options);
    await page.locator("#en-text").fill(EN);
    await page.locator("#fr-text").fill(FR);
    await page.locator(".submit").click();
    await page.locator("#finding-2").waitFor();
    expect(page.url()).toBe(`${base}/en/check`);
    expect(await page.locator(".finding .neighbours a").first().getAttribute("href")).toBe("#finding-2");
    expect(await page.locator(".stepper").isVisible()).toBe(false);
    await page.locator("#show-error").uncheck();
    expect(await page.locator(".finding.is-error:visible").count()).toBe(0);
    await page.getByRole("button", { name: "Français" }).click();
    await page.getByRole("heading", { name: "Résultat de la comparaison" }).waitFor();
    expect(page.url()).toBe(`${base}/fr/check`);
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

describe("what a program may send instead of the form", () => {
  const post = (path: string, body: FormData | string) => fetch(base + path, { method: "POST", body, redirect: "manual" });

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
    const answer = await fetch(`${base}/en/check`, { redirect: "manual" });
    expect([answer.status, answer.headers.get("Location")]).toEqual([302, "/en/"]);
  });
});
