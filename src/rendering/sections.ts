import { type Finding, type Report, SEVERITIES } from "#finding";
import { LANGS, type Sides } from "#posting";
import { plain } from "#rendering/plain";
import { quoted } from "#text/quote";
import type { UiLang } from "#ui-lang";

/** Findings that stand under one heading. */
export interface SectionGroup {
  readonly title: string;
  readonly findings: readonly Finding[];
}

/** The findings of a pair by section, in reading order; inside a section the gravest first. */
export function bySection(result: Report, lang: UiLang): readonly SectionGroup[] {
  // Map.groupBy is not in Node 20.
  const groups = new Map<number, Finding[]>();
  for (const finding of result.findings) {
    const group = groups.get(finding.section);
    if (group) group.push(finding);
    else groups.set(finding.section, [finding]);
  }
  return [...groups]
    .sort(([a], [b]) => a - b)
    .map(([section, findings]) => ({ title: titleOf(result, section, lang), findings: gravestFirst(findings) }));
}

/** Gravest first; otherwise as they were. */
export function gravestFirst(findings: readonly Finding[]): readonly Finding[] {
  return findings.toSorted((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));
}

/** A section's heading in both languages, each quoted as its language does. */
function titleOf(result: Report, section: number, lang: UiLang): string {
  const entry = result.sections[section];
  const headings = LANGS.flatMap((side) => {
    const heading = plain(entry?.[side]?.heading ?? "");
    return heading === "" ? [] : [quoted(heading, 60)[side]];
  });
  return headings.length > 0 ? headings.join(" / ") : BEFORE[lang];
}

const BEFORE: Sides<string> = { en: "Before the first heading", fr: "Avant le premier titre" };
