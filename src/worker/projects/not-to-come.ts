import type { Sides } from "#posting";

/** A day on which nothing can end. */
export const NOT_TO_COME: Sides<string> = {
  en: "The day is past, or more than ten years away. Give a day to come.",
  fr: "Ce jour est passé, ou à plus de dix ans d’ici. Donnez un jour à venir.",
};
