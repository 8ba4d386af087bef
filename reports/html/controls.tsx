import { type Counts, SEVERITIES } from "#finding";
import { severitySign } from "#rendering/strings";
import type { UiLang } from "#ui-lang";
import { HTML_STRINGS } from "./strings.ts";

interface FindingFiltersProps {
  readonly counts: Counts;
  readonly lang: UiLang;
  /** Findings for information stand among the others, and in no fold of their own. */
  readonly info?: boolean;
}

/** What to show. The style sheet does the work (`:has(:checked)`), so it needs no script. */
export function FindingFilters({ counts, lang, info = false }: FindingFiltersProps) {
  const t = HTML_STRINGS[lang];
  return (
    <fieldset class="filters">
      <legend>{t.filters}</legend>
      {SEVERITIES.filter((severity) => info || severity !== "info").map((severity) => (
        <label>
          <input type="checkbox" id={`show-${severity}`} checked autocomplete="off" />
          <span>
            <span aria-hidden="true">{severitySign[severity]} </span>
            {t.severities[severity]} ({counts[severity]})
          </span>
        </label>
      ))}
      <label>
        <input type="checkbox" id="show-only-findings" autocomplete="off" />
        <span>{t.onlyFindings}</span>
      </label>
    </fieldset>
  );
}

/** Next and previous finding, by button and by key; shown where script runs. Keys can be turned off (WCAG 2.1.4). */
export function Stepper({ lang }: { lang: UiLang }) {
  const t = HTML_STRINGS[lang];
  return (
    <section class="stepper" aria-label={t.stepper} hidden>
      <button type="button" data-step="-1" aria-keyshortcuts="p k">
        <span aria-hidden="true">↑ </span>
        {t.previous}
      </button>
      <output class="step-count" aria-live="off" />
      <button type="button" data-step="1" aria-keyshortcuts="n j">
        <span aria-hidden="true">↓ </span>
        {t.next}
      </button>
      <label title={t.stepHint}>
        <input type="checkbox" class="shortcuts" checked autocomplete="off" />
        <span>{t.shortcuts}</span>
      </label>
    </section>
  );
}
