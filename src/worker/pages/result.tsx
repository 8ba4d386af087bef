import type { Report } from "#finding";
import type { Sides, Source } from "#posting";
import type { UiLang } from "#ui-lang";
import { FindingFilters, Stepper } from "../../../reports/html/controls.tsx";
import { PairView, VerdictLine } from "../../../reports/html/pair-view.tsx";
import { formats } from "../../../reports/index.ts";
import { FORM_ID } from "./layout.tsx";
import type { Problem } from "./read-form.ts";
import { PAGE_STRINGS } from "./strings.ts";
import { WORKBENCH_STRINGS } from "./workbench-strings.ts";

interface ResultViewProps {
  readonly lang: UiLang;
  readonly result: Report;
  readonly sources: Sides<Source>;
}

/** The result of a comparison, side by side. */
export function ResultView({ lang, result, sources }: ResultViewProps) {
  const t = PAGE_STRINGS[lang].result;
  return (
    <div id="result">
      <h2 tabindex={-1} data-landing>
        {t.title}
      </h2>
      <p>
        <VerdictLine result={result} lang={lang} />
      </p>
      <noscript>
        <p class="hint">{WORKBENCH_STRINGS[lang].needsScript}</p>
      </noscript>
      <FindingFilters counts={result.counts} lang={lang} info={result.changes !== undefined} />
      <PairView
        result={result}
        lang={lang}
        texts={{ en: sources.en.text, fr: sources.fr.text }}
        isEditable
        ruleHref={(rule) => `/${lang}/rules/${encodeURIComponent(rule)}`}
      />
      <Stepper lang={lang} />
      <Downloads lang={lang} />
    </div>
  );
}

/** Why there is no result, in one place; each problem leads to its field. */
export function ProblemSummary({ lang, problems }: { lang: UiLang; problems: readonly Problem[] }) {
  return (
    <div id="result">
      <div class="error-summary" role="alert" tabindex={-1} data-landing>
        <h2>{PAGE_STRINGS[lang].problem.title}</h2>
        <ul>
          {problems.map(({ side, message }) => (
            <li>{side ? <a href={`#${side}-text`}>{message}</a> : message}</li>
          ))}
        </ul>
      </div>
    </div>
  );
}

/** Sends the texts on, and gets the report as a file. */
function Downloads({ lang }: { lang: UiLang }) {
  return (
    <fieldset class="downloads">
      <legend>{PAGE_STRINGS[lang].result.download}</legend>
      {formats.map(({ id, summary }) => (
        <button type="submit" form={FORM_ID} formaction={`/${lang}/download`} name="format" value={id} title={summary[lang]}>
          {id}
        </button>
      ))}
    </fieldset>
  );
}
