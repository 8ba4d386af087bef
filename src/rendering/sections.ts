import type { Finding, Report } from "#finding";
import { LANGS, type Sides } from "#posting";
import { plain } from "#rendering/plain";
import { quoted } from "#text/quote";
import type { UiLang } from "#ui-lang";

/** Findings that stand under one heading. */
export interface SectionGroup {
  readonly title: string;
  readonly findings: readonly Finding[];
}

/** Findings in their order, those in a row that are of one section together. */
export function inSections(result: Report, findings: readonly Finding[], lang: UiLang): readonly SectionGroup[] {
  const groups: { section: number; findings: Finding[] }[] = [];
  for (const finding of findings) {
    const last = groups.at(-1);
    if (last?.section === finding.section) last.findings.push(finding);
    else groups.push({ section: finding.section, findings: [finding] });
  }
  return groups.map((group) => ({ title: titleOf(result, group.section, lang), findings: group.findings }));
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
