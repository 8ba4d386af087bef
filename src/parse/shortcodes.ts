import { addPiece, emptyWords, type Words } from "#parse/text-builder";

/** A Hugo shortcode in the source: `{{< name … >}}` or `{{% name … %}}`. */
export interface Shortcode {
  readonly start: number;
  readonly end: number;
}

/** All shortcodes of a text, in order; none spans a blank line. @see https://gohugo.io/content-management/shortcodes/ */
export function findShortcodes(source: string): readonly Shortcode[] {
  const found: Shortcode[] = [];
  const closer = { "<": finder(source, />\}\}/g), "%": finder(source, /%\}\}/g) };
  const blank = finder(source, /(?:\r\n?|\n)[ \t]*(?=[\r\n])/g);
  for (let at = source.indexOf("{{"); at !== -1; at = source.indexOf("{{", at)) {
    const kind = source.charAt(at + 2);
    const close = kind === "<" || kind === "%" ? closer[kind](at + 3) : Number.POSITIVE_INFINITY;
    if (close < blank(at)) found.push({ start: at, end: close + 3 });
    at = close < blank(at) ? close + 3 : at + 2;
  }
  return found;
}

/** Finds the next match at or after an offset, for offsets that only grow: each stretch of the source is searched once. */
function finder(source: string, pattern: RegExp): (from: number) => number {
  let next = -1;
  return (from) => {
    if (next < from) {
      pattern.lastIndex = from;
      next = pattern.exec(source)?.index ?? Number.POSITIVE_INFINITY;
    }
    return next;
  };
}

/** The shortcodes that stand whole in a range of the source; `found` is in order. */
export function shortcodesWithin(found: readonly Shortcode[], start: number, end: number): readonly Shortcode[] {
  let low = 0;
  let high = found.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((found[middle]?.start ?? 0) >= start) high = middle;
    else low = middle + 1;
  }
  let to = low;
  while ((found[to]?.end ?? Number.POSITIVE_INFINITY) <= end) to++;
  return found.slice(low, to);
}

/** The name of a shortcode, with `/` before it where it closes. */
export function shortcodeName(raw: string): string {
  return /^\{\{[<%]\s*(\/?\s*[\w./-]*)/.exec(raw)?.[1]?.replace(/\s+/g, "") ?? "";
}

/** The words with each shortcode as one piece of code, whatever Markdown made of its inside. */
export function sealShortcodes(words: Words, source: string, codes: readonly Shortcode[]): Words {
  const out = emptyWords();
  const moved: { readonly was: number; readonly is: number; readonly parallel: boolean }[] = [];
  let done = -1;
  for (const piece of words.pieces) {
    let at = piece.at;
    let from = piece.source;
    const end = piece.source + piece.sourceLength;
    const parallel = piece.length === piece.sourceLength;
    for (const code of codes) {
      if (code.end <= from || code.start >= end) continue;
      if (parallel && code.start > from) {
        moved.push({ was: at, is: out.text.length, parallel: true });
        addPiece(out, words.text.slice(at, at + code.start - from), from, code.start - from, piece.role);
        at += code.start - from;
      }
      moved.push({ was: at, is: out.text.length, parallel: false });
      if (done < code.start)
        addPiece(out, source.slice(code.start, code.end).replace(/\s+/g, " "), code.start, code.end - code.start, "code");
      done = code.start;
      from = Math.min(end, code.end);
      at = parallel ? piece.at + from - piece.source : piece.at + piece.length;
    }
    if (at >= piece.at + piece.length) continue;
    moved.push({ was: at, is: out.text.length, parallel: true });
    addPiece(out, words.text.slice(at, piece.at + piece.length), from, end - from, piece.role);
  }
  const move = (offset: number): number => {
    const entry = moved.findLast(({ was }) => was <= offset);
    if (entry === undefined) return 0;
    return Math.min(out.text.length, entry.parallel ? entry.is + offset - entry.was : entry.is);
  };
  const inside = (offset: number) => codes.some((code) => offset >= code.start && offset < code.end);
  out.links = words.links.flatMap((link) => {
    if (inside(link.position.start.offset)) return [];
    const from = move(link.from);
    const to = move(link.to);
    return [{ ...link, from, to, label: out.text.slice(from, to) }];
  });
  out.breaks = words.breaks.flatMap((gap) => (inside(gap.end) ? [] : [{ ...gap, at: move(gap.at) }]));
  out.marks = words.marks.map((mark) => ({ ...mark, from: move(mark.from), to: move(mark.to) }));
  return out;
}
