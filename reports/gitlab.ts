import type { Finding, Refusal, Report, RepositoryFinding, Severity, SilencedBy, SilencedFinding } from "#finding";
import { asReportSet, defineFormat } from "#format";
import { focusOf, pathOf } from "#rendering/places";
import { plain } from "#rendering/plain";
import { rulePage } from "#rendering/rule-page";
import { messageText, silenceText } from "#rendering/silence";
import type { UiLang } from "#ui-lang";

export default defineFormat({
  id: "gitlab",
  extension: "json",
  mediaType: "application/json",
  summary: {
    en: "GitLab code quality: findings in the merge request’s widget and beside its lines.",
    fr: "Qualité du code de GitLab\u00A0: les constats dans la demande de fusion et à côté de ses lignes.",
  },
  render(input, { lang, docs }) {
    const { reports, unpaired, repository, silenced = [], refusals } = asReportSet(input);
    const ofPair = (result: Report, finding: Finding | SilencedFinding) =>
      linked(
        issue(wordsOf(finding, lang), finding.rule, finding.fingerprint, severityOf(finding), ...placeOf(result, finding)),
        rulePage(docs, finding.rule, lang),
      );
    const issues = [
      ...reports.flatMap((result) => [...result.findings, ...(result.silenced ?? [])].map((finding) => ofPair(result, finding))),
      ...[...unpaired, ...repository, ...silenced].map((finding: RepositoryFinding) =>
        linked(
          issue(wordsOf(finding, lang), finding.rule, finding.fingerprint, severityOf(finding), finding.paths[0] ?? ".", 1, 1),
          rulePage(docs, finding.rule, lang),
        ),
      ),
      ...refusals.map((refusal: Refusal) =>
        issue(
          refusal.message[lang],
          refusal.code,
          `${refusal.code}:${refusal.path ?? ""}:${refusal.side ?? ""}`,
          "blocker",
          refusal.path ?? ".",
          1,
          1,
        ),
      ),
    ];
    return `${JSON.stringify(unique(issues), null, 2)}\n`;
  },
});

/** @see https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format */
interface Issue {
  readonly description: string;
  readonly check_name: string;
  readonly fingerprint: string;
  readonly severity: "info" | "minor" | "major" | "critical" | "blocker";
  /** Markdown with links to more; the field for it in the format that this one is a part of. @see https://github.com/codeclimate/platform/blob/master/spec/analyzers/SPEC.md */
  readonly content?: { readonly body: string };
  readonly location: { readonly path: string; readonly lines: { readonly begin: number; readonly end: number } };
}

const SEVERITY = { error: "critical", warning: "minor", info: "info" } as const satisfies Record<Severity, Issue["severity"]>;

type Told = Pick<Finding, "message" | "severity" | "wasAccepted"> & { readonly silence?: SilencedBy };

/** The format has no place for what is accepted: it stands there as information, under the fingerprint that it had, so that it is new nowhere. */
const severityOf = ({ severity, silence }: Told): Issue["severity"] => (silence ? "info" : SEVERITY[severity]);

const wordsOf = (finding: Told, lang: UiLang): string =>
  finding.silence ? `${silenceText(finding.silence, lang)} ${finding.message[lang]}` : messageText(finding, lang);

function issue(
  description: string,
  rule: string,
  fingerprint: string,
  severity: Issue["severity"],
  path: string,
  begin: number,
  end: number,
): Issue {
  // GitLab shows a path as the repository has it, without `./`.
  const relative = plain(path)
    .replaceAll("\\", "/")
    .replace(/^(?:\.\/)+/u, "");
  return { description: plain(description), check_name: rule, fingerprint, severity, location: { path: relative, lines: { begin, end } } };
}

/** The issue with a link to the page of its rule, where there is one. */
function linked(each: Issue, page: string | undefined): Issue {
  return page === undefined ? each : { ...each, content: { body: `[${each.check_name}](${page})` } };
}

function placeOf(result: Report, finding: Report["findings"][number]): readonly [path: string, begin: number, end: number] {
  const focus = focusOf(finding);
  if (!focus) return [pathOf(result, "en"), 1, 1];
  return [pathOf(result, focus.side), focus.position.start.line, focus.position.end.line];
}

/** GitLab shows only the first of two with one fingerprint; a repository may hold the same pair twice. */
function unique(issues: readonly Issue[]): readonly Issue[] {
  const seen = new Map<string, number>();
  return issues.map((each) => {
    const n = seen.get(each.fingerprint) ?? 0;
    seen.set(each.fingerprint, n + 1);
    return n === 0 ? each : { ...each, fingerprint: `${each.fingerprint}-${n}` };
  });
}
