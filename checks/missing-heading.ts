import { type CheckContext, defineCheck } from "#check";
import { isToldUnder } from "#facts/heading-in-text";
import { renamedHeadings } from "#facts/renamed";
import { isDecoration, unmatched } from "#facts/unmatched";
import { type Block, type Lang, otherLang } from "#posting";
import { quoted } from "#text/quote";
import { versionName } from "#text/version-names";

export default defineCheck({
  id: "missing-heading",
  group: "structure",
  category: "omission",
  severity: "warning",
  summary: { en: "Every heading stands in both languages.", fr: "Chaque titre figure dans les deux langues." },
  why: {
    en: "Without the heading, readers of one language and screen readers cannot find the section; its contents seem to belong to the one before.",
    fr: "Sans le titre, les personnes qui lisent l’une des langues et les lecteurs d’écran ne trouvent pas la section; son contenu semble relever de la précédente.",
  },
  fix: { en: "Translate the heading and insert it at the place shown.", fr: "Traduisez le titre et insérez-le à l’endroit indiqué." },
  messages: {
    missing: ({ lacking, text }: { lacking: Lang; text: string }) => ({
      en: `The heading ${quoted(text).en} is missing from the ${versionName[lacking].en}. Translate it and insert it at the place shown.`,
      fr: `Le titre ${quoted(text).fr} manque dans la ${versionName[lacking].fr}. Traduisez-le et insérez-le à l’endroit indiqué.`,
    }),
    repeated: ({ lacking, text }: { lacking: Lang; text: string }) => ({
      en: `The heading ${quoted(text).en} is missing from the ${versionName[lacking].en}; it repeats words that stand elsewhere. Give both versions the same headings.`,
      fr: `Le titre ${quoted(text).fr} manque dans la ${versionName[lacking].fr}; il répète des mots qui figurent ailleurs. Donnez les mêmes titres aux deux versions.`,
    }),
    renamed: ({ en, fr }: { en: string; fr: string }) => ({
      en: `The text under them is the same, but the headings announce different things: ${quoted(en).en} in English, ${quoted(fr).en} in French. Give the section one heading.`,
      fr: `Le texte qui les suit est le même, mais les titres annoncent autre chose\u00A0: ${quoted(en).fr} en anglais, ${quoted(fr).fr} en français. Donnez un même titre à la section.`,
    }),
  },
  examples: [
    {
      en: "## About the team\n\nWe maintain the parks reservation service.\n\n## Benefits\n\nYou will have four weeks of vacation.",
      fr: "## L’équipe\n\nNous assurons le service de réservation des parcs.\n\n## Avantages\n\nVous aurez quatre semaines de vacances.",
      finds: [],
    },
    {
      label: { en: "The contents are there, the heading is not", fr: "Le contenu y est, mais pas le titre" },
      en: "## About the team\n\nWe maintain the reservation service of 48 national parks.\n\n## Benefits\n\nYou will have 20 days of vacation a year.",
      fr: "## L’équipe\n\nNous assurons le service de réservation de 48 parcs nationaux.\n\nVous aurez 20 jours de vacances par année.",
      finds: ["missing:fr"],
    },
    {
      label: { en: "The French heading announces something else", fr: "Le titre français annonce autre chose" },
      en: "## Salary\n\nYou will earn $61,000 in the first year.\n\n## Your duties\n\nYou will repair nets.",
      fr: "## Comment postuler\n\nVous gagnerez 61\u00A0000\u00A0$ la première année.\n\n## Vos fonctions\n\nVous réparerez des filets.",
      finds: ["renamed"],
    },
  ],
  run(context, report) {
    for (const { bead, block, lacking, repeats } of unmatched(context, ["heading"])) {
      report(
        repeats ? "repeated" : "missing",
        { lacking, text: block.text },
        {
          en: lacking === "en" ? null : block,
          fr: lacking === "fr" ? null : block,
          lacking,
          bead,
          insertAt: context.insertionPoint(bead),
          ...(repeats || isToldUnder(context, bead, block, otherLang(lacking))
            ? { severity: "info" as const, confidence: 0.6 }
            : lacksText(context, block, otherLang(lacking))
              ? GRAVE
              : {}),
        },
      );
    }
    for (const { bead, en, fr } of renamedHeadings(context))
      report("renamed", { en: en.text, fr: fr.text }, { en, fr, bead, severity: "warning", confidence: 0.85 });
  },
});

/** A heading alone is a signpost: what stands under it is there. Where that is gone too, readers of one language get less. */
const GRAVE = { severity: "error" } as const;

/** Whether there is text under a heading, down to the next of its level or above, and none of it stands on the other side. */
function lacksText({ pair, beads, alignment }: CheckContext, heading: Block, lang: Lang): boolean {
  const { blocks, sections } = pair[lang];
  const own = sections[heading.section];
  if (own?.heading !== heading.index) return false;
  const next = sections.slice(own.index + 1).find(({ depth }) => own.depth === 0 || (depth > 0 && depth <= own.depth));
  const under = blocks.slice(heading.index + 1, next?.from ?? blocks.length).filter((block) => !isDecoration(block));
  return under.length > 0 && under.every(({ index }) => beads[alignment.beadOf[lang][index] ?? -1]?.kind !== "match");
}
