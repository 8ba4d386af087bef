import type { Bead } from "#align/bead";
import type { CheckContext } from "#check";
import { type Block, type Lang, otherLang } from "#posting";

/** Share of the words of a sentence and a heading that each explains of the other, from which the heading says it. */
const SAID = 0.35;
/** Words by which the heading that says it is longer than the one that faces it. */
const LONGER = 3;

/**
 * Whether the heading over a passage says on one side what a sentence says on the other: “### Ines is 38 and mends nets”, « ### Inès
 * … Elle a 38 ans et répare des filets. » Only a heading that says more than its counterpart can.
 */
export function isSaidInHeading(context: CheckContext, bead: Bead, lang: Lang, sentence: { block: number; from: number }): boolean {
  const other = otherLang(lang);
  const heading = headingOver(context, bead[other][0], other);
  const own = headingOver(context, bead[lang][0], lang);
  if (heading === undefined || wordsIn(heading) < wordsIn(own) + LONGER) return false;
  const widened: Bead = { ...bead, [other]: [heading.index, ...bead[other]] };
  const { sentences, beads } = context.alignment.inside(widened);
  const at = sentences[lang].findIndex(({ block, from }) => block === sentence.block && from === sentence.from);
  const facing = beads.find((one) => one[lang].includes(at));
  return (
    facing?.kind === "match" &&
    facing[other].some((k) => sentences[other][k]?.block === heading.index) &&
    Math.min(facing.coverage.en, facing.coverage.fr) >= SAID
  );
}

function headingOver({ pair }: CheckContext, index: number | undefined, lang: Lang): Block | undefined {
  const { blocks, sections } = pair[lang];
  const block = index === undefined ? undefined : blocks[index];
  return block && blocks[sections[block.section]?.heading ?? -1];
}

const wordsIn = (block: Block | undefined): number => block?.text.match(/[\p{L}\d]+/gu)?.length ?? 0;
