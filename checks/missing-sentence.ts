import { divergenceOf, SURE } from "#align/divergence";
import { isReadable } from "#align/inside";
import { defineCheck } from "#check";
import { isOnlyCode } from "#facts/code-only";
import { holdsFacts } from "#facts/holds-facts";
import { isSaidInHeading } from "#facts/said-in-heading";
import { isSaidNearby } from "#facts/said-nearby";
import { LEAD, lossOf } from "#facts/sentence-loss";
import { isTargetNearby } from "#facts/target-nearby";
import { placeOf } from "#parse/place";
import { type Block, LANGS, type Lang, otherLang } from "#posting";
import { langName } from "#text/lang-names";
import { quoted } from "#text/quote";

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
    const examined = new Set(context.examined);
    beads.forEach((bead, index) => {
      if (!examined.has(bead) || claimed(bead) || !isReadable(pair, bead)) return;
      if (!LANGS.every((lang) => context.blocks(bead, lang).every((block) => holdsFacts(block, context)))) return;
      const inside = alignment.inside(bead);
      if (inside.sentences.en.length < 2 && inside.sentences.fr.length < 2) return;
      // Another text altogether is one fault (`stale`), not one for each of its sentences.
      const { kind, probability } = divergenceOf(inside);
      if (kind === "stale" && probability >= SURE) return;
      inside.beads.forEach((sentence, at) => {
        if (sentence.kind === "match") return;
        const lang = sentence.kind === "only-en" ? "en" : "fr";
        const { block, from, to, text } = inside.sentences[lang][sentence[lang][0] as number] as (typeof inside.sentences.en)[number];
        const near = beads.slice(Math.max(0, index - NEAR), index + NEAR + 1);
        const loss = lossOf(inside, at, lang, text, () =>
          near.flatMap((one) => context.blocks(one, otherLang(lang)).map((other) => other.text)),
        );
        if (loss === undefined || isSaidInHeading(context, bead, lang, { block, from })) return;
        if (isSaidNearby(context, bead, lang, { block, from, to })) return;
        const image = pair[lang].blocks[block]?.links.find(({ kind, label }) => kind === "image" && label.trim() === text.trim());
        if (image && isTargetNearby(context, bead, lang, image)) return;
        const lacking = otherLang(lang);
        const own = placeOf(pair[lang], pair[lang].blocks[block] as Block, from, to);
        const other = pair[lacking].blocks[bead[lacking][0] as number] as Block;
        const place = { [lang]: own, [lacking]: other, lacking, bead, ...loss };
        report("missing", { text, lacking }, isOnlyCode(pair[lang].blocks[block] as Block, from, to) ? { ...place, ...LEAD } : place);
        claim(bead);
      });
    });
  },
});

/** The message has its own full stop. */
const unstopped = (text: string): string => text.trim().replace(/[.;]$/u, "");

/** Beads around in which a figure may stand as well. */
const NEAR = 2;
