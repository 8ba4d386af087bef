import { type Fence, fenceAt, fencesOf } from "#parse/fences";
import type { MaskedSpan } from "#parse/masked-span";

/**
 * The tags of template languages, attributes and comments between braces, in order: Hugo, Liquid, Jinja and Nunjucks, Handlebars,
 * kramdown, attribute lists, MDX.
 */
export function templateTags(text: string, isMdx: boolean, fences: readonly Fence[] = fencesOf(text)): readonly MaskedSpan[] {
  const found: MaskedSpan[] = [];
  const find = findersOf(text);
  for (let at = text.indexOf("{"); at !== -1; ) {
    const read = tagAt(text, at, find, isMdx);
    // What opens in a block of code ends in it.
    const tag = read && read.end > (fenceAt(fences, at)?.end ?? read.end) ? null : read;
    if (tag) found.push(tag);
    const next = tag ? (tag.resume ?? tag.end) : at + 1;
    at = text.indexOf("{", next);
  }
  return found.map(({ start, end, kind, name }) => ({ start, end, kind, name }));
}

interface Found extends MaskedSpan {
  /** Where the next tag may start, where what follows is verbatim. */
  readonly resume?: number;
}

type Find = ReturnType<typeof findersOf>;

/** What closes a tag; each stretch of the text is searched once, since tags are read in order. */
function findersOf(text: string) {
  return {
    shortcode: finder(text, />\}\}/g),
    percent: finder(text, /%\}\}/g),
    expression: finder(text, /\}\}/g),
    statement: finder(text, /%\}/g),
    comment: finder(text, /#\}/g),
    brace: finder(text, /\}/g),
    script: finder(text, /\*\/\s{0,9}\}/g),
    line: finder(text, /[\r\n]|$/g),
    blank: finder(text, /(?:\r\n?|\n)[ \t]*(?=[\r\n])/g),
    fence: finder(text, /(?:^|[\r\n])[ \t>]*(?:```|~~~)/g),
    endComment: finder(text, /\{%-?\s*endcomment\s*-?%\}/g),
    endRaw: finder(text, /\{%-?\s*(?:endraw|endverbatim)\s*-?%\}/g),
    endListing: finder(text, /\{%-?\s*end(?:highlight|codeblock)\s*-?%\}|\{\{[<%]\s*\/\s*highlight\s*[>%]\}\}/g),
    kramdown: finder(text, /\{:\/(?:comment)?\}/g),
  };
}

function finder(text: string, pattern: RegExp): (from: number) => { readonly at: number; readonly end: number } {
  const none = { at: Number.POSITIVE_INFINITY, end: Number.POSITIVE_INFINITY };
  let next = { at: -1, end: -1 };
  return (from) => {
    if (next.at < from) {
      pattern.lastIndex = from;
      const match = pattern.exec(text);
      next = match ? { at: match.index, end: match.index + match[0].length } : none;
    }
    return next;
  };
}

function tagAt(text: string, at: number, find: Find, isMdx: boolean): Found | null {
  const second = text.charAt(at + 1);
  if (second === "{")
    return text.charAt(at + 2) === "/" && text.startsWith("/*", at + 2) ? scripted(at, find, text) : expression(text, at, find);
  if (second === "%") return statement(text, at, find);
  if (second === "/" && text.startsWith("/*", at + 1)) return scripted(at, find, text);
  if (second === ":") return kramdown(text, at, find);
  const attributes = attributeList(text, at);
  if (attributes > 0) return { start: at, end: at + attributes, kind: "nothing", name: "attributes" };
  if (second === "#") {
    const { end } = find.comment(at + 2);
    return end < Number.POSITIVE_INFINITY && end < find.fence(at).at ? { start: at, end, kind: "nothing", name: "comment" } : null;
  }
  return isMdx ? braced(text, at) : null;
}

/** `{/* … *​/}`, or `{{/* … *​/}}` of Hugo; one that never ends is one to the end of its line. */
function scripted(at: number, find: Find, text: string): Found {
  let { end } = find.script(at + 3);
  if (end === Number.POSITIVE_INFINITY) return { start: at, end: find.line(at).at, kind: "nothing", name: "comment" };
  if (text.charAt(at + 1) === "{" && text.charAt(end) === "}") end++;
  return { start: at, end, kind: "nothing", name: "comment" };
}

const CONTROL =
  /^(?:\/.*|#.*|[!^].*|end\w*|if|elif|elsif|elseif|else|unless|case|when|switch|for|each|range|with|define|block|template|assign|set|capture|increment|decrement|raw|verbatim|import|from|extends|macro|filter|autoescape|layout|liquid|break|continue|cycle|comment)$/;

function expression(text: string, at: number, find: Find): Found | null {
  const sign = text.charAt(at + 2);
  const close = sign === "<" ? find.shortcode(at + 3) : sign === "%" ? find.percent(at + 3) : find.expression(at + 2);
  if (close.end === Number.POSITIVE_INFINITY || close.at > find.blank(at).at) return null;
  const end = sign === "{" && text.charAt(close.end) === "}" ? close.end + 1 : close.end;
  const name = nameOf(text.slice(at, Math.min(end, at + 200)));
  if (name === "highlight" && (sign === "<" || sign === "%")) return listing(at, end, name, find);
  return { start: at, end, kind: name.startsWith("!") ? "nothing" : CONTROL.test(name) ? "structure" : "code", name };
}

function statement(text: string, at: number, find: Find): Found | null {
  const { at: close, end } = find.statement(at + 2);
  if (end === Number.POSITIVE_INFINITY || close > find.blank(at).at) return null;
  const name = nameOf(text.slice(at, Math.min(end, at + 200)));
  if (name === "comment") {
    const closing = find.endComment(end).end;
    if (closing < find.fence(end).at) return { start: at, end: closing, kind: "nothing", name };
  }
  if (name === "highlight" || name === "codeblock") return listing(at, end, name, find);
  if (name === "raw" || name === "verbatim") {
    const closing = find.endRaw(end).at;
    return { start: at, end, kind: "structure", name, ...(closing < Number.POSITIVE_INFINITY && { resume: closing }) };
  }
  return { start: at, end, kind: CONTROL.test(name) ? "structure" : "code", name };
}

function listing(at: number, end: number, name: string, find: Find): Found {
  const closing = find.endListing(end).end;
  return closing < find.fence(end).at ? { start: at, end: closing, kind: "listing", name } : { start: at, end, kind: "structure", name };
}

/** The name of a tag, with `/` before it where it closes. */
function nameOf(tag: string): string {
  return /^\{[{%][<%{~]?-?\s*(\/?\s*[#!^]?[\w./-]*)/.exec(tag)?.[1]?.replace(/\s+/g, "") ?? "";
}

/** Attributes, definitions of attributes and extensions (kramdown, “Inline Attribute Lists”, “Extensions”). */
function kramdown(text: string, at: number, find: Find): Found | null {
  const { at: close, end } = find.brace(at + 2);
  if (close > find.line(at).at) return null;
  if (/^\{::comment/.test(text.slice(at, at + 10)) && text.charAt(close - 1) !== "/") {
    const closing = find.kramdown(end).end;
    if (closing < find.fence(end).at) return { start: at, end: closing, kind: "nothing", name: "comment" };
  }
  // `{:toc}` takes the place of the list above it.
  const start = /^\{:\s*toc\b/.test(text.slice(at, at + 8)) ? itemBefore(text, at) : at;
  return { start, end, kind: "nothing", name: "attributes" };
}

function itemBefore(text: string, at: number): number {
  const lines = /(?:^|[\r\n])([ \t]*(?:[-+*]|\d{1,9}[.)])[ \t][^\r\n]*(?:\r\n?|\n)[ \t]*)$/.exec(text.slice(Math.max(0, at - 300), at));
  return lines ? at - (lines[1] ?? "").length : at;
}

const NAME = "[\\w:-]{1,80}";
const ATTRIBUTES = new RegExp(
  `\\{[ \\t]*(?:[.#]${NAME}|${NAME}=(?:"[^"\\r\\n]{0,200}"|'[^'\\r\\n]{0,200}'|[\\w:/.-]{1,200}))(?:[ \\t]+(?:[.#]${NAME}|${NAME}=(?:"[^"\\r\\n]{0,200}"|'[^'\\r\\n]{0,200}'|[\\w:/.-]{1,200})))*[ \\t]*\\}`,
  "y",
);

/** The length of a list of attributes (`{#id .name key="value"}`), as attribute lists and heading ids are written. */
function attributeList(text: string, at: number): number {
  ATTRIBUTES.lastIndex = at;
  return ATTRIBUTES.exec(text)?.[0].length ?? 0;
}

/** Longest expression of MDX that is looked for. */
const LONGEST = 2_000;

/** An expression of MDX: braces that balance. */
function braced(text: string, at: number): Found | null {
  let depth = 0;
  const limit = Math.min(text.length, at + LONGEST);
  for (let to = at; to < limit; to++) {
    const code = text.charCodeAt(to);
    if (code === 123) depth++;
    else if (code === 125 && --depth === 0) return { start: at, end: to + 1, kind: "code", name: "" };
  }
  return null;
}
