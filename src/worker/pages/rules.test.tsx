import { describe, expect, test } from "vitest";
import { UI_LANGS } from "#ui-lang";
import { allChecks } from "../../../checks/index.ts";
import { RuleList, RulePage } from "./rules.tsx";

test.each(UI_LANGS)("the list leads to every rule, %s", (lang) => {
  const text = String(<RuleList lang={lang} />);
  for (const { id } of allChecks) expect(text).toContain(`href="/${lang}/rules/${id}"`);
});

describe.each(UI_LANGS)("each example shows what its rule reports, %s", (lang) => {
  test.each(allChecks.map((rule) => [rule.id, rule] as const))("%s", (_, rule) => {
    const [, ...examples] = String(<RulePage lang={lang} rule={rule} />).split('class="rule-example"');
    const shown = examples.map((example) => example.includes('class="finding '));
    expect(shown).toEqual(rule.examples.map(({ finds }) => finds.length > 0));
  });
});
