import type { Finding } from "#finding";
import { fixCommandLine } from "#rendering/fix-command";
import { correctionsText, leadsText } from "#rendering/leads";
import { markdownCode as code, markdownText as text } from "#rendering/markdown-text";
import { isCorrection, rank } from "#rendering/ranked";
import { LABELS, severitySign } from "#rendering/strings";
import type { UiLang } from "#ui-lang";
import type { PairChange } from "../compare.ts";
import { fitted } from "./budget.ts";
import { langsOf } from "./in-langs.ts";
import type { CommentInput } from "./input.ts";

/** Whether a new finding is only counted: for information, and not of an edit, which somebody has just made. */
export const isCounted = ({ severity, rule }: Finding): boolean => severity === "info" && rule !== "drift";

/** The new leads, in a fold that says how many there are and how many of such are right; then a line a file for what a command corrects. */
export function leadParts(
  input: CommentInput,
  characters: number,
  itemOf: (finding: Finding, pair: PairChange) => string,
): readonly string[] {
  const [lang = "en"] = langsOf(input.settings.lang);
  const counted = input.touched.flatMap((pair) => pair.fresh.filter((finding) => isCounted(finding)).map((finding) => ({ pair, finding })));
  const leads = counted.filter(({ finding }) => !isCorrection(finding));
  const lines = input.touched.flatMap((pair) => correctionLines(pair, lang));
  const summary = `<details><summary>${text(
    leadsText(
      leads.map(({ finding }) => finding),
      lang,
    ),
  )}</summary>`;
  const items = fitted(
    leads.map(({ pair, finding }) => itemOf(finding, pair)),
    characters - lines.join("\n").length - summary.length - 50,
  );
  return [...(leads.length > 0 ? [[summary, ...items, "</details>"].join("\n\n")] : []), ...(lines.length > 0 ? [lines.join("\n")] : [])];
}

/** As many as a comment has room for without pushing anything else out. */
const MOST_LINES = 20;

function correctionLines(pair: PairChange, lang: UiLang): readonly string[] {
  const report = pair.after ?? pair.before;
  const { corrections } = rank({ findings: pair.fresh.filter((finding) => isCounted(finding)) });
  return corrections.slice(0, MOST_LINES).map((each) => {
    const words = correctionsText[lang]({ ...each, rule: code(each.rule) });
    return `- ${severitySign.info} ${words}${LABELS.colon[lang]} ${code(fixCommandLine(each.rule, report?.pair[each.side].path))}`;
  });
}
