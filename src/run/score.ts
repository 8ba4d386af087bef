import type { Alignment } from "#align/bead";
import type { Counts, Finding, Severity, Verdict } from "#finding";
import { LANGS, type Pair } from "#posting";
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
export function scoresOf(pair: Pair, { beads, beadOf, sections }: Alignment, findings: readonly Finding[]) {
  const loss = new Float64Array(beads.length);
  const nowhere = new Float64Array(Math.max(1, sections.length));
  for (const finding of findings) {
    const cost = LOSS[finding.severity];
    let placed = false;
    for (const lang of LANGS) {
      const at = finding[lang];
      const [from = 0, to = 0] = at ? blocksWithin(pair[lang], at) : [];
      for (let block = from; block < to; block++) {
        const bead = beadOf[lang][block] ?? -1;
        if (bead < 0) continue;
        placed = true;
        loss[bead] = Math.max(loss[bead] ?? 0, cost);
      }
    }
    if (!placed) nowhere[finding.section] = Math.max(nowhere[finding.section] ?? 0, cost);
  }
  const size = new Float64Array(sections.length + 1);
  const lost = new Float64Array(sections.length + 1);
  const add = (group: number, cost: number) => {
    for (const each of [group, sections.length]) lost[each] = (lost[each] ?? 0) + cost;
  };
  beads.forEach((bead, i) => {
    for (const group of [bead.section, sections.length]) size[group] = (size[group] ?? 0) + 1;
    add(bead.section, loss[i] ?? 0);
  });
  for (const [section, cost] of nowhere.entries()) add(section, cost);
  const score = (i: number) => {
    const costs = lost[i] ?? 0;
    const rounded = Math.round(1000 * (1 - Math.min(1, costs / Math.max(1, size[i] ?? 0)))) / 10;
    return costs > 0 ? Math.min(ALMOST, rounded) : rounded;
  };
  return { pair: score(sections.length), sections: sections.map((_, i) => score(i)) };
}

/** The most that a pair with any loss scores. */
const ALMOST = 99.9;
