import { Tokenizer } from "htmlparser2";

/** An attribute of a tag; offsets of its value in the source. */
export interface Attribute {
  readonly name: string;
  /** Character references decoded. */
  readonly value: string;
  readonly from: number;
  readonly to: number;
}

/** An opening tag. */
export interface OpenTag {
  readonly kind: "open";
  /** In lower case, but for a component's. */
  readonly name: string;
  readonly from: number;
  readonly to: number;
  readonly attributes: readonly Attribute[];
  /** `<Card />`: nothing stands in it. */
  readonly selfClosing: boolean;
}

/** A part of some HTML; offsets in the source. */
export type HtmlToken =
  | OpenTag
  | { readonly kind: "close"; readonly name: string; readonly from: number; readonly to: number }
  /** `text` where it is not what stands in the source: marks of a quotation before its lines. */
  | { readonly kind: "text"; readonly from: number; readonly to: number; readonly text?: string }
  /** A character reference and what it stands for. */
  | { readonly kind: "reference"; readonly from: number; readonly to: number; readonly value: string }
  | { readonly kind: "comment"; readonly from: number; readonly to: number }
  /** `<?…?>`: also what stands in for a template tag. */
  | { readonly kind: "instruction"; readonly from: number; readonly to: number };

/** `<![CDATA[` is one everywhere in Markdown (CommonMark 0.31.2, section 4.6, condition 5), and not in HTML outside SVG. */
const CDATA = /<!\[CDATA\[[\s\S]*?(?:\]\]>|$)/gu;

/** Reads HTML, which starts at an offset of the source. Linear, never throws; what is cut off in the middle of a tag is left out. */
export function htmlTokens(text: string, base: number): readonly HtmlToken[] {
  const html = text.includes("<![CDATA[") ? text.replace(CDATA, (cdata) => `<!--${"-->".padStart(cdata.length - 4)}`) : text;
  const tokens: HtmlToken[] = [];
  let tag: { name: string; from: number; attributes: Attribute[] } | null = null;
  let attribute: { name: string; value: string; from: number; to: number } | null = null;
  let reached = 0;
  const at = (offset: number) => base + offset;
  const close = (end: number, selfClosing: boolean) => {
    if (tag) tokens.push({ kind: "open", ...tag, to: at(end + 1), selfClosing });
    tag = null;
    reached = end + 1;
  };
  const tokenizer = new Tokenizer(
    { recognizeSelfClosing: true },
    {
      ontext(from, to) {
        tokens.push({ kind: "text", from: at(from), to: at(to) });
        reached = to;
      },
      ontextentity(code, to) {
        tokens.push({ kind: "reference", from: at(reached), to: at(to), value: String.fromCodePoint(code) });
        reached = to;
      },
      onopentagname(from, to) {
        tag = { name: elementName(html.slice(from, to)), from: at(from - 1), attributes: [] };
        attribute = null;
      },
      onattribname(from, to) {
        attribute = { name: html.slice(from, to).toLowerCase(), value: "", from: -1, to: -1 };
      },
      onattribdata(from, to) {
        if (!attribute) return;
        attribute.value += html.slice(from, to);
        if (attribute.from === -1) attribute.from = at(from);
      },
      onattribentity(code) {
        if (attribute) attribute.value += String.fromCodePoint(code);
      },
      onattribend(quote, to) {
        if (!attribute || !tag) return;
        // What it names as the end of a quoted value is after the quote.
        const end = at(quote > 1 ? to - 1 : to);
        const from = attribute.from === -1 ? end : attribute.from;
        tag.attributes.push({ ...attribute, from: startOf(html, from - base) + base, to: end });
        attribute = null;
      },
      onopentagend: (end) => close(end, false),
      onselfclosingtag: (end) => close(end, true),
      onclosetag(from, to) {
        const end = html.indexOf(">", to);
        reached = end === -1 ? html.length : end + 1;
        tokens.push({ kind: "close", name: elementName(html.slice(from, to)), from: at(from - 2), to: at(reached) });
      },
      oncomment(from, to) {
        reached = Math.min(html.length, to + 1);
        const opener = html.lastIndexOf("<", from - 1);
        const kind = html.charCodeAt(opener + 1) === 63 ? "instruction" : "comment";
        tokens.push({ kind, from: at(opener), to: at(reached) });
      },
      oncdata: skip,
      ondeclaration: skip,
      onprocessinginstruction: skip,
      onend: () => undefined,
    },
  );
  function skip(_from: number, to: number): void {
    reached = Math.min(html.length, to + 1);
  }
  tokenizer.write(html);
  tokenizer.end();
  return tokens;
}

/** In lower case, but for components (`<Table>`), which are no elements of HTML. */
const elementName = (raw: string): string => (/^[A-Z].*[a-z]/.test(raw) ? raw : raw.toLowerCase());

/** An attribute value whose first part is a reference starts before what the tokenizer names: after the quote, or the sign. */
function startOf(html: string, from: number): number {
  let at = from;
  while (at > 0 && !/["'=\s]/u.test(html.charAt(at - 1))) at--;
  return at;
}
