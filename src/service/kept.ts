import type { Report } from "#finding";
import { LANGS, type Pair, type Sides } from "#posting";
import { blockHashes } from "#projects/acceptance";
import { blockMarks } from "#projects/marks";
import type { PlacedFinding } from "#projects/placed-finding";
import type { ThreadStep } from "#projects/threads";
import type { KeptVersion, Project } from "#store/entities";

/** The findings of what is kept, as far as a later version finds them again. */
export const findingsOf = ({ report, findings }: KeptVersion): readonly PlacedFinding[] => report?.findings ?? findings ?? [];

/** What is kept of a version; where the project keeps no texts, not a word of them. */
export function keptOf(project: Project, report: Report, pair: Pair, step: ThreadStep, firstNew: number): KeptVersion {
  const texts: Sides<string> = { en: pair.en.text, fr: pair.fr.text };
  const blocks = Object.fromEntries(report.findings.map((finding) => [finding.fingerprint, blockHashes(finding, report.alignment, texts)]));
  const threads = Object.fromEntries([...step.threadOf].map(([fingerprint, { id }]) => [fingerprint, id < firstNew ? id : null]));
  if (project.texts === "kept") return { report, threads, blocks };
  const [en = [], fr = []] = LANGS.map((lang) => blockMarks(pair[lang]));
  const findings = report.findings.map(({ fingerprint, rule, severity, lacking, ...at }) => ({
    fingerprint,
    rule,
    severity,
    ...(lacking && { lacking }),
    en: at.en,
    fr: at.fr,
  }));
  return { findings, marks: { en, fr }, threads, blocks };
}
