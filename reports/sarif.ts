import type { Location, Log, Notification, Region, ReportingDescriptor, Result as SarifResult } from "sarif";
import type {
  Finding,
  Refusal,
  Report,
  ReportSet,
  RepositoryFinding,
  Severity,
  SilencedFinding,
  SilencedRepositoryFinding,
  Suggestion,
} from "#finding";
import { asReportSet, defineFormat } from "#format";
import { type Lang, otherLang, type Position, type Sides } from "#posting";
import { changeOfFinding } from "#rendering/changes";
import { focusOf } from "#rendering/places";
import { plain } from "#rendering/plain";
import { rulePage } from "#rendering/rule-page";
import { messageText, silenceText } from "#rendering/silence";
import type { UiLang } from "#ui-lang";

export default defineFormat({
  id: "sarif",
  extension: "sarif",
  mediaType: "application/sarif+json",
  acceptRank: 4,
  summary: {
    en: "SARIF 2.1.0, the standard for results of code analysis: code scanning, editors, dashboards.",
    fr: "SARIF 2.1.0, la norme des résultats d’analyse de code\u00A0: analyse du dépôt, éditeurs, tableaux de bord.",
  },
  render: (input, { lang, docs }) => `${JSON.stringify(logOf(asReportSet(input), lang, docs), null, 2)}\n`,
});

const LEVEL: Readonly<Record<Severity, "error" | "warning" | "note">> = { error: "error", warning: "warning", info: "note" };

/** @see https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html */
function logOf(
  { tool, reports, unpaired, repository, silenced = [], refusals, rules }: ReportSet,
  lang: UiLang,
  docs: string | undefined,
): Log {
  const across = [...unpaired, ...repository];
  const ids = [
    ...new Set([
      ...Object.keys(rules),
      ...reports.flatMap(({ findings }) => findings.map(({ rule }) => rule)),
      ...across.map(({ rule }) => rule),
    ]),
  ];
  return {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "Parité",
            semanticVersion: tool.version,
            language: `${lang}-CA`,
            rules: ids.map((id) => descriptor(id, rules[id], lang, rulePage(docs, id, lang))),
          },
        },
        language: `${lang}-CA`,
        columnKind: "utf16CodeUnits",
        invocations: [
          {
            executionSuccessful: refusals.length === 0,
            toolExecutionNotifications: [
              ...refusals.map((refusal) => refused(refusal, lang)),
              ...reports.flatMap((result) => notesOf(result, lang)),
              ...reports.flatMap((result) => (result.silenced ?? []).map((finding) => quiet(finding, placesOf(result, finding), lang))),
              ...silenced.map((finding) => quiet(finding, finding.paths.slice(0, 1).map(fileOnly), lang)),
            ],
          },
        ],
        results: [
          ...reports.flatMap((result) => result.findings.map((finding) => sarifResult(result, finding, ids, lang))),
          ...across.map((finding) => acrossResult(finding, ids, lang)),
        ],
      },
    ],
  };
}

function descriptor(
  id: string,
  facts: ReportSet["rules"][string] | undefined,
  lang: UiLang,
  page: string | undefined,
): ReportingDescriptor {
  const help = page === undefined ? {} : { helpUri: page };
  if (!facts) return { id, ...help };
  const { summary, why, fix, category, severity } = facts;
  return {
    id,
    shortDescription: { text: summary[lang] },
    fullDescription: { text: why[lang] },
    help: { text: `${why[lang]} ${fix[lang]}` },
    ...help,
    defaultConfiguration: { level: LEVEL[severity] },
    properties: { tags: [category] },
  };
}

function sarifResult(result: Report, finding: Finding, ids: readonly string[], lang: UiLang): SarifResult {
  const { rule, severity, message, fingerprint, confidence, category, lacking, suggestion, wasAccepted } = finding;
  const focus = focusOf(finding);
  const other = focus && otherLang(focus.side);
  const twin = other && finding[other];
  return {
    ruleId: rule,
    ruleIndex: ids.indexOf(rule),
    level: LEVEL[severity],
    message: { text: unlinked(messageText(finding, lang)) },
    locations: placesOf(result, finding),
    ...(twin && { relatedLocations: [{ ...location(result, other, twin), id: 0, message: { text: FACING[lang] } }] }),
    partialFingerprints: { "parite/v1": fingerprint },
    rank: Math.round(confidence * 1000) / 10,
    ...(suggestion && { fixes: [{ description: { text: REPLACE[lang] }, artifactChanges: [change(result, suggestion)] }] }),
    properties: {
      pair: result.pair.key,
      category,
      ...(lacking !== undefined && { lacking }),
      message,
      ...(wasAccepted && { wasAccepted }),
      ...editOf(result, finding),
    },
  };
}

