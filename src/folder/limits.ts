/** Most postings that a page takes: a thousand pairs. */
export const MOST_POSTINGS = 2_000;

/** Most names that are looked at on the way to them. */
export const MOST_NAMES = 20_000;

/** Most bytes of text that a page holds. */
export const MOST_BYTES = 64 * 1024 * 1024;

/** How many times its packed size a text may have: prose packs three to ten to one, a bomb a thousand. */
export const MOST_RATIO = 100;

/** Below this size, in bytes, a text of one repeated line is no bomb. */
const HARMLESS = 64 * 1024;

/** Why unpacking is stopped. */
export type Overflow = "entry" | "ratio" | "all";

/** Whether unpacking has given more than it may: of one file, for what it was packed in, or of all that the page holds. */
export function overflowOf(
  unpacked: { readonly entry: number; readonly packed: number; readonly all: number },
  largest: number,
): Overflow | undefined {
  if (unpacked.all > MOST_BYTES) return "all";
  if (unpacked.entry > HARMLESS && unpacked.entry > MOST_RATIO * unpacked.packed) return "ratio";
  return unpacked.entry > largest ? "entry" : undefined;
}
