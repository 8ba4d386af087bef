import type { Bead } from "#align/bead";
import type { CheckContext, Place } from "#check";
import { placeOf } from "#parse/place";
import { type Block, LANGS, type Lang, otherLang, type Position } from "#posting";
import type { Stated } from "./pair-off.ts";

/** A value that changed, or one that a side does not have. */
export type Difference =
  | { readonly kind: "differs"; readonly bead: Bead; readonly en: Stated; readonly fr: Stated }
  | { readonly kind: "missing"; readonly bead: Bead; readonly lacking: Lang; readonly has: Stated; readonly opposite: Block };

type Differs = Extract<Difference, { kind: "differs" }>;

/** The words of a value that changed, and of one that is missing, for messages. */
export const wordsOf = {
  differs: ({ en, fr }: Extract<Difference, { kind: "differs" }>) => ({ en: en.fact.raw, fr: fr.fact.raw }),
  missing: ({ has, lacking }: Extract<Difference, { kind: "missing" }>) => ({ value: has.fact.raw, lacking }),
};

/** The words of two measures with their units and periods, for messages: from the fact to the end of its unit or period. */
export const withUnits = ({ en, fr }: Extract<Difference, { kind: "differs" }>) => ({ en: wide(en), fr: wide(fr) });
const wide = ({ fact, block }: Stated): string =>
  block.text.slice(fact.from, "end" in fact && typeof fact.end === "number" ? fact.end : fact.to);

/** Where a difference stands: the values themselves, and the block that lacks one. */
export function placeOfDifference({ pair }: CheckContext, difference: Difference): Place {
  const at = (lang: Lang, { block, fact }: Stated): Position => placeOf(pair[lang], block, fact.from, fact.to);
  const { bead } = difference;
  if (difference.kind === "differs") return { bead, en: at("en", difference.en), fr: at("fr", difference.fr), confidence: 0.95 };
  const { lacking, has, opposite } = difference;
  return { bead, [lacking]: opposite, [otherLang(lacking)]: at(otherLang(lacking), has), lacking };
}

/** Whether one difference says all that another does: “every two months” and the “two” in it. */
export const holds = (whole: Differs, part: Differs): boolean =>
  LANGS.every(
    (lang) =>
      whole[lang].block === part[lang].block && whole[lang].fact.from <= part[lang].fact.from && part[lang].fact.to <= whole[lang].fact.to,
  );

/** Where a stated fact is in the source. */
export const placeOfFact = (context: CheckContext, lang: Lang, { block, fact }: Stated): Position =>
  placeOf(context.pair[lang], block, fact.from, fact.to);

/** One fault, one finding: values that stand side by side (“3 to 5”, “BBB or CBC”) and share their fate are one. */
export function joined(found: readonly Difference[]): Difference[] {
  const out: Difference[] = [];
  for (const one of found) {
    const last = out.at(-1);
    if (last?.kind === "missing" && one.kind === "missing" && last.lacking === one.lacking && besides(last.has, one.has)) {
      out[out.length - 1] = { ...last, has: span(last.has, one.has) };
    } else if (last?.kind === "differs" && one.kind === "differs" && besides(last.en, one.en) && besides(last.fr, one.fr)) {
      out[out.length - 1] = { ...last, en: span(last.en, one.en), fr: span(last.fr, one.fr) };
    } else out.push(one);
  }
  return out;
}

/** As far apart as “ and ” or “, ou ” set two values. */
const besides = (a: Stated, b: Stated): boolean => a.block === b.block && b.fact.from >= a.fact.to && b.fact.from - a.fact.to <= 6;

const span = (a: Stated, b: Stated): Stated => ({
  block: a.block,
  fact: { ...a.fact, to: b.fact.to, raw: a.block.text.slice(a.fact.from, b.fact.to) },
});
