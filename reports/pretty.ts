import picocolors from "picocolors";
import {
  type Finding,
  type Refusal,
  type Report,
  type ReportSet,
  type RepositoryFinding,
  SEVERITIES,
  type Severity,
  type Verdict,
} from "#finding";
import { asReportSet, defineFormat } from "#format";
import { LANGS } from "#posting";
import { changeOf, changeTexts, editTally } from "#rendering/changes";
import { fold } from "#rendering/fold";
import { focusOf, placeText } from "#rendering/places";
import { plain } from "#rendering/plain";
import { bySection } from "#rendering/sections";
import { counted, folded, LABELS, scoreText, severitySign, severityWord, verdictSign, verdictWord } from "#rendering/strings";
import { wrap } from "#rendering/wrap";
import type { UiLang } from "#ui-lang";
import { historyPretty } from "./history/pretty.ts";
import { PRETTY_WORDS } from "./pretty/strings.ts";

export default defineFormat({
  id: "pretty",
  extension: "txt",
  mediaType: "text/plain; charset=utf-8",
  aliases: ["text"],
  acceptRank: 7,
  summary: {
    en: "For reading in a terminal: each finding with both places and what to do.",
    fr: "Pour lire au terminal\u00A0: chaque constat, ses deux emplacements et quoi faire.",
  },
  render(input, { lang, color = false, width = 100, summary = false }) {
    const results = asReportSet(input);
    const page: Page = { lang, width: Math.max(40, width), paint: picocolors.createColors(color) };
    const { reports, unpaired, repository, refusals, rules } = results;
    if (summary) return inBrief(results, page);
    const quiet = reports.filter(isQuiet);
    const blocks = [
      ...(quiet.length > 0 ? [quiet.map((result) => headLine(result, page)).join("\n")] : []),
      ...reports.filter((result) => !isQuiet(result)).map((result) => pairBlock(result, page)),
      ...repositoryBlock(LABELS.unpaired[lang], unpaired, page),
      ...repositoryBlock(LABELS.repository[lang], repository, page),
      ...refusalsBlock(refusals, page),
      ...rulesBlock(rules, page),
      summaryBlock(results, page),
    ];
    return `${blocks.join("\n\n")}\n`;
  },
  renderHistory: historyPretty,
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
      ({ code, path }) => `${plain(path ?? "")}  ${page.paint.red(`${severitySign.error} ${PRETTY_WORDS.refused[lang]}`)} · ${code}`,
    ),
  ];
  return `${[...(lines.length > 0 ? [lines.join("\n")] : []), summaryBlock(results, page)].join("\n\n")}\n`;
}

interface Page {
  readonly lang: UiLang;
  readonly width: number;
  readonly paint: ReturnType<typeof picocolors.createColors>;
}

/** A pair that takes one line: nothing to do and nothing to know. */
const isQuiet = ({ findings, notes }: Report) => findings.length + notes.length === 0;

function headLine(result: Report, page: Page): string {
  const { lang, paint } = page;
  const counts = SEVERITIES.filter((severity) => result.counts[severity] > 0);
  const facts = [
    `${verdictSign[result.verdict]} ${verdictWord[result.verdict][lang]}`,
    `${LABELS.score[lang]} ${scoreText(result.score, lang)}`,
    ...counts.map((severity) => counted(result.counts[severity], severity, lang)),
    ...[editTally(result, lang) ?? []].flat(),
  ];
  return `${paint.bold(plain(result.pair.key))}  ${verdictPaint(result.verdict, page)(facts.join(" · "))}`;
}

function pairBlock(result: Report, page: Page): string {
  const { lang, paint, width } = page;
  const wide = Math.max(...LANGS.map((side) => PRETTY_WORDS.side[side][lang].length));
  const paths = LANGS.flatMap((side) => {
    const { path } = result.pair[side];
    return path === undefined ? [] : [paint.dim(`  ${PRETTY_WORDS.side[side][lang].padEnd(wide)}  ${plain(path)}`)];
  });
  const notes = result.notes.map(({ message }) => wrap(`${LABELS.note[lang]} ${plain(message[lang])}`, width, "    ", "  – "));
  return [[headLine(result, page), ...paths, ...notes].join("\n"), ...findingBlocks(result, page)].join("\n\n");
}

function findingBlocks(result: Report, page: Page): readonly string[] {
  const { lang, paint, width } = page;
  const { shown, left } = fold(result.findings);
  const sections = bySection(result, lang)
    .map(({ title, findings }) => ({ title, findings: findings.filter((finding) => shown.has(finding)) }))
    .filter(({ findings }) => findings.length > 0)
    .map(({ title, findings }) =>
      [`  ${paint.underline(title)}`, ...findings.map((finding) => findingBlock(result, finding, page))].join("\n"),
    );
  const more = [...left].map(([rule, n]) => wrap(folded[lang](n, rule), width, "    "));
  return more.length > 0 ? [...sections, more.join("\n")] : sections;
}

