import { asReportSet, defineFormat } from "#format";

export default defineFormat({
  id: "ndjson",
  extension: "ndjson",
  mediaType: "application/x-ndjson",
  acceptRank: 6,
  summary: {
    en: "One pair a line, for streams and stores; faults of the repository, if any, in a last line without pairs.",
    fr: "Une paire par ligne, pour les flux et l’archivage; les fautes du dépôt, s’il y en a, sur une dernière ligne sans paire.",
  },
  render(input) {
    const results = asReportSet(input);
    const { unpaired, repository, silenced = [], refusals } = results;
    const rest = unpaired.length + repository.length + silenced.length + refusals.length > 0 ? [{ ...results, reports: [] }] : [];
    return [...results.reports, ...rest].map((line) => `${JSON.stringify(line)}\n`).join("");
  },
});
