import picocolors from "picocolors";
import { type Finding, type Report, type ReportSet, SEVERITIES } from "#finding";
import { asReportSet, defineFormat } from "#format";
import { LANGS } from "#posting";
import { changeOfFinding, changeTexts, editTally } from "#rendering/changes";
import { fixCommandLine } from "#rendering/fix-command";
import { correctionsText, leadsText } from "#rendering/leads";
import { focusOf, placeText } from "#rendering/places";
import { plain } from "#rendering/plain";
import { rank, shownOf } from "#rendering/ranked";
import { inSections } from "#rendering/sections";
import { messageText } from "#rendering/silence";
import { counted, LABELS, scoreText, severitySign, severityWord, verdictSign } from "#rendering/strings";
import { verdictText } from "#rendering/verdict";
import { wrap } from "#rendering/wrap";
import { refusalsBlock, repositoryBlock, rulesBlock, silencedBlock, summaryBlock } from "./pretty/around.ts";
import { type Page, severityPaint, verdictPaint } from "./pretty/page.ts";
import { PRETTY_STRINGS } from "./pretty/strings.ts";

export default defineFormat({
  id: "pretty",
  extension: "txt",
  mediaType: "text/plain; charset=utf-8",
  aliases: ["text"],
  acceptRank: 7,
  summary: {
    en: "For reading in a terminal: each finding with both places and what to do.",
    fr: "Pour lire au terminal\u00A0: chaque constat, ses deux emplacements et ce qu’il faut faire.",
  },
  render(input, { lang, color = false, width = 100, summary = false, info = false }) {
    const results = asReportSet(input);
    const page: Page = { lang, width: Math.max(40, width), paint: picocolors.createColors(color), info };
    const { reports, unpaired, repository, silenced, refusals } = results;
    if (summary) return inBrief(results, page);
    const quiet = reports.filter(isQuiet);
    const blocks = [
      ...(quiet.length > 0 ? [quiet.map((result) => headLine(result, page)).join("\n")] : []),
      ...reports.filter((result) => !isQuiet(result)).map((result) => pairBlock(result, page)),
      ...repositoryBlock(LABELS.unpaired[lang], unpaired, page),
      ...repositoryBlock(LABELS.repository[lang], repository, page),
      ...silencedBlock(silenced, ({ paths }) => paths[0] ?? "", page),
      ...refusalsBlock(refusals, page),
      ...rulesBlock(results, page),
      summaryBlock(results, page),
    ];
    return `${blocks.join("\n\n")}\n`;
  },
});

/** One line for each pair, posting without a partner, fault of the repository and refusal; then the figures. */
function inBrief(results: ReportSet, page: Page): string {
  const { lang } = page;
  const { reports, unpaired, repository, refusals } = results;
  const lines = [
    ...reports.map((result) => headLine(result, page)),
    ...[...unpaired, ...repository].map(
      ({ severity, rule, paths }) =>
        `${plain(paths[0] ?? "")}  ${severityPaint(severity, page)(`${severitySign[severity]} ${severityWord[severity][lang]}`)} · ${rule}`,
    ),
    ...refusals.map(
      ({ code, path }) => `${plain(path ?? "")}  ${page.paint.red(`${severitySign.error} ${PRETTY_STRINGS.refused[lang]}`)} · ${code}`,
    ),
  ];
  return `${[...(lines.length > 0 ? [lines.join("\n")] : []), summaryBlock(results, page)].join("\n\n")}\n`;
}

/** A pair that takes one line: nothing to do and nothing to know. */
const isQuiet = ({ findings, notes, silenced = [] }: Report) => findings.length + notes.length + silenced.length === 0;

function headLine(result: Report, page: Page): string {
  const { lang, paint } = page;
  const counts = SEVERITIES.filter((severity) => result.counts[severity] > 0);
  const facts = [
    `${verdictSign[result.verdict]} ${verdictText(result.verdict, [result], lang)}`,
    `${LABELS.score[lang]} ${scoreText(result.score, lang)}`,
    ...counts.map((severity) => counted(result.counts[severity], severity, lang)),
    ...[editTally(result, lang) ?? []].flat(),
  ];
  return `${paint.bold(plain(result.pair.key))}  ${verdictPaint(result.verdict, page)(facts.join(" · "))}`;
}

