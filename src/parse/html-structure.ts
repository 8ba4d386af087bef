import type { Html, Nodes } from "mdast";
import { type Role, roleOf } from "#parse/elements";
import { type HtmlToken, htmlTokens } from "#parse/html-tokens";
import type { MaskedSpan } from "#parse/masked-span";

/** A part of a stretch of a page that holds HTML: a tag or text of it, or a block of Markdown between. */
export type FlowToken = HtmlToken | { readonly kind: "node"; readonly node: Nodes; readonly from: number; readonly to: number };

/** A stretch of a page that holds HTML, and how its tags belong together. */
export interface Structure {
  readonly tokens: readonly FlowToken[];
  /** For an opening tag: the index of what closes it; for a closing one: of what it closes; −1 where there is none. */
  readonly partner: Int32Array;
}

/** What the tokens are read of: the source as the Markdown parser saw it, and what stands behind its fillers. */
export interface Marked {
  readonly source: string;
  readonly maskedAt: (offset: number) => MaskedSpan | undefined;
}

/** Reads the HTML among some nodes that follow one another as one document: its elements may reach over Markdown and empty lines. */
export function structureOf(nodes: readonly Nodes[], marked: Marked): Structure {
  const tokens: FlowToken[] = [];
  let openTags = false;
  for (const node of nodes) {
    const from = node.position?.start.offset ?? 0;
    const to = node.position?.end.offset ?? from;
    // After an empty line an indent of four makes code of what is still inside an element.
    const isHtml: boolean =
      holdsBlockTags(node) || (node.type === "code" && openTags && /^[ \t]*<[/a-z!]/i.test(node.value) && !isFenced(marked.source, from));
    if (!isHtml) {
      tokens.push({ kind: "node", node, from, to });
      continue;
    }
    for (const token of tokensOf(node.type === "paragraph" ? null : (node as Html).value, from, to, marked)) {
      tokens.push(token);
      openTags ||= token.kind === "open";
    }
  }
  return { tokens, partner: partnersOf(tokens, marked.source) };
}

/**
 * Whether a node is HTML: a block of it, or a line that begins in text and goes on with elements that are none of a line
 * (`<a href="/x"><h2>…`).
 */
export function holdsBlockTags(node: Nodes): boolean {
  if (node.type === "html") return true;
  if (node.type !== "paragraph" || !node.children.some(({ type }) => type === "html")) return false;
  return (
    node.children.every(({ type }) => type === "html" || type === "text" || type === "break") &&
    node.children.some((child) => child.type === "html" && isBlockTag(child.value))
  );
}

function isBlockTag(html: string): boolean {
  const name = /^<\/?([a-z][a-z0-9]*)/i.exec(html)?.[1]?.toLowerCase();
  const role = name === undefined ? "unknown" : roleOf(name);
  return (
    role === "text" ||
    role === "heading" ||
    role === "list" ||
    role === "item" ||
    role === "cell" ||
    role === "row" ||
    role === "table" ||
    role === "wrapper" ||
    role === "quote"
  );
}

function isFenced(source: string, from: number): boolean {
  return source.startsWith("```", from) || source.startsWith("~~~", from);
}

function tokensOf(value: string | null, from: number, to: number, { source, maskedAt }: Marked): readonly HtmlToken[] {
  const raw = source.slice(from, to);
  const html =
    value === null ? raw.replace(/(?<=[\r\n])[ \t>]*>/g, (marks) => " ".repeat(marks.length)) : raw === value ? raw : inPlace(raw, value);
  return htmlTokens(html, from).flatMap((token): readonly HtmlToken[] => {
    if (token.kind === "text" && html !== raw) return [{ ...token, text: html.slice(token.from - from, token.to - from) }];
    const span = token.kind === "instruction" ? maskedAt(token.from) : undefined;
    return span?.html === undefined ? [token] : htmlTokens(span.html, span.start);
  });
}

/** The source of a node in a list or quotation with the marks and indents before its lines blanked. */
function inPlace(raw: string, value: string): string {
  const own = value.split(/\r\n?|\n/);
  let line = 0;
  return raw.replace(/[^\r\n]+|\r\n?|\n/g, (part) => {
    if (/^[\r\n]/.test(part)) {
      line++;
      return part;
    }
    const rest = Math.min(part.length, (own[line] ?? "").length);
    return " ".repeat(part.length - rest) + part.slice(part.length - rest);
  });
}

/** Roles of elements whose inside is not read as text. */
const isOpaque = (role: Role): boolean => role === "hidden" || role === "media" || role === "pre";

function partnersOf(tokens: readonly FlowToken[], source: string): Int32Array {
  const partner = new Int32Array(tokens.length).fill(-1);
  const open = new Map<string, number[]>();
  const opaque = new Map<string, number>();
  for (const [index, token] of tokens.entries()) {
    if (token.kind === "open" && !token.selfClosing) {
      const list = open.get(token.name) ?? [];
      open.set(token.name, list);
      list.push(index);
      if (isOpaque(roleOf(token.name))) opaque.set(token.name, index);
    } else if (token.kind === "close") {
      const opener = open.get(token.name)?.pop() ?? -1;
      partner[index] = opener;
      if (opener !== -1) partner[opener] = index;
      opaque.delete(token.name);
    } else if (token.kind === "node" && opaque.size > 0) {
      // A closing tag in a line of text ends a script that an empty line cut in two.
      for (const name of closedIn(source.slice(token.from, token.to))) {
        const opener = opaque.get(name);
        if (opener === undefined) continue;
        partner[opener] = index;
        opaque.delete(name);
        open.get(name)?.pop();
      }
    }
  }
  return partner;
}

const closedIn = (text: string): readonly string[] => Array.from(text.matchAll(/<\/([a-z]+)/gi), (match) => (match[1] ?? "").toLowerCase());
