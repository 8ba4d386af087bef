import { roleOf } from "#parse/elements";
import type { Structure } from "#parse/html-structure";

/** What a row of a table is read as. */
export interface RowShape {
  /** Its cells hold a line of text each; where they hold lists, headings or several paragraphs, the table only arranges these. */
  readonly simple: boolean;
  /** All its cells are headings. */
  readonly head: boolean;
}

/** Looks ahead over a row from its opening tag; a row that never ends is not simple. */
export function rowShape({ tokens, partner }: Structure, at: number): RowShape {
  let texts = 0;
  let heads = 0;
  let cells = 0;
  const complex: RowShape = { simple: false, head: false };
  const last = partner[at] ?? -1;
  for (let index = at + 1; index < tokens.length; index++) {
    if (index === last) return { simple: true, head: cells > 0 && heads === cells };
    const token = tokens[index];
    if (token?.kind === "node") {
      if (token.node.type !== "paragraph" || ++texts > 1) return complex;
    } else if (token?.kind === "open") {
      const role = roleOf(token.name);
      if (role === "row") return { simple: true, head: cells > 0 && heads === cells };
      if (role === "cell") {
        cells++;
        if (token.name === "th") heads++;
        texts = 0;
      } else if (role === "text" || token.name === "div") {
        if (++texts > 1) return complex;
      } else if (
        role === "heading" ||
        role === "list" ||
        role === "table" ||
        role === "pre" ||
        role === "quote" ||
        role === "rule" ||
        role === "media"
      )
        return complex;
    } else if (token?.kind === "close" && /^(?:table|tbody|thead|tfoot)$/.test(token.name))
      return { simple: true, head: cells > 0 && heads === cells };
  }
  return complex;
}
