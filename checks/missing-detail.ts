import { defineCheck } from "#check";
import { diverging } from "#facts/diverging";
import type { Lang } from "#posting";
import { langName } from "#text/lang-names";
import { quoted } from "#text/quote";

export default defineCheck({
  id: "missing-detail",
  group: "content",
  category: "omission",
  severity: "warning",
  order: 20,
  summary: {
    en: "A sentence that stands in both languages gives the same details in both.",
    fr: "Une phrase présente dans les deux langues donne les mêmes précisions dans les deux.",
  },
  why: {
    en: "A condition or a qualifier that only one language has gives its readers other facts.",
    fr: "Une condition ou une précision donnée dans une seule langue informe différemment les lectrices et lecteurs.",
  },
  fix: {
    en: "Add what the marked words say to the other language, or remove them.",
    fr: "Ajoutez dans l’autre langue ce que disent les mots marqués, ou retirez-les.",
  },
  messages: {
    missing: ({ words, lacking }: { words: string; lacking: Lang }) => ({
      en: `Nothing in the ${langName[lacking].en} text answers to ${quoted(words).en}. Check that the detail is there, and add it if it is not.`,
      fr: `Rien dans le texte ${langName[lacking].fr} ne correspond à ${quoted(words).fr}. Vérifiez que la précision s’y trouve, et ajoutez-la au besoin.`,
    }),
  },
  examples: [
    {
      en: "You have experience with public procurement and contracts.\n",
      fr: "Vous avez de l’expérience des marchés publics et des contrats.\n",
      finds: [],
    },
    {
      en: "The team plans inspections of bridges, tunnels and harbours, writes monthly reports for the regional council, and trains seasonal volunteers.\n",
      fr: "L’équipe planifie les inspections des ponts, des tunnels et des ports.\n",
      finds: ["missing:fr"],
    },
  ],
  run(context, report) {
    for (const { divergence, words, place } of diverging(context, "detail")) {
      const lacking = divergence.lacking as Lang;
      report("missing", { words: (lacking === "fr" ? words.en : words.fr) ?? "", lacking }, place);
    }
  },
});
