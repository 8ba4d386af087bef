import type { Replacement } from "#fix/replacements";
import { usualLineEnd } from "./line-ends.ts";
import { EMPTY_LINE, type ItemMarks, isIndent, itemMarks, leadOf, lineStartAt, type PlacedBlock, written } from "./marks.ts";

/** A text and its blocks, in their order. */
export interface BlockedText {
  readonly text: string;
  readonly blocks: readonly PlacedBlock[];
}

/** A place where a side lacks what the other has. */
export interface TextGap {
  /** The side that lacks it. */
  readonly own: BlockedText;
  /** The start of a line of it, or its end. */
  readonly at: number;
  /** The side that has it. */
  readonly other: BlockedText;
  /** The block that the other side has. */
  readonly block: PlacedBlock;
}

/** The signs that the missing block starts with: those of its neighbours in the list, else those of the other side. */
export function offeredMarks(gap: TextGap): string {
  const source = sourceOf(gap.other, gap.block);
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
  const lines = sourceOf(other, block).split(/\r\n|\r|\n/u);
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
  const isTight = block.kind === "field" || block.kind === "table" || list?.isTight === true;
  const isAtEnd = at >= text.length;
  const before = text.slice(0, at);
  const isStart = /^\uFEFF?$/u.test(before);
  const opensLine = isStart || /[\r\n]$/u.test(before);
  const needsBefore = !isStart && !(isTight && (list?.after ?? true)) && !AFTER_EMPTY_LINE.test(before);
  const needsAfter = !isAtEnd && !(isTight && (list?.before ?? true)) && !/^[ \t>]*(?:[\r\n]|$)/u.test(text.slice(at));
  const parting = (isThere: boolean) => (isThere ? (lead.includes(">") && inQuotation(gap) ? lead.trimEnd() + end : end) : "");
  const put = (opensLine ? "" : end) + parting(needsBefore) + body + (isAtEnd && !opensLine ? "" : end) + parting(needsAfter);
  return [{ from: at, to: at, text: put }, ...(list?.renumbered ?? [])];
}

/** The box of a task, at the end of an item’s signs. */
const BOX = /\[[ xX]\][ \t]+$/u;

const AFTER_EMPTY_LINE = /(?:\r\n|\r(?!\n)|\n)[ \t>]*(?:\r\n|\r(?!\n)|\n)$/u;

interface ListPlace {
  readonly lead: string;
  readonly marks: ItemMarks;
  readonly isTight: boolean;
  /** An item of the list stands right before, and right after. */
  readonly after: boolean;
  readonly before: boolean;
  readonly renumbered: readonly Replacement[];
}

/** An item that can be followed: its place among the blocks, what stands before it and its signs. */
interface Sibling {
  readonly index: number;
  readonly lead: string;
  readonly marks: ItemMarks;
}

/** Where in a list of its own side the missing item goes; nothing where no item stands next to it. */
function placeInList(gap: TextGap): ListPlace | undefined {
  const { own, at, other, block } = gap;
  const index = own.blocks.findIndex(({ from }) => from >= at);
  const next = index === -1 ? own.blocks.length : index;
  const [last, first] = [siblingAt(own, next - 1), siblingAt(own, next)];
  const facing = other.blocks.findIndex(({ from }) => from === block.from);
  const depth = widthOf(leadOf(other.text, block));
  const [above, below] = [siblingAt(other, facing - 1), siblingAt(other, facing + 1)];
  const chosen = chooseSibling(own, next, { last, first, above, below, depth });
  if (!chosen) return undefined;
  const { marks, lead } = chosen;
  const around = [last, first].filter((each) => each !== undefined);
  const isTight = around.length > 0 && !isLoose(own, (last ?? first)?.index ?? 0);
  const start = chosen.index < next ? numberAfter(own, chosen) : marks.number;
  const isAlike = chosen.index < next && start === marks.number;
  const renumbered = start === undefined || isAlike ? [] : raised(own, next, lead, marks.sign, start);
  // Whether a task is done is the other side’s to say, and not the neighbour’s.
  const box = BOX.exec(itemMarks(sourceOf(other, block))?.space ?? "")?.[0] ?? "";
  return {
    lead,
    marks: { ...marks, number: start, space: marks.space.replace(BOX, "") + box },
    isTight,
    after: last !== undefined,
    before: first !== undefined,
    renumbered,
  };
}

interface Neighbours {
  readonly last: Sibling | undefined;
  readonly first: Sibling | undefined;
  readonly above: Sibling | undefined;
  readonly below: Sibling | undefined;
  readonly depth: number;
}

/** The item whose level the missing one shares, told by the item of the other side that stands at the same indent. */
function chooseSibling(own: BlockedText, next: number, { last, first, above, below, depth }: Neighbours): Sibling | undefined {
  if (!last || !first || widthOf(last.lead) === widthOf(first.lead)) return last ?? first;
  if (above && widthOf(above.lead) === depth) return last;
  if (below && widthOf(below.lead) === depth)
    return widthOf(first.lead) < widthOf(last.lead) ? (levelBefore(own, next, first) ?? first) : first;
  return last;
}

function levelBefore(own: BlockedText, next: number, { lead }: Sibling): Sibling | undefined {
  for (let index = next - 1; index >= 0; index--) {
    const each = siblingAt(own, index);
    if (!each || widthOf(each.lead) < widthOf(lead)) return undefined;
    if (each.lead === lead) return each;
  }
  return undefined;
}

function siblingAt(side: BlockedText, index: number): Sibling | undefined {
  const block = side.blocks[index];
  if (block?.kind !== "item") return undefined;
  const lead = leadOf(side.text, block);
  const marks = itemMarks(sourceOf(side, block));
  return marks && isIndent(lead) ? { index, lead, marks } : undefined;
}

/** A list that numbers every item alike (`1.` throughout) goes on so. */
function numberAfter(own: BlockedText, { index, lead, marks: { number } }: Sibling): number | undefined {
  if (number === undefined) return undefined;
  const isAlike = [index - 1, index + 1].some((each) => {
    const other = siblingAt(own, each);
    return other?.lead === lead && other.marks.number === number;
  });
  return isAlike ? number : number + 1;
}

/** The numbers of the items from here on, one higher each, as far as they count on. */
function raised(own: BlockedText, next: number, lead: string, sign: string, start: number): readonly Replacement[] {
  const edits: Replacement[] = [];
  let expected = start;
  for (let index = next; ; index++) {
    const each = siblingAt(own, index);
    if (!each || each.lead.length < lead.length) break;
    if (each.lead !== lead) continue;
    if (each.marks.sign !== sign || each.marks.number !== expected) break;
    const from = own.blocks[index]?.from ?? 0;
    edits.push({ from, to: from + String(expected).length, text: String(expected + 1) });
    expected++;
  }
  return edits;
}

/** Whether an empty line parts an item from the one before or after it. */
function isLoose(own: BlockedText, index: number): boolean {
  const partings = [index - 1, index].flatMap((first) => {
    const [one, two] = [own.blocks[first], own.blocks[first + 1]];
    return one?.kind === "item" && two?.kind === "item" ? [own.text.slice(one.to, two.from)] : [];
  });
  return partings.some((between) => EMPTY_LINE.test(between));
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

const widthOf = (lead: string): number => lead.length;

const sourceOf = ({ text }: BlockedText, { from, to }: PlacedBlock): string => text.slice(from, to);
