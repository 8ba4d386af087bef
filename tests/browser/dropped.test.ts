import { describe, expect, test } from "vitest";
import { compare, EN, FR, open, page, useBrowser } from "./session.ts";

useBrowser();

const status = () => page.locator(".check-form .status").textContent();
const texts = () => Promise.all(["en", "fr"].map((side) => page.locator(`#${side}-text`).inputValue()));

/** Drops files, or a folder, on the English text. */
async function drop(...names: readonly string[]): Promise<void> {
  await page.evaluate((all) => {
    const transfer = new DataTransfer();
    for (const name of all) transfer.items.add(new File([`# ${name}\n`], name));
    document.querySelector('.input[data-side="en"]')?.dispatchEvent(new DragEvent("drop", { dataTransfer: transfer, bubbles: true }));
  }, names);
}

describe.each([
  ["en", "both files are English", "both files are French", "300 files were dropped", "Use “Check a folder”"],
  [
    "fr",
    "les deux fichiers sont en anglais",
    "les deux fichiers sont en français",
    "300 fichiers ont été déposés",
    "Passez par «\u00A0Vérifier un dossier\u00A0»",
  ],
] as const)("what is no pair is said, and takes nothing away: %s", (lang, english, french, many, folder) => {
  test.each([
    ["two English files", ["a.en.md", "b.en.md"], english],
    ["the same file twice", ["a.fr.md", "a.fr.md"], french],
    ["300 files", Array.from({ length: 300 }, (_, i) => `${i}.md`), many],
    ["an archive", ["postings.zip"], folder],
  ] as const)("%s", async (_, names, why) => {
    await open(`/${lang}/`);
    await page.locator("#en-text").fill(EN);
    await page.locator("#fr-text").fill(FR);
    await drop(...names);
    await expect.poll(status).toContain(why);
    expect(await texts()).toEqual([EN, FR]);
  });
});

test("the second of two files gets the side that the first leaves, whatever it is called", async () => {
  await open("/en/");
  await drop("posting.md", "posting.en.md");
  await expect.poll(texts).toEqual(["# posting.en.md\n", "# posting.md\n"]);
});

test("a file that misses the boxes does not replace the page", async () => {
  await open("/en/");
  const isTaken = await page.evaluate(() => {
    const transfer = new DataTransfer();
    transfer.items.add(new File(["# A"], "a.md"));
    const drops = ["dragover", "drop"].map((type) => new DragEvent(type, { dataTransfer: transfer, bubbles: true, cancelable: true }));
    return drops.map((event) => document.querySelector("h1")?.dispatchEvent(event) === false);
  });
  expect(isTaken).toEqual([true, true]);
});

test("one text on both sides is compared, and is no pass", async () => {
  await open("/en/");
  await compare(EN, EN);
  expect(await page.locator("#result .standing.is-fail").count()).toBe(1);
  expect(await page.locator('.finding[data-rule="untranslated"]').count()).toBeGreaterThan(0);
});

test("a binary is refused by name of its side, and the other text stays", async () => {
  await open("/fr/");
  await page.locator("#fr-text").fill(FR);
  await page.locator("#en-file").setInputFiles({ name: "photo.md", mimeType: "text/markdown", buffer: Buffer.from([0x89, 0x50, 0, 0, 1]) });
  await page.locator(".submit").click();
  await expect.poll(() => page.locator(".error-summary a").allTextContents()).toEqual([expect.stringContaining("fichier anglais")]);
  expect((await texts())[1]).toBe(FR);
});

test.each([
  ["en", "“posting.en.md” could not be read"],
  ["fr", "«\u00A0posting.en.md\u00A0» n’a pas pu être lu"],
])("a file that changed since it was chosen is said, and can be chosen again: %s", async (lang, why) => {
  await open(`/${lang}/`);
  await page.locator("#en-text").fill(EN);
  await page.evaluate(() => {
    const { arrayBuffer } = File.prototype;
    let tries = 0;
    File.prototype.arrayBuffer = function () {
      return tries++ === 0 ? Promise.reject(new DOMException("changed", "NotReadableError")) : arrayBuffer.call(this);
    };
  });
  const file = { name: "posting.en.md", mimeType: "text/markdown", buffer: Buffer.from("# New\n") };
  await page.locator("#en-file").setInputFiles(file);
  await expect.poll(status).toContain(why);
  expect((await texts())[0]).toBe(EN);
  await page.locator("#en-file").setInputFiles(file);
  await expect.poll(async () => (await texts())[0]).toBe("# New\n");
});

test("a file that changes on the disk after it was chosen leaves what was read", async () => {
  await open("/en/");
  await page.locator("#en-file").setInputFiles({ name: "a.md", mimeType: "text/markdown", buffer: Buffer.from(EN) });
  await page.locator("#fr-file").setInputFiles({ name: "b.md", mimeType: "text/markdown", buffer: Buffer.from(FR) });
  await expect.poll(texts).toEqual([EN, FR]);
  // Nothing holds on to the file: its text is the form’s.
  expect(await page.locator("#en-file").evaluate((chooser) => (chooser as HTMLInputElement).files?.length)).toBe(0);
});
