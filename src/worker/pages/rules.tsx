import { type AnyCheck, GROUPS } from "#check";
import { severityWord } from "#rendering/strings";
import type { UiLang } from "#ui-lang";
import { allChecks } from "../../../checks/index.ts";
import { Sign } from "../../../reports/html/sign.tsx";
import { capitalized } from "../../../reports/html/strings.ts";
import { Layout } from "./layout.tsx";
import { PairExample, RepositoryExampleView } from "./rule-example.tsx";
import { PAGE_STRINGS } from "./strings.ts";

/** All rules, by group. */
export function RuleList({ lang }: { lang: UiLang }) {
  const t = PAGE_STRINGS[lang].rules;
  const groups = GROUPS.map((group) => ({ group, rules: allChecks.filter((check) => check.group === group) })).filter(
    ({ rules }) => rules.length > 0,
  );
  return (
    <Layout lang={lang} title={t.title} path="/rules">
      <h1>{t.title}</h1>
      <p class="lead">{t.lead}</p>
      {groups.map(({ group, rules }) => (
        <section aria-labelledby={group}>
          <h2 id={group}>{t.group[group]}</h2>
          <dl class="rule-list">
            {rules.map((rule) => (
              <>
                <dt>
                  <a href={`/${lang}/rules/${rule.id}`}>
                    <code>{rule.id}</code>
                  </a>
                </dt>
                <dd>{rule.summary[lang]}</dd>
              </>
            ))}
          </dl>
        </section>
      ))}
    </Layout>
  );
}

/** One rule: what it compares, why, what to do, and its examples as they are checked at this moment. */
export function RulePage({ lang, rule }: { lang: UiLang; rule: AnyCheck }) {
  const t = PAGE_STRINGS[lang].rules;
  return (
    <Layout lang={lang} title={rule.id} path={`/rules/${rule.id}`}>
      <p class="breadcrumbs">
        <a href={`/${lang}/rules`}>{t.title}</a>
      </p>
      <h1>
        <code>{rule.id}</code>
      </h1>
      <p class="lead">{rule.summary[lang]}</p>
      <dl class="rule-list prose">
        <dt>{t.severity}</dt>
        <dd>
          <span class={`is-${rule.severity}`}>
            <span class="severity">
              <Sign of={rule.severity} />
              {capitalized(severityWord[rule.severity][lang])}
            </span>
          </span>
        </dd>
        <dt>{t.category}</dt>
        <dd>
          <code>{rule.category}</code>
        </dd>
        <dt>{t.why}</dt>
        <dd>{rule.why[lang]}</dd>
        <dt>{t.fix}</dt>
        <dd>{rule.fix[lang]}</dd>
      </dl>
      <h2>{t.examples}</h2>
      {rule.scope === "repository"
        ? rule.examples.map((example, index) => <RepositoryExampleView lang={lang} check={rule} example={example} number={index + 1} />)
        : rule.examples.map((example, index) => <PairExample lang={lang} check={rule} example={example} number={index + 1} />)}
    </Layout>
  );
}
