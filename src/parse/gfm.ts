import type { Extension as TreeExtension } from "mdast-util-from-markdown";
import { gfmAutolinkLiteralFromMarkdown } from "mdast-util-gfm-autolink-literal";
import { gfmFootnoteFromMarkdown } from "mdast-util-gfm-footnote";
import { gfmStrikethroughFromMarkdown } from "mdast-util-gfm-strikethrough";
import { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import { gfmTaskListItemFromMarkdown } from "mdast-util-gfm-task-list-item";
import { gfmAutolinkLiteral } from "micromark-extension-gfm-autolink-literal";
import { gfmFootnote } from "micromark-extension-gfm-footnote";
import { gfmStrikethrough } from "micromark-extension-gfm-strikethrough";
import { gfmTable } from "micromark-extension-gfm-table";
import { gfmTaskListItem } from "micromark-extension-gfm-task-list-item";
import type { Extension } from "micromark-util-types";

/** An extension of GitHub Flavored Markdown: what reads its tokens, and what makes nodes of them. */
export interface GfmExtension {
  /** Whether a text may hold what the extension reads; without it, the tree is the same. */
  readonly needs: (text: string) => boolean;
  readonly syntax: () => Extension;
  readonly tree: () => TreeExtension;
}

/**
 * On prose the tokenizers nearly double the time of a parse, that of bare addresses most of all: every letter that may begin one is tried.
 * @see https://github.github.com/gfm/
 */
export const GFM: readonly GfmExtension[] = [
  { needs: mayHoldAddress, syntax: gfmAutolinkLiteral, tree: gfmAutolinkLiteralFromMarkdown },
  { needs: (text) => text.includes("[^"), syntax: gfmFootnote, tree: gfmFootnoteFromMarkdown },
  { needs: (text) => text.includes("~"), syntax: gfmStrikethrough, tree: gfmStrikethroughFromMarkdown },
  // A delimiter row of one column needs no bar: “:-”.
  {
    needs: (text) => text.includes("|") || text.includes(":-") || text.includes("-:"),
    syntax: gfmTable,
    tree: gfmTableFromMarkdown,
  },
  { needs: (text) => /\[[\sxX]\]/u.test(text), syntax: gfmTaskListItem, tree: gfmTaskListItemFromMarkdown },
];

const ADDRESS = /@|www\.|https?:\/\//iu;
/** A link whose destination is read as one whatever stands around it; an address in it begins no other link. */
const LINK = /(?<!\\)\[[^\][\r\n\\`<>|^]*\]\([^\s()<>\\`|[\]"']*\)/gu;

/** Whether a bare address may stand in a text, outside the destinations of links. */
function mayHoldAddress(text: string): boolean {
  return ADDRESS.test(text) && ADDRESS.test(text.replace(LINK, ""));
}
