import type { Bead } from "#align/bead";
import type { CheckContext } from "#check";
import { type Block, type Lang, otherLang } from "#posting";

/** Share of the words of a heading that a sentence of the other side must explain to say it. */
const SAID = 0.4;
/** Words of a heading from which it tells something: “Pay” does not, whatever is said of pay under another heading. */
const TELLS = 5;
/** Blocks under the heading of the other side in which the words of this one may stand. */
const UNDER = 2;

/**
 * Whether a heading stands in other words where one side names and the other tells: “### Ines is 38 and mends nets” beside
 * « ### Inès », and under it « Elle a 38 ans et répare des filets. » Both headings are left over at one place.
 */
export function isToldUnder(context: CheckContext, bead: Bead, heading: Block, lang: Lang): boolean {
  const other = otherLang(lang);
  const facing = leftBeside(context, bead, other);
  if (!facing) return false;
  return tells(context, bead, lang, heading, facing, other) || tells(context, bead, other, facing, heading, lang);
}

/** The heading of the other side that nothing faces either, in the run of beads without a match. */
function leftBeside(context: CheckContext, bead: Bead, other: Lang): Block | undefined {
  const { beads } = context;
  const at = beads.indexOf(bead);
  for (const step of [-1, 1])
    for (let k = at + step; beads[k] && beads[k]?.kind !== "match"; k += step) {
      const found = context.blocks(beads[k] as Bead, other).find(({ kind }) => kind === "heading");
      if (found) return found;
    }
  return undefined;
}

/** Whether a sentence right under the other heading says what this one does. */
function tells(context: CheckContext, bead: Bead, lang: Lang, heading: Block, under: Block, other: Lang): boolean {
  if ((heading.text.match(/[\p{L}\d]+/gu)?.length ?? 0) < TELLS) return false;
  const texts = context.pair[other].blocks.slice(under.index + 1, under.index + 1 + UNDER);
  return texts.some(({ kind, index }) => {
    if (kind !== "paragraph" && kind !== "item") return false;
    const sides = lang === "en" ? { en: [heading.index], fr: [index] } : { en: [index], fr: [heading.index] };
    const inside = context.alignment.inside({ ...bead, kind: "match", moved: false, ...sides });
    return inside.beads.some((one) => one.kind === "match" && one.mass[lang] > 0 && one.coverage[lang] >= SAID);
  });
}
