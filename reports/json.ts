import { defineFormat } from "#format";

export default defineFormat({
  id: "json",
  extension: "json",
  mediaType: "application/json",
  acceptRank: 1,
  summary: {
    en: "The whole result, as the published JSON Schema describes it.",
    fr: "Le résultat complet, tel que le décrit le schéma JSON publié.",
  },
  render: (input) => `${JSON.stringify(input, null, 2)}\n`,
});
