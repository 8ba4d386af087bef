import { defineCheck, LAST } from "#check";

export default defineCheck({
  id: "suppression",
  group: "structure",
  category: "uncategorized",
  severity: "warning",
  order: LAST,
  summary: {
    en: "Every suppression comment is needed, says why, and names rules that exist.",
    fr: "Chaque commentaire de suppression est utile, dit pourquoi et nomme des règles qui existent.",
  },
  why: {
    en: "A suppression that nobody needs any more hides the next fault in the same place.",
    fr: "Une suppression devenue inutile cache la prochaine erreur au même endroit.",
  },
  fix: {
    en: "Remove the comment, or add the reason after a colon.",
    fr: "Retirez le commentaire, ou ajoutez-y la raison après un deux-points.",
  },
  messages: {
    unused: ({ rules }: { rules: string }) => ({
      en: `This suppression${rules && ` of ${rules}`} silences nothing. Remove the comment.`,
      fr: `Cette suppression${rules && ` de ${rules}`} ne vise plus rien. Retirez le commentaire.`,
    }),
    "no-reason": ({ rules }: { rules: string }) => ({
      en: `This suppression${rules && ` of ${rules}`} gives no reason. Write it after a colon, for the next person who wonders.`,
      fr: `Cette suppression${rules && ` de ${rules}`} ne donne pas de raison. Écrivez-la après un deux-points, pour la prochaine personne qui se posera la question.`,
    }),
    unknown: ({ rule }: { rule: string }) => ({
      en: `This suppression names “${rule}”, which is not a rule. See the list with \`parite rules\`.`,
      fr: `Cette suppression nomme «\u00A0${rule}\u00A0», qui n’est pas une règle. Voyez la liste avec \`parite rules\`.`,
    }),
  },
  examples: [
    {
      label: { en: "A suppression that is needed and says why", fr: "Une suppression utile et motivée" },
      en: "## Who we are\n\n- Plan the work\n<!-- parite-disable-next-line missing-item: offered in English only -->\n- Answer calls from the Boston office\n- Write the report\n",
      fr: "## Qui nous sommes\n\n- Planifier le travail\n- Rédiger le rapport\n",
      finds: [],
    },
    {
      label: { en: "No reason, and nothing to silence", fr: "Ni raison ni rien à supprimer" },
      en: "## Who we are\n\n<!-- parite-disable-next-line missing-item -->\n- Plan the work\n",
      fr: "## Qui nous sommes\n\n- Planifier le travail\n",
      finds: ["no-reason:en", "unused:en"],
    },
    {
      label: { en: "A rule that does not exist", fr: "Une règle qui n’existe pas" },
      en: "## Who we are\n\n<!-- parite-disable-next-line missing-bullet: known -->\n- Plan the work\n",
      fr: "## Qui nous sommes\n\n- Planifier le travail\n",
      finds: ["unknown:en"],
    },
  ],
  run({ suppressions }, report) {
    for (const { side, directive, silenced, judged, unknown } of suppressions()) {
      const rules = directive.rules.join(", ");
      const place = { [side]: directive.position, lacking: side, confidence: 1, identity: `${side} ${rules} ${directive.reason}` };
      if (directive.reason === "") report("no-reason", { rules }, place);
      for (const rule of unknown) report("unknown", { rule }, { ...place, identity: `${place.identity} ${rule}` });
      if (silenced === 0 && judged && unknown.length === 0) report("unused", { rules }, place);
    }
  },
});
