import { fileURLToPath } from "node:url";

/** The folder of the checkout, with a slash at its end. */
export const root = fileURLToPath(new URL("../../", import.meta.url));

/** What `[alias]` of wrangler.toml does in the Worker, for what esbuild bundles: its own alias takes no relative path. */
export const oneLocale = {
  name: "one locale",
  setup(build) {
    build.onResolve({ filter: /^\.\.\/locales\/index\.js$/ }, () => ({ path: `${root}src/schema/locales.ts` }));
  },
};

/** How the CLI and the Action are bundled. */
export const forNode = {
  absWorkingDir: root,
  bundle: true,
  platform: "node",
  target: "node20.19",
  // Node has had them since 10; esbuild would make each such literal a `new RegExp`, built anew wherever a function holds it.
  supported: { "regexp-unicode-property-escapes": true },
  format: "esm",
  minifySyntax: true,
  legalComments: "none",
  logLevel: "warning",
  banner: {
    // commander and cli-progress are CommonJS: what they require from Node needs a `require`.
    js: '#!/usr/bin/env node\nimport { createRequire as __createRequire } from "node:module";\nconst require = __createRequire(import.meta.url);',
  },
  plugins: [oneLocale],
};

/** How wrangler bundles the Worker for `deploy --minify`. */
export const forWorker = {
  absWorkingDir: root,
  entryPoints: ["src/worker/index.ts"],
  bundle: true,
  minify: true,
  keepNames: false,
  format: "esm",
  target: "es2024",
  conditions: ["workerd", "worker", "browser"],
  define: { "process.env.NODE_ENV": '"production"', "navigator.userAgent": '"Cloudflare-Workers"' },
  external: ["cloudflare:*"],
  logLevel: "warning",
  plugins: [oneLocale],
};