function pairBlock(result: Report, page: Page): string {
  const { lang, paint, width } = page;
  const wide = Math.max(...LANGS.map((side) => PRETTY_STRINGS.side[side][lang].length));
  const paths = LANGS.flatMap((side) => {
    const { path } = result.pair[side];
    return path === undefined ? [] : [paint.dim(`  ${PRETTY_STRINGS.side[side][lang].padEnd(wide)}  ${plain(path)}`)];
  });
  const notes = result.notes.map(({ message }) => wrap(`${LABELS.note[lang]} ${plain(message[lang])}`, width, "    ", "  – "));
  return [
    [headLine(result, page), ...paths, ...notes].join("\n"),
    ...findingBlocks(result, page),
    ...silencedBlock(result.silenced, (finding) => placeOf(result, finding), page),
  ].join("\n\n");
}

function placeOf(result: Report, finding: Finding): string {
  const focus = focusOf(finding);
  return focus ? placeText(result, focus.side, focus.position) : "";
}

/** Errors, then warnings; then the leads, or how many there are; then a line a file for what a command corrects. */
function findingBlocks(result: Report, page: Page): readonly string[] {
  const { lang, paint, width } = page;
  const sections = inSections(result, shownOf(result, page.info), lang).map(({ title, findings }) =>
    [`  ${paint.underline(title)}`, ...findings.map((finding) => findingBlock(result, finding, page))].join("\n"),
  );
  const { leads, corrections } = rank(result);
  const sign = `  ${paint.blue(severitySign.info)} `;
  const counts = [
    ...(leads.length > 0 && !page.info ? [wrap(`${leadsText(leads, lang)}${LABELS.colon[lang]} --info`, width, "    ", sign)] : []),
    // On one line, so that the command can be copied.
    ...corrections.map((each) => {
      const command = fixCommandLine(each.rule, result.pair[each.side].path);
      return `${sign}${correctionsText[lang](each)}${LABELS.colon[lang]} ${command}`;
    }),
  ];
  return counts.length > 0 ? [...sections, counts.join("\n")] : sections;
}

function findingBlock(result: Report, finding: Finding, page: Page): string {
  const { lang, paint, width } = page;
  const { severity, rule } = finding;
  const label = `${severitySign[severity]} ${severityWord[severity][lang]}`;
  const head = `    ${severityPaint(severity, page)(label)}  ${paint.dim(rule)}`;
  const places = LANGS.flatMap((side) => {
    const position = finding[side];
    return position ? [`${side}  ${placeText(result, side, position)}`] : [];
  });
  const focus = focusOf(finding);
  if (focus?.insertion)
    places.push(
      `${focus.side}  ${PRETTY_STRINGS.insertAt[lang](placeText(result, focus.side, focus.position), focus.position.start.line)}`,
    );
  // A space or a comma cannot be seen in a terminal, and the message says it.
  const visible = finding.suggestion && /[\p{L}\p{N}]/u.test(finding.suggestion.text);
  const suggestion =
    finding.suggestion && visible ? [wrap(PRETTY_STRINGS.suggestion[lang](plain(finding.suggestion.text)), width, "      ")] : [];
  return [
    head,
    wrap(plain(messageText(finding, lang)), width, "      "),
    ...editLines(result, finding, page),
    ...suggestion,
    ...places.map((place) => `      ${paint.cyan(place)}`),
  ].join("\n");
}

/** Old text, new text and the other language’s, one under the other. */
function editLines(result: Report, finding: Finding, { lang, paint, width }: Page): readonly string[] {
  const change = changeOfFinding(result, finding);
  const texts = change ? changeTexts(change, lang, LONGEST_TEXT).filter(({ text }) => text !== "") : [];
  const wide = Math.max(0, ...texts.map(({ label }) => label.length));
  const indent = " ".repeat(8 + wide);
  return texts.map(({ label, text }) => `      ${paint.dim(label.padEnd(wide))}${wrap(text, width, indent).slice(6 + wide)}`);
}

/** A paragraph is shown whole, a page is not. */
const LONGEST_TEXT = 600;
