import type { Bead, SentenceBead } from "#align/bead";
import { cognate } from "#align/tokens";
import type { CheckContext } from "#check";
import type { Difference } from "#facts/difference";
import { holdsFacts } from "#facts/holds-facts";
import type { Stated } from "#facts/pair-off";
import { type Lang, otherLang } from "#posting";
import { factAt } from "#text/fact";
import { readPlaceNames } from "#text/place-names";
import { stems } from "#text/tokens";
import { areUnlike, areWords, skeleton, unaccented } from "./name-words.ts";
import { saidNames } from "./said-names.ts";

/** The one name of each of two facing sentences that the other block has nowhere: “the branch in Timmins”, « la succursale de Kenora ». */
export function replacedName(
  context: CheckContext,
  bead: Bead,
  facing: SentenceBead,
): Extract<Difference, { kind: "differs" }> | undefined {
  const left = { en: strayNames(context, bead, facing, "en"), fr: strayNames(context, bead, facing, "fr") };
  const [en, fr] = [left.en[0], left.fr[0]];
  if (!en || !fr || left.en.length + left.fr.length > 2) return undefined;
  const [name, nom] = [en.fact.raw, fr.fact.raw];
  if (areAlike(name, nom) || skeleton(name) === skeleton(nom) || areWords(name, nom) || shareCapitals(name, nom)) return undefined;
  return { kind: "differs", bead, en, fr };
}

/** Names of about one length may share their end alone and be one (“Algiers”, « Alger »); “Moncton” and « Fredericton » are two. */
const areAlike = (en: string, fr: string): boolean =>
  !areUnlike(en, fr) && (Math.abs(en.length - fr.length) < 3 || unaccented(en).slice(0, 2) === unaccented(fr).slice(0, 2));

/** “GCKey”, « CléGC ». */
const shareCapitals = (en: string, fr: string): boolean => (en.match(/\p{Lu}{2,}/gu) ?? []).some((letters) => fr.includes(letters));

/** Words with a capital inside a sentence that both languages write alike, or that no lexicon has, and that the other side lacks. */
function strayNames(context: CheckContext, bead: Bead, facing: SentenceBead, lang: Lang): Stated[] {
  const inside = context.alignment.inside(bead);
  return facing[lang].flatMap((at) => {
    const sentence = inside.sentences[lang][at];
    const block = sentence && context.pair[lang].blocks[sentence.block];
    if (!sentence || !block || !holdsFacts(block, context)) return [];
    const names = namesIn(context, lang, sentence.text).filter(({ from, to }) => !isPlural(lang, sentence.text, from, to));
    if (names.length === 0) return [];
    const said = saidNames(context, bead, otherLang(lang));
    // “The Ottawa Valley”, « la vallée de l’Outaouais » : one place.
    const shared = readPlaceNames(sentence.text, lang).filter(({ key }) => said.places().has(key));
    let next = 0;
    return names.flatMap(({ from, to }): Stated[] => {
      while ((shared[next]?.to ?? to) <= from) next++;
      if ((shared[next]?.from ?? to) < to) return [];
      // Of “Ines Okonkwo”, « Inès Okafor », the surname alone differs.
      const words = sentence.text.slice(from, to).matchAll(/[^ \u00A0-]+/gu);
      const own = [...words].filter(({ 0: word }) => !SAINT.test(word) && !said.says(word));
      const [first, last] = [own[0], own.at(-1)];
      if (!first || !last) return [];
      return [
        { block, fact: factAt(block.text, sentence.from + from + first.index, sentence.from + from + last.index + last[0].length, "name") },
      ];
    });
  });
}

/** “The Otters”, « les Loutres »: what several are called is a word as often as a name, and translated. */
const isPlural = (lang: Lang, text: string, from: number, to: number): boolean =>
  ARTICLE[lang].test(text.slice(Math.max(0, from - 6), from)) && /s$/u.test(text.slice(from, to));
const ARTICLE: Readonly<Record<Lang, RegExp>> = { en: /(?<!\p{L})the $/iu, fr: /(?<!\p{L})(?:les|aux|des)[ \u00A0]$/iu };

/** What names of one kind begin with. */
const SAINT = /^(?:Saint|Sainte|St|Ste|San|Santa|École|Lac|Mont|Fort)$/u;

const RUN = /\p{Lu}[\p{L}\p{N}]*(?:[ \u00A0-]\p{Lu}[\p{L}\p{N}]*)*/gu;
/** What stands before a capital inside a sentence. */
const INNER = /(?:[\p{Ll}\p{N},^][ \u00A0]|(?<!\p{L})(?:d|l)[’']|(?<!\p{L})(?:Mrs?|Ms|Drs?|Dre|M|Mme|Me|Prof)\.[ \u00A0])$/u;

function namesIn(context: CheckContext, lang: Lang, text: string): { readonly from: number; readonly to: number }[] {
  return [...text.matchAll(RUN)].flatMap(({ index, 0: run }) => {
    const words = [...run.matchAll(/[\p{L}\p{N}]+/gu)].map((word) => ({
      from: index + word.index,
      to: index + word.index + word[0].length,
      text: word[0],
    }));
    if (!INNER.test(text.slice(Math.max(0, index - 12), index))) words.shift();
    // “Victoria Street”, “Captain Leblanc”: what is a word of the language is no part of the name.
    while (words.length > 0 && !isName(context, lang, words[0]?.text ?? "")) words.shift();
    while (words.length > 0 && !isName(context, lang, words[words.length - 1]?.text ?? "")) words.pop();
    const [first, last] = [words[0], words[words.length - 1]];
    return first && last && words.length <= MOST_WORDS && words.every((word) => isName(context, lang, word.text))
      ? [{ from: first.from, to: last.to }]
      : [];
  });
}
const MOST_WORDS = 3;

/** French writes them without a capital. */
const CALENDAR =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?|January|February|March|April|May|June|July|August|September|October|November|December)$/u;

/** Neither a word that the lexicon translates by another, nor an abbreviation. */
function isName({ alignment: { lexicon } }: CheckContext, lang: Lang, word: string): boolean {
  if (!/^\p{Lu}\p{L}*\p{Ll}{2}/u.test(word)) return false;
  const [stem = ""] = stems(word, lang);
  if (stem === "") return false;
  if (CALENDAR.test(word)) return false;
  if (lexicon.rarity(lang, stem) === undefined) return true;
  // “Ottawa”: both languages know it, and neither translates it.
  const other = stems(word, otherLang(lang))[0] ?? "";
  const translations = lexicon.translations(stems(word, "en")[0] ?? "") ?? [];
  if (translations.length === 0 && lexicon.rarity(otherLang(lang), other) !== undefined) return true;
  return translations.some(([fr]) => cognate(stem, fr) === 1);
}
