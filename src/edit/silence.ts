import { htmlBlockNames } from "micromark-util-html-tag-name";
import type { Replacement } from "#fix/replacements";
import { inLastCell } from "./last-cell.ts";
import { usualLineEnd } from "./line-ends.ts";
import { EMPTY_LINE, isIndent, itemMarks, leadOf, lineStartAt, type PlacedBlock, written } from "./marks.ts";
import type { BlockedText } from "./text-gap.ts";

/** A difference that is meant to be. */
export interface Intent {
  readonly rule: string;
  readonly reason: string;
  /** MDX has no comments of HTML. */
  readonly mdx: boolean;
}

/** Why no comment can stand before a block: no reason was given, or it would break a table, a line of text, or front matter that has no comments. */
export type NoSilence = "reason" | "table" | "line" | "front-matter";

/** What writes the comment that silences a rule for a block; or why there is none. */
export type Silence = { readonly ok: true; readonly edits: readonly Replacement[] } | { readonly ok: false; readonly why: NoSilence };

/**
 * A comment on a line of its own before a block; in a list it stands in the item before, so that the list stays one. No line can stand between two rows of a
 * table, so a row's comment stands in the last cell of the row before.
 */
export function silenceBefore(side: BlockedText, block: PlacedBlock, { rule, reason, mdx }: Intent): Silence {
  const words = reason.replace(/\s+/gu, " ").trim();
  if (words === "") return no("reason");
  const lead = leadOf(side.text, block);
  const before = side.blocks[side.blocks.findIndex(({ from }) => from === block.from) - 1];
  if (block.kind === "field") {
    const hasComments = /^\uFEFF?(?:---|\+\+\+)[ \t]*[\r\n]/u.test(side.text) && lead === "";
    return hasComments ? comment(side.text, block, "", `# parite-disable-next-line ${rule}: ${words}`) : no("front-matter");
  }
  const written = wrapped(`parite-disable-next-line ${rule}: ${words}`, mdx);
  const indent = indentOfElement(side.text, lead, block);
  if (indent !== undefined) return comment(side.text, block, indent, written);
  if (block.kind === "table" && before && isNextRow(side.text, before, block)) return inRow(side.text, before, written);
  if (!isIndent(lead) || isRunOn(side.text, block, before)) return no("line");
  return comment(side.text, block, indentIn(side, block, before, lead), written);
}

/** Comments that silence a rule from one line to another, as somebody writes them by hand. */
export function commentsAround({ rule, reason, mdx }: Intent): readonly [before: string, after: string] {
  return [wrapped(`parite-disable ${rule}: ${reason}`, mdx), wrapped(`parite-enable ${rule}`, mdx)];
}

const wrapped = (words: string, mdx: boolean): string => (mdx ? inMdx(words) : inHtml(words));

// Neither language of comments has an escape for what ends one.
const inMdx = (words: string): string => `{/* ${words.replaceAll("*/", "* /")} */}`;
const inHtml = (words: string): string => `<!-- ${words.replace(/-{2,}/gu, "–").replace(/-$/u, "–")} -->`;

/** What a line starts with before the tag that opens a block of HTML, where nothing but such tags stands before the block’s words: a comment is one more line of it. */
function indentOfElement(text: string, lead: string, { from, to }: PlacedBlock): string | undefined {
  if (!/^[ \t>]*(?:<[a-z][^<>]*>\s*)*$/iu.test(lead)) return undefined;
  const [, indent, name = ""] =
    /^([ \t>]*)<([a-z][a-z0-9]*)(?![\w-])/iu.exec(lead + text.slice(from, Math.min(to, from + LONGEST_NAME))) ?? [];
  return htmlBlockNames.includes(name.toLowerCase()) ? indent : undefined;
}

/** Characters from which it is seen whether a block starts with the tag of one; `blockquote` is the longest. */
const LONGEST_NAME = 16;

function inRow(text: string, { from, to }: PlacedBlock, words: string): Silence {
  const row = text.slice(from, to).trimEnd();
  return row.startsWith("<") || /[\r\n]/u.test(row)
    ? no("table")
    : { ok: true, edits: [{ from, to: from + row.length, text: inLastCell(row, words) }] };
}

/** Whether two blocks are rows of one table: no empty line parts them. */
function isNextRow(text: string, one: PlacedBlock, two: PlacedBlock): boolean {
  return one.kind === "table" && two.kind === "table" && !EMPTY_LINE.test(text.slice(one.to, two.from));
}

const no = (why: NoSilence): Silence => ({ ok: false, why });

function comment(text: string, block: PlacedBlock, lead: string, words: string): Silence {
  const at = lineStartAt(text, block.from);
  return { ok: true, edits: [{ from: at, to: at, text: lead + words + usualLineEnd(text) }] };
}

/** A line of a paragraph that counts as a block of its own: a comment before it would cut the paragraph. */
function isRunOn(text: string, block: PlacedBlock, before: PlacedBlock | undefined): boolean {
  if (!before || before.to > block.from) return before !== undefined;
  const hasMarks = itemMarks(text.slice(block.from, block.to)) !== undefined;
  const runs = block.kind === "paragraph" || block.kind === "quote" || (block.kind === "item" && !hasMarks);
  return runs && (text.slice(before.to, block.from).match(/\r\n|\r|\n/gu)?.length ?? 0) < 2;
}

/** Where the comment starts: with the block, but for an item after another at the words of that one. */
function indentIn(side: BlockedText, block: PlacedBlock, before: PlacedBlock | undefined, lead: string): string {
  if (block.kind !== "item" || !before) return lead;
  const marks = itemMarks(side.text.slice(block.from, block.to));
  const above = leadOf(side.text, before);
  const isInList = before.kind === "item" ? above.length >= lead.length : above.length > lead.length;
  if (!marks || !isInList) return lead;
  const width = written({ ...marks, space: " " }).length;
  return lead + " ".repeat(width);
}
