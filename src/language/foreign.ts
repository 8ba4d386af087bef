import { type Config, isTranslated } from "#config/config";
import { type Block, type BlockKind, type Lang, otherLang } from "#posting";
import { certainty, proseOf, weighBlock } from "./identify.ts";
import { votingText } from "./mask.ts";
import { saysOneLanguage } from "./one-language.ts";
import type { Weight } from "./weigh.ts";

/** Kinds of block whose words a reader reads. */
const READ: ReadonlySet<BlockKind> = new Set(["heading", "paragraph", "item", "table", "quote", "image"]);

/** Whether a block is language at all: prose, or a front matter field that the settings name as text to translate. */
export const isLanguage = (block: Block, config: Config): boolean =>
  READ.has(block.kind) || (block.kind === "field" && block.key !== undefined && isTranslated(config, block.key));

/** What is needed to call a block foreign: log odds, where the words are plain, few, or capitalised like a name. */
const NEEDED = { plain: 4, short: 5, titled: 8 } as const;
const SHORT = 25;
/** Log odds of one word that hardly occurs in the other language. */
const CERTAIN_WORD = 3;
/** What may speak against the language of a text, as a share of what speaks for it. */
export const MIXED = 0.35;

/**
 * How sure it is, 0–1, that a block is in `lang`; 0 where it is not, or where too little speaks for it. Meant for the language in which
 * the block should not be, so that more evidence is asked than for a mere guess.
 */
export function foreignness(block: Block, lang: Lang, allow: readonly string[]): number {
  const { odds, evidence, strongest, titled } = weighBlock(block, allow);
  const strength = lang === "fr" ? odds : -odds;
  const short = block.text.length < SHORT;
  if (strength < (titled ? NEEDED.titled : short ? NEEDED.short : NEEDED.plain) || strongest[lang] < CERTAIN_WORD) return 0;
  // Half in one language and half in the other is not a block in the wrong language, but one with a foreign part.
  if (evidence[otherLang(lang)] > MIXED * evidence[lang] || saysOneLanguage(block.text)) return 0;
  return titled || short ? 0.9 : certainty(strength);
}

/**
 * The language of a text that stands on both sides alike, with how sure it is; `null` where both languages may write it so: names,
 * cognates (“Documents”), loans. Being the same is a sign of itself, so that a word which only one language has is enough.
 */
export function copiedLanguage(block: Block, allow: readonly string[]): { readonly lang: Lang; readonly confidence: number } | null {
  const weight = weighBlock(block, allow);
  const lang = weight.odds > 0 ? "fr" : "en";
  if (isShortTitle(block, weight, lang)) return { lang, confidence: 0.6 };
  if (weight.strongest[lang] < CERTAIN_WORD || weight.evidence[otherLang(lang)] > MIXED * weight.evidence[lang]) return null;
  const confidence = copyConfidence(block.kind, votingText(proseOf(block), allow).trim(), weight, lang);
  return confidence === 0 || saysOneLanguage(block.text) ? null : { lang, confidence };
}

/** The title of a page in two or three words, of which one at least is of one language and none of the other: “Data Analyst”. */
function isShortTitle({ kind, key, text }: Block, { words, evidence, strongest }: Weight, lang: Lang): boolean {
  if (kind !== "field" || !key?.endsWith("title") || words < 2 || words > 4 || /\p{Ll}\p{Lu}|\p{Lu}{2}|\d/u.test(text)) return false;
  return strongest[lang] < CERTAIN_WORD && evidence[lang] >= SHORT_TITLE && evidence[otherLang(lang)] <= MIXED * evidence[lang];
}

/** Log odds that such a title needs. */
const SHORT_TITLE = 1.9;

function copyConfidence(kind: BlockKind, text: string, { odds, strongest, words, silent, titled }: Weight, lang: Lang): number {
  const strength = Math.abs(odds);
  const best = strongest[lang];
  // A single word must itself be one that the other language hardly knows, and no identifier (`font-text`) or short code (`ont`); the heading “Pay” is none.
  if (words === 1 || !/\s/u.test(text))
    return (text.length > 3 || (kind === "heading" && (isSmallWord(text, lang) || /^\p{Lu}\p{Ll}/u.test(text)))) &&
      best >= 3.5 &&
      strength >= 3.5 &&
      /^\p{L}+\P{L}*$/u.test(text)
      ? 0.85
      : 0;
  if (!titled) return best >= 4.5 && strength >= 1.5 ? 0.95 : strength >= 4 && best >= CERTAIN_WORD ? 0.85 : 0;
  // “About Us”, “Product Manager”; but a name has a word in it that is of no language: “Google Cloud Platform”.
  if ((strength >= 4 && silent === 0) || (strength >= 2.5 && FUNCTION_WORD[lang].test(text))) return 0.85;
  // What a page is called is seldom a name alone.
  return kind === "field" && strength >= 3 && best >= CERTAIN_WORD ? 0.6 : 0;
}

/** A heading of one small word: “Why”. No code, and in capitals throughout an acronym. */
const isSmallWord = (text: string, lang: Lang): boolean => /\p{Ll}/u.test(text) && FUNCTION_WORD[lang].test(text);

/** Words that no name of a product begins or ends with, and that only one of the languages has. */
const FUNCTION_WORD: Readonly<Record<Lang, RegExp>> = {
  en: /(?:^|\P{L})(?:the|of|and|to|for|with|about|us|our|we|you|your|what|who|how|why|is|are|at|by|from|as|be|have)(?!\p{L})/iu,
  fr: /(?:^|\P{L})(?:le|la|les|des|du|de|et|aux?|pour|avec|nos|notre|votre|vos|vous|nous|qui|quoi|comment|est|sont|par|être|avoir)(?!\p{L})/iu,
};
