import type { Bead } from "#align/bead";
import type { CheckContext } from "#check";
import { type Block, LANGS, type Lang } from "#posting";

/** Two images that face each other and whose alternative texts do not say the same. */
export interface ImageTexts {
  readonly bead: Bead;
  readonly en: Block;
  readonly fr: Block;
}

/** How much each text tells, at least, that says something else. */
const TELLS = 1;

/** Images of whose alternative texts no word answers to any of the other’s. */
export function unlikeImageTexts(context: CheckContext): readonly ImageTexts[] {
  return context.examined.flatMap((bead): ImageTexts[] => {
    const [en, ...moreEn] = context.blocks(bead, "en");
    const [fr, ...moreFr] = context.blocks(bead, "fr");
    if (en?.kind !== "image" || fr?.kind !== "image" || moreEn.length + moreFr.length > 0 || context.claimed(bead)) return [];
    const { words } = context.alignment.inside(bead);
    const told = (lang: Lang) => words[lang].reduce((sum, { weight }) => sum + weight, 0);
    const isOther = LANGS.every((lang) => words[lang].length > 1 && words[lang].every(({ answer }) => answer < 0) && told(lang) >= TELLS);
    return isOther ? [{ bead, en, fr }] : [];
  });
}
