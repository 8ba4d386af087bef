import type { Context } from "hono";
import { detectFromHeader, detectFromQuery } from "hono/language";
import { LANGS, type Lang } from "#posting";

const OPTIONS: Parameters<typeof detectFromHeader>[1] = {
  order: ["querystring", "header"],
  lookupQueryString: "lang",
  lookupFromHeaderKey: "accept-language",
  lookupCookie: "",
  lookupFromPathIndex: 0,
  caches: false,
  ignoreCase: true,
  fallbackLanguage: "en",
  supportedLanguages: [...LANGS],
};

/** The language that a request asks for: `?lang=`, else `Accept-Language`, else English. `fr-CA` is French. */
export function langOf(c: Context): Lang {
  return (detectFromQuery(c, OPTIONS) ?? detectFromHeader(c, OPTIONS)) === "fr" ? "fr" : "en";
}
