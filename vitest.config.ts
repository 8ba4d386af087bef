import { generateKeyPairSync } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { cloudflareTest, readD1Migrations } from "@cloudflare/vitest-pool-workers";
import { defineConfig } from "vitest/config";
import { identityServer } from "./tests/identity/server.ts";
import { receiver } from "./tests/receiver/server.ts";

/** Packages that the Worker's tests bundle once instead of loading file by file. */
const bundled = [
  "@hono/zod-openapi",
  "@noble/hashes/legacy.js",
  "@noble/hashes/sha2.js",
  "@noble/hashes/utils.js",
  "@octokit/core",
  "@octokit/plugin-retry",
  "@octokit/plugin-throttling",
  "ajv",
  "ajv-formats",
  "ajv/dist/2020.js",
  "arctic",
  "bottleneck/light.js",
  "csv-stringify/browser/esm/sync",
  "d3-scale",
  "d3-shape",
  "diff",
  "fast-xml-builder",
  "franc",
  "graphql",
  "jose",
  "mdast-util-gfm-autolink-literal",
  "mdast-util-gfm-footnote",
  "mdast-util-gfm-strikethrough",
  "mdast-util-gfm-table",
  "mdast-util-gfm-task-list-item",
  "micromark-extension-gfm-autolink-literal",
  "micromark-extension-gfm-footnote",
  "micromark-extension-gfm-strikethrough",
  "micromark-extension-gfm-table",
  "micromark-extension-gfm-task-list-item",
  // All of hono or none: its parts find each other through one object.
  "hono",
  "hono/accepts",
  "hono/body-limit",
  "hono/cookie",
  "hono/cors",
  "hono/etag",
  "hono/html",
  "hono/http-exception",
  "hono/jsx",
  "hono/jsx/jsx-dev-runtime",
  "hono/jsx/jsx-runtime",
  "hono/language",
  "hono/method-not-allowed",
  "hono/route",
  "hono/secure-headers",
  "hono/utils/accept",
  "remark-frontmatter",
  "remark-parse",
  "unified",
  "universal-github-app-jwt",
  "yaml",
  "zod",
];

/** The tests that run in workerd: those of routes, and what spans several. */
const inWorker = ["tests/worker/**/*.test.{ts,tsx}", "tests/store/*.test.ts", "src/worker/routes/*.test.ts"];

/** The tests of the engine, which is pure. */
const pure = [
  "src/{align,config,drift,edit,exchange,facts,folder,language,lexicon,pairing,parse,projects,rendering,review,run,text}/**/*.test.{ts,tsx}",
  "{checks,reports}/**/*.test.{ts,tsx}",
];

/** As `[alias]` of wrangler.toml, which the pool does not read. */
const oneLocale = {
  name: "one-locale",
  resolveId: (id: string) => (id === "../locales/index.js" ? resolve("src/schema/locales.ts") : null),
};

/** A GitHub App of the tests: GitHub gives its keys in this form. */
const key = generateKeyPairSync("rsa", {
  modulusLength: 2048,
  privateKeyEncoding: { type: "pkcs1", format: "pem" },
  publicKeyEncoding: { type: "spki", format: "pem" },
});

/** The Worker's configuration in a folder of its own: wrangler reads a developer's secrets (`.dev.vars`) beside it, and they are not the tests'. */
function configWithoutSecrets(): string {
  const folder = resolve("node_modules/.cache/parite");
  const text = readFileSync("wrangler.toml", "utf8").replace(
    /^(main|directory|migrations_dir) = "(.*)"$/gm,
    (_, name: string, path: string) => `${name} = ${JSON.stringify(resolve(path))}`,
  );
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "wrangler.toml"), text);
  return join(folder, "wrangler.toml");
}

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "engine",
          environment: "node",
          include: pure,
          // What is pure has no state that a file could leave to the next: modules are loaded once, and not for each of 200 files.
          isolate: false,
          // vitest leaves a processor free; on a small machine that is half of it.
          maxWorkers: "100%",
          sequence: { groupOrder: 0 },
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: "unit",
          environment: "node",
          include: ["{src,checks,reports,tests}/**/*.test.{ts,tsx}"],
          exclude: [...pure, ...inWorker, "tests/browser/**/*.test.{ts,tsx}"],
          // No test changes the process or a module: each works in a folder of its own.
          isolate: false,
          maxWorkers: "100%",
          sequence: { groupOrder: 1 },
          testTimeout: 60_000,
        },
      },
      {
        plugins: [
          cloudflareTest(async () => ({
            remoteBindings: false,
            wrangler: { configPath: configWithoutSecrets() },
            miniflare: {
              bindings: {
                SETUP_SECRET: "the-secret-of-the-tests",
                GITHUB_APP_ID: "4242",
                GITHUB_PRIVATE_KEY: key.privateKey,
                GITHUB_WEBHOOK_SECRET: "a secret of the tests",
                TEST_PUBLIC_KEY: key.publicKey,
                TEST_IDENTITY: await identityServer(),
                TEST_RECEIVER: await receiver(),
                TEST_MIGRATIONS: await readD1Migrations("migrations"),
              },
            },
          })),
        ],
        test: {
          name: "worker",
          include: inWorker,
          // A worker per file would cost two seconds each.
          isolate: false,
          maxWorkers: "100%",
          // With the browser’s: each of the two waits for other processes half of its time.
          sequence: { groupOrder: 2 },
          testTimeout: 60_000,
          // On a loaded machine the store was emptied under the first test of a file, once in some hundred files; the run names what it repeated.
          retry: 1,
          deps: { optimizer: { ssr: { enabled: true, include: bundled, rolldownOptions: { plugins: [oneLocale] } } } },
        },
      },
      {
        test: {
          name: "browser",
          environment: "node",
          include: ["tests/browser/**/*.test.{ts,tsx}"],
          maxWorkers: "100%",
          sequence: { groupOrder: 2 },
          testTimeout: 60_000,
          // A page of a loaded machine answers in seconds; what never comes is said by the test all the same.
          expect: { poll: { timeout: 15_000 } },
          hookTimeout: 90_000,
          // Wrangler's server leaves about one request in 2,000 unanswered under load; the run names what it had to repeat.
          retry: 1,
        },
      },
    ],
  },
});
