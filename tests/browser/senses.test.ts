import { strToU8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { finished } from "./folder-results.ts";
import { manyPairs } from "./many-pairs.ts";
import { base, compare, EN, FR, open, page, useBrowser } from "./session.ts";

useBrowser();

/** Two spaces before a colon that may break. */
const SPACES = FR.replace("devrez\u00A0:", "devrez :").replace("Postulez", "Horaire : de jour.\n\nPostulez");
const ENGLISH = EN.replace("Apply", "Hours: days.\n\nApply");

/** Pages as somebody works in them, by name. */
const STATES: readonly (readonly [name: string, path: string, reach: () => Promise<unknown>])[] = [
  ["start", "/fr/", async () => undefined],
  [
    "a gap that is written",
    "/fr/",
    async () => {
      await compare(ENGLISH, SPACES);
      await page.locator('.finding[data-rule="missing-item"] [data-tool=insert-fr]').click();
    },
  ],
  [
    "a preview",
    "/fr/",
    async () => {
      await compare(ENGLISH, SPACES);
      await page.locator("[data-batch=typography]").click();
    },
  ],
  [
    "the editor of whole texts",
    "/fr/",
    async () => {
      await compare();
      await page.locator("[data-work=whole]").click();
      await page.locator('[data-typing="fr"] .cm-content').waitFor();
    },
  ],
  [
    "two states",
    "/fr/derive",
    async () => {
      const texts = { "before-en": EN, "before-fr": FR, en: EN.replace("March 3", "March 17"), fr: FR };
      for (const [field, text] of Object.entries(texts)) await page.locator(`#${field}-text`).fill(text);
      await page.locator(".submit").click();
      await page.locator(".changes").waitFor();
    },
  ],
  [
    "a table of pairs",
    "/fr/dossier",
    async () => {
      const files = Object.fromEntries(Object.entries(manyPairs(3)).map(([path, text]) => [path, strToU8(text)]));
      const zip = { name: "p.zip", mimeType: "application/zip", buffer: Buffer.from(zipSync(files)) };
      await page.locator("#folder-files").setInputFiles(zip);
      await finished();
    },
  ],
];

/** What is cut off or reaches out of the window; what may be scrolled by itself is not. */
const cutOff = () =>
  page.evaluate(() => {
    const wide = innerWidth;
    const parts = [...document.querySelectorAll<HTMLElement>("main *, header *")].filter((each) => {
      if (!each.checkVisibility() || each.closest(".unseen, .table-scroll, .preview ol, [data-typing], .file-choice input")) return false;
      const { right, width } = each.getBoundingClientRect();
      return width > 1 && right > wide + 1;
    });
    return [document.documentElement.scrollWidth > wide, parts.map(({ tagName, className }) => `${tagName}.${className}`).slice(0, 5)];
  });

describe.each(STATES)("%s", (_, path, reach) => {
  test("at 200 % zoom, of the window and of the letters alone, nothing is cut off", async () => {
    // A browser that zooms in has half as many of its pixels for the page.
    await open(path, { viewport: { width: 640, height: 400 }, deviceScaleFactor: 2 });
    await reach();
    expect(await cutOff()).toEqual([false, []]);
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.evaluate(() => {
      document.documentElement.style.fontSize = "200%";
    });
    expect(await cutOff()).toEqual([false, []]);
  });
});

test("what is cut off is seen", async () => {
  await open("/fr/", { viewport: { width: 640, height: 400 } });
  await page.evaluate(() => Object.assign(document.querySelector("h1")?.style ?? {}, { width: "700px" }));
  expect(await cutOff()).toEqual([true, [expect.stringContaining("H1")]]);
});

describe("in colours that the system sets", () => {
  const styleOf = (selector: string, properties: readonly string[]) =>
    page
      .locator(selector)
      .first()
      .evaluate((element, names) => names.map((name) => getComputedStyle(element).getPropertyValue(name)), properties);

  test("what is meant does not hang on our own", async () => {
    await open("/en/", { forcedColors: "active" });
    await compare(ENGLISH, SPACES);
    const [page_] = await styleOf("body", ["background-color"]);
    expect((await styleOf("#result mark:not(.is-info)", ["background-color"]))[0]).not.toBe(page_);
    for (const framed of [".verdict", ".finding", ".gap > p", ".stepper button", ".submit", "#en-text"])
      expect((await styleOf(framed, ["border-bottom-style"]))[0], framed).toMatch(/solid|dashed/u);
    await page.keyboard.press("n");
    expect(await styleOf(".finding:focus", ["outline-style", "outline-width"])).toEqual(["solid", "3px"]);
    await page.locator("[data-batch=typography]").click();
    for (const changed of ["del", "ins"]) expect((await styleOf(`.preview ${changed}`, ["border-bottom-style"]))[0], changed).toBe("solid");
    expect((await styleOf(".preview .invisible", ["border-bottom-style"]))[0]).toBe("dotted");
  });

  test.each([
    ["a lead in its fold", async () => undefined],
    ["what a severity hides", () => page.locator("#show-error").uncheck()],
  ])("on a dark page a mark that is hidden has the colours of the page: %s", async (_, hide) => {
    await open("/en/", { forcedColors: "active", colorScheme: "dark" });
    await compare(ENGLISH, SPACES);
    await hide();
    await page.evaluate(() => document.body.appendChild(document.createElement("mark")));
    const names = ["color", "background-color"];
    const meant = [await styleOf("body > mark", names), await styleOf("body", names)];
    const marks = await page.locator("#result mark").count();
    expect(marks).toBeGreaterThan(1);
    for (let i = 0; i < marks; i++) expect(meant).toContainEqual(await styleOf(`#result mark >> nth=${i}`, names));
  });
});

describe("where motion is reduced", () => {
  /** How the page moves to a finding. */
  const moved = async () => {
    await page.evaluate(() => {
      const { scrollIntoView } = Element.prototype;
      Element.prototype.scrollIntoView = function (how) {
        Object.assign(globalThis, { how });
        scrollIntoView.call(this, how);
      };
    });
    await page.keyboard.press("n");
    return page.evaluate(() => (globalThis as unknown as { how: ScrollIntoViewOptions }).how.behavior);
  };

  test.each([
    ["reduce", "auto"],
    ["no-preference", "smooth"],
  ] as const)("%s: %s", async (reducedMotion, behavior) => {
    await open("/en/", { reducedMotion });
    await compare();
    expect(await moved()).toBe(behavior);
  });

  test("nothing else of the page moves", async () => {
    const style = await (await fetch(`${base}/assets/parite.css`)).text();
    expect(style).not.toMatch(/transition|animation|@keyframes|scroll-behavior/u);
  });
});

test("on paper a table of pairs and what an edit asks stand without their controls", async () => {
  for (const [, path, reach] of STATES.slice(-2)) {
    await open(path);
    await reach();
    await page.emulateMedia({ media: "print" });
    expect(
      await page.locator("main button:visible:not(.sort, .open-pair, .edit-line), main :is(input, select, textarea):visible").count(),
    ).toBe(0);
    expect(await page.locator(":is(.changes, .folder-table tbody tr):visible").count()).toBeGreaterThan(0);
  }
});
