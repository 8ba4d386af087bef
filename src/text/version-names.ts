import type { Lang, Sides } from "#posting";

/** A side as a sentence names it: “the French version” / « la version française »; the article is the caller's. */
export const versionName: Readonly<Record<Lang, Sides<string>>> = {
  en: { en: "English version", fr: "version anglaise" },
  fr: { en: "French version", fr: "version française" },
};
