import type { Category, Finding } from "#finding";
import { otherLang, type Sides } from "#posting";

/** Faults that somebody mends by writing text; of the others a few characters are corrected. */
const TO_WRITE: readonly Category[] = ["omission", "addition", "untranslated"];

/** How many words somebody has to translate for a finding: those of the side that has them, or of a block that is in the wrong language. */
export function wordsToWrite(finding: Pick<Finding, "category" | "lacking" | "en" | "fr">, texts: Sides<string>): number | undefined {
  const { category, lacking } = finding;
  if (lacking === undefined || !TO_WRITE.includes(category)) return undefined;
  const from = finding[otherLang(lacking)] ? otherLang(lacking) : lacking;
  const place = finding[from];
  return place ? (texts[from].slice(place.start.offset, place.end.offset).match(WORD)?.length ?? 0) : undefined;
}

/** A word, with what ties its parts together: rendez-vous, l’équipe, 3.5. */
const WORD = /[\p{L}\p{N}]+(?:[-'’.,·][\p{L}\p{N}]+)*/gu;
