import { cloudflareTest } from "@cloudflare/vitest-pool-workers";
import { defineConfig } from "vitest/config";

/** Packages that the Worker's tests bundle once instead of loading file by file. */
const bundled = [
  "@hono/zod-openapi",
  "@noble/hashes/sha2.js",
  "@noble/hashes/utils.js",
  "csv-stringify/browser/esm/sync",
  "diff",
  "franc",
  // All of hono or none: its parts find each other through one object.
  "hono",
  "hono/accepts",
  "hono/body-limit",
  "hono/cors",
  "hono/etag",
  "hono/html",
  "hono/jsx",
  "hono/jsx/jsx-dev-runtime",
  "hono/jsx/jsx-runtime",
  "hono/language",
  "hono/method-not-allowed",
  "hono/secure-headers",
  "hono/utils/accept",
  "remark-frontmatter",
  "remark-gfm",
  "remark-parse",
  "unified",
  "yaml",
  "zod",
];

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "unit",
          environment: "node",
          include: ["{src,checks,reports,tests}/**/*.test.{ts,tsx}"],
          exclude: ["tests/worker*.test.{ts,tsx}", "tests/browser*.test.{ts,tsx}"],
          testTimeout: 20_000,
        },
      },
      {
        plugins: [cloudflareTest({ remoteBindings: false, wrangler: { configPath: "./wrangler.toml" } })],
        test: {
          name: "worker",
          include: ["tests/worker*.test.{ts,tsx}"],
          // A worker per file would cost two seconds each.
          isolate: false,
          maxWorkers: 1,
          testTimeout: 20_000,
          deps: { optimizer: { ssr: { enabled: true, include: bundled } } },
        },
      },
      {
        test: {
          name: "browser",
          environment: "node",
          include: ["tests/browser*.test.{ts,tsx}"],
          fileParallelism: false,
          testTimeout: 30_000,
          hookTimeout: 90_000,
        },
      },
    ],
  },
});
