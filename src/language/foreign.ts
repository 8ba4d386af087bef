import type { Config } from "#config/config";
import { type Block, type BlockKind, type Lang, otherLang } from "#posting";
import { certainty, weighBlock } from "./identify.ts";
import { saysOneLanguage } from "./one-language.ts";

/** Kinds of block whose words a reader reads. */
const READ: ReadonlySet<BlockKind> = new Set(["heading", "paragraph", "item", "table", "quote", "image"]);

/** Whether a block is language at all: prose, or a front matter field that the settings name as text to translate. */
export const isLanguage = (block: Block, config: Config): boolean =>
  READ.has(block.kind) || (block.kind === "field" && block.key !== undefined && config.frontMatter.translate.includes(block.key));

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
  const { odds, strongest, words, titled } = weighBlock(block, allow);
  const lang = odds > 0 ? "fr" : "en";
  const strength = Math.abs(odds);
  const best = strongest[lang];
  const confidence = copyConfidence(strength, best, words, titled);
  return confidence === 0 || saysOneLanguage(block.text) ? null : { lang, confidence };
}

function copyConfidence(strength: number, best: number, words: number, titled: boolean): number {
  // A single word must itself be one that the other language hardly knows.
  if (words === 1) return best >= 3.5 && strength >= 3.5 ? 0.85 : 0;
  if (best >= 4.5 && strength >= (titled ? 2.5 : 1.5)) return titled ? 0.85 : 0.95;
  return strength >= (titled ? 6 : 4) && best >= CERTAIN_WORD ? 0.85 : 0;
}
