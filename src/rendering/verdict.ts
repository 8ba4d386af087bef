import type { Report, Verdict } from "#finding";
import type { Sides } from "#posting";
import { verdictWord } from "#rendering/strings";
import type { UiLang } from "#ui-lang";

/** Verdicts of a comparison of two states, which says what the edits did and not whether the pair agrees. */
const DRIFT_VERDICT: Readonly<Record<Verdict, Sides<string>>> = {
  pass: { en: "no gap opened", fr: "aucun écart créé" },
  warn: { en: "to be reviewed", fr: "à revoir" },
  fail: { en: "gaps opened", fr: "écarts créés" },
};

/** Whether some reports are of edits between two states. */
export const isOfEdits = (results: readonly Pick<Report, "changes">[]): boolean => results.some(({ changes }) => changes !== undefined);

/** A verdict as a reader meets it, in one language; `results` are the reports that it is of. */
export function verdictText(verdict: Verdict, results: readonly Pick<Report, "changes">[], lang: UiLang): string {
  return (isOfEdits(results) ? DRIFT_VERDICT : verdictWord)[verdict][lang];
}
