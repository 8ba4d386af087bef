import type { Analysis } from "#analysis";
import type { Check } from "#check";
import type { AlignedState } from "#drift/edit-context";
import type { Severity } from "#finding";
import { LANGS } from "#posting";
import { blocksWithin } from "#run/blocks-within";

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

/** Rules about what an edit itself shows: where a block stands, where its links lead, how old its text is. */
const OF_EDITS: ReadonlySet<string> = new Set(["order", "link", "stale"]);

const isFact = ({ id, category }: Check): boolean => !APART.has(category) && !OF_EDITS.has(id);

/** The weight of the findings about each block: facts that differ, forms that differ, text in the wrong language. */
export function faultsOf({ pair, run }: Analysis, checks: readonly Check[]): AlignedState["faults"] {
  const faults = { en: new Float64Array(pair.en.blocks.length), fr: new Float64Array(pair.fr.blocks.length) };
  for (const finding of run({ checks: checks.filter(isFact) })) {
    if (APART.has(finding.category)) continue;
    for (const lang of LANGS) {
      const at = finding[lang];
      const [from = 0, to = 0] = at ? blocksWithin(pair[lang], at) : [];
      for (let index = from; index < to; index++) faults[lang][index] = (faults[lang][index] ?? 0) + WEIGHT[finding.severity];
    }
  }
  return faults;
}
