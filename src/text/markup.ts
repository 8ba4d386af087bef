import type { Parents } from "mdast";
import type { Suggestion } from "#finding";
import { placeOf, positionAt } from "#parse/place";
import { isBrokenDelimiter } from "#parse/table-delimiters";
import type { Block, Posting } from "#posting";

/** Ways in which Markdown fails: the reader sees the marks. */
export const MARKUP_KINDS = ["bold", "asterisk", "link", "mailto", "heading", "bullet", "entity", "newline", "bar", "delimiter"] as const;

/** One way in which Markdown fails. */
export type MarkupKind = (typeof MARKUP_KINDS)[number];

/** A mark that was meant as markup and shows as text. */
export interface MarkupFault {
  readonly kind: MarkupKind;
  /** As it shows. */
  readonly shown: string;
  readonly suggestion?: Suggestion;
}

/** Kinds that a look at the rendered words finds. Every pattern is linear: bounded or without nested repetition. */
const PATTERNS: readonly { readonly kind: MarkupKind; readonly pattern: RegExp }[] = [
  { kind: "bold", pattern: /\*\*(?!\*)\s?[^\s*]{0,30}/u },
  { kind: "link", pattern: /\[[^[\]]{1,120}\]{1,2}(?:\s{1,3}\((?:https?:|mailto:|www\.|\/)|\()[^\s)]{0,80}\)?/u },
  { kind: "heading", pattern: /^#{2,6}(?=[\p{L}\p{N}])[^\s]{1,40}/u },
  { kind: "bullet", pattern: /^[-+](?=\p{L}{2})[^\s]{1,40}/u },
  {
    kind: "entity",
    pattern:
      /&(?:amp|lt|gt|quot|apos|nbsp|[lr][sd]quo|[lr]aquo|[nm]dash|hellip|[a-zA-Z](?:acute|grave|circ|uml|cedil)|#\d{2,5}|#x[0-9a-fA-F]{2,4});/u,
  },
  { kind: "newline", pattern: /(?<![\\\w:])\\n(?![a-z])/u },
];

/** What of a block's markup fails, at most one of each kind. A footnote asterisk with its partner is no fault. */
export function markupFaults(posting: Posting, block: Block): MarkupFault[] {
  if (block.kind === "code" || block.kind === "html" || block.kind === "rule") return [];
  const faults: MarkupFault[] = [];
  if (block.kind === "field") {
    const newline = found(block, "newline");
    return newline ? [{ kind: "newline", shown: newline.shown }] : [];
  }
  const inHtml = isInHtml(posting, block);
  for (const { kind } of PATTERNS) {
    if (inHtml && kind !== "entity" && kind !== "newline") continue;
    const hit = found(block, kind);
    if (hit) faults.push(withFix(posting, block, kind, hit.shown, hit.at));
  }
  if (inHtml) return faults;
  const asterisk = strayAsterisk(posting, block);
  if (asterisk !== undefined && !faults.some(({ kind }) => kind === "bold")) faults.push({ kind: "asterisk", shown: asterisk });
  if (hasStrayBar(posting, block)) faults.push({ kind: "bar", shown: block.text });
  const delimiter = brokenDelimiter(posting, block);
  if (delimiter !== undefined) faults.push({ kind: "delimiter", shown: delimiter });
  const mailto = visibleMailto(posting, block);
  if (mailto) faults.push(mailto);
  return faults;
}

/** Inside an HTML block, signs of Markdown are signs like any others, up to a blank line (CommonMark 4.6). */
function isInHtml(posting: Posting, { pieces, position }: Block): boolean {
  const known = htmlBlocks.get(posting) ?? htmlRanges(posting.tree);
  htmlBlocks.set(posting, known);
  const at = pieces[0]?.source ?? position.start.offset;
  let [low, high] = [0, known.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((known[middle] as readonly [number, number])[0] <= at) low = middle + 1;
    else high = middle;
  }
  return at < (known[low - 1]?.[1] ?? 0);
}

/** In the order of the text. */
const htmlBlocks = new WeakMap<Posting, readonly (readonly [from: number, to: number])[]>();

function htmlRanges({ children }: Parents): (readonly [number, number])[] {
  return children.flatMap((child) => {
    if (child.type === "html") return [[child.position?.start.offset ?? 0, child.position?.end.offset ?? 0] as const];
    return child.type === "blockquote" || child.type === "list" || child.type === "listItem" || child.type === "footnoteDefinition"
      ? htmlRanges(child)
      : [];
  });
}

function found(block: Block, kind: MarkupKind): { readonly shown: string; readonly at: number } | undefined {
  const pattern = PATTERNS.find((one) => one.kind === kind)?.pattern;
  const match = pattern?.exec(block.text);
  return match && isProse(block, match.index) ? { shown: match[0].trim(), at: match.index } : undefined;
}

/** Code and addresses may hold any character. */
function isProse(block: Block, at: number): boolean {
  const piece = block.pieces.find((one) => one.at <= at && at < one.at + one.length);
  return piece === undefined || piece.role === "prose" || piece.role === "foreign";
}

function withFix(posting: Posting, block: Block, kind: MarkupKind, shown: string, at: number): MarkupFault {
  const mark = kind === "heading" ? /^#+/u.exec(shown)?.[0] : kind === "bullet" ? shown[0] : undefined;
  if (mark === undefined) return { kind, shown };
  const range = placeOf(posting, block, at, at + mark.length);
  const isExact = posting.text.slice(range.start.offset, range.end.offset) === mark;
  return isExact ? { kind, shown, suggestion: { side: posting.lang, range, text: `${mark} ` } } : { kind, shown };
}

/** An asterisk that opens a block and is neither a list's, nor closed, nor called by an asterisk after a word elsewhere. */
function strayAsterisk(posting: Posting, block: Block): string | undefined {
  if (!/^\*(?!\*)\s?\S/u.test(block.text)) return undefined;
  const openedTwice = posting.text.startsWith("**", block.position.start.offset);
  if (!openedTwice && posting.blocks.some((other) => other.index !== block.index && /[\p{L}\p{N})\].,;:!?»”’"]\*(?!\*)/u.test(other.text)))
    return undefined;
  return `${block.text.slice(0, 30).trimEnd()}…`;
}

/** A row of Markdown with more cells than its header: what is over is not shown (GFM, section 4.10). */
function hasStrayBar(posting: Posting, block: Block): boolean {
  if (block.kind !== "table" || block.depth === 0 || posting.text.charAt(block.position.start.offset) === "<") return false;
  const known = headers.get(posting) ?? headersOf(posting);
  headers.set(posting, known);
  const header = known[block.index];
  return header !== undefined && Number(block.detail) > Number(header.detail);
}

/** Of each block of a table, its header: a row does not look for it past all the rows before. */
const headers = new WeakMap<Posting, readonly (Block | undefined)[]>();

function headersOf({ blocks }: Posting): readonly (Block | undefined)[] {
  let header: Block | undefined;
  return blocks.map((block) => {
    if (block.kind !== "table") header = undefined;
    else if (block.depth === 0) header = block;
    return header;
  });
}

/** The line under a header, where it makes no table of the rows. */
function brokenDelimiter({ text }: Posting, { kind, depth, position }: Block): string | undefined {
  if (kind !== "table" || depth !== 0) return undefined;
  const line = /^[^\r\n]{0,1000}(?:\r\n|\n|\r)([^\r\n]{1,1000})/u.exec(text.slice(position.end.offset, position.end.offset + 2100))?.[1];
  return line !== undefined && isBrokenDelimiter(line) ? line.trim() : undefined;
}

/** `<mailto:a@b.ca>` shows “mailto:”; `<a@b.ca>` does not (CommonMark 6.5). */
function visibleMailto(posting: Posting, block: Block): MarkupFault | undefined {
  const link = block.links.find(({ kind, label }) => kind === "link" && /^mailto:/iu.test(label));
  if (!link) return undefined;
  const { start, end } = link.position;
  const source = posting.text.slice(start.offset, end.offset);
  const address = /^<mailto:([^<>\s?]{1,254})>$/iu.exec(source)?.[1];
  if (address === undefined) return { kind: "mailto", shown: link.label };
  const suggestion = { side: posting.lang, range: positionAt(posting, start.offset, end.offset), text: `<${address}>` };
  return { kind: "mailto", shown: link.label, suggestion };
}
