import { defineCheck } from "#check";
import { placeOfUnmatched, unmatched } from "#facts/unmatched";
import type { Lang } from "#posting";
import { quoted } from "#text/quote";
import { versionName } from "#text/version-names";

export default defineCheck({
  id: "missing-item",
  group: "structure",
  category: "omission",
  severity: "error",
  summary: { en: "Every list item stands in both languages.", fr: "Chaque élément de liste figure dans les deux langues." },
  why: {
    en: "A task, requirement or benefit that only one language names is one that half the candidates do not know of.",
    fr: "Une tâche, une exigence ou un avantage que seule une langue mentionne reste inconnu de la moitié des candidats.",
  },
  fix: {
    en: "Translate the item and add it to the list at the place shown, or remove it if it is no longer wanted.",
    fr: "Traduisez l’élément et ajoutez-le à la liste à l’endroit indiqué, ou retirez-le s’il n’a plus lieu d’être.",
  },
  messages: {
    missing: ({ lacking, text }: { lacking: Lang; text: string }) => ({
      en: `The list item ${quoted(text).en} is missing from the ${versionName[lacking].en}. Translate it and add it to the list at the place shown.`,
      fr: `L’élément de liste ${quoted(text).fr} manque dans la ${versionName[lacking].fr}. Traduisez-le et ajoutez-le à la liste à l’endroit indiqué.`,
    }),
    repeated: ({ lacking, text }: { lacking: Lang; text: string }) => ({
      en: `The list item ${quoted(text).en} repeats another passage and is missing from the ${versionName[lacking].en}. Remove the repetition, or add it to both versions.`,
      fr: `L’élément de liste ${quoted(text).fr} répète un autre passage et manque dans la ${versionName[lacking].fr}. Supprimez la répétition, ou ajoutez-la aux deux versions.`,
    }),
  },
  examples: [
    {
      en: "You will:\n\n- plan the harvest with three growers;\n- drive the delivery truck on weekends;\n- keep the tools in good order.",
      fr: "Vous devrez\u00A0:\n\n- planifier la récolte avec trois producteurs;\n- conduire le camion de livraison la fin de semaine;\n- tenir les outils en bon état.",
      finds: [],
    },
    {
      label: { en: "A condition that only English readers see", fr: "Une condition que seule la version anglaise mentionne" },
      en: "You will:\n\n- plan the harvest with 3 growers;\n- drive the delivery truck on weekends, with a class 5 licence;\n- keep the tools in good order.",
      fr: "Vous devrez\u00A0:\n\n- planifier la récolte avec 3 producteurs;\n- tenir les outils en bon état.",
      finds: ["missing:fr"],
    },
    {
      label: {
        en: "Two items added to the French version only: two findings",
        fr: "Deux éléments ajoutés au français seulement\u00A0: deux constats",
      },
      en: "We offer:\n\n- a pension plan;\n- 20 days of vacation.",
      fr: "Nous offrons\u00A0:\n\n- un régime de retraite;\n- 20 jours de vacances;\n- le remboursement de vos cours jusqu’à 1\u00A0500\u00A0$;\n- une place dans notre garderie de Gatineau.",
      finds: ["missing:en", "missing:en"],
    },
  ],
  run(context, report) {
    for (const missing of unmatched(context, ["item"])) {
      const { lacking, block, repeats } = missing;
      report(repeats ? "repeated" : "missing", { lacking, text: block.text }, placeOfUnmatched(context, missing));
    }
  },
});
