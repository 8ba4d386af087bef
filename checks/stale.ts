import { defineCheck } from "#check";
import { diverging } from "#facts/diverging";
import { quoted } from "#text/quote";

export default defineCheck({
  id: "stale",
  group: "content",
  category: "inconsistency",
  severity: "warning",
  order: 20,
  summary: {
    en: "Paragraphs with the same role are versions of one text, not texts of different years.",
    fr: "Les paragraphes de même rôle sont deux versions d’un même texte, et non des textes d’époques différentes.",
  },
  why: {
    en: "One language still presents the organization or the process as it was.",
    fr: "L’une des langues présente encore l’organisation ou le processus tel qu’il était.",
  },
  fix: {
    en: "Find out which text is current, and bring the other language to it.",
    fr: "Déterminez quel texte est à jour, puis alignez l’autre langue sur celui-ci.",
  },
  messages: {
    differs: ({ en, fr }: { en: string; fr: string }) => ({
      en: `These two texts share a topic but are not versions of one text: English ${quoted(en).en}, French ${quoted(fr).en}. Bring the older one up to date.`,
      fr: `Ces deux textes ont le même sujet, mais ne sont pas deux versions d’un même texte\u00A0: en anglais ${quoted(en).fr}, en français ${quoted(fr).fr}. Mettez le plus ancien à jour.`,
    }),
  },
  examples: [
    {
      en: "The museum looks after four thousand works. It is open every day, and entry is free.\n",
      fr: "Le musée conserve quatre mille œuvres. Il est ouvert tous les jours et l’entrée est gratuite.\n",
      finds: [],
    },
    {
      en: "The Lake Museum presents the art of the whole region. We offer guided visits to schools, and our members pay for the restoration of old frames. Volunteers run the shop and the library. By opening our collections to everyone, we make culture accessible to families. We need you.\n",
      fr: "Le Musée du Lac présente l’art de toute la région. Depuis l’incendie, l’édifice est fermé et nos expositions voyagent en camion jusqu’aux villages. Le conseil prépare une campagne de dons. En ouvrant nos collections à tous, nous rendons la culture accessible aux familles. Nous avons besoin de vous.\n",
      finds: ["differs"],
    },
  ],
  run(context, report) {
    for (const { words, place, bead } of diverging(context, "stale")) {
      const text = (lang: "en" | "fr") => words[lang] ?? context.blocks(bead, lang)[0]?.text ?? "";
      report("differs", { en: text("en"), fr: text("fr") }, place);
    }
  },
});
