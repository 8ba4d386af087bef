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

/** The language that a request asks for: that of its address, else `?lang=`, else `Accept-Language`, else English. `fr-CA` is French. */
export function langOf(c: Context): UiLang {
  const ofAddress = UI_LANGS.find((lang) => c.req.path === `/${lang}` || c.req.path.startsWith(`/${lang}/`));
  if (ofAddress) return ofAddress;
  return (detectFromQuery(c, OPTIONS) ?? detectFromHeader(c, OPTIONS)) === "fr" ? "fr" : "en";
}
