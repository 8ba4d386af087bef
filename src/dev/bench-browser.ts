// `npx tsx src/dev/bench-browser.ts [--sections N] [--rounds N] [--write]`: what a result of 250 KB a side with 500 findings costs the browser, beside a plain table
// of the same rows; `--write` keeps the figures in `docs/bench-page.md`. The service's own time is in `npm run bench` and `npm run shapes`.
import { writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import type { Page } from "playwright-core";
import { launch } from "../../tests/browser/launch.ts";
import { serve } from "../../tests/browser/serve.ts";
import { longPair } from "./bench/long-pair.ts";
import { BUDGETS, type PageFigures, pageTable } from "./bench/page-figures.ts";

const { values } = parseArgs({
  options: { sections: { type: "string", default: "500" }, rounds: { type: "string", default: "5" }, write: { type: "boolean" } },
});
const rounds = Number(values.rounds);
const pair = longPair(Number(values.sections));
const [browser, served] = await Promise.all([launch(), serve()]);
try {
  const pages = await pagesOf(served.base);
  const figures: PageFigures[] = [];
  for (let i = 0; i < rounds; i++) {
    const context = await browser.newContext({ locale: "en-CA", reducedMotion: "reduce", viewport: { width: 1280, height: 800 } });
    // tsx names functions by a helper of its own, which a page lacks.
    await context.addInitScript("globalThis.__name = (each) => each");
    const page = await context.newPage();
    page.setDefaultTimeout(300_000);
    // Both come the same way, so that what differs is what the browser does with them.
    await page.route("**/en/check", (route) => route.fulfill({ contentType: "text/html; charset=utf-8", body: pages.result }));
    await page.route("**/plain", (route) => route.fulfill({ contentType: "text/html; charset=utf-8", body: pages.plain }));
    const plain = { paint: await painted(page, `${served.base}/plain`), ...(await workedOnPlain(page)) };
    const ours = { paint: await painted(page, `${served.base}/en/check`), ...(await worked(page)) };
    figures.push({ plain, ours });
    process.stdout.write(`${JSON.stringify({ plain, ours })}\n`);
    await context.close();
  }
  const table = pageTable(figures);
  process.stdout.write(`\n${table}\n`);
  if (values.write) writeFileSync(resolve("docs/bench-page.md"), documentOf(table));
} finally {
  await browser.close();
  await served.stop();
}

/** The result as the service writes it, and its rows as a table without anything else. */
async function pagesOf(base: string): Promise<{ readonly result: string; readonly plain: string }> {
  const form = new FormData();
  form.append("en", pair.en);
  form.append("fr", pair.fr);
  const result = await (await fetch(`${base}/en/check`, { method: "POST", body: form })).text();
  const context = await browser.newContext();
  await context.addInitScript("globalThis.__name = (each) => each");
  const page = await context.newPage();
  await page.route("**/made", (route) =>
    route.fulfill({ contentType: "text/html; charset=utf-8", body: result.replaceAll("<script", "<x-script") }),
  );
  await page.goto(`${base}/made`);
  const rows = await page.evaluate(() =>
    [...document.querySelectorAll("#result .row")].map((row) =>
      ["en", "fr"].map((side) => [...row.querySelectorAll(`.cell-${side} .block-text`)].map(({ textContent }) => textContent).join("\n")),
    ),
  );
  await context.close();
  const escaped = (text: string) => text.replace(/&/gu, "&amp;").replace(/</gu, "&lt;");
  const table = rows.map(([en = "", fr = ""]) => `<tr tabindex="-1"><td>${escaped(en)}<td>${escaped(fr)}`).join("\n");
  return {
    result,
    plain: `<!doctype html><html lang="en"><meta charset="utf-8"><title>Plain</title><table id="result">${table}</table></html>`,
  };
}

/** From the answer to the first picture, in milliseconds. */
async function painted(page: Page, url: string): Promise<number> {
  await page.goto(url, { waitUntil: "load" });
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const given = () => performance.getEntriesByName("first-contentful-paint")[0]?.startTime;
        const [navigation] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
        const look = () =>
          given() === undefined ? requestAnimationFrame(look) : resolve((given() ?? 0) - (navigation?.responseStart ?? 0));
        look();
      }),
  );
}

/** A step to the next row, and rows that are replaced by themselves, on the plain page. */
function workedOnPlain(page: Page): Promise<Omit<PageFigures["plain"], "paint">> {
  return page.evaluate(async () => {
    const drawn = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    const rows = [...document.querySelectorAll("tr")];
    const steps: number[] = [];
    for (let i = 0; i < 20; i++) {
      const start = performance.now();
      const row = rows[(i + 1) * 7];
      row?.focus({ preventScroll: true });
      row?.scrollIntoView({ block: "center" });
      await drawn();
      steps.push(performance.now() - start);
    }
    const html = document.documentElement.outerHTML;
    const start = performance.now();
    const fresh = new DOMParser().parseFromString(html, "text/html").querySelector("table");
    if (fresh) document.querySelector("table")?.replaceWith(document.adoptNode(fresh));
    await drawn();
    return { step: steps.toSorted((a, b) => a - b)[10] ?? 0, edit: performance.now() - start };
  });
}

/** A step to the next finding, and an edit from the answer of the service to the next picture. */
function worked(page: Page): Promise<Omit<PageFigures["plain"], "paint">> {
  return page.evaluate(async () => {
    const drawn = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    const key = (target: Element, name: string, ctrlKey = false) =>
      target.dispatchEvent(new KeyboardEvent("keydown", { key: name, ctrlKey, bubbles: true, cancelable: true }));
    const steps: number[] = [];
    for (let i = 0; i < 20; i++) {
      const start = performance.now();
      key(document.activeElement ?? document.body, "n");
      await drawn();
      steps.push(performance.now() - start);
    }
    document.querySelectorAll<HTMLElement>("#result .block .edit-line")[40]?.click();
    const area = document.querySelector<HTMLTextAreaElement>(".editor textarea");
    if (!area) throw new Error("no editor opened");
    area.value += " Today.";
    area.dispatchEvent(new Event("input", { bubbles: true }));
    const { text } = Response.prototype;
    let start = 0;
    Response.prototype.text = async function () {
      const answer = await text.call(this);
      start = performance.now();
      return answer;
    };
    const said = document.querySelector(".changed");
    const done = new Promise((resolve) => {
      if (said) new MutationObserver(resolve).observe(said, { childList: true, characterData: true, subtree: true });
    });
    key(area, "Enter", true);
    await done;
    await drawn();
    return { step: steps.toSorted((a, b) => a - b)[10] ?? 0, edit: performance.now() - start };
  });
}

function documentOf(table: string): string {
  const kilobytes = (text: string) => `${(Buffer.byteLength(text) / 1000).toFixed(0)} KB`;
  return `# What a long posting costs the page

Written by \`npx tsx src/dev/bench-browser.ts --write\`, by no hand, in a headless Chromium beside other work. Ratios hold from machine to machine, times do not.

- Date: ${new Date().toISOString().slice(0, 10)}
- Inputs: a made pair of ${kilobytes(pair.en)} and ${kilobytes(pair.fr)} with ${values.sections} findings; medians of ${rounds} rounds, each beside a plain table of the same rows
- Budgets: the first picture ${BUDGETS.paint} times, the next finding ${BUDGETS.step} times, and a result that takes the place of another ${BUDGETS.edit} times what the plain table takes

${table}
An edit’s own comparison in the service is not in the last row: \`npm run shapes\` has it.
`;
}
