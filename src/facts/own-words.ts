import type { CheckContext } from "#check";
import { type Lang, otherLang, type Pair, type Sides } from "#posting";
import { withoutCurrency } from "#text/amounts";
import type { Difference } from "./difference.ts";
import { factsOf } from "./read.ts";

/** Figures that face each other and rightly differ. */
type Figures = Sides<number>;

const WORDS = /^[\s\u00A0]*(?:words?|mots?)(?!\p{L})/iu;
const cache = new WeakMap<Pair, readonly Figures[]>();

/**
 * Whether a figure is reckoned from the words of each language’s own text: “36 words cost $9 at 25 cents a word”, « 41 mots coûtent
 * 10,25 $ à 25 cents le mot ». At the same price both sums are right, and so is what is reckoned from them: a hundred times as much.
 */
export function isOfOwnWords(context: CheckContext, difference: Difference): boolean {
  const known = cache.get(context.pair) ?? withSavings(ownFigures(context));
  cache.set(context.pair, known);
  if (known.length === 0) return false;
  const sumOf = (key: string): number => Number(withoutCurrency(key));
  if (difference.kind === "missing") {
    const value = sumOf(difference.has.fact.key);
    return known.some((figures) => figures[otherLang(difference.lacking)] === value);
  }
  const [en, fr] = [sumOf(difference.en.fact.key), sumOf(difference.fr.fact.key)];
  return known.some((figures) => en !== fr && isSame(en / figures.en, fr / figures.fr));
}

const MOST = 12;

/** What one cost is less than another is reckoned from both. */
const withSavings = (figures: readonly Figures[]): readonly Figures[] => [
  ...figures,
  ...figures
    .slice(0, MOST)
    .flatMap((one) => figures.slice(0, MOST).map((less) => ({ en: one.en - less.en, fr: one.fr - less.fr })))
    .filter(({ en, fr }) => en > 0 && fr > 0),
];

function ownFigures(context: CheckContext): readonly Figures[] {
  return context.beads.flatMap((bead): Figures[] => {
    if (bead.kind !== "match") return [];
    const read = (lang: Lang) => {
      const blocks = context.blocks(bead, lang);
      const words = blocks.flatMap((block) =>
        factsOf(block, lang)
          .counts.filter(({ to }) => WORDS.test(block.text.slice(to, to + 12)))
          .map(({ key }) => Number(key)),
      );
      return words.length === 0
        ? undefined
        : { words, sums: blocks.flatMap((block) => factsOf(block, lang).amounts.map(({ key }) => Number(withoutCurrency(key)))) };
    };
    const [en, fr] = [read("en"), read("fr")];
    if (!en || !fr) return [];
    const rates = en.sums.filter((sum) => sum > 0 && fr.sums.includes(sum));
    return rates.flatMap((rate) =>
      en.words.flatMap((a) =>
        fr.words.flatMap((b) => {
          const [sum, somme] = [en.sums.find((one) => isSame(one, a * rate)), fr.sums.find((one) => isSame(one, b * rate))];
          return a === b || sum === undefined || somme === undefined
            ? []
            : [
                { en: a, fr: b },
                { en: sum, fr: somme },
              ];
        }),
      ),
    );
  });
}

const isSame = (a: number, b: number): boolean => Number.isFinite(a) && Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
