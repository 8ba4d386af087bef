import { type Finding, type RepositoryFinding, SEVERITIES, type Severity } from "#finding";
import { LANGS, type Lang } from "#posting";
import type { UiLang } from "#ui-lang";
import { Sign } from "./sign.tsx";
import { HTML_STRINGS } from "./strings.ts";

interface FindingFiltersProps {
  readonly findings: readonly Pick<Finding | RepositoryFinding, "rule" | "severity" | "lacking">[];
  readonly lang: UiLang;
  /** Findings for information stand among the others, and in no fold of their own. */
  readonly info?: boolean;
}

/** What to show. Severities are the style sheet’s work (`:has(:checked)`) and need no script; a rule and a language do, and show only with one. */
export function FindingFilters({ findings, lang, info = false }: FindingFiltersProps) {
  const t = HTML_STRINGS[lang];
  const of = (severity: Severity) => findings.filter((each) => each.severity === severity).length;
  const rules = [...new Set(findings.map(({ rule }) => rule))].toSorted();
  const under = (rule: string) => findings.filter((each) => each.rule === rule).length;
  return (
    <fieldset class="filters">
      <legend>{t.filters}</legend>
      {SEVERITIES.filter((severity) => info || severity !== "info").map((severity) => (
        <label>
          <input type="checkbox" id={`show-${severity}`} checked autocomplete="off" />
          <span>
            <Sign of={severity} />
            {t.severities[severity]} (<span data-count={severity}>{of(severity)}</span>)
          </span>
        </label>
      ))}
      <label>
        <input type="checkbox" id="show-only-findings" autocomplete="off" />
        <span>{t.onlyFindings}</span>
      </label>
      {rules.length > 1 && (
        <label class="needs-script">
          {t.filterRule}
          <select id="show-rule" autocomplete="off">
            <option value="">{t.allRules}</option>
            {rules.map((rule) => (
              <option value={rule}>
                {rule} ({under(rule)})
              </option>
            ))}
          </select>
        </label>
      )}
      {LANGS.every((side) => findings.some(({ lacking }) => lacking === side)) && (
        <label class="needs-script">
          {t.filterLang}
          <select id="show-lang" autocomplete="off">
            <option value="">{t.bothLangs}</option>
            {LANGS.map((side: Lang) => (
              <option value={side}>{t.side[side]}</option>
            ))}
          </select>
        </label>
      )}
    </fieldset>
  );
}

/** Next and previous finding, by button and by key; shown where script runs. Keys can be turned off (WCAG 2.1.4). */
export function Stepper({ lang }: { lang: UiLang }) {
  const t = HTML_STRINGS[lang];
  return (
    <section class="stepper" aria-label={t.stepper} hidden>
      <button type="button" data-step="-1" aria-keyshortcuts="p k">
        <Sign of="up" />
        <span class="step-word">{t.previous}</span>
      </button>
      <output class="step-count" aria-live="off" />
      <button type="button" data-step="1" aria-keyshortcuts="n j">
        <Sign of="down" />
        <span class="step-word">{t.next}</span>
      </button>
      <label title={t.stepHint}>
        <input type="checkbox" class="shortcuts" checked autocomplete="off" />
        <span>{t.shortcuts}</span>
      </label>
    </section>
  );
}
