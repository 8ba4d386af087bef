import { copiedBlock, insertion, offeredMarks } from "#edit/gap";
import type { PlacedBlock } from "#edit/marks";
import { itemMarks, written } from "#edit/marks";
import type { TextGap } from "#edit/text-gap";
import { applied, type Replacement } from "#fix/replacements";
import type { Posting } from "#posting";
import type { Token } from "./token.ts";
import type { ExchangeUnit } from "./units.ts";
import { type Form, writtenBlock } from "./written.ts";

/** A unit with the words that go into the text, codes as they are written. */
export interface Placing {
  readonly unit: ExchangeUnit;
  readonly tokens: readonly Token[];
}

/** A text with what was put into it, and what could not be written. */
export interface Placed {
  readonly text: string;
  readonly refused: readonly ExchangeUnit[];
}

/** How a side is written. */
export type Writing = Pick<Form, "path" | "config">;

/** Puts blocks where they are lacking and words in the place of others, from the start; what goes to one place stands there in its order. */
export function placed(own: Posting, other: Posting, placings: readonly Placing[], writing: Writing): Placed {
  const state: State = { text: own.text, blocks: own.blocks.map(placedBlock) };
  const others = { text: other.text, blocks: other.blocks.map(placedBlock) };
  const refused: ExchangeUnit[] = [];
  for (const { unit, tokens } of placings.filter(({ unit: { action } }) => action === "replace")) {
    const block = state.blocks[unit.present?.block.index ?? -1];
    const form = { ...writing, ...(unit.present?.source ?? unit.source), lang: unit.to };
    const text = writtenBlock(form, tokens);
    if (!block || text === undefined) refused.push(unit);
    else make(state, [{ from: block.from, to: block.to, text }]);
  }
  const grown = state.text.length === own.text.length ? undefined : state.blocks;
  let waiting = inOrder(placings, own.text).map((each) => ({ ...each, at: grown ? moved(own, grown, each.at) : each.at }));
  for (let next = waiting[0]; next; next = waiting[0]) {
    const { unit, tokens, at } = next;
    waiting = waiting.slice(1);
    const gap: TextGap = { own: state, at, other: others, block: placedBlock(unit.block) };
    const words = unit.isCopied ? copiedBlock(gap) : writtenBlock(formIn(gap, unit, writing), tokens);
    if (words === undefined) {
      refused.push(unit);
      continue;
    }
    const source = words + columnsBelow(other, unit);
    const edits = insertion(gap, source);
    const block = blockIn(edits[0]?.text ?? "", source, gap);
    const after = make(state, edits);
    state.blocks.splice(state.blocks.findIndex(({ from }) => from >= block.to) >>> 0, 0, block);
    const end = /^(?:\r\n|\r|\n)/u.exec(state.text.slice(block.to))?.[0].length ?? 0;
    waiting = waiting.map((each) => ({ ...each, at: each.at === at ? block.to + end : after(each.at) }));
  }
  return { text: state.text, refused };
}

/** What is added, from the start of the text; only white space stands between two places where the later block would go to the earlier one. */
function inOrder(placings: readonly Placing[], text: string): readonly (Placing & { readonly at: number })[] {
  const added = placings.filter(({ unit: { action } }) => action === "add").toSorted((a, b) => a.unit.block.index - b.unit.block.index);
  let last = 0;
  const placed = added.map((placing) => {
    const at = placing.unit.insertAt ?? 0;
    last = at < last && text.slice(at, last).trim() === "" ? last : at;
    return { ...placing, at: last };
  });
  return placed.toSorted((a, b) => a.at - b.at);
}

interface State {
  text: string;
  blocks: PlacedBlock[];
}

const placedBlock = ({ kind, position }: ExchangeUnit["block"]): PlacedBlock => ({
  kind,
  from: position.start.offset,
  to: position.end.offset,
});

/** The form of a block that is added: the signs of its neighbours before its own words. */
function formIn(gap: TextGap, { source, to }: ExchangeUnit, writing: Writing): Form {
  const marks = source.kind === "item" ? itemMarks(source.before) : undefined;
  const before = marks ? offeredMarks(gap) + source.before.slice(written(marks).length) : source.before;
  return { ...writing, ...source, before: source.kind === "item" && before === "" ? offeredMarks(gap) : before, lang: to };
}

/** The line under the head of a table, which says how columns are set and is no block. */
function columnsBelow({ text }: Posting, { block: { kind, depth, position } }: ExchangeUnit): string {
  if (kind !== "table" || depth !== 0) return "";
  return (
    /^[ \t]*(?:\r\n|\r|\n)[ \t>]*([|:-][ \t|:-]*)(?=[\r\n]|$)/u.exec(text.slice(position.end.offset))?.[1]?.trimEnd().replace(/^/u, "\n") ??
    ""
  );
}

/** Makes edits, and answers where an offset is after them. */
function make(state: State, edits: readonly Replacement[]): (offset: number) => number {
  const sorted = edits.toSorted((a, b) => a.from - b.from);
  const after = (offset: number) =>
    sorted.reduce((sum, { from, to, text }) => (to <= offset ? sum + text.length - (to - from) : sum), offset);
  state.text = applied(state.text, sorted);
  state.blocks = state.blocks.map(({ kind, from, to }) => ({ kind, from: after(from), to: after(to) }));
  return after;
}

/** Where a place is after words before it were replaced: as far after the block before it as it was. */
function moved({ blocks }: Posting, now: readonly PlacedBlock[], at: number): number {
  const index = blocks.findLastIndex(({ position }) => position.end.offset <= at);
  return index < 0 ? at : at - (blocks[index]?.position.end.offset ?? 0) + (now[index]?.to ?? 0);
}

/** Where the block is in what was put in: after line ends, indent and signs of a quotation alone. */
function blockIn(put: string, source: string, { at, block: { kind } }: TextGap): PlacedBlock {
  const lines = source.trimEnd().split(/\r\n|\r|\n/u);
  const from = at + put.indexOf(lines[0] ?? "");
  const last = lines.at(-1) ?? "";
  return { kind, from, to: at + put.lastIndexOf(last) + last.length };
}
