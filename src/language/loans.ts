import type { Config } from "#config/config";
import type { Block, Posting } from "#posting";
import { foreignness, isLanguage } from "./foreign.ts";

/** Longest loan, in words. */
const WORDS = 4;

/**
 * Whether a title or heading is a loan that the text under it lives with: “Cloud computing” above « Le cloud computing permet … ». A
 * sentence in the language of the side has it, so nobody forgot to translate it.
 */
export function isLoanOfPage({ blocks, lang }: Posting, block: Block, config: Config): boolean {
  if (block.kind !== "heading" && block.key !== "title") return false;
  const words = block.text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.length === 0 || words.length > WORDS) return false;
  const term = ` ${words.join(" ")} `;
  return blocks.some(
    (other) =>
      other.kind !== "heading" &&
      other.kind !== "field" &&
      isLanguage(other, config) &&
      ` ${(other.text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(" ")} `.includes(term) &&
      foreignness(other, lang, config.allow) > 0,
  );
}
