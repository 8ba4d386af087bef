import type { Inside, SentenceBead } from "#align/bead";
import { divergenceOf } from "#align/divergence";
import { isReadable } from "#align/inside";
import { defineCheck, type Place } from "#check";
import { holdsFacts } from "#facts/compare";
import { SURE } from "#facts/diverging";
import { placeOf } from "#parse/place";
import { type Block, LANGS, type Lang, otherLang } from "#posting";
import { langName } from "#text/lang-names";
import { quoted } from "#text/quote";
import { isRequirement } from "#text/requirement";

export default defineCheck({
  id: "missing-sentence",
  group: "content",
  category: "omission",
  severity: "warning",
  order: 10,
  summary: {
    en: "Every sentence of a paragraph or list item has its counterpart in the other language.",
    fr: "Chaque phrase d’un paragraphe ou d’un élément de liste a son pendant dans l’autre langue.",
  },
  why: {
    en: "A paragraph that is there in both languages can still say less in one of them.",
    fr: "Un paragraphe présent dans les deux langues peut en dire moins dans l’une d’elles.",
  },
  fix: {
    en: "Translate the sentence and add it to the paragraph, or remove it from the other language.",
    fr: "Traduisez la phrase et ajoutez-la au paragraphe, ou retirez-la dans l’autre langue.",
  },
  messages: {
    missing: ({ text, lacking }: { text: string; lacking: Lang }) => ({
      en: `The ${langName[lacking].en} text says nothing of the sentence ${quoted(unstopped(text)).en}. Translate it and add it there.`,
      fr: `La phrase ${quoted(unstopped(text)).fr} n’a pas d’équivalent dans le texte ${langName[lacking].fr}. Traduisez-la et ajoutez-la à cet endroit.`,
    }),
  },
  examples: [
    {
      en: "The team meets every Monday. It plans the work of the week.\n",
      fr: "L’équipe se réunit tous les lundis. Elle planifie le travail de la semaine.\n",
      finds: [],
    },
    {
      en: "The team meets every Monday in Gatineau. Travel costs are paid by the employer.\n",
      fr: "L’équipe se réunit tous les lundis à Gatineau.\n",
      finds: ["missing:fr"],
    },
  ],
  run(context, report) {
    const { pair, beads, alignment, claimed, claim } = context;
    for (const bead of beads) {
      if (claimed(bead) || !isReadable(pair, bead)) continue;
      if (!LANGS.every((lang) => context.blocks(bead, lang).every((block) => holdsFacts(block, context)))) continue;
      const inside = alignment.inside(bead);
      if (inside.sentences.en.length < 2 && inside.sentences.fr.length < 2) continue;
      // Another text altogether is one fault (`stale`), not one for each of its sentences.
      const { kind, probability } = divergenceOf(inside);
      if (kind === "stale" && probability >= SURE) continue;
      for (const sentence of inside.beads) {
        if (sentence.kind === "match") continue;
        const lang = sentence.kind === "only-en" ? "en" : "fr";
        if (sentence.mass[lang] < FEWEST || sentence.coverage[lang] > 0.55 || replaced(inside, sentence, lang)) continue;
        const { block, from, to, text } = inside.sentences[lang][sentence[lang][0] as number] as (typeof inside.sentences.en)[number];
        const lacking = otherLang(lang);
        const own = placeOf(pair[lang], pair[lang].blocks[block] as Block, from, to);
        const other = pair[lacking].blocks[bead[lacking][0] as number] as Block;
        report(
          "missing",
          { text, lacking },
          { [lang]: own, [lacking]: other, lacking, bead, ...weight(sentence.mass[lang], isRequirement(text, lang)) },
        );
        claim(bead);
      }
    }
  },
});

/** The message has its own full stop. */
const unstopped = (text: string): string => text.trim().replace(/[.;]$/u, "");

/** Telling words from which a sentence says something, and from which its absence is beyond doubt. */
const FEWEST = 1.2;
const TELLING = 2.2;

/** What is required of a reader and not said to all is an error; short, it may be said in other words. */
function weight(mass: number, requires: boolean): Pick<Place, "confidence" | "severity"> {
  if (mass < TELLING) return requires ? { confidence: 0.7 } : { confidence: 0.5, severity: "info" };
  return requires ? { confidence: 0.9, severity: "error" } : { confidence: 0.9 };
}

/** Another sentence stands where this one is missing: that is a difference of meaning, not an omission. */
function replaced({ beads }: Inside, sentence: SentenceBead, lang: Lang): boolean {
  const other = otherLang(lang);
  const facing = beads.filter(({ kind }) => kind === `only-${other}`).reduce((sum, bead) => sum + bead.mass[other], 0);
  return facing * 2 > sentence.mass[lang];
}
