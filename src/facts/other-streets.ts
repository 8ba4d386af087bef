import type { Bead } from "#align/bead";
import type { CheckContext } from "#check";
import type { Difference } from "#facts/difference";
import { holdsFacts } from "#facts/holds-facts";
import type { Stated } from "#facts/pair-off";
import type { Lang } from "#posting";
import { factAt } from "#text/fact";
import { areWords, isKnown, skeleton, unaccented } from "./name-words.ts";

/** The one street of each side, if they have two names: “30 Victoria Street”, « 30, rue Wellington »; not “Main Street”, « rue Principale ». */
export function otherStreets(context: CheckContext, bead: Bead): Extract<Difference, { kind: "differs" }> | undefined {
  const [en, ...moreEn] = streetsIn(context, bead, "en");
  const [fr, ...moreFr] = en ? streetsIn(context, bead, "fr") : [];
  if (!en || !fr || moreEn.length + moreFr.length > 0) return undefined;
  const [name, nom] = [en.fact.raw, fr.fact.raw];
  if (skeleton(name) === skeleton(nom) || isIn(name, fr) || isIn(nom, en) || areWords(name, nom)) return undefined;
  // A street may be translated, and a name that is a word may be too.
  return isKnown(context, name) && isKnown(context, nom) ? undefined : { kind: "differs", bead, en, fr };
}

const isIn = (name: string, { block }: Stated): boolean => unaccented(block.text).includes(unaccented(name));

const NAME = "(\\p{Lu}\\p{Ll}{2,20})";
const STREET = {
  en: new RegExp(
    `(?<!\\p{Lu}\\p{L}{0,20} )${NAME} (?:Street|Avenue|Road|Boulevard|Drive|Lane|Crescent|Highway|St\\.|Ave\\.|Rd\\.|Blvd\\.)`,
    "gu",
  ),
  fr: new RegExp(
    `(?<!\\p{L})(?:[Rr]ue|[Aa]venue|[Bb]oulevard|[Cc]hemin|[Pp]romenade|[Rr]oute|[Aa]llée|[Aa]utoroute)[ \\u00A0]${NAME}(?![ \\u00A0-]\\p{Lu})`,
    "gu",
  ),
} as const;

function streetsIn(context: CheckContext, bead: Bead, lang: Lang): Stated[] {
  return context.blocks(bead, lang).flatMap((block) =>
    holdsFacts(block, context)
      ? [...block.text.matchAll(STREET[lang])].map((m) => {
          const from = m.index + m[0].indexOf(m[1] ?? "");
          return { block, fact: factAt(block.text, from, from + (m[1] ?? "").length, "street") };
        })
      : [],
  );
}
