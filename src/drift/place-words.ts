import type { Lang } from "#posting";
import { readPlaceNames } from "#text/place-names";

/** Set before the name of a place, which is one word and the same for both languages. */
export const PLACE = "\uE003";

/** A text with the places that each language names in its own way as one word each: “Nova Scotia” and « Nouvelle-Écosse » are one. */
export function withPlaces(text: string, lang: Lang): string {
  const clean = text.replaceAll(PLACE, " ");
  let [plain, end] = ["", 0];
  for (const { from, to, key } of readPlaceNames(clean, lang)) {
    plain += `${clean.slice(end, from)}${PLACE}${key}`;
    end = to;
  }
  return plain + clean.slice(end);
}
