import type { Change, Finding, PastSilence, Refusal, Report, RepositoryFinding, SilencedBy } from "#finding";
import { asReportSet, defineFormat } from "#format";
import { type Lang, otherLang } from "#posting";
import { csvText } from "./csv/text.ts";

/** Ids, not words: a spreadsheet or script that reads the columns works in both languages. */
const COLUMNS = [
  "kind",
  "pair",
  "severity",
  "rule",
  "category",
  "confidence",
  "lacking",
  "section_en",
  "section_fr",
  "path_en",
  "line_en",
  "column_en",
  "path_fr",
  "line_fr",
  "column_fr",
  "insert_side",
  "insert_line",
  "insert_column",
  "message_en",
  "message_fr",
  "suggestion",
  "fingerprint",
  "effect",
  "old",
  "new",
  "facing",
  "repository_paths",
  "silenced_by",
  "silenced_reason",
  "silenced_author",
  "silenced_until",
] as const;

/** Of a row a pair. */
const PAIR_COLUMNS = ["pair", "path_en", "path_fr", "verdict", "score", "errors", "warnings", "infos"] as const;

type Row = { readonly [C in (typeof COLUMNS)[number]]?: string | number };

export default defineFormat({
  id: "csv",
  extension: "csv",
  mediaType: "text/csv; charset=utf-8; header=present",
  acceptRank: 5,
  summary: {
    en: "One finding a row, for a spreadsheet; messages in both languages.",
    fr: "Un constat par ligne, pour un tableur; messages dans les deux langues.",
  },
  render(input, { summary }) {
    const { reports, unpaired, repository, silenced = [], refusals } = asReportSet(input);
    if (summary) return csvText(PAIR_COLUMNS, reports.map(pairRow));
    const rows: Row[] = [
      ...reports.flatMap((result) => result.findings.map((finding) => findingRow(result, finding))),
      ...reports.flatMap((result) => (result.changes ?? []).map((change) => changeRow(result, change))),
      ...unpaired.map((finding) => repositoryRow("unpaired", finding)),
      ...repository.map((finding) => repositoryRow("repository", finding)),
      ...reports.flatMap((result) =>
        (result.silenced ?? []).map((each) => ({ ...findingRow(result, each), kind: "silenced", ...silenceColumns(each.silence) })),
      ),
      ...silenced.map((each) => ({ ...repositoryRow("repository", each), kind: "silenced", ...silenceColumns(each.silence) })),
      ...refusals.map(refusalRow),
    ];
    return csvText(COLUMNS, rows);
  },
});

function pairRow({ pair, verdict, score, counts: { error, warning, info } }: Report) {
  return {
    pair: pair.key,
    path_en: pair.en.path ?? "",
    path_fr: pair.fr.path ?? "",
    verdict,
    score,
    errors: error,
    warnings: warning,
    infos: info,
  };
}

function findingRow(result: Report, finding: Finding): Row {
  const section = result.sections[finding.section];
  return {
    kind: "finding",
    pair: result.pair.key,
    severity: finding.severity,
    rule: finding.rule,
    category: finding.category,
    confidence: finding.confidence,
    lacking: finding.lacking ?? "",
    section_en: section?.en?.heading ?? "",
    section_fr: section?.fr?.heading ?? "",
    path_en: result.pair.en.path ?? "",
    line_en: finding.en?.start.line ?? "",
    column_en: finding.en?.start.column ?? "",
    path_fr: result.pair.fr.path ?? "",
    line_fr: finding.fr?.start.line ?? "",
    column_fr: finding.fr?.start.column ?? "",
    insert_side: finding.insertAt?.side ?? "",
    insert_line: finding.insertAt?.line ?? "",
    insert_column: finding.insertAt?.column ?? "",
    message_en: finding.message.en,
    message_fr: finding.message.fr,
    suggestion: finding.suggestion?.text ?? "",
    fingerprint: finding.fingerprint,
    ...silenceColumns(finding.wasAccepted),
  };
}

/** Of a finding that counts, what it was accepted by, and until when. */
function silenceColumns(silence: SilencedBy | PastSilence | undefined): Row {
  if (!silence) return {};
  const ended = "ended" in silence ? silence.ended : undefined;
  return {
    silenced_by: silence.source,
    silenced_reason: silence.reason,
    silenced_author: silence.by ?? "",
    silenced_until: ended ?? silence.until ?? "",
  };
}

function changeRow(result: Report, { side, effect, severity, section, after, other, old, new: now, facing }: Change): Row {
  const places = { [side]: after, [otherLang(side)]: other };
  return {
    kind: "change",
    pair: result.pair.key,
    lacking: severity === undefined ? "" : otherLang(side),
    section_en: result.sections[section]?.en?.heading ?? "",
    section_fr: result.sections[section]?.fr?.heading ?? "",
    path_en: result.pair.en.path ?? "",
    line_en: places.en?.start.line ?? "",
    column_en: places.en?.start.column ?? "",
    path_fr: result.pair.fr.path ?? "",
    line_fr: places.fr?.start.line ?? "",
    column_fr: places.fr?.start.column ?? "",
    effect,
    old: old ?? "",
    new: now ?? "",
    facing: facing ?? "",
  };
}

function repositoryRow(
  kind: "unpaired" | "repository",
  { severity, rule, category, lacking, paths, message, fingerprint, wasAccepted }: RepositoryFinding,
): Row {
  return {
    kind,
    severity,
    rule,
    category,
    lacking: lacking ?? "",
    repository_paths: paths.join("; "),
    message_en: message.en,
    message_fr: message.fr,
    fingerprint,
    ...silenceColumns(wasAccepted),
  };
}

function refusalRow({ code, side, path, message }: Refusal): Row {
  return {
    kind: "refusal",
    severity: "error",
    rule: code,
    ...pathColumn(side ?? "en", path ?? ""),
    message_en: message.en,
    message_fr: message.fr,
  };
}

function pathColumn(side: Lang, path: string): Row {
  return side === "en" ? { path_en: path } : { path_fr: path };
}
