import type { Analysis } from "#analysis";
import type { Check } from "#check";
import { draftsAbout } from "#drift/drafts-about";
import type { AlignedState } from "#drift/edit-context";
import type { Severity } from "#finding";
import { LANGS } from "#posting";
import { blocksWithin } from "#run/blocks-within";
import type { RunOptions } from "#run/run";

/** What a finding weighs in the judgement of an edit; what is only worth a look weighs nothing. */
const WEIGHT: Readonly<Record<Severity, number>> = { error: 1, warning: 0.5, info: 0 };

/**
 * Categories that say nothing of what the other language needs: how one side is set, an address in the wrong language, and what is said on one side only, which an
 * edit shows better than any single state does.
 */
const APART: ReadonlySet<string> = new Set([
  "omission",
  "addition",
  "mistranslation",
  "typographical",
  "markup",
  "locale-violation",
  "uncategorized",
]);

/** Rules about what an edit itself shows: where a block stands, where its links lead, how old its text is, which name stands in it. */
const OF_EDITS: ReadonlySet<string> = new Set(["order", "link", "stale", "terminology"]);

const isFact = ({ id, category }: Check): boolean => !APART.has(category) && !OF_EDITS.has(id);

/** What the findings about some blocks weigh together: facts that differ, forms that differ, text in the wrong language. */
export function faultsOf(
  analysis: Pick<Analysis, "pair" | "alignment" | "run">,
  checks: readonly Check[],
  leftOut?: RunOptions["leftOut"],
): AlignedState["faults"] {
  const { pair } = analysis;
  const said = draftsAbout(analysis, checks.filter(isFact), leftOut);
  return (groups) => {
    let weight = 0;
    for (const finding of said(groups)) {
      if (APART.has(finding.category)) continue;
      for (const lang of LANGS) {
        const at = finding[lang];
        const [from = 0, to = 0] = at ? blocksWithin(pair[lang], at) : [];
        weight += groups[lang].filter((index) => from <= index && index < to).length * WEIGHT[finding.severity];
      }
    }
    return weight;
  };
}
