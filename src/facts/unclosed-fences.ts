import type { Bead } from "#align/bead";
import type { CheckContext } from "#check";
import { type Block, LANGS, type Lang, otherLang, type Posting } from "#posting";

/** A block of code that nothing closes, so that all that follows is code. */
export interface UnclosedFence {
  /** The side that leaves it open. */
  readonly lacking: Lang;
  readonly block: Block;
  readonly marks: string;
  /** What stands only on the other side because it is code here. */
  readonly swallowed: readonly Bead[];
}

/** The block of code that one side never closes and that takes in text of which the other side has more: one fault, however much it takes in. */
export function unclosedFence({ pair, beads, alignment }: CheckContext): UnclosedFence | undefined {
  for (const lacking of LANGS) {
    const other = otherLang(lacking);
    const fence = openFence(pair[lacking]);
    if (!fence || openFence(pair[other])) continue;
    const at = beads[alignment.beadOf[lacking][fence.block.index] ?? -1];
    const from = at?.[other][0] ?? pair[other].blocks.find((block) => begins(fence.block, block))?.index;
    if (from === undefined) continue;
    const swallowed = beads.filter((bead) => bead.kind === `only-${other}` && (bead[other][0] ?? -1) >= from);
    if (swallowed.length > 0) return { lacking, ...fence, swallowed };
  }
  return undefined;
}

/** Whether code begins with a block of code of the other side, before what it takes in. */
const begins = (whole: Block, { kind, text }: Block): boolean =>
  kind === "code" && text.trim() !== "" && whole.text.startsWith(text.trim());

/** The last block of a text where it is code between fences and ends with the text, not with a fence (CommonMark 0.31.2, section 4.5). */
function openFence({ blocks, text }: Posting): Pick<UnclosedFence, "block" | "marks"> | undefined {
  const block = blocks.at(-1);
  if (block?.kind !== "code") return undefined;
  const { start, end } = block.position;
  const source = text.slice(start.offset, end.offset);
  const marks = /^[ \t]*(`{3,}|~{3,})/u.exec(source)?.[1];
  if (marks === undefined || text.slice(end.offset).trim() !== "") return undefined;
  const last =
    source
      .trimEnd()
      .split(/[\r\n]/u)
      .at(-1)
      ?.replace(/^[ \t>]+/u, "") ?? "";
  return source.trimEnd().includes("\n") && last.startsWith(marks) && last === marks.charAt(0).repeat(last.length)
    ? undefined
    : { block, marks };
}
