import type { Sides } from "#posting";

/** Cuts a text at a word, with an ellipsis, to at most `max` characters. */
export function excerpt(text: string, max = 90): string {
  const flat = text.replace(/\s+/gu, " ").trim();
  if (flat.length <= max) return flat;
  const cut = flat.slice(0, max - 1);
  const space = cut.lastIndexOf(" ");
  const kept = (space > max / 2 ? cut.slice(0, space) : cut).replace(/[\uD800-\uDBFF]$/u, "");
  return `${kept.replace(/[\s.,;:]+$/u, "")}…`;
}

/** The text as each language quotes it: “text” and « text » with no-break spaces (OQLF, Canadian Style 8.03). */
export function quoted(text: string, max?: number): Sides<string> {
  const words = closed(unpaired(excerpt(unpaired(text), max)));
  return { en: `“${words}”`, fr: `«\u00A0${words}\u00A0»` };
}

/** With the closing bracket that stands right after the words, where these end inside it. */
const closed = (text: string): string => (/\([^()]*[^()…]$/u.test(text) ? `${text})` : text);

/** Without the quotation marks around the whole of it, or the one that a cut left alone: the message sets its own. */
function unpaired(text: string): string {
  const flat = text.trim();
  for (const [open, close] of MARKS) {
    const inner = flat.startsWith(open) ? flat.slice(1) : "";
    const end = inner.indexOf(close);
    if (inner !== "" && (end === inner.length - 1 || end === -1)) return (end === -1 ? inner : inner.slice(0, -1)).trim();
  }
  return text;
}

const MARKS = [
  ["“", "”"],
  ["«", "»"],
  ['"', '"'],
] as const;

/** Without its full stop, for a quotation at the end of a sentence that has its own: “….” and another would be two. */
export const unstopped = (text: string): string => text.trimEnd().replace(/(?<![.…])\.$/u, "");
