// `npm run screenshots [-- --to FOLDER] [--dark] [--width N] [--whole]`: every page in both languages, of a project of the examples, as pictures for the README.
import { type ChildProcess, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import type { Page } from "playwright-core";
import { UI_LANGS, type UiLang } from "#ui-lang";
import { launch } from "../../tests/browser/launch.ts";
import { freePort } from "../../tests/browser/serve.ts";
import { PATHS, projectPath } from "../worker/pages/projects/paths.ts";
import { makeDemo } from "./demo-project.mjs";
import { ROOT } from "./root.ts";

const { values } = parseArgs({
  options: {
    to: { type: "string", default: "docs/screenshots" },
    whole: { type: "boolean", default: false },
    dark: { type: "boolean", default: false },
    width: { type: "string", default: "1280" },
    versions: { type: "string", default: "18" },
  },
});
const SLUG = "examples";
const KEY = "ferry-deck-officer";

/** The pages, by the name of their picture. */
const PAGES: Readonly<Record<string, (lang: UiLang) => string>> = {
  home: () => "/",
  result: () => `/examples/${KEY}`,
  folder: (lang) => ({ en: "/folder", fr: "/dossier" })[lang],
  projects: (lang) => PATHS.projects[lang],
  project: (lang) => projectPath(lang, SLUG),
  pair: (lang) => `${projectPath(lang, SLUG, "pairs")}/${KEY}`,
  work: (lang) => projectPath(lang, SLUG, "work"),
  accepted: (lang) => projectPath(lang, SLUG, "accepted"),
  settings: (lang) => projectPath(lang, SLUG, "settings"),
};

const folder = resolve(values.to);
mkdirSync(folder, { recursive: true });
const state = mkdtempSync(join(tmpdir(), "parite-screenshots-"));
const port = await freePort();
const url = `http://localhost:${port}`;
const service = spawn(process.execPath, [join(ROOT, "src/dev/start.mjs"), "--port", String(port), "--persist-to", state], {
  stdio: ["ignore", "pipe", "inherit"],
});
const browser = await launch();
try {
  const secret = await secretOf(service);
  await makeDemo({ url, secret, versions: Number(values.versions), slug: SLUG, name: { en: "Examples", fr: "Exemples" } });
  const context = await browser.newContext({
    locale: "en-CA",
    colorScheme: values.dark ? "dark" : "light",
    reducedMotion: "reduce",
    viewport: { width: Number(values.width), height: 900 },
  });
  const page = await context.newPage();
  await page.goto(`${url}/en${PATHS.signIn.en}`);
  await page.locator("main form button[type=submit]").first().click();
  for (const lang of UI_LANGS) for (const [name, path] of Object.entries(PAGES)) await picture(page, name, lang, path(lang));
} finally {
  await browser.close();
  service.kill("SIGTERM");
  await new Promise((done) => service.once("exit", done));
  rmSync(state, { recursive: true, force: true });
}

async function picture(page: Page, name: string, lang: UiLang, path: string): Promise<void> {
  const answer = await page.goto(`${url}/${lang}${path}`, { waitUntil: "load" });
  if (!answer?.ok()) return void process.stderr.write(`${name}.${lang}: ${answer?.status()}\n`);
  await page.screenshot({ path: join(folder, `${name}.${lang}.png`), fullPage: values.whole });
}

/** What the service says at its start. */
async function secretOf({ stdout }: ChildProcess): Promise<string> {
  let said = "";
  for await (const chunk of stdout ?? []) {
    said += String(chunk);
    const secret = /secret (\S+)/u.exec(said)?.[1];
    if (secret !== undefined && said.includes("Ctrl-C")) return secret;
  }
  throw new Error(`The service did not start: ${said}`);
}
