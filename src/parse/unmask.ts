import type { MaskedSpan } from "#parse/masked-span";
import { addPiece, addString, type BlockText, emptyBlockText } from "#parse/text-builder";
import type { Piece } from "#posting";

/** What is masked whole in a range of the source; `found` is in order. */
export function maskedWithin(found: readonly MaskedSpan[], start: number, end: number): readonly MaskedSpan[] {
  if (found.length === 0) return found;
  const low = firstAfter(found, start, (one) => one.start);
  let to = low;
  while ((found[to]?.end ?? Number.POSITIVE_INFINITY) <= end) to++;
  return found.slice(low, to);
}

/** What is masked from an offset on. */
export function maskedAt(found: readonly MaskedSpan[], start: number): MaskedSpan | undefined {
  const one = found[firstAfter(found, start, (other) => other.start)];
  return one?.start === start ? one : undefined;
}

/** Index of the first of some things in order whose place is not before an offset. */
function firstAfter<T>(list: readonly T[], offset: number, place: (one: T) => number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (place(list[middle] as T) >= offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** An address or attribute as it was written, where fillers stand for parts of it; it was found between two offsets. */
export function withoutFillers(
  { original, maskedSpans }: { readonly original: string; readonly maskedSpans: readonly MaskedSpan[] },
  value: string,
  from: number,
  to: number,
): string {
  if (!value.includes("\uE000")) return value;
  const within = maskedWithin(maskedSpans, from, to);
  let next = 0;
  return value.replace(/[^\uE000]?\uE000+[^\uE000]?/g, (filler) => {
    const one = within[next++];
    return one === undefined ? filler : compact(original.slice(one.start, one.end));
  });
}

/** One form for a tag with and without spaces inside its signs: `{{ a }}` and `{{a}}`. */
const compact = (tag: string): string =>
  tag
    .replace(/\s+/g, " ")
    .replace(/^(\{[{%#]?[<%-]?) /, "$1")
    .replace(/ ([-%>#]?[%#}]\}?)$/, "$1");

/** The words with each masked span as one piece of code, or left out, whatever Markdown made of its inside. */
export function unmask(words: BlockText, original: string, maskedSpans: readonly MaskedSpan[]): BlockText {
  if (maskedSpans.length === 0) return words;
  const state: Unmasking = { words, original, maskedSpans, out: emptyBlockText(), moved: [], said: new Set() };
  let read = 0;
  for (const piece of words.pieces) {
    if (piece.at > read) keep(state, read, piece.at, null);
    read = piece.at + piece.length;
    if (piece.role === "code") restore(state, piece);
    else unmaskPiece(state, piece);
  }
  if (read < words.text.length) keep(state, read, words.text.length, null);
  return placed(state);
}

interface Unmasking {
  readonly words: BlockText;
  readonly original: string;
  readonly maskedSpans: readonly MaskedSpan[];
  readonly out: BlockText;
  /** Where stretches of the text were and where they are; one that is not kept has no length. */
  readonly moved: { readonly was: number; readonly is: number; readonly kept: boolean }[];
  readonly said: Set<MaskedSpan>;
}

/** Takes over the text between two offsets, with the place that it has in the source. */
function keep(
  { words, out, moved }: Unmasking,
  from: number,
  to: number,
  place: Pick<Piece, "source" | "sourceLength" | "role"> | null,
): void {
  moved.push({ was: from, is: out.text.length, kept: true });
  const text = words.text.slice(from, to);
  if (place) addPiece(out, text, place.source, place.sourceLength, place.role);
  else addString(out, text);
}

/** Code is shown as it stands, template tags included. */
function restore({ out, moved, original, words }: Unmasking, piece: Piece): void {
  const { at, length, source, sourceLength, role } = piece;
  moved.push({ was: at, is: out.text.length, kept: true });
  const parallel = length === sourceLength;
  const text = parallel
    ? original.slice(source, source + length).replace(/[\r\n\0]/g, (mark) => (mark === "\0" ? "\uFFFD" : " "))
    : words.text.slice(at, at + length);
  addPiece(out, text, source, sourceLength, role);
}

function unmaskPiece(state: Unmasking, piece: Piece): void {
  const { out, moved, original, maskedSpans, said } = state;
  const { role } = piece;
  const stop = piece.source + piece.sourceLength;
  const parallel = piece.length === piece.sourceLength;
  let at = piece.at;
  let source = piece.source;
  for (let k = firstAfter(maskedSpans, source + 1, (one) => one.end); k < maskedSpans.length; k++) {
    const one = maskedSpans[k] as MaskedSpan;
    if (one.start >= stop) break;
    if (parallel && one.start > source) {
      keep(state, at, at + one.start - source, { source, sourceLength: one.start - source, role });
      at += one.start - source;
    }
    moved.push({ was: at, is: out.text.length, kept: false });
    if (!said.has(one) && (one.kind === "code" || one.kind === "listing"))
      addPiece(out, original.slice(one.start, one.end).replace(/\s+/g, " "), one.start, one.end - one.start, "code");
    said.add(one);
    source = Math.min(stop, one.end);
    at = parallel ? piece.at + source - piece.source : piece.at + piece.length;
  }
  if (at < piece.at + piece.length) keep(state, at, piece.at + piece.length, { source, sourceLength: stop - source, role });
}

/** Links, line ends and emphasis at the places that they have now. */
function placed({ words, out, moved, maskedSpans }: Unmasking): BlockText {
  const move = (offset: number): number => {
    const entry = moved[firstAfter(moved, offset + 1, ({ was }) => was) - 1];
    return entry === undefined ? 0 : Math.min(out.text.length, entry.kept ? entry.is + offset - entry.was : entry.is);
  };
  const isInside = (offset: number) => {
    const one = maskedSpans[firstAfter(maskedSpans, offset + 1, ({ end }) => end)];
    return one !== undefined && one.start <= offset;
  };
  out.links = words.links.flatMap((link) => {
    if (isInside(link.position.start.offset)) return [];
    const from = move(link.from);
    const to = Math.max(from, move(link.to));
    return [{ ...link, from, to, label: out.text.slice(from, to) }];
  });
  out.breaks = words.breaks.flatMap((gap) => (isInside(gap.end) ? [] : [{ ...gap, at: move(gap.at) }]));
  out.marks = words.marks.map((mark) => ({ ...mark, from: move(mark.from), to: move(mark.to) }));
  return out;
}
