import type { Block } from "#posting";

/** Whether a block, or a range of it, is nothing but code: the name of a component beside its heading, which one language may need and the other not. */
export function isOnlyCode({ text, pieces }: Block, from = 0, to = text.length): boolean {
  const within = pieces.flatMap(({ role, at, length }) => {
    const range = { role, from: Math.max(at, from), to: Math.min(at + length, to) };
    return range.from < range.to ? [range] : [];
  });
  return (
    within.some(({ role }) => role === "code") &&
    within.every((piece) => piece.role === "code" || !/[\p{L}\p{N}]/u.test(text.slice(piece.from, piece.to)))
  );
}
