import { itemMarks, written } from "#edit/marks";
import type { Block, BlockKind, Posting } from "#posting";
import { type SourceStretch, tokensOf } from "./codes.ts";
import { type Code, joinedTokens, type Token } from "./token.ts";

/** A block’s source, taken apart: the signs that make it what it is, and what is translated between them. */
export interface BlockSource {
  readonly kind: BlockKind;
  /** `- `, `## `, the `**` of a heading in bold, the bar of a row, `title: `. */
  readonly before: string;
  readonly tokens: readonly Token[];
  readonly after: string;
  /** The characters that the author wrote with a backslash before them. */
  readonly escapes: string;
}

/** Takes a block apart. */
export function blockSource({ text: source }: Posting, block: Block): BlockSource {
  const [from, to] = [block.position.start.offset, block.position.end.offset];
  const stretches: SourceStretch[] = [];
  let at = from;
  for (const { at: start, length, source: found, sourceLength, role } of block.pieces) {
    if (found > at) stretches.push(signs(source.slice(at, found)));
    const raw = source.slice(found, found + sourceLength);
    const text = block.text.slice(start, start + length);
    stretches.push(role === "code" || role === "url" ? { kind: role === "url" ? "address" : "code", raw, text } : wordsOrBreak(raw, text));
    at = Math.max(at, found + sourceLength);
  }
  if (to > at) stretches.push(signs(source.slice(at, to)));
  const [first, ...rest] = withDelimiters(stretches);
  const escapes = stretches.flatMap(({ kind, raw, text }) => (kind === "words" && raw === `\\${text}` ? [text] : [])).join("");
  if (!first) return { kind: block.kind, before: "", tokens: [], after: "", escapes };
  const opening = first.kind === "signs" ? openingOf(block, first.raw) : "";
  const own = first.kind === "signs" && opening !== "" ? { ...first, raw: first.raw.slice(opening.length) } : first;
  const tokens = joinedTokens(tokensOf([own, ...rest].filter(({ raw, text }) => raw !== "" || text !== "")));
  const parts = block.kind === "field" ? asField(opening, tokens) : peeled(block.kind, opening, tokens);
  return { kind: block.kind, ...parts, escapes };
}

const signs = (raw: string): SourceStretch => ({ kind: "signs", raw, text: "" });

/** A line that ends is a space; where the author asked for the break, it is a code. */
function wordsOrBreak(raw: string, text: string): SourceStretch {
  const isHard = text === " " && (/^(?: {2,}|\\)(?:\r\n|\r|\n)/u.test(raw) || /^<br\b/iu.test(raw));
  return isHard ? { kind: "break", raw, text } : { kind: "words", raw, text };
}

/** The backticks around code, and the angle brackets around an address, are of it. */
function withDelimiters(stretches: readonly SourceStretch[]): readonly SourceStretch[] {
  const out = [...stretches];
  for (const [index, one] of out.entries()) {
    if (one.kind !== "code" && one.kind !== "address") continue;
    const [before, after] = [out[index - 1], out[index + 1]];
    const open = before?.kind === "signs" ? delimiterAtEnd(before.raw) : "";
    const close = (after?.kind === "signs" && /^(?: ?`+|>)/u.exec(after.raw)?.[0]) || "";
    if (open === "" || close === "" || (open === "<") !== (close === ">")) continue;
    out[index] = { ...one, raw: open + one.raw + close };
    if (before) out[index - 1] = { ...before, raw: before.raw.slice(0, before.raw.length - open.length) };
    if (after) out[index + 1] = { ...after, raw: after.raw.slice(close.length) };
  }
  return out;
}

/** Backticks with the space that may follow them, or an angle bracket. */
function delimiterAtEnd(raw: string): string {
  if (raw.endsWith("<")) return "<";
  const end = raw.endsWith(" ") ? raw.length - 1 : raw.length;
  let from = end;
  while (raw[from - 1] === "`") from--;
  return from === end ? "" : raw.slice(from);
}

function openingOf({ kind }: Block, raw: string): string {
  if (kind === "field") return raw;
  const marks = kind === "item" ? itemMarks(raw) : undefined;
  if (marks) return written(marks);
  return /^(?:#{1,6}[ \t]+|\[\^[^\]]*\]:[ \t]*|>[ \t]?)/u.exec(raw)?.[0] ?? "";
}

type Parts = Pick<BlockSource, "before" | "tokens" | "after">;

/** What wraps the whole block is of its form: a pair around everything, signs at an end. */
function peeled(kind: BlockKind, opening: string, all: readonly Token[]): Parts {
  let [before, after, tokens] = [opening, "", all];
  for (;;) {
    const [first, last] = [tokens[0], tokens.at(-1)];
    if (isForm(first)) {
      before += first.raw;
      tokens = tokens.slice(1);
    } else if (isForm(last)) {
      after = last.raw + after;
      tokens = tokens.slice(0, -1);
    } else if (isOpen(first) && isClose(last) && last.id === first.id && isWrapper(kind, first)) {
      before += first.raw;
      after = last.raw + after;
      tokens = tokens.slice(1, -1);
    } else break;
  }
  return { before, tokens: renumbered(tokens), after };
}

/** A link around an item is a code of its words; bold around a heading and a tag around an item are their form. */
const isWrapper = (kind: BlockKind, { kind: code }: Code): boolean => code === "html" || (kind !== "item" && code !== "link");

const isForm = (token: Token | undefined): token is Code =>
  typeof token === "object" && token.part === "alone" && (token.kind === "other" || token.kind === "html");
const isOpen = (token: Token | undefined): token is Code => typeof token === "object" && token.part === "open";
const isClose = (token: Token | undefined): token is Code => typeof token === "object" && token.part === "close";

/** A value of the front matter has no codes, only its quotation marks. */
function asField(opening: string, tokens: readonly Token[]): Parts {
  const last = tokens.at(-1);
  const after = typeof last === "object" ? last.raw : "";
  const words = tokens.slice(0, after === "" ? undefined : -1).map((token) => (typeof token === "string" ? token : token.raw));
  return { before: opening, tokens: words.length > 0 ? [words.join("")] : [], after };
}

/** Ids from 1, in the order of what is left. */
function renumbered(tokens: readonly Token[]): readonly Token[] {
  const ids = new Map<string, string>();
  return tokens.map((token) => {
    if (typeof token === "string") return token;
    const id = ids.get(token.id) ?? String(ids.size + 1);
    ids.set(token.id, id);
    return { ...token, id };
  });
}
