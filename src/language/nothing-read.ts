import type { Config } from "#config/config";
import { isLanguage } from "#language/foreign";
import type { Block, Pair } from "#posting";

/** Whether no side has a word or a figure to compare: empty files, only code, comments or tags, only settings in the front matter. */
export const isNothingRead = ({ en, fr }: Pair, config: Config): boolean =>
  !en.blocks.some((block) => isRead(block, config)) && !fr.blocks.some((block) => isRead(block, config));

/** A field that no setting names as text is a code or a path, unless it has two words. */
const isRead = (block: Block, config: Config): boolean =>
  isLanguage(block, config) ? /[\p{L}\p{N}]/u.test(block.text) : block.kind === "field" && /\p{L}{2}[ \u00A0]\p{L}{2}/u.test(block.text);
