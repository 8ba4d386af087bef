import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { type Browser, chromium, type LaunchOptions } from "playwright-core";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];
const USUAL_PLACES = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

/** Starts a Chrome or Chromium that is installed, else the one of `@sparticuz/chromium`; `PARITE_BROWSER=bundled` prefers the latter. */
export async function launch(): Promise<Browser> {
  const installed = process.env.PARITE_BROWSER === "bundled" ? undefined : installedBrowser();
  try {
    return await chromium.launch(
      installed ? { executablePath: installed, args: ["--no-sandbox", "--disable-gpu"] } : await bundledBrowser(),
    );
  } catch (error) {
    const reason = (error instanceof Error ? error.message : String(error))
      .split("\n")
      .find((line) => /error while loading|ENOENT|spawn/u.test(line));
    throw new Error(
      `No browser could be started for the tests of the pages${reason ? ` (${reason.trim()})` : ""}. ` +
        "Install Chromium or Chrome (Debian: apt-get install -y chromium), or the libraries of the bundled one (Debian: apt-get install -y libnss3).",
    );
  }
}

function installedBrowser(): string | undefined {
  const folders = (process.env.PATH ?? "").split(delimiter);
  const candidates = [
    process.env.CHROME_PATH ?? "",
    ...folders.flatMap((folder) => NAMES.map((name) => join(folder, name))),
    ...USUAL_PLACES,
  ];
  return candidates.find((path) => path !== "" && existsSync(path));
}

/**
 * The package carries the shared libraries (NSS, NSPR, expat) that a machine without any browser lacks, and unpacks them where it
 * takes itself to be on AWS Lambda: so it is told so, and the browser alone gets the libraries.
 */
async function bundledBrowser(): Promise<LaunchOptions> {
  const { AWS_EXECUTION_ENV, LD_LIBRARY_PATH } = process.env;
  process.env.AWS_EXECUTION_ENV = "AWS_Lambda_nodejs22.x";
  const { default: bundled } = await import("@sparticuz/chromium");
  const executablePath = await bundled.executablePath();
  const env = Object.fromEntries(Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
  restore({ AWS_EXECUTION_ENV, LD_LIBRARY_PATH });
  // In one process, as its own arguments have it, closing a page's context would end the browser.
  return { executablePath, env, args: ["--no-sandbox", "--disable-gpu"] };
}

function restore(variables: Readonly<Record<string, string | undefined>>): void {
  for (const [name, value] of Object.entries(variables)) {
    if (value === undefined) delete process.env[name];
    else process.env[name] = value;
  }
}
