import { defineCheck } from "#check";
import { placeOfUnmatched, type Unmatched, unmatched } from "#facts/unmatched";
import type { Lang } from "#posting";
import { quoted } from "#text/quote";
import { versionName } from "#text/version-names";

export default defineCheck({
  id: "missing-paragraph",
  group: "structure",
  category: "omission",
  severity: "error",
  summary: { en: "Every paragraph stands in both languages.", fr: "Chaque paragraphe figure dans les deux langues." },
  why: {
    en: "Readers of one language learn less than the others about the position.",
    fr: "Les personnes qui lisent l’une des langues en apprennent moins que les autres sur le poste.",
  },
  fix: {
    en: "Translate the paragraph and insert it at the place shown, or remove it if it is no longer wanted.",
    fr: "Traduisez le paragraphe et insérez-le à l’endroit indiqué, ou retirez-le s’il n’a plus lieu d’être.",
  },
  messages: {
    missing: ({ lacking, text }: { lacking: Lang; text: string }) => ({
      en: `The paragraph ${quoted(text).en} is missing from the ${versionName[lacking].en}. Translate it and insert it at the place shown.`,
      fr: `Le paragraphe ${quoted(text).fr} manque dans la ${versionName[lacking].fr}. Traduisez-le et insérez-le à l’endroit indiqué.`,
    }),
    entry: ({ lacking, text }: { lacking: Lang; text: string }) => ({
      en: `The term ${quoted(text).en} and its definition are missing from the ${versionName[lacking].en}. Translate them and insert them at the place shown.`,
      fr: `Le terme ${quoted(text).fr} et sa définition manquent dans la ${versionName[lacking].fr}. Traduisez-les et insérez-les à l’endroit indiqué.`,
    }),
    part: ({ lacking, text }: { lacking: Lang; text: string }) => ({
      en: `The ${versionName[lacking].en} has this paragraph in part; ${quoted(text).en} is missing. Translate it and add it there.`,
      fr: `La ${versionName[lacking].fr} contient ce paragraphe en partie; il y manque ${quoted(text).fr}. Traduisez ce passage et ajoutez-le.`,
    }),
    repeated: ({ lacking, text }: { lacking: Lang; text: string }) => ({
      en: `The paragraph ${quoted(text).en} repeats another passage and is missing from the ${versionName[lacking].en}. Remove the repetition, or add it to both versions.`,
      fr: `Le paragraphe ${quoted(text).fr} répète un autre passage et manque dans la ${versionName[lacking].fr}. Supprimez la répétition, ou ajoutez-la aux deux versions.`,
    }),
  },
  examples: [
    {
      en: "The library serves 12 communities along the coast.\n\nEvery candidate receives an answer within 10 days.",
      fr: "La bibliothèque dessert 12 collectivités le long de la côte.\n\nChaque candidat reçoit une réponse dans un délai de 10 jours.",
      finds: [],
    },
    {
      label: { en: "A paragraph that only the English version has", fr: "Un paragraphe que seule la version anglaise contient" },
      en: "The library serves 12 communities along the coast.\n\nTravel by boat is part of the work, and we pay for your training.\n\nEvery candidate receives an answer within 10 days.",
      fr: "La bibliothèque dessert 12 collectivités le long de la côte.\n\nChaque candidat reçoit une réponse dans un délai de 10 jours.",
      finds: ["missing:fr"],
    },
    {
      label: { en: "A lone asterisk is decoration", fr: "Un astérisque isolé n’est qu’un ornement" },
      en: "The library serves 12 communities along the coast.\n\n\\*\n\nEvery candidate receives an answer within 10 days.",
      fr: "La bibliothèque dessert 12 collectivités le long de la côte.\n\nChaque candidat reçoit une réponse dans un délai de 10 jours.",
      finds: [],
    },
  ],
  run(context, report) {
    for (const [missing, ...definitions] of entries(unmatched(context, ["paragraph"]))) {
      if (missing === undefined) continue;
      const { lacking, block, repeats, left } = missing;
      const end = definitions.at(-1)?.block.position.end;
      if (end) {
        const position = { start: block.position.start, end };
        const place = { en: lacking === "en" ? null : position, fr: lacking === "fr" ? null : position, identity: block.text };
        report("entry", { lacking, text: block.text }, { ...placeOfUnmatched(context, missing), ...place });
        continue;
      }
      const kind = repeats ? "repeated" : left === undefined ? "missing" : "part";
      report(kind, { lacking, text: left ?? block.text }, placeOfUnmatched(context, missing));
    }
  },
});

/** A term takes its definitions with it: one fault, one finding. */
function entries(blocks: readonly Unmatched[]): readonly (readonly Unmatched[])[] {
  const found: Unmatched[][] = [];
  for (const one of blocks) {
    const open = found.at(-1);
    const last = open?.at(-1);
    const isOf = open?.[0]?.block.detail === "term" && !open[0].repeats && one.block.detail === "definition" && one.left === undefined;
    if (isOf && last?.lacking === one.lacking && last.block.index + 1 === one.block.index) open?.push(one);
    else found.push([one]);
  }
  return found;
}
