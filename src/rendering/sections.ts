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
  const isOfFrontMatter = frontMatterIn(result);
  const groups: { title: string; findings: Finding[] }[] = [];
  for (const finding of findings) {
    const heading = headingOf(result, finding.section);
    const title = heading ?? beforeHeadings({ head: isOfFrontMatter(finding), body: !isOfFrontMatter(finding) }, lang);
    const last = groups.at(-1);
    if (last?.title === title && last.findings.at(-1)?.section === finding.section) last.findings.push(finding);
    else groups.push({ title, findings: [finding] });
  }
  return groups;
}

/** What stands before the first heading, by what is there of it: front matter, or text of the body. */
export function beforeHeadings({ head, body }: { readonly head: boolean; readonly body: boolean }, lang: UiLang): string {
  return BEFORE[head ? (body ? "both" : "head") : "body"][lang];
}

/** Whether a finding stands in the front matter of a pair. */
function frontMatterIn({ alignment }: Report): (finding: Finding) => boolean {
  const fields = alignment.filter(({ block }) => block === "field");
  const ends = Object.fromEntries(
    LANGS.map((side) => [side, Math.max(-1, ...fields.flatMap((each) => each[side].map(({ end }) => end.offset)))]),
  );
  return (finding) =>
    finding.rule === "front-matter" ||
    LANGS.some((side) => (finding[side]?.start.offset ?? Number.POSITIVE_INFINITY) <= (ends[side] ?? -1));
}

/** A section's heading in both languages, each quoted as its language does; nothing before the first. */
function headingOf(result: Report, section: number): string | undefined {
  const entry = result.sections[section];
  const headings = LANGS.flatMap((side) => {
    const heading = plain(entry?.[side]?.heading ?? "");
    return heading === "" ? [] : [quoted(heading, 60)[side]];
  });
  return headings.length > 0 ? headings.join(" / ") : undefined;
}

const BEFORE: Readonly<Record<"head" | "body" | "both", Sides<string>>> = {
  head: { en: "Front matter", fr: "En-tête" },
  body: { en: "Before the first heading", fr: "Avant le premier titre" },
  both: { en: "Front matter, and before the first heading", fr: "En-tête, et avant le premier titre" },
};
