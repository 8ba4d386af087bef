/** What zod gets for its fifty languages (264 KB of the Worker): English alone, as ours are words of our own. See `[alias]` in wrangler.toml. */
export { default as en } from "zod/v4/locales/en.js";
