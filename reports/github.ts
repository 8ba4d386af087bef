import type { Finding, Refusal, Report, RepositoryFinding, Severity, SilencedFinding, SilencedRepositoryFinding } from "#finding";
import { asReportSet, defineFormat } from "#format";
import { type Lang, otherLang, type Sides } from "#posting";
import { changeOfFinding, changeTexts } from "#rendering/changes";
import { focusOf, placeText } from "#rendering/places";
import { plain } from "#rendering/plain";
import { messageText, silenceText } from "#rendering/silence";
import { LABELS } from "#rendering/strings";
import type { UiLang } from "#ui-lang";

export default defineFormat({
  id: "github",
  extension: "txt",
  mediaType: "text/plain; charset=utf-8",
  summary: {
    en: "Workflow commands: GitHub Actions shows each finding beside its line.",
    fr: "Commandes de flux de travail\u00A0: GitHub Actions affiche chaque constat à côté de sa ligne.",
  },
  render(input, { lang }) {
    const { reports, unpaired, repository, silenced = [], refusals } = asReportSet(input);
    const lines = [
      ...reports.flatMap((result) => result.findings.map((finding) => findingLine(result, finding, lang))),
      ...[...unpaired, ...repository].map((finding) => repositoryLine(finding, lang)),
      ...refusals.map((refusal) => refusalLine(refusal, lang)),
      ...reports.flatMap((result) => (result.silenced ?? []).map((finding) => quietLine(finding, placeOf(result, finding), lang))),
      ...silenced.map((finding) => quietLine(finding, finding.paths[0] ?? "", lang)),
    ];
    return lines.map((line) => `${line}\n`).join("");
  },
});

const COMMAND: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", info: "notice" };

function findingLine(result: Report, finding: Finding, lang: UiLang): string {
  const focus = focusOf(finding);
  const path = focus && result.pair[focus.side].path;
  const place = focus && {
    ...(path !== undefined && { file: path }),
    line: focus.position.start.line,
    endLine: focus.position.end.line,
    col: focus.position.start.column,
    // The runner takes columns only within one line.
    ...(focus.position.end.line === focus.position.start.line && { endColumn: focus.position.end.column }),
  };
  return command(COMMAND[finding.severity], { ...place, title: finding.rule }, [
    `${messageText(finding, lang)}${twin(result, finding, focus?.side, lang)}`,
    ...editLines(result, finding, lang),
  ]);
}

/** Old text, new text and the other language’s, a line each. */
function editLines(result: Report, finding: Finding, lang: UiLang): readonly string[] {
  const change = changeOfFinding(result, finding);
  return change ? changeTexts(change, lang, LONGEST_TEXT).map(({ label, text }) => `${label}${LABELS.colon[lang]} ${text || "–"}`) : [];
}

/** An annotation is a small box. */
const LONGEST_TEXT = 300;

/** Where the other side is: an annotation has room for one place only. */
function twin(result: Report, finding: Finding, side: Lang | undefined, lang: UiLang): string {
  const other = side === undefined ? undefined : otherLang(side);
  const position = other && finding[other];
  return other && position ? ` (${FACING[lang]} ${placeText(result, other, position)})` : "";
}

const FACING: Sides<string> = { en: "other language:", fr: "autre langue\u00A0:" };

/** A line of the log and no annotation: of what is accepted nobody is told beside the change. It begins with a rule, so that the runner takes it for no command. */
function quietLine({ rule, message, silence }: SilencedFinding | SilencedRepositoryFinding, place: string, lang: UiLang): string {
  return plain(`${rule} ${place}${LABELS.colon[lang]} ${silenceText(silence, lang)} (${message[lang]})`);
}

function placeOf(result: Report, finding: Finding): string {
  const focus = focusOf(finding);
  return focus ? placeText(result, focus.side, focus.position) : result.pair.key;
}

function repositoryLine({ severity, rule, paths, ...finding }: RepositoryFinding, lang: UiLang): string {
  const [first] = paths;
  return command(COMMAND[severity], { ...(first !== undefined && { file: first }), title: rule }, [messageText(finding, lang)]);
}

function refusalLine({ code, path, message }: Refusal, lang: UiLang): string {
  return command("error", { ...(path !== undefined && { file: path }), title: code }, [message[lang]]);
}

/** @see https://github.com/actions/toolkit/blob/main/packages/core/src/command.ts for what must be escaped where */
function command(name: string, properties: { readonly [key: string]: string | number }, lines: readonly string[]): string {
  const list = Object.entries(properties).map(
    ([key, value]) =>
      `${key}=${escapeData(plain(String(value)))
        .replaceAll(":", "%3A")
        .replaceAll(",", "%2C")}`,
  );
  return `::${name} ${list.join(",")}::${escapeData(lines.map(plain).join("\n"))}`;
}

function escapeData(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
