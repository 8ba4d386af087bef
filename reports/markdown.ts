import {
  type Finding,
  type Refusal,
  type Report,
  type ReportSet,
  type RepositoryFinding,
  SEVERITIES,
  type SilencedFinding,
} from "#finding";
import { asReportSet, defineFormat } from "#format";
import { LANGS } from "#posting";
import { changeOfFinding, changeTexts, editTally } from "#rendering/changes";
import { fixCommandLine } from "#rendering/fix-command";
import { correctionsText, leadsText } from "#rendering/leads";
import { markdownCode as code, markdownText as text } from "#rendering/markdown-text";
import { focusOf, pathOf } from "#rendering/places";
import { rank, rulesShown, shownOf } from "#rendering/ranked";
import { rulePage } from "#rendering/rule-page";
import { inSections } from "#rendering/sections";
import { knownText, messageText, silencedShown, silenceText } from "#rendering/silence";
import { counted, LABELS, scoreText, severitySign, severityWord, verdictSign } from "#rendering/strings";
import { verdictText } from "#rendering/verdict";
import type { UiLang } from "#ui-lang";
import { MARKDOWN_STRINGS } from "./markdown/strings.ts";

/** Characters; a pull request comment takes 65,536, and a caller may want to add a line of its own. */
const LIMIT = 60_000;
/** Kept free for saying what was cut. */
const RESERVE = 500;
/** No single text of a document may fill the comment. */
const LONGEST = 4_000;

export default defineFormat({
  id: "markdown",
  extension: "md",
  mediaType: "text/markdown; charset=utf-8",
  acceptRank: 3,
  summary: {
    en: "For a pull request comment: under 60,000 characters, and what was cut is said.",
    fr: "Pour un commentaire de demande de tirage\u00A0: moins de 60\u00A0000 caractères, et ce qui a été coupé est indiqué.",
  },
  render: (input, { lang, docs, info = false }) => assemble(partsOf(asReportSet(input), { lang, docs, info }), lang),
});

interface Page {
  readonly lang: UiLang;
  readonly docs: string | undefined;
  /** Leads are shown, not counted. */
  readonly info: boolean;
}

/** A piece of the comment that is shown whole or not at all. */
interface Part {
  readonly text: string;
  /** How many findings it shows. */
  readonly findings: number;
}

function assemble(parts: readonly Part[], lang: UiLang): string {
  const shown: string[] = [];
  let size = 0;
  let cut = 0;
  for (const part of parts) {
    // After the first cut only headings would follow.
    if (cut > 0 || size + part.text.length + 2 > LIMIT - RESERVE) cut += part.findings;
    else {
      shown.push(part.text);
      size += part.text.length + 2;
    }
  }
  if (shown.length < parts.length) shown.push(MARKDOWN_STRINGS.cut[lang](cut));
  return `${shown.join("\n\n")}\n`;
}

function partsOf(results: ReportSet, page: Page): readonly Part[] {
  const { reports, unpaired, repository, silenced, refusals } = results;
  const { lang } = page;
  const heard = reports.filter(({ findings, notes, silenced: quiet = [] }) => findings.length + notes.length + quiet.length > 0);
  return [
    heading(results, lang),
    ...(reports.length > 1 && heard.length > 0 ? [table(heard, lang)] : []),
    ...heard.flatMap((result) => pairParts(result, page)),
    ...repositoryParts(LABELS.unpaired[lang], unpaired, lang),
    ...repositoryParts(LABELS.repository[lang], repository, lang),
    ...silencedParts(silenced, lang, "###"),
    ...refusalParts(refusals, lang),
    ...ruleParts(results, page),
  ];
}

const prose = (words: string): Part => ({ text: words, findings: 0 });

