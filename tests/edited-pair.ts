import { checkDrift } from "#drift/drift";
import type { Change, Report } from "#finding";
import { loadLexicon } from "#lexicon/lexicon";
import type { Sides } from "#posting";
import { checks } from "../checks/index.ts";

const lexicon = loadLexicon();

/** The report on an edit, for tests. */
export function reportOfEdit(before: Sides<string>, after: Sides<string>): Report {
  const sources = ({ en, fr }: Sides<string>) => ({ en: { text: en }, fr: { text: fr } });
  const outcome = checkDrift({ before: sources(before), after: sources(after) }, { checks, lexicon, key: "pair" });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusals));
  return outcome.report;
}

/** The changes of an edit, for tests. */
export const changesOf = (before: Sides<string>, after: Sides<string>): readonly Change[] => reportOfEdit(before, after).changes ?? [];