function placesOf(result: Report, finding: Finding): Location[] {
  const focus = focusOf(finding);
  return focus ? [location(result, focus.side, focus.position)] : [];
}

const fileOnly = (path: string): Location => ({ physicalLocation: { artifactLocation: { uri: uriOf(path) } } });

/**
 * What somebody silenced, as a notification and not as a result with `suppressions`: GitHub’s code scanning reads none of these, and would open an
 * alert for each. @see https://github.com/github/codeql-action/issues/1230
 */
function quiet(
  { rule, fingerprint, message, silence }: SilencedFinding | SilencedRepositoryFinding,
  locations: Location[],
  lang: UiLang,
): Notification {
  return {
    descriptor: { id: `silenced/${rule}` },
    level: "note",
    message: { text: unlinked(`${silenceText(silence, lang)} ${message[lang]}`) },
    ...(locations.length > 0 && { locations }),
    properties: { fingerprint, silence },
  };
}

/** Old text, new text and the other language’s. */
function editOf(result: Report, finding: Finding) {
  const change = changeOfFinding(result, finding);
  return change ? { edit: { old: change.old, new: change.new, facing: change.facing } } : {};
}

const FACING: Sides<string> = { en: "The same place in the other language.", fr: "Le même endroit dans l’autre langue." };
const REPLACE: Sides<string> = { en: "Put in the suggested text.", fr: "Mettre le texte proposé." };

function change(result: Report, { side, range, text }: Suggestion) {
  return {
    artifactLocation: { uri: uriOf(result.pair[side].path ?? `${side}.md`) },
    replacements: [{ deletedRegion: region(range), insertedContent: { text } }],
  };
}

function acrossResult(
  { rule, severity, message, fingerprint, category, lacking, paths, ...more }: RepositoryFinding,
  ids: readonly string[],
  lang: UiLang,
): SarifResult {
  const [first, ...rest] = paths.map(fileOnly);
  return {
    ruleId: rule,
    ruleIndex: ids.indexOf(rule),
    level: LEVEL[severity],
    message: { text: unlinked(messageText({ message, ...more }, lang)) },
    locations: first ? [first] : [],
    ...(rest.length > 0 && { relatedLocations: rest }),
    partialFingerprints: { "parite/v1": fingerprint },
    properties: { category, ...(lacking !== undefined && { lacking }), message },
  };
}

function refused({ code, path, message }: Refusal, lang: UiLang): Notification {
  return {
    descriptor: { id: code },
    level: "error",
    message: { text: unlinked(message[lang]) },
    ...(path !== undefined && { locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(path) } } }] }),
  };
}

function notesOf({ pair, notes }: Report, lang: UiLang): readonly Notification[] {
  return notes.map(({ code, side, message }) => {
    const path = side && pair[side].path;
    return {
      descriptor: { id: code },
      level: "note",
      message: { text: unlinked(message[lang]) },
      ...(path !== undefined && { locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(path) } } }] }),
    };
  });
}

function location(result: Report, side: Lang, position: Position): Location {
  return { physicalLocation: { artifactLocation: { uri: uriOf(result.pair[side].path ?? `${side}.md`) }, region: region(position) } };
}

function region({ start, end }: Position): Region {
  return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
}

/** Words in which no link begins: a viewer makes one of `[words](target)`, which a posting may hold. @see SARIF 2.1.0, 3.11.6 */
const unlinked = (text: string): string => plain(text).replaceAll("](", "] (");

/** A path as a URI reference (RFC 3986): relative paths stay relative, so that a viewer finds them in its own checkout. */
function uriOf(path: string): string {
  const parts = plain(path).toWellFormed().replaceAll("\\", "/").split("/").map(encodeURIComponent).join("/");
  if (/^[A-Za-z]%3A\//u.test(parts)) return `file:///${parts.replace("%3A", ":")}`;
  return parts.startsWith("/") ? `file://${parts}` : parts;
}
