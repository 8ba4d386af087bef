import type { Replacement } from "#fix/replacements";
import { usualLineEnd } from "./line-ends.ts";
import { type ListPlace, placeInList } from "./list-place.ts";
import { isIndent, itemMarks, leadOf, lineStartAt, written } from "./marks.ts";
import { sourceIn, type TextGap } from "./text-gap.ts";

/** The signs that the missing block starts with: those of its neighbours in the list, else those of the other side. */
export function offeredMarks(gap: TextGap): string {
  const source = sourceIn(gap.other, gap.block);
  switch (gap.block.kind) {
    case "item": {
      const marks = placeInList(gap)?.marks ?? itemMarks(source);
      return marks ? written(marks) : "";
    }
    case "heading":
      return /^#{1,6}[ \t]+/u.exec(source)?.[0] ?? "";
    case "field":
      return /^[^\s:=]+[ \t]*[:=][ \t]*/u.exec(source)?.[0] ?? "";
    case "table":
      return linesOf(gap).map(emptyRow).join("\n");
    default:
      return "";
  }
}

/** The other side’s block as it would stand here: its words, after the signs of the neighbours. */
export function copiedBlock(gap: TextGap): string {
  const { kind } = gap.block;
  const source = linesOf(gap).join("\n");
  const marks = kind === "item" ? itemMarks(source) : undefined;
  return marks ? offeredMarks(gap) + source.slice(written(marks).length) : source;
}

/** The lines of the other side’s block, without what stands before each. */
function linesOf({ other, block }: TextGap): readonly string[] {
  const lead = leadOf(other.text, block);
  const lines = sourceIn(other, block).split(/\r\n|\r|\n/u);
  return lines.map((line, index) => (index > 0 && line.startsWith(lead) ? line.slice(lead.length) : line));
}

/** The bars of a row; the line that says how columns are set is the same in both languages. */
const emptyRow = (line: string): string => (/^[ \t|:-]+$/u.test(line) ? line : line.replace(/(?:\\.|[^|\\])+/gu, " ").trim());

/** What puts a block into a gap: indent, empty lines and line ends as around it, and the numbers after it one higher. */
export function insertion(gap: TextGap, source: string): readonly Replacement[] {
  const { text } = gap.own;
  const { at, block } = gap;
  const end = usualLineEnd(text);
  const list = block.kind === "item" ? placeInList(gap) : undefined;
  const lead = list?.lead ?? ownLead(gap);
  const lines = source.trimEnd().split(/\r\n|\r|\n/u);
  const body = lines.map((line) => (line.trim() === "" ? lead.trimEnd() : lead + line)).join(end);
  const rows = block.kind === "table" ? rowsAround(gap) : undefined;
  const beside = list ?? rows;
  const isTight = block.kind === "field" || block.kind === "table" || list?.isTight === true;
  const isAtEnd = at >= text.length;
  const before = text.slice(0, at);
  const isStart = /^\uFEFF?$/u.test(before);
  const opensLine = isStart || /[\r\n]$/u.test(before);
  const needsBefore = !isStart && !(isTight && (beside?.after ?? true)) && !AFTER_EMPTY_LINE.test(before);
  const needsAfter = !isAtEnd && !(isTight && (beside?.before ?? true)) && !/^[ \t>]*(?:[\r\n]|$)/u.test(text.slice(at));
  const parting = (isThere: boolean) => (isThere ? (lead.includes(">") && inQuotation(gap) ? lead.trimEnd() + end : end) : "");
  const put = (opensLine ? "" : end) + parting(needsBefore) + body + (isAtEnd && !opensLine ? "" : end) + parting(needsAfter);
  return [{ from: at, to: at, text: put }, ...(list?.renumbered ?? [])];
}

const AFTER_EMPTY_LINE = /(?:\r\n|\r(?!\n)|\n)[ \t>]*(?:\r\n|\r(?!\n)|\n)$/u;

/** Whether rows of a table stand right before the place and right after it; rows of HTML need no empty line in any case. */
function rowsAround({ own, at, other, block }: TextGap): Pick<ListPlace, "after" | "before"> | undefined {
  if (sourceIn(other, block).startsWith("<")) return undefined;
  const index = own.blocks.findIndex(({ from }) => from >= at);
  const next = index === -1 ? own.blocks.length : index;
  return { after: own.blocks[next - 1]?.kind === "table", before: own.blocks[next]?.kind === "table" };
}

function ownLead({ other, block }: TextGap): string {
  const lead = leadOf(other.text, block);
  return isIndent(lead) ? lead : "";
}

/** Whether the line before the gap is of a quotation. */
function inQuotation({ own: { text }, at }: TextGap): boolean {
  const last = Math.max(0, at - 1);
  return text.slice(lineStartAt(text, last), last).trimStart().startsWith(">");
}
