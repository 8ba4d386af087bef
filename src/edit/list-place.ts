import type { Replacement } from "#fix/replacements";
import { EMPTY_LINE, type ItemMarks, isIndent, itemMarks, leadOf } from "./marks.ts";
import { type BlockedText, sourceIn, type TextGap } from "./text-gap.ts";

/** Where in a list an item goes, and with which signs. */
export interface ListPlace {
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

/** The box of a task, at the end of an item’s signs. */
const BOX = /\[[ xX]\][ \t]+$/u;

/** Where in a list of its own side the missing item goes; nothing where no item stands next to it. */
export function placeInList(gap: TextGap): ListPlace | undefined {
  const { own, at, other, block } = gap;
  const index = own.blocks.findIndex(({ from }) => from >= at);
  const next = index === -1 ? own.blocks.length : index;
  const [last, first] = [siblingAt(own, next - 1), siblingAt(own, next)];
  const facing = other.blocks.findIndex(({ from }) => from === block.from);
  const depth = widthOf(leadOf(other.text, block));
  const [above, below] = [siblingAt(other, facing - 1), siblingAt(other, facing + 1)];
  const around = [last, first].filter((each) => each !== undefined);
  const isTight = around.length > 0 && !isLoose(own, (last ?? first)?.index ?? 0);
  const source = itemMarks(sourceIn(other, block));
  const fresh = source && newLevel({ last, first, above, below, depth });
  if (fresh !== undefined)
    return { lead: fresh, marks: source as ItemMarks, isTight, after: last !== undefined, before: first !== undefined, renumbered: [] };
  const chosen = chooseSibling(own, next, { last, first, above, below, depth });
  if (!chosen) return undefined;
  const { marks, lead } = chosen;
  // Where the first of a list was lost, the others kept their numbers.
  const isFree = chosen.index >= next && source?.number !== undefined && source.number < Number(marks.number);
  const start = chosen.index < next ? numberAfter(own, chosen) : isFree ? source.number : marks.number;
  const isAlike = chosen.index < next && start === marks.number;
  const renumbered = start === undefined || isAlike ? [] : raised(own, next, lead, marks.sign, start);
  return {
    lead,
    // Whether a task is done is the other side’s to say, and not the neighbour’s.
    marks: { ...marks, number: start, space: marks.space.replace(BOX, "") + (BOX.exec(source?.space ?? "")?.[0] ?? "") },
    isTight,
    after: last !== undefined,
    before: first !== undefined || own.blocks[next]?.kind === "item",
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

/** The indent of an item that none of its own side shares: the first under another, or the one that the items after it stand under. */
function newLevel({ last, first, above, below, depth }: Neighbours): string | undefined {
  if (last && above && widthOf(above.lead) < depth) {
    if (first && widthOf(first.lead) > widthOf(last.lead)) return undefined;
    return widthOf(last.lead) < depth ? last.lead + " ".repeat(depth - widthOf(above.lead)) : undefined;
  }
  if (!last && first && below && widthOf(below.lead) > depth)
    return first.lead.slice(0, Math.max(0, widthOf(first.lead) - widthOf(below.lead) + depth));
  return undefined;
}

/** The item whose level the missing one shares, told by the item of the other side that stands at the same indent. */
function chooseSibling(own: BlockedText, next: number, { last, first, above, below, depth }: Neighbours): Sibling | undefined {
  if (last && !first && above && widthOf(above.lead) > depth) return shallower(own, last, widthOf(above.lead) - depth) ?? last;
  if (!last || !first || widthOf(last.lead) === widthOf(first.lead)) return last ?? first;
  if (above && widthOf(above.lead) === depth) return last;
  if (below && widthOf(below.lead) === depth)
    return widthOf(first.lead) < widthOf(last.lead) ? (levelBefore(own, next, first) ?? first) : first;
  return last;
}

/** The nearest item before that stands less deep by so much, or by more. */
function shallower(own: BlockedText, { index, lead }: Sibling, by: number): Sibling | undefined {
  for (let at = index - 1; ; at--) {
    const each = siblingAt(own, at);
    if (!each || widthOf(each.lead) <= widthOf(lead) - by) return each;
  }
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
  const marks = itemMarks(sourceIn(side, block));
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

const widthOf = (lead: string): number => lead.length;
