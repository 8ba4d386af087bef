import type { BlockDraft } from "#parse/block";
import type { Section } from "#posting";

/** Numbers the blocks and parts them: the front matter, what stands before the first heading, then a section for each heading. */
export function readSections(blocks: readonly BlockDraft[]): Section[] {
  const sections: { index: number; heading?: number; depth: number; from: number; to: number }[] = [];
  let kind: "none" | "fields" | "text" = "none";
  for (const [index, block] of blocks.entries()) {
    const here = block.kind === "field" ? "fields" : "text";
    if (block.kind === "heading" || here !== kind) {
      sections.push({
        index: sections.length,
        ...(block.kind === "heading" && { heading: index }),
        depth: block.kind === "heading" ? block.depth : 0,
        from: index,
        to: index,
      });
    }
    kind = here;
    block.index = index;
    block.section = sections.length - 1;
    const current = sections.at(-1);
    if (current) current.to = index + 1;
  }
  return sections;
}
