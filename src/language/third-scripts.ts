/** What letters that are not Latin say of a language. */
export interface Script {
  /** The script’s ISO 15924 code, for a language that its letters do not settle: `und-Arab` (BCP 47). */
  readonly code: string;
  readonly letters: RegExp;
  /** How many letters a sign stands for; default 1. */
  readonly perSign?: number;
  /** The one language that posting texts in this script are in; or those that franc tells apart, by its code (ISO 639-3). */
  readonly language?: string | { readonly [franc: string]: string };
}

/** Scripts that are named, each letter of which settles that a text is neither English nor French. */
export const SCRIPTS: readonly Script[] = [
  // Inuktitut has letters of its own in it, see `third.ts`; Cree, Ojibwe, Naskapi and Dene share theirs.
  { code: "Cans", letters: /\p{Script=Canadian_Aboriginal}/gu, perSign: 2 },
  { code: "Arab", letters: /\p{Script=Arabic}/gu, language: { arb: "ar", urd: "ur", pes: "fa", prs: "fa", pbu: "ps" } },
  { code: "Cyrl", letters: /\p{Script=Cyrillic}/gu, language: { rus: "ru", ukr: "uk", bul: "bg" } },
  // Kana stand among Han characters only in Japanese.
  { code: "Kana", letters: /[\p{Script=Hiragana}\p{Script=Katakana}]/gu, perSign: 2, language: "ja" },
  { code: "Hani", letters: /\p{Script=Han}/gu, perSign: 2, language: "zh" },
  { code: "Hang", letters: /\p{Script=Hangul}/gu, perSign: 2, language: "ko" },
  { code: "Guru", letters: /\p{Script=Gurmukhi}/gu, language: "pa" },
  { code: "Deva", letters: /\p{Script=Devanagari}/gu, language: { hin: "hi", mar: "mr", npi: "ne" } },
  { code: "Gujr", letters: /\p{Script=Gujarati}/gu, language: "gu" },
  { code: "Taml", letters: /\p{Script=Tamil}/gu, language: "ta" },
  { code: "Hebr", letters: /\p{Script=Hebrew}/gu, language: { heb: "he", ydd: "yi" } },
  { code: "Grek", letters: /\p{Script=Greek}/gu, language: "el" },
];
