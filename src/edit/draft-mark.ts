import { copiedBlock } from "./gap.ts";
import { inLastCell } from "./last-cell.ts";
import type { PlacedBlock } from "./marks.ts";
import type { TextGap } from "./text-gap.ts";

const NAME = "parite-draft";

/** The other side’s block as it would stand in a gap, with a comment that marks it as a draft to translate; without one where no comment can stand. */
export function markedDraft(gap: TextGap, mdx: boolean): string {
  const copied = copiedBlock(gap);
  const mark = mdx ? `{/* ${NAME} */}` : `<!-- ${NAME} -->`;
  switch (gap.block.kind) {
    case "field":
      return /^\uFEFF?(?:---|\+\+\+)[ \t]*[\r\n]/u.test(gap.own.text) ? `# ${NAME}\n${copied}` : copied;
    case "table":
      return inLastCell(copied.trimEnd(), mark);
    case "code":
    case "html":
    case "rule":
      return copied;
    default:
      return `${copied.trimEnd()} ${mark}`;
  }
}

/** What is opened of a block: with the line above where that marks it as a draft, so that what is saved is none. */
export function openedSpan(text: string, { from, to }: Pick<PlacedBlock, "from" | "to">): { readonly from: number; readonly to: number } {
  const above = /(?:^|[\r\n])(# parite-draft[ \t]*(?:\r\n|\r|\n))$/u.exec(text.slice(Math.max(0, from - 40), from))?.[1];
  return { from: from - (above?.length ?? 0), to };
}

/** A source without the comment that marks it as a draft. */
export function withoutMark(source: string): string {
  return source.replace(/^# parite-draft[ \t]*(?:\r\n|\r|\n)/u, "").replace(/ ?(?:<!-- parite-draft -->|\{\/\* parite-draft \*\/\})/gu, "");
}
