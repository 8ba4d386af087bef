import type { Plugin } from "esbuild";

/** What `[alias]` of wrangler.toml does in the Worker, for what esbuild bundles. */
export const oneLocale: Plugin;
