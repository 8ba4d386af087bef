import type { Bead } from "#align/bead";
import type { CheckContext } from "#check";
import { type Block, LANGS, type Lang } from "#posting";

/** Two images that face each other and whose alternative texts do not say the same. */
export interface ImageTexts {
  readonly bead: Bead;
  readonly en: Block;
  readonly fr: Block;
  /** The side whose text is empty; none where the two are of other subjects. */
  readonly lacking?: Lang;
}

/** How much each text tells, at least, that says something else. */
const TELLS = 1;

/** Images of which one has no alternative text, or of which no word answers to any of the other’s. */
export function unlikeImageTexts(context: CheckContext): readonly ImageTexts[] {
  return context.beads.flatMap((bead): ImageTexts[] => {
    const [en, ...moreEn] = context.blocks(bead, "en");
    const [fr, ...moreFr] = context.blocks(bead, "fr");
    if (en?.kind !== "image" || fr?.kind !== "image" || moreEn.length + moreFr.length > 0 || context.claimed(bead)) return [];
    const isEmpty = { en: !/\p{L}/u.test(en.text), fr: !/\p{L}/u.test(fr.text) };
    if (isEmpty.en !== isEmpty.fr) return [{ bead, en, fr, lacking: isEmpty.en ? "en" : "fr" }];
    if (isEmpty.en) return [];
    const { words } = context.alignment.inside(bead);
    const told = (lang: Lang) => words[lang].reduce((sum, { weight }) => sum + weight, 0);
    const isOther = LANGS.every((lang) => words[lang].length > 1 && words[lang].every(({ answer }) => answer < 0) && told(lang) >= TELLS);
    return isOther ? [{ bead, en, fr }] : [];
  });
}
