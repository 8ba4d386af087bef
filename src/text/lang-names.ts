import type { Lang, Sides } from "#posting";

/** The name of a side in each language: “English” / « anglais »; the French one takes its article where it is used. */
export const langName: Readonly<Record<Lang, Sides<string>>> = {
  en: { en: "English", fr: "anglais" },
  fr: { en: "French", fr: "français" },
};
