import { gfmAutolinkLiteral } from "micromark-extension-gfm-autolink-literal";
import { gfmFootnote } from "micromark-extension-gfm-footnote";
import { gfmStrikethrough } from "micromark-extension-gfm-strikethrough";
import { gfmTable } from "micromark-extension-gfm-table";
import { gfmTaskListItem } from "micromark-extension-gfm-task-list-item";
import type { Extension } from "micromark-util-types";

/**
 * The extensions of GitHub Flavored Markdown, each with what a text must hold for it to change anything. On prose they nearly double
 * the time of a parse, bare addresses most of all: every letter that may begin one is tried.
 * @see https://github.github.com/gfm/
 */
const EXTENSIONS: readonly { readonly needs: (text: string) => boolean; readonly make: () => Extension }[] = [
  { needs: mayHoldAddress, make: gfmAutolinkLiteral },
  { needs: (text) => text.includes("[^"), make: gfmFootnote },
  { needs: (text) => text.includes("~"), make: gfmStrikethrough },
  // A delimiter row of one column needs no bar: “:-”.
  { needs: (text) => text.includes("|") || text.includes(":-") || text.includes("-:"), make: gfmTable },
  { needs: (text) => /\[[\sxX]\]/u.test(text), make: gfmTaskListItem },
];

/** A link whose destination is read as one whatever stands around it; an address in it begins no other link. */
const LINK = /(?<!\\)\[[^\][\r\n\\`<>|^]*\]\([^\s()<>\\`|[\]"']*\)/gu;

/** Whether a bare address may stand in a text, outside the destinations of links. */
function mayHoldAddress(text: string): boolean {
  const ADDRESS = /@|www\.|https?:\/\//iu;
  return ADDRESS.test(text) && ADDRESS.test(text.replace(LINK, ""));
}

/** Which extensions a text needs, as one number. */
export const extensionsNeeded = (text: string): number =>
  EXTENSIONS.reduce((needed, { needs }, at) => (needs(text) ? needed | (1 << at) : needed), 0);

/** The extensions that a number of `extensionsNeeded` names. */
export const extensionsOf = (needed: number): readonly Extension[] =>
  EXTENSIONS.flatMap(({ make }, at) => (needed & (1 << at) ? [make()] : []));
