import type { AnyCheck } from "#check";
import type { Finding } from "#finding";
import { LANGS, type Lang, type Sides } from "#posting";
import { type Acceptance, blockHashes } from "#projects/acceptance";
import { checks } from "../../checks/index.ts";
import type { Followed } from "./followed.ts";

/** A day on which something is accepted. */
export const DAY = "2026-03-01T12:00:00Z";

/** Every rule that a stored report may hold, with its first faulty case. */
export const CASES = (checks as readonly AnyCheck[]).flatMap((check) => {
  if (check.scope === "repository" || check.group === "time") return [];
  const example = check.examples.find(({ finds }) => finds.length > 0);
  return example ? [[check.id, example] as const] : [];
});

/** A finding, accepted as it stands. */
export const accept = (at: Followed, { fingerprint, ...finding }: Finding, until?: string): Acceptance => ({
  id: 1,
  thread: at.step.threadOf.get(fingerprint)?.id ?? 0,
  blocks: blockHashes(finding, at.alignment, at.texts),
  reason: "It is meant so.",
  by: "a reviser",
  at: DAY,
  ...(until !== undefined && { until }),
});

/** The text with a word more at the end of the blocks that a finding is about. */
export function editBlock(at: Followed, finding: Finding, lang: Lang): Sides<string> | undefined {
  const meets = (entry: (typeof at.alignment)[number]) =>
    LANGS.some((side) => entry[side].some(({ start, end }) => meetsAt(finding[side], start.offset, end.offset)));
  const block = at.alignment.filter(meets).flatMap((entry) => entry[lang])[0];
  if (!block) return undefined;
  const text = at.texts[lang];
  return { ...at.texts, [lang]: `${text.slice(0, block.end.offset)} zz${text.slice(block.end.offset)}` };
}

/** The texts with a line more that is in no block of the finding. */
export function editElsewhere({ texts }: Followed, finding: Finding): Sides<string> {
  const isLast = LANGS.some((lang) => (finding[lang]?.end.offset ?? 0) >= texts[lang].trimEnd().length);
  const of = (lang: Lang, line: string) =>
    isLast && !texts[lang].startsWith("---") ? `${line}\n\n${texts[lang]}` : `${texts[lang]}\n\n${line}\n`;
  return { en: of("en", "The bus stops here."), fr: of("fr", "L’autobus s’arrête ici.") };
}

const meetsAt = (at: Finding["en"], from: number, to: number): boolean =>
  at !== null && from < Math.max(at.end.offset, at.start.offset + 1) && to > at.start.offset;
