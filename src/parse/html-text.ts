import type { InlineState } from "#parse/inline-state";
import { wordRole } from "#parse/inline-tags";
import { addPiece, addString } from "#parse/text-builder";

const PART = /[ \t\r\n\f]+|[^ \t\r\n\f]+/g;
const ADDRESS = /(?:https?:\/\/|www\.)[^\s<>]{0,2000}[^\s<>.,;:!?)»”’"]|[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}/u;

/** Adds what a character reference stands for. */
export function addReference(state: InlineState, from: number, to: number, value: string): void {
  addPiece(state.out, value, from, to - from, wordRole(state));
  state.cursor = to;
}

/** Adds the text of some HTML, in which white space of any length is one space. */
export function addWords(state: InlineState, from: number, text: string): void {
  const { out } = state;
  const role = wordRole(state);
  for (const { 0: part, index } of text.replaceAll("\0", "\uFFFD").matchAll(PART)) {
    const at = from + index;
    if (/^[ \t\r\n\f]/.test(part)) {
      if (out.text !== "" && out.last !== " ") addPiece(out, " ", at, part.length, role);
      continue;
    }
    state.cursor = at + part.length;
    const address = role === "prose" && /[@:w]/.test(part) ? ADDRESS.exec(part) : null;
    if (address === null) addPiece(out, part, at, part.length, role);
    else {
      const [found] = address;
      const end = address.index + found.length;
      addPiece(out, part.slice(0, address.index), at, address.index, role);
      addPiece(out, found, at + address.index, found.length, "url");
      addPiece(out, part.slice(end), at + end, part.length - end, role);
    }
  }
}

/** Where a block ends inside a cell, whose words are one text. */
export function boundaryIn({ out }: InlineState): void {
  if (out.text !== "" && out.last !== " ") addString(out, " ");
}

/** The bar between two cells, in the words of a row. */
export function addBar({ out }: InlineState): void {
  while (out.last === " ") {
    out.text = out.text.slice(0, -1);
    out.last = out.text.charAt(out.text.length - 1);
    const last = out.pieces.at(-1);
    if (last === undefined || last.at + last.length <= out.text.length) continue;
    out.pieces.pop();
    if (last.length > 1)
      out.pieces.push({
        ...last,
        length: last.length - 1,
        sourceLength: last.length === last.sourceLength ? last.length - 1 : last.sourceLength,
      });
  }
  addString(out, " | ");
}

/** Whether there is anything to read. */
export const hasWords = ({ out }: InlineState): boolean => out.links.length > 0 || /\S/u.test(out.text);