function heading({ totals, reports, unpaired, repository, refusals }: ReportSet, lang: UiLang): Part {
  const { pairs, verdicts, counts, score } = totals;
  const faults = counts.error + counts.warning + counts.info + unpaired.length + repository.length + refusals.length;
  if (pairs === 0 && faults === 0) return prose(`## Parité\n\n${LABELS.noPair[lang]}`);
  const worst = verdicts.fail > 0 || refusals.length > 0 || counts.error > 0 ? "fail" : counts.warning > 0 ? "warn" : "pass";
  const facts = [
    counted(pairs, "pair", lang),
    ...SEVERITIES.map((severity) => counted(counts[severity], severity, lang)),
    ...(unpaired.length > 0 ? [counted(unpaired.length, "file", lang)] : []),
    ...(refusals.length > 0 ? [counted(refusals.length, "refusal", lang)] : []),
    ...(score !== null ? [`${LABELS.score[lang]} ${scoreText(score, lang)}`] : []),
  ];
  return prose(`## ${verdictSign[worst]} Parité${LABELS.colon[lang]} ${verdictText(worst, reports, lang)}\n\n${facts.join(" · ")}`);
}

/** Most rows of the table; the pairs below it are all there. */
const ROWS = 50;

function table(results: readonly Report[], lang: UiLang): Part {
  const rows = results.slice(0, ROWS).map((result) => {
    const { pair, verdict, score, counts } = result;
    const cells = [
      code(clip(pair.key)),
      `${verdictSign[verdict]} ${verdictText(verdict, [result], lang)}`,
      scoreText(score, lang),
      ...SEVERITIES.map((s) => counts[s]),
    ];
    return `| ${cells.join(" | ")} |`;
  });
  const left = results.length - rows.length;
  return prose(
    [
      MARKDOWN_STRINGS.tableHead[lang],
      "|---|---|---|---:|---:|---:|",
      ...rows,
      ...(left > 0 ? ["", MARKDOWN_STRINGS.moreRows[lang](left)] : []),
    ].join("\n"),
  );
}

/** Errors, then warnings; then the leads, or how many there are; then a line a file for what a command corrects. */
function pairParts(result: Report, page: Page): readonly Part[] {
  const { lang } = page;
  const { pair, verdict, notes } = result;
  const paths = LANGS.flatMap((side) => (pair[side].path === undefined ? [] : [code(clip(pathOf(result, side)))]));
  const head = [
    `### ${code(clip(pair.key))}${LABELS.colon[lang]} ${verdictText(verdict, [result], lang)}`,
    ...(paths.length > 0 ? [paths.join(" · ")] : []),
    ...[editTally(result, lang) ?? []].flat(),
  ];
  return [
    prose(head.join("\n\n")),
    ...notes.map(({ message }) => prose(`- ${LABELS.note[lang]} ${text(clip(message[lang]))}`)),
    ...inSections(result, shownOf(result, page.info), lang).flatMap(({ title, findings }) =>
      findings.map((finding, i) => ({
        text: `${i === 0 ? `**${text(title)}**\n\n` : ""}${findingItem(result, finding, lang)}`,
        findings: 1,
      })),
    ),
    ...countParts(result, page),
    ...silencedParts(result.silenced, lang, "####"),
  ];
}

function countParts(result: Report, { lang, info }: Page): readonly Part[] {
  const { leads, corrections } = rank(result);
  const told = leads.length > 0 && !info ? [`${text(leadsText(leads, lang))}${LABELS.colon[lang]} \`--info\``] : [];
  const lines = corrections.map((each) => {
    const { path } = result.pair[each.side];
    const words = correctionsText[lang]({ ...each, rule: code(each.rule) });
    return `${words}${LABELS.colon[lang]} ${code(fixCommandLine(each.rule, path === undefined ? path : clip(path)))}`;
  });
  return [...told, ...lines].map((line) => prose(`- ${severitySign.info} ${line}`));
}