function findingBlock(result: Report, finding: Finding, page: Page): string {
  const { lang, paint, width } = page;
  const { severity, rule, message } = finding;
  const label = `${severitySign[severity]} ${severityWord[severity][lang]}`;
  const head = `    ${severityPaint(severity, page)(label)}  ${paint.dim(rule)}`;
  const places = LANGS.flatMap((side) => {
    const position = finding[side];
    return position ? [`${side}  ${placeText(result, side, position)}`] : [];
  });
  const focus = focusOf(finding);
  if (focus?.insertion)
    places.push(`${focus.side}  ${PRETTY_WORDS.insertAt[lang](placeText(result, focus.side, focus.position), focus.position.start.line)}`);
  // A space or a comma cannot be seen in a terminal, and the message says it.
  const visible = finding.suggestion && /[\p{L}\p{N}]/u.test(finding.suggestion.text);
  const suggestion =
    finding.suggestion && visible ? [wrap(PRETTY_WORDS.suggestion[lang](plain(finding.suggestion.text)), width, "      ")] : [];
  return [
    head,
    wrap(plain(message[lang]), width, "      "),
    ...editLines(result, finding, page),
    ...suggestion,
    ...places.map((place) => `      ${paint.cyan(place)}`),
  ].join("\n");
}

/** Old text, new text and the other language’s, one under the other. */
function editLines(result: Report, finding: Finding, { lang, paint, width }: Page): readonly string[] {
  const change = changeOf(result, finding);
  const texts = change ? changeTexts(change, lang, LONGEST_TEXT).filter(({ text }) => text !== "") : [];
  const wide = Math.max(0, ...texts.map(({ label }) => label.length));
  const indent = " ".repeat(8 + wide);
  return texts.map(({ label, text }) => `      ${paint.dim(label.padEnd(wide))}${wrap(text, width, indent).slice(6 + wide)}`);
}

/** A paragraph is shown whole, a page is not. */
const LONGEST_TEXT = 600;

function repositoryBlock(title: string, findings: readonly RepositoryFinding[], page: Page): readonly string[] {
  const { lang, paint, width } = page;
  if (findings.length === 0) return [];
  const items = findings.map(({ severity, rule, paths, message }) =>
    [
      `  ${severityPaint(severity, page)(`${severitySign[severity]} ${severityWord[severity][lang]}`)}  ${paint.dim(rule)}`,
      wrap(plain(message[lang]), width, "    "),
      ...paths.map((path) => paint.cyan(`    ${plain(path)}`)),
    ].join("\n"),
  );
  return [[paint.bold(title), ...items].join("\n")];
}

function refusalsBlock(refusals: readonly Refusal[], page: Page): readonly string[] {
  const { lang, paint, width } = page;
  if (refusals.length === 0) return [];
  const items = refusals.flatMap(({ code, path, message }) => [
    `  ${paint.red(`${severitySign.error} ${PRETTY_WORDS.refused[lang]}`)}  ${paint.dim(code)}`,
    wrap(plain(message[lang]), width, "    "),
    ...(path === undefined ? [] : [paint.cyan(`    ${plain(path)}`)]),
  ]);
  return [[paint.bold(LABELS.refusals[lang]), ...items].join("\n")];
}

/** What to do about each rule that occurs, once for the whole report. */
function rulesBlock(rules: ReportSet["rules"], { lang, paint, width }: Page): readonly string[] {
  const entries = Object.entries(rules);
  if (entries.length === 0) return [];
  const items = entries.map(([rule, { fix }]) => `  ${paint.bold(rule)}\n${wrap(fix[lang], width, "    ")}`);
  return [[paint.bold(LABELS.whatToDo[lang]), ...items].join("\n")];
}

function summaryBlock({ totals, reports, unpaired, repository, refusals }: ReportSet, { lang, paint, width }: Page): string {
  const { pairs, verdicts, counts, score } = totals;
  const rest = [
    ...(unpaired.length > 0 ? [counted(unpaired.length, "file", lang)] : []),
    ...(refusals.length > 0 ? [counted(refusals.length, "refusal", lang)] : []),
  ];
  const clean = counts.error + counts.warning + counts.info + repository.length + rest.length === 0;
  if (pairs === 0 && clean) return LABELS.noPair[lang];
  // A text without front matter asks for nothing by itself.
  const noted = reports.some(({ notes }) => notes.some(({ code }) => code !== "no-front-matter"));
  if (clean) return paint.green(wrap(`${verdictSign.pass} ${PRETTY_WORDS.allClean[lang](pairs, noted)}`, width));
  const standing = (["pass", "warn", "fail"] as const)
    .filter((verdict) => verdicts[verdict] > 0)
    .map((verdict) => `${verdictWord[verdict][lang]}${LABELS.colon[lang]} ${verdicts[verdict]}`);
  const parts = [
    `${counted(pairs, "pair", lang)}${standing.length > 0 ? ` (${standing.join(", ")})` : ""}`,
    ...SEVERITIES.map((severity) => counted(counts[severity], severity, lang)),
    ...rest,
    ...(pairs > 0 ? [`${LABELS.score[lang]} ${scoreText(score, lang)}`] : []),
  ];
  return wrap(parts.join(" · "), width);
}

function severityPaint(severity: Severity, { paint }: Page): (text: string) => string {
  return { error: paint.red, warning: paint.yellow, info: paint.blue }[severity];
}

function verdictPaint(verdict: Verdict, { paint }: Page): (text: string) => string {
  return { pass: paint.green, warn: paint.yellow, fail: paint.red }[verdict];
}
