import type { Replacement } from "#fix/replacements";
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

/** What writes the comment that silences a rule for a block, and whether it does so for the whole table that holds it; or why there is none. */
export type Silence =
  | { readonly ok: true; readonly edits: readonly Replacement[]; readonly ofTable?: true }
  | { readonly ok: false; readonly why: NoSilence };

/**
 * A comment on a line of its own before a block; in a list it stands in the item before, so that the list stays one. No comment stands between two rows of a
 * table, so a row's stands before the whole table, and after the table one that ends it.
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
  const wrap = mdx ? inMdx : inHtml;
  if (block.kind === "table" && before && isNextRow(side.text, before, block)) return aroundTable(side, block, { rule, words, mdx, wrap });
  if (!isIndent(lead) || isRunOn(side.text, block, before)) return no("line");
  return comment(side.text, block, indentIn(side, block, before, lead), wrap(`parite-disable-next-line ${rule}: ${words}`));
}

// Neither language of comments has an escape for what ends one.
const inMdx = (words: string): string => `{/* ${words.replaceAll("*/", "* /")} */}`;
const inHtml = (words: string): string => `<!-- ${words.replace(/-{2,}/gu, "–").replace(/-$/u, "–")} -->`;

interface TableComment {
  readonly rule: string;
  readonly words: string;
  readonly mdx: boolean;
  readonly wrap: (words: string) => string;
}

function aroundTable({ text, blocks }: BlockedText, row: PlacedBlock, { rule, words, mdx, wrap }: TableComment): Silence {
  const at = blocks.findIndex(({ from }) => from === row.from);
  const isJoined = (index: number): boolean => {
    const [one, two] = [blocks[index], blocks[index + 1]];
    return one !== undefined && two !== undefined && isNextRow(text, one, two);
  };
  let [top, bottom] = [at, at];
  while (isJoined(top - 1)) top--;
  while (isJoined(bottom)) bottom++;
  const [first, last] = [blocks[top] ?? row, blocks[bottom] ?? row];
  const lead = leadOf(text, first);
  // Of a table in HTML the lines are not its rows.
  if (!isIndent(lead) || text.startsWith("<", first.from)) return no("table");
  const end = usualLineEnd(text);
  // What a line of MDX directly after a row would be is a row.
  const parting = mdx ? lead.trimEnd() + end : "";
  const [start, after] = [lineStartAt(text, first.from), lineEndAfter(text, last.to)];
  const closing = parting + lead + wrap(`parite-enable ${rule}`);
  const edits = [
    { from: start, to: start, text: lead + wrap(`parite-disable ${rule}: ${words}`) + end + parting },
    { from: after, to: after, text: /[\r\n]$/u.test(text.slice(0, after)) ? closing + end : end + closing },
  ];
  return { ok: true, edits, ofTable: true };
}

/** Whether two blocks are rows of one table: no empty line parts them. */
function isNextRow(text: string, one: PlacedBlock, two: PlacedBlock): boolean {
  return one.kind === "table" && two.kind === "table" && !EMPTY_LINE.test(text.slice(one.to, two.from));
}

/** Where the line after the one that holds an offset starts, or the end of the text. */
function lineEndAfter(text: string, offset: number): number {
  const end = /\r\n|\r|\n/u.exec(text.slice(offset));
  return end ? offset + end.index + end[0].length : text.length;
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
