import type { Context } from "hono";
import type { UiLang } from "#ui-lang";
import { PATHS } from "../pages/projects/paths.ts";

/**
 * Where somebody goes after signing in: a page of this site, or their projects. `//evil.example`, `/\evil.example` and whole addresses lead elsewhere,
 * which the parser of the browser decides, and so it is asked.
 */
export function returnTo(c: Context, lang: UiLang, wanted: unknown): string {
  const home = `/${lang}${PATHS.projects[lang]}`;
  if (typeof wanted !== "string" || !/^\/(?:en|fr)(?:\/|$)/u.test(wanted) || wanted.length > LONGEST) return home;
  const own = new URL(c.req.url).origin;
  if (!URL.canParse(wanted, own)) return home;
  const { origin, pathname, search } = new URL(wanted, own);
  return origin === own && /^\/(?:en|fr)(?:\/|$)/u.test(pathname) ? pathname + search : home;
}

/** Longest address that is kept in a cookie meanwhile. */
const LONGEST = 2_000;
