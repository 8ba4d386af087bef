import type { Finding, Report } from "#finding";
import { LANGS, type Pair, type Sides } from "#posting";
import { blockHashes } from "#projects/acceptance";
import { blockMarks } from "#projects/marks";
import type { PlacedFinding } from "#projects/placed-finding";
import type { ThreadStep } from "#projects/threads";
import type { ScoredReport } from "#run/score";
import type { KeptVersion, Project } from "#store/entities";

/** The findings of what is kept, as far as a later version finds them again; those that comments silence are gaps too, and say so. */
export const findingsOf = ({ report, findings }: KeptVersion): readonly PlacedFinding[] =>
  report ? gapFindings(report) : (findings ?? []);

/** The findings of a report that are gaps: what counts, and what a comment silences, which is accepted and not closed. */
export const gapFindings = ({ findings, silenced = [] }: Report): readonly (Finding & { readonly silenced?: string })[] => [
  ...findings,
  ...silenced.map(({ silence, ...finding }) => ({ ...finding, silenced: silence.reason })),
];

/** What the score hangs on; nothing in what was kept before it was. */
export const scoredOf = ({ report, scored }: KeptVersion): ScoredReport | undefined =>
  report ? { alignment: report.alignment, sections: report.sections.length } : scored;

/** What is kept of a version; where the project keeps no texts, not a word of them. */
export function keptOf(project: Project, report: Report, pair: Pair, step: ThreadStep, firstNew: number): KeptVersion {
  const texts: Sides<string> = { en: pair.en.text, fr: pair.fr.text };
  const all = gapFindings(report);
  const blocks = Object.fromEntries(all.map((finding) => [finding.fingerprint, blockHashes(finding, report.alignment, texts)]));
  const threads = Object.fromEntries([...step.threadOf].map(([fingerprint, { id }]) => [fingerprint, id < firstNew ? id : null]));
  if (project.texts === "kept") return { report, threads, blocks };
  const [en = [], fr = []] = LANGS.map((lang) => blockMarks(pair[lang]));
  const findings = all.map(({ fingerprint, rule, severity, lacking, section, silenced, ...at }) => ({
    fingerprint,
    rule,
    severity,
    ...(lacking && { lacking }),
    section,
    en: at.en,
    fr: at.fr,
    // Its reason is a word of the text.
    ...(silenced !== undefined && { silenced: "" }),
  }));
  const alignment = report.alignment.map((entry) => ({ section: entry.section, en: entry.en, fr: entry.fr }));
  return { findings, marks: { en, fr }, scored: { alignment, sections: report.sections.length }, threads, blocks };
}
