import type { Bead } from "#align/bead";
import type { CheckContext } from "#check";
import { type Block, LANGS, type Lang } from "#posting";
import { rolesOf } from "#text/heading-roles";

/** Two headings that face each other and announce different things. */
export interface Renamed {
  readonly bead: Bead;
  readonly en: Block;
  readonly fr: Block;
}

/** Share of a heading’s words that the other explains, from which the two say the same. */
const SAME = 0.34;
/** Fewest blocks of the section that must face each other, and share of them, so that it is the heading that is another. */
const STANDS = 0.5;

/** Headings of which one announces, say, the pay and the other how to apply, over a text that stands in both languages. */
export function renamedHeadings(context: CheckContext): readonly Renamed[] {
  return context.beads.flatMap((bead) => {
    const [en, fr] = [soleHeading(context, bead, "en"), soleHeading(context, bead, "fr")];
    if (!en || !fr || context.claimed(bead) || !saysOther(context, bead, en, fr)) return [];
    return LANGS.every((lang) => stands(context, lang, lang === "en" ? en : fr)) ? [{ bead, en, fr }] : [];
  });
}

function soleHeading(context: CheckContext, bead: Bead, lang: Lang): Block | undefined {
  const [block, ...more] = context.blocks(bead, lang);
  return bead.kind === "match" && block?.kind === "heading" && more.length === 0 ? block : undefined;
}

function saysOther({ alignment }: CheckContext, bead: Bead, en: Block, fr: Block): boolean {
  const roles = { en: rolesOf(en.text, "en"), fr: rolesOf(fr.text, "fr") };
  if (roles.en.size === 0 || roles.fr.size === 0 || [...roles.en].some((role) => roles.fr.has(role))) return false;
  return alignment.inside(bead).beads.every(({ coverage, mass }) => LANGS.every((lang) => mass[lang] === 0 || coverage[lang] < SAME));
}

/** Whether most of what stands under a heading faces something on the other side. */
function stands({ pair, beads, alignment }: CheckContext, lang: Lang, heading: Block): boolean {
  const section = pair[lang].sections[heading.section];
  const under = pair[lang].blocks.slice(heading.index + 1, section?.to);
  const facing = under.filter(({ index }) => beads[alignment.beadOf[lang][index] ?? -1]?.kind === "match").length;
  return facing > 0 && facing >= STANDS * under.length;
}
