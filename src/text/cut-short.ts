import { LANGS, type Lang, otherLang, type Sides } from "#posting";

/** French runs to about 1.3 times the length of English: 1.2 to 1.4 in the middle 80 % of real pairs. */
const FRENCH_LENGTH = 1.3;

/** Below this share of the length to expect, a text is cut off or lacks a part. */
const SHARE = 0.5;

/** A text shorter than this, in English characters, says little by its length. */
const LONG_ENOUGH = 60;

/** Fewer characters at the start of a sentence may be chance. */
const CUT_LENGTH = 30;

/** The side whose text is much shorter than the other's leads one to expect. */
export function muchShorter(texts: Sides<string>): Lang | undefined {
  const length = { en: texts.en.trim().length * FRENCH_LENGTH, fr: texts.fr.trim().length };
  return LANGS.find((lang) => length[otherLang(lang)] >= LONG_ENOUGH * FRENCH_LENGTH && length[lang] < SHARE * length[otherLang(lang)]);
}

/** Whether a text is the beginning of a sentence that the body has whole; copying under a length limit does that. An ellipsis admits it. */
export function breaksOff(text: string, body: readonly string[]): boolean {
  const start = text
    .replace(/\s+/gu, " ")
    .trim()
    .replace(/[.,;:]$/u, "");
  if (start.length < CUT_LENGTH) return false;
  return body.some((whole) => whole.startsWith(`${start} `) && /^\p{Ll}/u.test(whole.slice(start.length + 1)));
}
