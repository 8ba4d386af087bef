import type { CheckContext } from "#check";
import { LANGS, type Lang } from "#posting";
import type { LinkPair, PlacedLink } from "./link-pair.ts";
import { linkPairs } from "./link-pairs.ts";

/** Two links of a block whose targets stand in each other’s place, while their words do not. */
export interface ExchangedLinks {
  readonly first: LinkPair;
  readonly second: LinkPair;
}

/** Of the links of a block two whose targets cross: “[code](/en/dress) … [dress](/en/code)” facing « [code](/fr/code) … [tenue](/fr/dress) ». */
export function exchangedLinks(context: CheckContext): readonly ExchangedLinks[] {
  const { pairs } = linkPairs(context);
  return pairs.slice(1).flatMap((second, k): ExchangedLinks[] => {
    const first = pairs[k] as LinkPair;
    if (
      first.bead !== second.bead ||
      context.claimed(first.bead) ||
      first.en.block !== second.en.block ||
      first.fr.block !== second.fr.block
    )
      return [];
    if ([first, second].some(({ relation }) => relation.kind === "other")) return [];
    // Each has the page of the other’s name: they were paired across, and nothing was exchanged.
    if (pageName(first.en) === pageName(second.fr) || pageName(second.en) === pageName(first.fr)) return [];
    // Where their words stand there once, the places of the links are those of the words: looking for these in a long text is dear.
    if (first.en.link.from < second.en.link.from === first.fr.link.from < second.fr.link.from) return [];
    const places = { en: [placeOf(first.en), placeOf(second.en)], fr: [placeOf(first.fr), placeOf(second.fr)] } as const;
    if (LANGS.some((lang) => places[lang].some((place) => place === undefined))) return [];
    const [e1, e2, f1, f2] = [...places.en, ...places.fr] as [Place, Place, Place, Place];
    // The words of each label answer to those of the link that stands in its place, and not to those of the one that it leads to.
    return says(context, first, e1, f2) && says(context, first, e2, f1) && !says(context, first, e1, f1) && !says(context, first, e2, f2)
      ? [{ first, second }]
      : [];
  });
}

const pageName = ({ link }: PlacedLink): string =>
  link.url
    .replace(/[?#].*$/u, "")
    .split("/")
    .filter(Boolean)
    .at(-1) ?? "";

interface Place {
  readonly from: number;
  readonly to: number;
}

/** Where the words of a link stand in its block; nothing where they stand there twice. */
function placeOf({ block, link }: PlacedLink): Place | undefined {
  const from = link.label === "" ? -1 : block.text.indexOf(link.label);
  return from < 0 || block.text.indexOf(link.label, from + 1) >= 0 ? undefined : { from, to: from + link.label.length };
}

/** Whether a word of an English place answers to one of a French place. */
function says({ alignment }: CheckContext, { bead, en, fr }: LinkPair, own: Place, other: Place): boolean {
  const { sentences, words } = alignment.inside(bead);
  const isIn = (lang: Lang, word: (typeof words.en)[number] | undefined, { from, to }: Place): boolean => {
    const sentence = word && sentences[lang][word.sentence];
    if (!word || sentence?.block !== (lang === "en" ? en : fr).block.index) return false;
    return sentence.from + word.from >= from && sentence.from + word.to <= to;
  };
  return words.en.some((word) => isIn("en", word, own) && isIn("fr", words.fr[word.answer], other));
}
