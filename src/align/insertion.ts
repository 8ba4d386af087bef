import type { Bead } from "#align/bead";
import type { InsertionPoint } from "#finding";
import { pointAt } from "#parse/place";
import { type Lang, otherLang, type Pair, type Posting } from "#posting";

/**
 * Where the translation of an unmatched bead would go on the side that lacks it: the start of the line after the nearest
 * block before it that both sides have, or else of the line of the nearest one after it.
 */
export function insertionPoint(pair: Pair, beads: readonly Bead[], bead: Bead): InsertionPoint {
  const side = otherLang(bead.kind === "only-fr" ? "fr" : "en");
  const posting = pair[side];
  const at = beads.indexOf(bead);
  const isField = posting !== undefined && pair[otherLang(side)].blocks[bead[otherLang(side)][0] ?? -1]?.kind === "field";
  for (let i = at - 1; i >= 0; i--) {
    const block = anchor(posting, beads[i], side, isField, "last");
    if (block) return afterLine(posting, side, block.position.end.offset);
  }
  for (let i = at + 1; i < beads.length; i++) {
    const block = anchor(posting, beads[i], side, isField, "first");
    if (block) return { side, ...pointAt(posting.lines, lineStart(posting, block.position.start.offset)) };
  }
  return { side, ...pointAt(posting.lines, isField ? 0 : posting.text.length) };
}

function anchor(posting: Posting, bead: Bead | undefined, side: Lang, isField: boolean, which: "first" | "last") {
  if (!bead || bead.moved || bead[side].length === 0) return undefined;
  const index = which === "last" ? bead[side][bead[side].length - 1] : bead[side][0];
  const block = posting.blocks[index ?? -1];
  return block && (block.kind === "field") === isField ? block : undefined;
}

function afterLine(posting: Posting, side: Lang, offset: number): InsertionPoint {
  const { line } = pointAt(posting.lines, offset);
  return { side, ...pointAt(posting.lines, posting.lines[line] ?? posting.text.length) };
}

function lineStart(posting: Posting, offset: number): number {
  return posting.lines[pointAt(posting.lines, offset).line - 1] ?? 0;
}
