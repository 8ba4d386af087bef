import { defineCheck } from "#check";
import { diverging } from "#facts/diverging";
import { unlikeImageTexts } from "#facts/image-texts";
import { type AlsoOpen, alsoOpen } from "#text/also";
import { quoted } from "#text/quote";

export default defineCheck({
  id: "meaning",
  group: "content",
  category: "mistranslation",
  severity: "warning",
  order: 20,
  summary: {
    en: "Texts that face each other say the same.",
    fr: "Les textes qui se font face disent la même chose.",
  },
  why: {
    en: "Readers of the two languages would understand different things.",
    fr: "Selon la langue, on comprendrait des choses différentes.",
  },
  fix: {
    en: "Read the two texts side by side and make them say the same.",
    fr: "Lisez les deux textes côte à côte et faites-leur dire la même chose.",
  },
  messages: {
    differs: ({ en, fr, also }: { en: string; fr: string; also?: AlsoOpen }) => ({
      en: `The two texts may say different things: ${quoted(en).en} in English, ${quoted(fr).en} in French.${alsoOpen(also).en} Read them side by side.`,
      fr: `Les deux textes ne disent peut-être pas la même chose\u00A0: ${quoted(en).fr} en anglais, ${quoted(fr).fr} en français.${alsoOpen(also).fr} Lisez-les côte à côte.`,
    }),
  },
  examples: [
    {
      en: "You will answer questions from the public by telephone.\n",
      fr: "Vous répondrez aux questions du public par téléphone.\n",
      finds: [],
    },
    {
      en: "- Answer questions from the public by telephone and keep the register of complaints up to date\n- Prepare the yearly budget\n",
      fr: "- Répondre aux questions du public en organisant des tournées dans les écoles du quartier\n- Préparer le budget annuel\n",
      finds: ["differs"],
    },
  ],
  run(context, report) {
    for (const { bead, en, fr } of unlikeImageTexts(context))
      report("differs", { en: en.text, fr: fr.text }, { en, fr, bead, confidence: 0.7 });
    for (const { words, also, place, bead } of diverging(context, "meaning")) {
      const text = (lang: "en" | "fr") => words[lang] ?? context.blocks(bead, lang)[0]?.text ?? "";
      report("differs", { en: text("en"), fr: text("fr"), ...(Object.keys(also).length > 0 && { also }) }, place);
    }
  },
});
