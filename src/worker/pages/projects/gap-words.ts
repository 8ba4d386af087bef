import type { Report } from "#finding";
import type { UiLang } from "#ui-lang";
import { allChecks } from "../../../../checks/index.ts";

const summaries = new Map(allChecks.map(({ id, summary }) => [id, summary]));

/** A rule says how things should be, which is what they are not here. */
const NOT_KEPT: Readonly<Record<UiLang, string>> = { en: "Rule not kept: ", fr: "Règle non respectée\u00A0: " };

/** What a gap is: the sentence of its finding where a report has it, else the rule that is not kept. */
export function gapWords(lang: UiLang, report: Report | undefined, { fingerprint, rule }: { fingerprint: string; rule: string }): string {
  const finding = [...(report?.findings ?? []), ...(report?.silenced ?? [])].find((each) => each.fingerprint === fingerprint);
  return finding?.message[lang] ?? `${NOT_KEPT[lang]}${summaries.get(rule)?.[lang] ?? rule}`;
}
