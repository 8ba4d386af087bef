import { htmlTokens } from "#parse/html-tokens";
import type { Piece } from "#posting";

/** The words of a field with what its character references stand for (`&eacute;`), as a page shows them; each beside its source. */
export function readReferences(text: string, pieces: readonly Piece[]): { readonly text: string; readonly pieces: readonly Piece[] } {
  if (!/&[#\w]+;/u.test(text)) return { text, pieces };
  const words = { text: "", pieces: [] as Piece[] };
  let next = 0;
  const copy = (from: number, to: number) => {
    for (; next < pieces.length && (pieces[next] as Piece).at < to; next++) {
      const piece = pieces[next] as Piece;
      const start = Math.max(piece.at, from);
      const end = Math.min(piece.at + piece.length, to);
      const isParallel = piece.length === piece.sourceLength;
      if (end > start)
        words.pieces.push({
          ...piece,
          at: words.text.length + start - from,
          length: end - start,
          ...(isParallel && { source: piece.source + start - piece.at, sourceLength: end - start }),
        });
      if (piece.at + piece.length > to) break;
    }
    words.text += text.slice(from, to);
  };
  let at = 0;
  for (const token of htmlTokens(text, 0)) {
    if (token.kind !== "reference" || !text.slice(token.from, token.to).endsWith(";")) continue;
    copy(at, token.from);
    while (next < pieces.length && (pieces[next] as Piece).at + (pieces[next] as Piece).length <= token.from) next++;
    const piece = pieces[next];
    if (piece) {
      const source = piece.source + (piece.length === piece.sourceLength ? token.from - piece.at : 0);
      words.pieces.push({
        at: words.text.length,
        length: token.value.length,
        source,
        sourceLength: token.to - token.from,
        role: piece.role,
      });
    }
    words.text += token.value;
    at = token.to;
  }
  copy(at, text.length);
  return words;
}
