/** The languages of the interface: of pages, messages, reports and the command line. */
export const UI_LANGS = ["en", "fr"] as const;

/** A language of the interface: what a reader is spoken to in, whichever side of a pair they look at. */
export type UiLang = (typeof UI_LANGS)[number];

/** The other language of the interface. */
export const otherUiLang = (lang: UiLang): UiLang => (lang === "en" ? "fr" : "en");
