import type { Code, CodeKind, Token } from "./token.ts";

/** A stretch of a block’s source: words, signs between words, or something that is one code whatever it holds. */
export interface SourceStretch {
  readonly kind: "words" | "signs" | "code" | "address" | "break";
  readonly raw: string;
  /** The words, without escapes and entities. */
  readonly text: string;
}

interface Sign {
  readonly raw: string;
  readonly kind: CodeKind;
  /** What closes it; nothing for a sign that stands alone. */
  readonly closedBy?: string;
  /** What it closes. */
  readonly closes?: string;
}

const MARKS: Readonly<Record<string, CodeKind>> = { "**": "bold", __: "bold", "*": "italic", _: "italic", "~~": "struck", "~": "struck" };

const VOID = /^<(?:area|br|col|embed|hr|img|input|link|source|track|wbr)\b|\/>$/iu;

const SIGN = /\]\((?:[^()\\]|\\[\s\S]|\([^()]*\))*\)|\]\[[^\]]*\]|!?\[|\]|\*\*|__|~~|[*_~]|<!--(?:[^-]|-(?!->))*-->|<\/?[A-Za-z][^<>]*>/u;

/** Signs and words as tokens: signs that belong together share their id, by their order in the text. */
export function tokensOf(stretches: readonly SourceStretch[]): readonly Token[] {
  const out: Token[] = [];
  const open: { readonly sign: Sign; readonly at: number }[] = [];
  const put = ({ raw, kind }: Pick<Sign, "raw" | "kind">) => void out.push({ id: "", part: "alone", kind, raw });
  for (const { kind, raw, text } of stretches) {
    if (kind === "words") out.push(text);
    else if (kind !== "signs") put({ raw, kind });
    else
      for (const sign of signsIn(raw, () => open.map((each) => each.sign))) {
        const opener = sign.closes === undefined ? -1 : open.findLastIndex((each) => each.sign.closedBy === sign.closes);
        if (opener >= 0) {
          const { at, sign: first } = open[opener] as (typeof open)[number];
          out[at] = { ...(out[at] as Code), part: "open" };
          out.push({ id: String(at), part: "close", kind: first.kind, raw: sign.raw });
          out[at] = { ...(out[at] as Code), id: String(at) };
          // What stands open inside a pair that ends is no pair.
          open.length = opener;
        } else {
          put(sign);
          if (sign.closedBy !== undefined) open.push({ sign, at: out.length - 1 });
        }
      }
  }
  return numbered(out);
}

/** One by one: a sign that could open or close closes where the like of it stands open. */
function signsIn(raw: string, opened: () => readonly Sign[]): Iterable<Sign> {
  return {
    *[Symbol.iterator]() {
      let rest = raw;
      while (rest !== "") {
        const inner = opened().at(-1);
        const closing =
          inner?.closedBy !== undefined && inner.closedBy in MARKS && rest.startsWith(inner.closedBy) ? inner.closedBy : undefined;
        const found = closing === undefined ? SIGN.exec(rest) : null;
        const at = closing === undefined ? (found?.index ?? rest.length) : 0;
        if (at > 0) yield { raw: rest.slice(0, at), kind: "other" };
        const sign = closing ?? found?.[0];
        if (sign === undefined) return;
        yield signOf(sign, closing !== undefined || opened().some(({ closedBy }) => closedBy === sign && sign in MARKS));
        rest = rest.slice(at + sign.length);
      }
    },
  };
}

function signOf(raw: string, isClosing: boolean): Sign {
  const mark = MARKS[raw];
  if (mark !== undefined) return isClosing ? { raw, kind: mark, closes: raw } : { raw, kind: mark, closedBy: raw };
  if (raw === "[" || raw === "![") return { raw, kind: raw === "[" ? "link" : "image", closedBy: "]" };
  if (raw.startsWith("]")) return { raw, kind: "other", closes: "]" };
  const name = /^<(\/?)([A-Za-z][^\s/>]*)/u.exec(raw);
  if (!name || VOID.test(raw)) return { raw, kind: name?.[2]?.toLowerCase() === "br" ? "break" : "html" };
  const tag = `<${name[2]?.toLowerCase()}>`;
  return name[1] === "/" ? { raw, kind: "html", closes: tag } : { raw, kind: "html", closedBy: tag };
}

function numbered(tokens: readonly Token[]): readonly Token[] {
  const ids = new Map<string, string>();
  let count = 0;
  return tokens.map((token) => {
    if (typeof token === "string") return token;
    const known = token.part === "close" ? ids.get(token.id) : undefined;
    const id = known ?? String(++count);
    if (token.part === "open") ids.set(token.id, id);
    return { ...token, id };
  });
}
