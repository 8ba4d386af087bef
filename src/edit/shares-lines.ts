import type { TextPlace } from "./changed-span.ts";
import { lineStartAt, type PlacedBlock } from "./marks.ts";

/** Whether a place stands on the lines of a block, so that a comment that silences a rule for the block does so for the place. */
export function sharesLines(text: string, block: Pick<PlacedBlock, "from" | "to">, place: TextPlace): boolean {
  const rest = /[\r\n]/u.exec(text.slice(block.to));
  const end = rest ? block.to + rest.index : text.length;
  return place.from <= end && place.to >= lineStartAt(text, block.from);
}
