import type { Cost } from "#align/cost";
import { isLike } from "#align/gaps";
import type { AlignmentLink } from "#align/moves";
import { LANGS, otherLang, type Pair, type Sides } from "#posting";

/** What it is worth, in log-odds, that no block is left over and each faces one of its kind at its place. */
const EACH_ITS_OWN = 3;

/**
 * “You have to be on time.” was merged with the paragraph after it, into what faces that one, and « La ponctualité est obligatoire. »
 * stands alone beside the two: each faces its own where a chance word made the merge.
 */
export function splitMerged(links: readonly AlignmentLink[], pair: Pair, cost: Cost): readonly AlignmentLink[] {
  const split: AlignmentLink[] = [...links];
  for (const lang of LANGS) {
    const other = otherLang(lang);
    for (let at = 0; at + 1 < split.length; at++) {
      for (const [merged, lone] of [
        [at, at + 1],
        [at + 1, at],
      ] as const) {
        const [one, two] = [split[merged] as AlignmentLink, split[lone] as AlignmentLink];
        if (one[lang].length !== 2 || one[other].length !== 1 || two[lang].length > 0 || two[other].length !== 1 || one.moved) continue;
        const [first, second] = one[lang] as readonly [number, number];
        const [facing, stray] = [one[other][0] as number, two[other][0] as number];
        if (Math.abs(facing - stray) !== 1) continue;
        const [early, late] = facing < stray ? [facing, stray] : [stray, facing];
        const kinds = [pair[lang].blocks[first], pair[lang].blocks[second], pair[other].blocks[early], pair[other].blocks[late]];
        if (kinds.some((block) => block?.kind !== kinds[0]?.kind || block?.glued)) continue;
        const sides = (own: readonly number[], theirs: readonly number[]) =>
          lang === "en" ? { en: own, fr: theirs } : { en: theirs, fr: own };
        const worth = (own: number, theirs: number) => (lang === "en" ? cost.pair(own, theirs) : cost.pair(theirs, own));
        const newly = facing < stray ? sides([second], [stray]) : sides([first], [stray]);
        const whole = cost.group(one.en, one.fr);
        const apart = worth(first, early) + worth(second, late) + EACH_ITS_OWN;
        if (apart <= Math.max(0, whole) || !isLike(cost.features(newly.en, newly.fr)) || holdFigures(pair, newly)) continue;
        split.splice(at, 2, { ...sides([first], [early]), moved: false }, { ...sides([second], [late]), moved: false });
      }
    }
  }
  return split;
}

/** Whether any of the blocks has a figure, by which its counterpart would have been found. */
const holdFigures = (pair: Pair, group: Sides<readonly number[]>): boolean =>
  LANGS.some((lang) => group[lang].some((block) => /\d/u.test(pair[lang].blocks[block]?.text ?? "")));
