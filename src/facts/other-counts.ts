import type { Inside, InsideWord } from "#align/bead";
import type { CheckContext } from "#check";
import { alikeBut } from "#facts/alike";
import type { Difference } from "#facts/difference";
import { holdsFacts } from "#facts/holds-facts";
import { type Block, LANGS, type Lang, otherLang } from "#posting";
import { type Count, factAt } from "#text/fact";
import { factsOf } from "./read.ts";

type Differs = Extract<Difference, { kind: "differs" }>;

/** What stands before a noun of which there is one; “between two arrows” is « précédée et suivie d’une flèche ». */
const ONE: Readonly<Record<Lang, RegExp>> = {
  en: /(?<!\p{L}|of )(?:one|an?)(?: single)?[ ]$/iu,
  fr: /(?<![\p{L}’'])une?(?: seule?)?[ \u00A0]$/iu,
};

/**
 * Several of a thing facing another number of it: “two keys”, « une clé »; “four chairs”, « six chaises ». The noun of the one answers to that
 * of the other, and neither side says it twice. Measures are compared by their units.
 */
export function otherCounts(context: CheckContext): Differs[] {
  return context.examined.flatMap((bead): Differs[] => {
    if (bead.kind !== "match" || context.claimed(bead)) return [];
    return LANGS.flatMap((lang): Differs[] => {
      const other = otherLang(lang);
      return context.blocks(bead, lang).flatMap((block): Differs[] => {
        if (!holdsFacts(block, context)) return [];
        const several = factsOf(block, lang).counts.filter(
          ({ form, key, to, unit }) =>
            unit === undefined &&
            /^(?:cardinal|digits)$/u.test(form) &&
            /^\d+$/u.test(key) &&
            Number(key) > 1 &&
            NOUN.test(block.text.slice(to)),
        );
        if (several.length === 0) return [];
        const inside = context.alignment.inside(bead);
        const { sentences, words } = inside;
        const wordAt = wordsByPlace(inside, lang, block);
        return several.flatMap((count): Differs[] => {
          const at = wordAt.get(count.to + 1);
          const answer = words[other][at?.answer ?? -1];
          const sentence = answer && sentences[other][answer.sentence];
          const opposite = sentence && context.pair[other].blocks[sentence.block];
          if (!at || !answer || !opposite || !holdsFacts(opposite, context)) return [];
          const from = sentence.from + answer.from;
          const [article = ""] = ONE[other].exec(opposite.text.slice(Math.max(0, from - 16), from)) ?? [];
          const number = cardinalsOf(opposite, other).get(from - 1);
          const facing = article === "" ? number : { from: from - article.length, key: "1", unit: undefined };
          if (facing === undefined || facing.unit !== undefined || facing.key === count.key) return [];
          if (timesSaid(opposite, other, count.key) >= timesSaid(block, lang, count.key)) return [];
          // In a sentence that is put otherwise, the number may be too.
          const pair = inside.beads.find(
            (one) => one.kind === "match" && one[lang].includes(at.sentence) && one[other].includes(answer.sentence),
          );
          const cue = { side: lang, sentence: at.sentence, from: at.from - (count.to + 1 - count.from), to: at.from };
          if (!pair || !alikeBut(inside, pair, cue)) return [];
          // “A sentence or two” may be « deux phrases ».
          if (/^[ \u00A0](?:or|ou)[ \u00A0]/u.test(opposite.text.slice(from + answer.to - answer.from))) return [];
          const noun = count.to + 1 + at.to - at.from;
          // “One key and two keys”: the other side may say either.
          if (
            twice(block.text, block.text.slice(count.to + 1, noun)) ||
            twice(opposite.text, opposite.text.slice(from, from + answer.to - answer.from))
          )
            return [];
          const own = { block, fact: factAt(block.text, count.from, noun, count.key) };
          const one = { block: opposite, fact: factAt(opposite.text, facing.from, from + answer.to - answer.from, facing.key) };
          return [{ kind: "differs", bead, ...(lang === "en" ? { en: own, fr: one } : { en: one, fr: own }) }];
        });
      });
    });
  });
}

/** The words of a block by where they begin in its text: a paragraph of three thousand numbers is not gone through for each of them. */
function wordsByPlace({ sentences, words }: Inside, lang: Lang, block: Block): ReadonlyMap<number, InsideWord> {
  const places = new Map<number, InsideWord>();
  for (const word of words[lang]) {
    const sentence = sentences[lang][word.sentence];
    if (sentence?.block !== block.index) continue;
    const place = sentence.from + word.from;
    if (!places.has(place)) places.set(place, word);
  }
  return places;
}

const known = new WeakMap<Block, ReadonlyMap<number, Count>>();

/** The numbers of a block that count something, by where they end. */
function cardinalsOf(block: Block, lang: Lang): ReadonlyMap<number, Count> {
  const earlier = known.get(block);
  if (earlier) return earlier;
  const cardinals = factsOf(block, lang).counts.filter(({ form }) => form === "cardinal");
  const places = new Map(cardinals.toReversed().map((one) => [one.to, one]));
  known.set(block, places);
  return places;
}

/** How often a block says a number: “a class 2 licence” and « un permis de classe 2 » both do. */
const timesSaid = (block: Block, lang: Lang, number: string): number =>
  factsOf(block, lang).counts.filter(({ key, also }) => key === number || also.includes(number)).length;

/** The noun that a number counts follows it. */
const NOUN = /^[ \u00A0]\p{L}{3}/u;

/** Whether a text has a word, whatever its ending, in two places. */
function twice(text: string, word: string): boolean {
  const [own, stem] = [text.toLowerCase(), word.toLowerCase().replace(/[sx]$/u, "")];
  return own.indexOf(stem) !== own.lastIndexOf(stem);
}
