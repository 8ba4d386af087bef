import { type Finding, type Report, type ReportSet, type RuleFacts, SEVERITIES } from "#finding";
import { LANGS, type Lang } from "#posting";

/** The findings of a pair as a reader is shown them. */
export interface Ranked {
  /** Errors, then warnings, each in reading order. */
  readonly faults: readonly Finding[];
  /** Findings for information: counted, and shown where somebody asks. */
  readonly leads: readonly Finding[];
  /** What a command mends, a line a file. */
  readonly corrections: readonly Corrections[];
}

/** Places of one file that one rule would set otherwise. */
export interface Corrections {
  readonly rule: string;
  readonly side: Lang;
  readonly places: number;
}

/** Ranks the findings of a pair; what compares two states of it keeps its leads among the faults, where they are few and were asked for. */
export function rank({ findings, changes }: Pick<Report, "findings" | "changes">): Ranked {
  const ordered = gravestFirst(findings);
  const isCounted = ({ severity }: Finding) => severity === "info" && changes === undefined;
  return {
    faults: ordered.filter((finding) => !isCounted(finding)),
    leads: ordered.filter((finding) => isCounted(finding) && !isCorrection(finding)),
    corrections: correctionsIn(ordered.filter((finding) => isCounted(finding) && isCorrection(finding))),
  };
}

/** The findings of a pair that are shown one by one, in their order. */
export function shownOf(result: Report, info: boolean): readonly Finding[] {
  const { faults, leads } = rank(result);
  return info ? [...faults, ...leads] : faults;
}

/** The rules of what is shown, each with its facts. */
export function rulesShown({ rules, reports, unpaired, repository }: ReportSet, info: boolean): readonly (readonly [string, RuleFacts])[] {
  const shown = new Set([...reports.flatMap((result) => shownOf(result, info)), ...unpaired, ...repository].map(({ rule }) => rule));
  return Object.entries(rules).filter(([rule]) => shown.has(rule));
}

/** Gravest first; otherwise as they were. */
export function gravestFirst(findings: readonly Finding[]): readonly Finding[] {
  return findings.toSorted((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));
}

/** A matter of signs and spaces, which a command sets right. */
export const isCorrection = ({ severity, category }: Finding): boolean => severity === "info" && category === "typographical";

function correctionsIn(findings: readonly Finding[]): readonly Corrections[] {
  const lines = new Map<string, Corrections>();
  for (const { rule, lacking, suggestion, en, data } of findings) {
    const side = lacking ?? suggestion?.side ?? (en ? "en" : "fr");
    const places = typeof data.count === "number" ? data.count : 1;
    const known = lines.get(`${side} ${rule}`);
    lines.set(`${side} ${rule}`, { rule, side, places: places + (known?.places ?? 0) });
  }
  return [...lines.values()].toSorted((a, b) => LANGS.indexOf(a.side) - LANGS.indexOf(b.side));
}
