import { gated } from "#text/gated-pattern";

/** “in English only”, “available in French”, « en anglais seulement », « disponible en français » and the like. */
const NOTICE = gated(
  /\b(?:english|french)[ -]only\b|\bonly (?:available )?in (?:english|french)\b|\bin (?:english|french) only\b|\b(?:english|french) version\b|\bversion (?:anglaise|française)\b|\bavailable (?:only )?in (?:english|french)\b|\b(?:en )?(?:anglais|français) (?:seulement|uniquement|only)\b|\b(?:uniquement|seulement|disponibles?|offerte?s?) en (?:anglais|français)\b/iu,
  ["english", "french", "anglais", "français"],
);

/** Whether a text says itself that it, or what it names, exists in one language only. */
export const saysOneLanguage = (text: string): boolean => NOTICE.test(text);
