import type { Report } from "#finding";
import type { UiLang } from "#ui-lang";
import { allChecks } from "../../../../checks/index.ts";

const summaries = new Map(allChecks.map(({ id, summary }) => [id, summary]));

/** What a gap is: the sentence of its finding where a report has it, else what its rule compares. */
export function gapWords(lang: UiLang, report: Report | undefined, { fingerprint, rule }: { fingerprint: string; rule: string }): string {
  const finding = report?.findings.find((each) => each.fingerprint === fingerprint);
  return finding?.message[lang] ?? summaries.get(rule)?.[lang] ?? rule;
}
