import type { Bead } from "#align/bead";
import type { InsertionPoint } from "#finding";
import { pointAt } from "#parse/place";
import { type Block, type Lang, otherLang, type Pair, type Posting } from "#posting";
import { closesAll, isSameStructure, linesOf, type StructureLine, structureLines } from "./structure-lines.ts";

/**
 * Where the translation of an unmatched bead would go on the side that lacks it: the start of a line between the nearest block
 * before it that both sides have and the nearest one after it. Of the lines of markup between these two (`</tbody>`,
 * `<section>`, the fence of a container, the delimiter row of a table), as many are passed as stand before the block on its own side.
 */
export function insertionPoint(pair: Pair, beads: readonly Bead[], bead: Bead): InsertionPoint {
  const own = bead.kind === "only-fr" ? "fr" : "en";
  const side = otherLang(own);
  const posting = pair[side];
  const at = beads.indexOf(bead);
  const block = pair[own].blocks[bead[own][0] ?? -1];
  const isField = block?.kind === "field";
  const before = anchorFrom(pair, beads, at, -1, side, isField);
  const after = anchorFrom(pair, beads, at, 1, side, isField);
  const line = isField || !block ? undefined : lineAmongStructure(pair, own, block, before, after);
  if (line !== undefined) return { side, ...pointAt(posting.lines, posting.lines[line] ?? posting.text.length) };
  // The first item of a list stands in the list, and not above the empty line before it.
  const isFirst = block?.kind === "item" && after?.[own].list === block.list && before?.[own].list !== block.list;
  if (before && !(isFirst && after?.[side].kind === "item"))
    return { side, ...pointAt(posting.lines, posting.lines[linesOf(posting, before[side])[1] + 1] ?? posting.text.length) };
  if (after) return { side, ...pointAt(posting.lines, posting.lines[linesOf(posting, after[side])[0]] ?? 0) };
  return { side, ...pointAt(posting.lines, isField ? 0 : posting.text.length) };
}

/** A block that both sides have. */
type Anchor = { readonly [L in Lang]: Block };

/** By direction, side and part of the file: the nearest anchor beyond the start, and beyond each bead. Each of a thousand blocks without a counterpart asks. */
const known = new WeakMap<readonly Bead[], WeakMap<Pair, Map<string, readonly (Anchor | undefined)[]>>>();

function anchorFrom(pair: Pair, beads: readonly Bead[], at: number, step: 1 | -1, side: Lang, isField: boolean): Anchor | undefined {
  const ofBeads = known.get(beads) ?? new WeakMap<Pair, Map<string, readonly (Anchor | undefined)[]>>();
  known.set(beads, ofBeads);
  const ofPair = ofBeads.get(pair) ?? new Map<string, readonly (Anchor | undefined)[]>();
  ofBeads.set(pair, ofPair);
  const name = `${step} ${side} ${isField}`;
  const anchors = ofPair.get(name) ?? anchorsOf(pair, beads, step, side, isField);
  ofPair.set(name, anchors);
  return anchors[at + 1];
}

function anchorsOf(pair: Pair, beads: readonly Bead[], step: 1 | -1, side: Lang, isField: boolean): readonly (Anchor | undefined)[] {
  const found: (Anchor | undefined)[] = [];
  let nearest: Anchor | undefined;
  for (let i = step < 0 ? 0 : beads.length - 1; i >= 0 && i < beads.length; i -= step) {
    found[i + 1] = nearest;
    const bead = beads[i] as Bead;
    if (bead.moved || bead.en.length === 0 || bead.fr.length === 0) continue;
    const end = (lang: Lang) => pair[lang].blocks[bead[lang].at(step < 0 ? -1 : 0) ?? -1];
    const [en, fr] = [end("en"), end("fr")];
    if (en && fr && ({ en, fr }[side].kind === "field") === isField) nearest = { en, fr };
  }
  found[0] = step < 0 ? undefined : nearest;
  return found;
}

/** Lines of markup that are looked at on each side of a block: there are rarely more than three. */
const MOST = 40;

/** The line, from 0, that follows the markup which stands before the block on its own side; nothing where there is none between the anchors. */
function lineAmongStructure(pair: Pair, own: Lang, block: Block, before?: Anchor, after?: Anchor): number | undefined {
  const side = otherLang(own);
  const [first, last] = linesOf(pair[own], block);
  const lead = between(pair[own], before ? linesOf(pair[own], before[own])[1] : frontMatterEnd(pair[own]), first).slice(0, MOST);
  const tail = between(pair[own], last, after ? linesOf(pair[own], after[own])[0] : Number.POSITIVE_INFINITY).slice(-MOST);
  const from = before ? linesOf(pair[side], before[side])[1] : frontMatterEnd(pair[side]);
  const to = after ? linesOf(pair[side], after[side])[0] : Number.POSITIVE_INFINITY;
  const gap = from < to ? between(pair[side], from, to).slice(0, 2 * MOST) : [];
  if (gap.length === 0) return undefined;
  const passed = linesPassed(lead, tail, gap);
  const stop = gap[passed - 1];
  if (stop) return stop.line + 1;
  return before ? undefined : gap[0]?.line;
}

/**
 * How many lines of a gap stand before the place of a block: those that the block has before it, where the others are those that it
 * has after it. Markup that went with the block (`<li>`, `</li>` on lines of their own) closes what it opens.
 */
function linesPassed(lead: readonly StructureLine[], tail: readonly StructureLine[], gap: readonly StructureLine[]): number {
  let most = 0;
  while (most < lead.length && isSameStructure(lead[most], gap[most])) most++;
  let whole = 0;
  while (whole < tail.length && isSameStructure(tail.at(-1 - whole), gap.at(-1 - whole))) whole++;
  for (let passed = most; passed >= 0 && gap.length - passed <= whole; passed--)
    if (closesAll([...lead.slice(passed), ...tail.slice(0, tail.length - (gap.length - passed))])) return passed;
  return most;
}

function between(posting: Posting, from: number, to: number): readonly StructureLine[] {
  return structureLines(posting).filter(({ line }) => line > from && line < to);
}

/** The line, from 0, on which the front matter ends; -1 where there is none. */
function frontMatterEnd(posting: Posting): number {
  const field = posting.blocks.findLast(({ kind }) => kind === "field");
  return field ? linesOf(posting, field)[1] + 1 : -1;
}
