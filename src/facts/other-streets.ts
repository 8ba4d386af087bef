import type { Bead } from "#align/bead";
import type { CheckContext } from "#check";
import type { Difference } from "#facts/difference";
import { holdsFacts } from "#facts/holds-facts";
import type { Stated } from "#facts/pair-off";
import type { Lang } from "#posting";
import { factAt } from "#text/fact";
import { gated } from "#text/gated-pattern";
import { areWords, isKnown, skeleton, unaccented } from "./name-words.ts";
import { isEnglishWord, isFrenchWord, mayTranslate } from "./sure-words.ts";

/** The one street of each side, if they have two names: “30 Victoria Street”, « 30, rue Wellington »; not “Main Street”, « rue Principale ». */
export function otherStreets(context: CheckContext, bead: Bead): Extract<Difference, { kind: "differs" }> | undefined {
  const [en, ...moreEn] = streetsIn(context, bead, "en");
  const [fr, ...moreFr] = en ? streetsIn(context, bead, "fr") : [];
  if (!en || !fr || moreEn.length + moreFr.length > 0) return undefined;
  // Of “Stony Lake Road”, « chemin Jack Lake », the first word differs.
  const [words, mots] = [wordsOf(en), wordsOf(fr)];
  const [name, nom] = [leftOf(words, mots), leftOf(mots, words)];
  if (name === "" || nom === "" || skeleton(name) === skeleton(nom) || isIn(name, fr) || isIn(nom, en)) return undefined;
  return isKept(context, name, nom) || !(areWords(name, nom) || (isKnown(context, name) && isKnown(context, nom)))
    ? { kind: "differs", bead, en, fr }
    : undefined;
}

const wordsOf = ({ fact }: Stated): string[] => fact.raw.split(/[ \u00A0-]/u);
const leftOf = (own: readonly string[], other: readonly string[]): string =>
  own.filter((word) => !other.some((one) => unaccented(one) === unaccented(word))).join(" ");

/** A street may be translated, and a name that is a word may be too; one in the words of the other language was not: « avenue River », “Sainte-Anne Street”. */
function isKept({ alignment: { lexicon } }: CheckContext, name: string, nom: string): boolean {
  const [words, mots] = [name, nom].map((one) => one.toLowerCase().split(" ")) as [string[], string[]];
  if (words.some((en) => mots.some((fr) => mayTranslate(lexicon, en, fr)))) return false;
  return mots.every((word) => isEnglishWord(lexicon, word)) || words.some((word) => isFrenchWord(lexicon, word));
}

const isIn = (name: string, { block }: Stated): boolean => unaccented(block.text).includes(unaccented(name));

const NAME = "(\\p{Lu}\\p{Ll}{2,20}(?:[ -]\\p{Lu}\\p{Ll}{2,20}){0,2})";
const STREET = {
  en: gated(
    new RegExp(
      `(?<!\\p{Lu}\\p{L}{0,20}[ -])${NAME} (?:Street|Avenue|Road|Boulevard|Drive|Lane|Crescent|Highway|St\\.|Ave\\.|Rd\\.|Blvd\\.)`,
      "gu",
    ),
  ),
  fr: gated(
    new RegExp(
      `(?<!\\p{L})(?:[Rr]ue|[Aa]venue|[Bb]oulevard|[Cc]hemin|[Pp]romenade|[Rr]oute|[Aa]llée|[Aa]utoroute)[ \\u00A0]${NAME}(?![ \\u00A0-]\\p{Lu})`,
      "gu",
    ),
  ),
} as const;

function streetsIn(context: CheckContext, bead: Bead, lang: Lang): Stated[] {
  return context.blocks(bead, lang).flatMap((block) =>
    holdsFacts(block, context)
      ? STREET[lang].matches(block.text).map((m) => {
          const from = m.index + m[0].indexOf(m[1] ?? "");
          return { block, fact: factAt(block.text, from, from + (m[1] ?? "").length, "street") };
        })
      : [],
  );
}
