import { type Refusal, type ReportSet, type RepositoryFinding, SEVERITIES, type SilencedFinding } from "#finding";
import { plain } from "#rendering/plain";
import { rulesShown } from "#rendering/ranked";
import { knownText, messageText, silencedShown, silenceText } from "#rendering/silence";
import { counted, LABELS, scoreText, severitySign, severityWord, verdictSign } from "#rendering/strings";
import { isOfEdits, verdictText } from "#rendering/verdict";
import { wrap } from "#rendering/wrap";
import { type Page, severityPaint } from "./page.ts";
import { PRETTY_STRINGS } from "./strings.ts";

/** What is of no single pair. */
export function repositoryBlock(title: string, findings: readonly RepositoryFinding[], page: Page): readonly string[] {
  const { lang, paint, width } = page;
  if (findings.length === 0) return [];
  const items = findings.map(({ severity, rule, paths, ...finding }) =>
    [
      `  ${severityPaint(severity, page)(`${severitySign[severity]} ${severityWord[severity][lang]}`)}  ${paint.dim(rule)}`,
      wrap(plain(messageText(finding, lang)), width, "    "),
      ...paths.map((path) => paint.cyan(`    ${plain(path)}`)),
    ].join("\n"),
  );
  return [[paint.bold(title), ...items].join("\n")];
}

/** What somebody silenced: who, why, until when. */
export function silencedBlock<F extends Pick<SilencedFinding, "rule" | "message" | "silence">>(
  silenced: readonly F[] | undefined,
  placeOf: (finding: F) => string,
  { lang, paint, width }: Page,
): readonly string[] {
  const { told, known } = silencedShown(silenced);
  if (told.length + known === 0) return [];
  const items = told.map((finding) =>
    [
      `    ${paint.dim(`– ${finding.rule}  ${plain(placeOf(finding))}`.trimEnd())}`,
      wrap(silenceText(finding.silence, lang), width, "      "),
      paint.dim(wrap(plain(finding.message[lang]), width, "      ")),
    ].join("\n"),
  );
  return [
    [
      `  ${paint.underline(LABELS.silenced[lang])}`,
      ...items,
      ...(known > 0 ? [paint.dim(wrap(knownText[lang](known), width, "      ", "    – "))] : []),
    ].join("\n"),
  ];
}

/** What could not be checked. */
export function refusalsBlock(refusals: readonly Refusal[], page: Page): readonly string[] {
  const { lang, paint, width } = page;
  if (refusals.length === 0) return [];
  const items = refusals.flatMap(({ code, path, message }) => [
    `  ${paint.red(`${severitySign.error} ${PRETTY_STRINGS.refused[lang]}`)}  ${paint.dim(code)}`,
    wrap(plain(message[lang]), width, "    "),
    ...(path === undefined ? [] : [paint.cyan(`    ${plain(path)}`)]),
  ]);
  return [[paint.bold(LABELS.refusals[lang]), ...items].join("\n")];
}

/** What to do about each rule that is shown, once for the whole report. */
export function rulesBlock(results: ReportSet, { lang, paint, width, info }: Page): readonly string[] {
  const items = rulesShown(results, info).map(([rule, { fix }]) => `  ${paint.bold(rule)}\n${wrap(fix[lang], width, "    ")}`);
  return items.length > 0 ? [[paint.bold(LABELS.whatToDo[lang]), ...items].join("\n")] : [];
}

/** The figures of the whole report. */
export function summaryBlock({ totals, reports, unpaired, repository, refusals }: ReportSet, { lang, paint, width }: Page): string {
  const { pairs, verdicts, counts, score } = totals;
  const rest = [
    ...(unpaired.length > 0 ? [counted(unpaired.length, "file", lang)] : []),
    ...(refusals.length > 0 ? [counted(refusals.length, "refusal", lang)] : []),
  ];
  const clean = counts.error + counts.warning + counts.info + repository.length + rest.length === 0;
  if (pairs === 0 && clean) return LABELS.noPair[lang];
  // A text without front matter asks for nothing by itself.
  const noted = reports.some(({ notes }) => notes.some(({ code }) => code !== "no-front-matter"));
  if (clean)
    return paint.green(wrap(`${verdictSign.pass} ${PRETTY_STRINGS[isOfEdits(reports) ? "noGap" : "allClean"][lang](pairs, noted)}`, width));
  const standing = (["pass", "warn", "fail"] as const)
    .filter((verdict) => verdicts[verdict] > 0)
    .map((verdict) => `${verdictText(verdict, reports, lang)}${LABELS.colon[lang]} ${verdicts[verdict]}`);
  const parts = [
    `${counted(pairs, "pair", lang)}${standing.length > 0 ? ` (${standing.join(", ")})` : ""}`,
    ...SEVERITIES.map((severity) => counted(counts[severity], severity, lang)),
    ...rest,
    ...(score !== null ? [`${LABELS.score[lang]} ${scoreText(score, lang)}`] : []),
  ];
  return wrap(parts.join(" · "), width);
}
