import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect } from "vitest";
import { launch } from "./launch.ts";
import { type Served, serve } from "./serve.ts";

/** A pair with an item and a date to find. */
export const EN = "# Deck officer\n\nYou will:\n\n- steer the ferry;\n- keep the log;\n- train the crew.\n\nApply by March 3, 2026.\n";
/** The other side of it. */
export const FR =
  "# Officier ou officière de pont\n\nVous devrez\u00A0:\n\n- gouverner le traversier;\n- former l’équipage.\n\nPostulez d’ici le 4 mars 2026.\n";

/** The page that the running test has opened. */
export let page: Page;

/** Where the Worker answers. */
export let base: string;

let browser: Browser;
let served: Served;
const elsewhere: string[] = [];
const failures: string[] = [];

/** Starts the Worker and a browser for the tests of a file, and holds after each what every page must keep to. */
export function useBrowser(options: Parameters<typeof serve>[0] = {}): void {
  beforeAll(async () => {
    browser = await launch();
    served = await serve(options);
    base = served.base;
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
}

/** Opens a path in a browser of its own. */
export async function open(path: string, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({ locale: "en-CA", reducedMotion: "reduce", ...options });
  page = await context.newPage();
  page.on("request", (request) => {
    if (!request.url().startsWith(base) && !request.url().startsWith("data:")) elsewhere.push(request.url());
  });
  page.on("pageerror", (error) => failures.push(error.message));
  page.on("console", (message) => {
    if (/Content Security Policy/u.test(message.text())) failures.push(message.text());
  });
  // A script that swallows what the policy stops leaves no message.
  await page.addInitScript(() =>
    document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) =>
      console.error(`Content Security Policy: ${violatedDirective} ${blockedURI}`),
    ),
  );
  await visit(base + path);
  return page;
}

/** wrangler dev leaves about one request in 2,000 without an answer under load, mostly a font's: what a test reads waits for no font, and a page is asked for twice. */
async function visit(url: string): Promise<void> {
  const ready = { waitUntil: "domcontentloaded", timeout: 10_000 } as const;
  await page.goto(url, ready).catch(() => page.goto(url, ready));
}

/** What a page has thrown or its policy has stopped so far; it is then no fault of the test. */
export const broken = (): readonly string[] => failures.splice(0);

/** Fills in the form and sends it. */
export async function compare(en = EN, fr = FR): Promise<void> {
  await page.locator("#en-text").fill(en);
  await page.locator("#fr-text").fill(fr);
  await page.locator(".submit").click();
  await page.locator("#result .pair-view").waitFor();
}

/** The id of what has the focus. */
export const focused = () => page.evaluate(() => document.activeElement?.id ?? "");

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** The rules of axe-core that colours decide; nothing else differs between light and dark. */
const OF_COLOURS = ["color-contrast", "link-in-text-block"];

/** What axe-core objects to, one line a rule: all in the light, and what the other colours bring in the dark. */
export async function violations(): Promise<readonly string[]> {
  await page.emulateMedia({ colorScheme: "light" });
  await page.evaluate(axe);
  const light = await objections();
  await page.emulateMedia({ colorScheme: "dark" });
  const dark = await objections(OF_COLOURS);
  return [...light, ...dark.map((each) => `dark: ${each}`)];
}

const objections = (rules?: readonly string[]): Promise<readonly string[]> =>
  page.evaluate(async (only) => {
    // Nothing reads the selectors of nodes, nor what passed.
    const options = { resultTypes: ["violations" as const], selectors: false, ...(only && { runOnly: [...only] }) };
    const { violations: found } = await (globalThis as unknown as { axe: typeof import("axe-core") }).axe.run(options);
    return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`);
  }, rules);

/** Whether nothing of the page is wider than a small telephone. */
export async function isNarrow(): Promise<boolean> {
  await page.setViewportSize({ width: 320, height: 640 });
  return page.evaluate(() => document.documentElement.scrollWidth <= 320);
}
