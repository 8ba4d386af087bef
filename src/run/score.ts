import type { Alignment } from "#align/bead";
import type { AlignmentEntry, Counts, Finding, Severity, Verdict } from "#finding";
import { LANGS, type Lang, type Pair, type Position } from "#posting";
import { blocksWithin } from "#run/blocks-within";

/** What a block is worth less for its gravest finding. An info costs nothing: it may be intended. */
const LOSS: Readonly<Record<Severity, number>> = { error: 1, warning: 0.4, info: 0 };

/** Findings of each severity. */
export function countsOf(findings: readonly Pick<Finding, "severity">[]): Counts {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) counts[severity]++;
  return counts;
}

/** The verdict that counts give: an error fails, a warning warns, anything else passes. */
export const verdictOf = ({ error, warning }: Counts): Verdict => (error > 0 ? "fail" : warning > 0 ? "warn" : "pass");

/**
 * Scores, 0–100 with one decimal, of the pair and of each section: 100 · (1 − Σ loss(bead) / beads), where a bead loses what
 * its gravest finding costs (`LOSS`). What stands at no block (a title that is absent) costs its section as one block does. Bounded, one fault
 * never counts twice in a block, and 100 is only for a pair that lost nothing: one warning in a thousand blocks is 99.9.
 */
export function scoresOf(pair: Pair, { beads, beadOf, sections }: Alignment, findings: readonly Finding[]): Scores {
  return scored(beads, sections.length, findings, (lang, at) => {
    const [from = 0, to = 0] = blocksWithin(pair[lang], at);
    return [...beadOf[lang].subarray(from, to)];
  });
}

/** The same of a report alone, whose alignment has every block: what it comes to with other findings. */
export function scoresInReport({ alignment, sections }: ScoredReport, findings: readonly ScoredFinding[]): Scores {
  const blocks = (lang: Lang) =>
    alignment
      .flatMap((entry, bead) => entry[lang].map((position) => ({ position, bead })))
      .sort((a, b) => a.position.start.offset - b.position.start.offset || a.position.end.offset - b.position.end.offset);
  const sides = { en: { blocks: blocks("en") }, fr: { blocks: blocks("fr") } };
  return scored(alignment, sections, findings, (lang, at) => {
    const [from = 0, to = 0] = blocksWithin(sides[lang], at);
    return sides[lang].blocks.slice(from, to).map(({ bead }) => bead);
  });
}

/** What of a report its scores hang on. */
export interface ScoredReport {
  readonly alignment: readonly Pick<AlignmentEntry, "section" | Lang>[];
  /** How many. */
  readonly sections: number;
}

type ScoredFinding = Pick<Finding, "severity" | Lang> & Partial<Pick<Finding, "section">>;

/** Of the pair, and of each section. */
interface Scores {
  readonly pair: number;
  readonly sections: readonly number[];
}

function scored(
  beads: readonly { readonly section: number }[],
  sections: number,
  findings: readonly ScoredFinding[],
  beadsAt: (lang: Lang, at: Position) => readonly number[],
): Scores {
  const loss = new Float64Array(beads.length);
  const nowhere = new Float64Array(Math.max(1, sections));
  for (const finding of findings) {
    const cost = LOSS[finding.severity];
    const at = LANGS.flatMap((lang) => (finding[lang] ? beadsAt(lang, finding[lang]) : [])).filter((bead) => bead >= 0);
    for (const bead of at) loss[bead] = Math.max(loss[bead] ?? 0, cost);
    const { section = 0 } = finding;
    if (at.length === 0) nowhere[section] = Math.max(nowhere[section] ?? 0, cost);
  }
  const size = new Float64Array(sections + 1);
  const lost = new Float64Array(sections + 1);
  const add = (group: number, cost: number) => {
    for (const each of [group, sections]) lost[each] = (lost[each] ?? 0) + cost;
  };
  beads.forEach((bead, i) => {
    for (const group of [bead.section, sections]) size[group] = (size[group] ?? 0) + 1;
    add(bead.section, loss[i] ?? 0);
  });
  for (const [section, cost] of nowhere.entries()) add(section, cost);
  const score = (i: number) => {
    const costs = lost[i] ?? 0;
    const rounded = Math.round(1000 * (1 - Math.min(1, costs / Math.max(1, size[i] ?? 0)))) / 10;
    return costs > 0 ? Math.min(ALMOST, rounded) : rounded;
  };
  return { pair: score(sections), sections: Array.from({ length: sections }, (_, i) => score(i)) };
}

/** The most that a pair with any loss scores. */
const ALMOST = 99.9;
