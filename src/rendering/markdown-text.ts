import { plain } from "#rendering/plain";

/** Invisible, of no width: keeps a sign and the word after it apart for the programs that would link them. */
const APART = "\u200B";

/**
 * Text of a document as Markdown that shows the same text and does nothing: no structure, HTML, link, mention or reference.
 *
 * Escapes alone do not do: the places where pull requests are discussed look for `@name`, `#1`, `GH-1` and addresses in the rendered
 * text, after escapes are gone, so an invisible space parts those.
 * @see https://spec.commonmark.org/0.31.2/#backslash-escapes and https://github.github.com/gfm/#autolinks-extension-
 */
export function markdownText(text: string): string {
  return plain(text)
    .replace(/[\\`*_~[\](){}!^]/gu, "\\$&")
    .replace(/[&<>|$]/gu, (sign) => `&#${sign.charCodeAt(0)};`)
    .replace(/(?<!&)([@#])(?=[\p{L}\p{N}_-])/gu, `$1${APART}`)
    .replace(/(?<![\p{L}\p{N}]):(?=[\w+-]+:)/gu, `:${APART}`)
    .replace(/\b(GH)-(?=\d)/giu, `$1-${APART}`)
    .replace(/:(?=\/\/)/gu, `:${APART}`)
    .replace(/\b(mailto|xmpp|www)(?=[:.])/giu, `$1${APART}`)
    .replace(/^(\s*\d*)([-+=.#])/u, "$1\\$2");
}

/** A text cut to at most `longest` UTF-16 units, between characters, with an ellipsis. */
export function clipped(text: string, longest: number): string {
  return text.length <= longest ? text : `${text.slice(0, longest - 1).replace(/[\uD800-\uDBFF]$/u, "")}…`;
}

/** Text as a code span, in which nothing is linked or mentioned; fit for a table cell. */
export function markdownCode(text: string): string {
  const words = plain(text).replaceAll("|", "\uFF5C") || " ";
  const longest = Math.max(0, ...(words.match(/`+/gu) ?? []).map(({ length }) => length));
  const fence = "`".repeat(longest + 1);
  const pad = words.startsWith("`") || words.endsWith("`") ? " " : "";
  return `${fence}${pad}${words}${pad}${fence}`;
}
