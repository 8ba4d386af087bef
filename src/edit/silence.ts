import type { Replacement } from "#fix/replacements";
import type { BlockedText } from "./gap.ts";
import { usualLineEnd } from "./line-ends.ts";
import { isIndent, itemMarks, leadOf, lineStartAt, type PlacedBlock, written } from "./marks.ts";

/** A difference that is meant to be. */
export interface Intent {
  readonly rule: string;
  readonly reason: string;
  /** MDX has no comments of HTML. */
  readonly mdx: boolean;
}

/** Why no comment can stand before a block: no reason was given, or it would break a table, a line of text, or front matter that has no comments. */
export type NoSilence = "reason" | "table" | "line" | "front-matter";

/** What writes the comment that silences a rule for a block, or why there is none. */
export type Silence = { readonly ok: true; readonly edits: readonly Replacement[] } | { readonly ok: false; readonly why: NoSilence };

/** A comment on a line of its own before a block; in a list it stands in the item before, so that the list stays one. */
export function silenceBefore(side: BlockedText, block: PlacedBlock, { rule, reason, mdx }: Intent): Silence {
  const words = reason.replace(/\s+/gu, " ").trim();
  if (words === "") return no("reason");
  const lead = leadOf(side.text, block);
  const before = side.blocks[side.blocks.findIndex(({ from }) => from === block.from) - 1];
  if (block.kind === "field") {
    const hasComments = /^\uFEFF?(?:---|\+\+\+)[ \t]*[\r\n]/u.test(side.text) && lead === "";
    return hasComments ? comment(side.text, block, "", `# parite-disable-next-line ${rule}: ${words}`) : no("front-matter");
  }
  if (block.kind === "table" && before?.kind === "table") return no("table");
  if (!isIndent(lead) || isRunOn(side.text, block, before)) return no("line");
  const said = `parite-disable-next-line ${rule}: `;
  // Neither language of comments has an escape for what ends one.
  const whole = mdx
    ? `{/* ${said}${words.replaceAll("*/", "* /")} */}`
    : `<!-- ${said}${words.replace(/-{2,}/gu, "–").replace(/-$/u, "–")} -->`;
  return comment(side.text, block, indentIn(side, block, before, lead), whole);
}

const no = (why: NoSilence): Silence => ({ ok: false, why });

function comment(text: string, block: PlacedBlock, lead: string, words: string): Silence {
  const at = lineStartAt(text, block.from);
  return { ok: true, edits: [{ from: at, to: at, text: lead + words + usualLineEnd(text) }] };
}

/** A line of a paragraph that counts as a block of its own: a comment before it would cut the paragraph. */
function isRunOn(text: string, block: PlacedBlock, before: PlacedBlock | undefined): boolean {
  if (!before || before.to > block.from) return before !== undefined;
  const hasMarks = itemMarks(text.slice(block.from, block.to)) !== undefined;
  const runs = block.kind === "paragraph" || block.kind === "quote" || (block.kind === "item" && !hasMarks);
  return runs && (text.slice(before.to, block.from).match(/\r\n|\r|\n/gu)?.length ?? 0) < 2;
}

/** Where the comment starts: with the block, but for an item after another at the words of that one. */
function indentIn(side: BlockedText, block: PlacedBlock, before: PlacedBlock | undefined, lead: string): string {
  if (block.kind !== "item" || !before) return lead;
  const marks = itemMarks(side.text.slice(block.from, block.to));
  const above = leadOf(side.text, before);
  const isInList = before.kind === "item" ? above.length >= lead.length : above.length > lead.length;
  if (!marks || !isInList) return lead;
  const width = written({ ...marks, space: " " }).length;
  return lead + " ".repeat(width);
}
