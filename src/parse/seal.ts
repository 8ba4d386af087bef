import type { Sealed } from "#parse/mask";
import { addPiece, emptyWords, type Words } from "#parse/text-builder";
import type { Piece } from "#posting";

/** What is sealed whole in a range of the source; `found` is in order. */
export function sealedWithin(found: readonly Sealed[], start: number, end: number): readonly Sealed[] {
  if (found.length === 0) return found;
  const low = firstAfter(found, start, (one) => one.start);
  let to = low;
  while ((found[to]?.end ?? Number.POSITIVE_INFINITY) <= end) to++;
  return found.slice(low, to);
}

/** What is sealed from an offset on. */
export function sealedAt(found: readonly Sealed[], start: number): Sealed | undefined {
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
export function unmasked(
  { original, sealed }: { readonly original: string; readonly sealed: readonly Sealed[] },
  value: string,
  from: number,
  to: number,
): string {
  if (!value.includes("\uE000")) return value;
  const within = sealedWithin(sealed, from, to);
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

/** The words with each sealed stretch as one piece of code, or left out, whatever Markdown made of its inside. */
export function sealWords(words: Words, original: string, sealed: readonly Sealed[]): Words {
  if (sealed.length === 0) return words;
  const sealing: Sealing = { words, original, sealed, out: emptyWords(), moved: [], said: new Set() };
  let read = 0;
  for (const piece of words.pieces) {
    if (piece.at > read) keep(sealing, read, piece.at, null);
    read = piece.at + piece.length;
    if (piece.role === "code") restore(sealing, piece);
    else sealPiece(sealing, piece);
  }
  if (read < words.text.length) keep(sealing, read, words.text.length, null);
  return placed(sealing);
}

interface Sealing {
  readonly words: Words;
  readonly original: string;
  readonly sealed: readonly Sealed[];
  readonly out: Words;
  /** Where stretches of the text were and where they are; one that is not kept has no length. */
  readonly moved: { readonly was: number; readonly is: number; readonly kept: boolean }[];
  readonly said: Set<Sealed>;
}

/** Takes over the text between two offsets, with the place that it has in the source. */
function keep(
  { words, out, moved }: Sealing,
  from: number,
  to: number,
  place: Pick<Piece, "source" | "sourceLength" | "role"> | null,
): void {
  moved.push({ was: from, is: out.text.length, kept: true });
  const text = words.text.slice(from, to);
  if (place) addPiece(out, text, place.source, place.sourceLength, place.role);
  else out.text += text;
}

/** Code is shown as it stands, template tags included. */
function restore({ out, moved, original, words }: Sealing, piece: Piece): void {
  const { at, length, source, sourceLength, role } = piece;
  moved.push({ was: at, is: out.text.length, kept: true });
  const parallel = length === sourceLength;
  const text = parallel
    ? original.slice(source, source + length).replace(/[\r\n\0]/g, (mark) => (mark === "\0" ? "\uFFFD" : " "))
    : words.text.slice(at, at + length);
  addPiece(out, text, source, sourceLength, role);
}

function sealPiece(sealing: Sealing, piece: Piece): void {
  const { out, moved, original, sealed, said } = sealing;
  const { role } = piece;
  const stop = piece.source + piece.sourceLength;
  const parallel = piece.length === piece.sourceLength;
  let at = piece.at;
  let source = piece.source;
  for (let k = firstAfter(sealed, source + 1, (one) => one.end); k < sealed.length; k++) {
    const one = sealed[k] as Sealed;
    if (one.start >= stop) break;
    if (parallel && one.start > source) {
      keep(sealing, at, at + one.start - source, { source, sourceLength: one.start - source, role });
      at += one.start - source;
    }
    moved.push({ was: at, is: out.text.length, kept: false });
    if (!said.has(one) && (one.kind === "code" || one.kind === "listing"))
      addPiece(out, original.slice(one.start, one.end).replace(/\s+/g, " "), one.start, one.end - one.start, "code");
    said.add(one);
    source = Math.min(stop, one.end);
    at = parallel ? piece.at + source - piece.source : piece.at + piece.length;
  }
  if (at < piece.at + piece.length) keep(sealing, at, piece.at + piece.length, { source, sourceLength: stop - source, role });
}

/** Links, line ends and emphasis at the places that they have now. */
function placed({ words, out, moved, sealed }: Sealing): Words {
  const move = (offset: number): number => {
    const entry = moved[firstAfter(moved, offset + 1, ({ was }) => was) - 1];
    return entry === undefined ? 0 : Math.min(out.text.length, entry.kept ? entry.is + offset - entry.was : entry.is);
  };
  const isInside = (offset: number) => {
    const one = sealed[firstAfter(sealed, offset + 1, ({ end }) => end)];
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