function findingItem(result: Report, finding: Finding, lang: UiLang): string {
  const { severity, rule } = finding;
  const places = LANGS.flatMap((side) => {
    const position = finding[side];
    return position ? [MARKDOWN_STRINGS.place[lang](code(clip(pathOf(result, side))), position.start.line)] : [];
  });
  const focus = focusOf(finding);
  if (focus?.insertion) places.push(MARKDOWN_STRINGS.insertAt[lang](code(clip(pathOf(result, focus.side))), focus.position.start.line));
  const label = `- ${severitySign[severity]} **${severityWord[severity][lang]}** ${code(rule)}`;
  const item = [`${label} — ${text(clip(messageText(finding, lang)))}`, ...(places.length > 0 ? [`  ${places.join(" · ")}`] : [])].join(
    "\\\n",
  );
  return `${item}${editTable(result, finding, lang)}`;
}

/** Old text, new text and the other language’s, side by side. */
function editTable(result: Report, finding: Finding, lang: UiLang): string {
  const change = changeOfFinding(result, finding);
  if (!change) return "";
  const texts = changeTexts(change, lang, LONGEST_TEXT);
  const row = (cells: readonly string[]) => `  | ${cells.join(" | ")} |`;
  return `\n\n${[row(texts.map(({ label }) => label)), row(texts.map(() => "---")), row(texts.map((each) => text(each.text)))].join("\n")}`;
}

/** As much of a block as a cell of a comment has room for. */
const LONGEST_TEXT = 400;

/** What somebody silenced: who, why, until when. */
function silencedParts(
  silenced: readonly Pick<SilencedFinding, "rule" | "message" | "silence">[] | undefined,
  lang: UiLang,
  level: string,
): readonly Part[] {
  const { told, known } = silencedShown(silenced);
  const items = told.map(({ rule, message, silence }) => ({
    text: `- ${code(rule)} — ${text(clip(silenceText(silence, lang)))}\\\n  ${text(clip(message[lang]))}`,
    findings: 0,
  }));
  const counted = known > 0 ? [prose(`- ${knownText[lang](known)}`)] : [];
  return items.length + known > 0 ? [prose(`${level} ${LABELS.silenced[lang]}`), ...items, ...counted] : [];
}

function repositoryParts(title: string, findings: readonly RepositoryFinding[], lang: UiLang): readonly Part[] {
  const items = findings.map(({ severity, rule, paths, ...finding }) => ({
    text: [
      `- ${severitySign[severity]} **${severityWord[severity][lang]}** ${code(rule)} — ${text(clip(messageText(finding, lang)))}`,
      `  ${paths
        .slice(0, 10)
        .map((path) => code(clip(path)))
        .join(" · ")}`,
    ].join("\\\n"),
    findings: 1,
  }));
  return items.length > 0 ? [prose(`### ${title}`), ...items] : [];
}

function refusalParts(refusals: readonly Refusal[], lang: UiLang): readonly Part[] {
  const items = refusals.map(({ code: id, path, message }) => ({
    text: `- ${severitySign.error} ${code(id)} — ${text(clip(message[lang]))}${path === undefined ? "" : ` ${code(clip(path))}`}`,
    findings: 1,
  }));
  return items.length > 0 ? [prose(`### ${LABELS.refusals[lang]}`), ...items] : [];
}

function ruleParts(results: ReportSet, { lang, docs, info }: Page): readonly Part[] {
  const items = rulesShown(results, info).map(([rule, { fix }]) => {
    const page = rulePage(docs, rule, lang);
    return `- ${page === undefined ? code(rule) : `[${code(rule)}](<${page}>)`}${LABELS.colon[lang]} ${text(fix[lang])}`;
  });
  return items.length > 0 ? [prose(`### ${LABELS.whatToDo[lang]}\n\n${items.join("\n")}`)] : [];
}

/** By code points, so that no pair of surrogates is split. */
function clip(words: string): string {
  return words.length <= LONGEST ? words : `${[...words.slice(0, LONGEST)].slice(0, -1).join("")}…`;
}
