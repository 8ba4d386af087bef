import type { Context } from "hono";
import { detectFromHeader, detectFromQuery } from "hono/language";
import { UI_LANGS, type UiLang } from "#ui-lang";

const OPTIONS: Parameters<typeof detectFromHeader>[1] = {
  order: ["querystring", "header"],
  lookupQueryString: "lang",
  lookupFromHeaderKey: "accept-language",
  lookupCookie: "",
  lookupFromPathIndex: 0,
  caches: false,
  ignoreCase: true,
  fallbackLanguage: "en",
  supportedLanguages: [...UI_LANGS],
};

/** The language that a request asks for: `?lang=`, else `Accept-Language`, else English. `fr-CA` is French. */
export function langOf(c: Context): UiLang {
  return (detectFromQuery(c, OPTIONS) ?? detectFromHeader(c, OPTIONS)) === "fr" ? "fr" : "en";
}
