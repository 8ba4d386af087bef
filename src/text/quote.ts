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
  const words = excerpt(text, max);
  return { en: `“${words}”`, fr: `«\u00A0${words}\u00A0»` };
}

/** Without its full stop, for a quotation at the end of a sentence that has its own: “….” and another would be two. */
export const unstopped = (text: string): string => text.trimEnd().replace(/(?<![.…])\.$/u, "");
