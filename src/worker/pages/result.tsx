import type { Report } from "#finding";
import type { Sides, Source } from "#posting";
import type { UiLang } from "#ui-lang";
import { FindingFilters, Stepper } from "../../../reports/html/controls.tsx";
import { PairView, type PairViewProps, VerdictLine } from "../../../reports/html/pair-view.tsx";
import { formats } from "../../../reports/index.ts";
import { FORM_ID } from "./layout.tsx";
import type { Problem } from "./read-form.ts";
import { PAGE_STRINGS } from "./strings.ts";
import { WORKBENCH_STRINGS } from "./workbench-strings.ts";

interface ResultViewProps {
  readonly lang: UiLang;
  readonly title?: string;
  readonly result: Report;
  readonly sources: Sides<Source>;
  /** Where the form is sent for the report as a file. */
  readonly downloads: string;
  /** What else is known of a finding. */
  readonly noteOf?: PairViewProps["noteOf"];
  /** What is to be said of it besides. */
  readonly besides?: string;
}

/** The result of a comparison, side by side. */
export function ResultView({ lang, title, result, sources, downloads, noteOf, besides }: ResultViewProps) {
  const t = PAGE_STRINGS[lang].result;
  return (
    <div id="result">
      <h2 tabindex={-1} data-landing>
        {title ?? t.title}
      </h2>
      <p>
        <VerdictLine result={result} lang={lang} />
      </p>
      {besides && <p class="hint">{besides}</p>}
      <noscript>
        <p class="hint">{WORKBENCH_STRINGS[lang].needsScript}</p>
      </noscript>
      <FindingFilters findings={result.findings} lang={lang} info={result.changes !== undefined} />
      <PairView
        result={result}
        lang={lang}
        texts={{ en: sources.en.text, fr: sources.fr.text }}
        isEditable
        {...(noteOf && { noteOf })}
        ruleHref={(rule) => `/${lang}/rules/${encodeURIComponent(rule)}`}
      />
      <Stepper lang={lang} />
      <Downloads lang={lang} action={downloads} />
    </div>
  );
}

/** Why there is no result, in one place; each problem leads to its field. */
export function ProblemSummary({ title, problems }: { title: string; problems: readonly Problem[] }) {
  return (
    <div id="result">
      <div class="error-summary" role="alert" tabindex={-1} data-landing>
        <h2>{title}</h2>
        <ul>
          {problems.map(({ field, message }) => (
            <li>{field ? <a href={`#${field}`}>{message}</a> : message}</li>
          ))}
        </ul>
      </div>
    </div>
  );
}

/** Sends the texts on, and gets the report as a file. */
function Downloads({ lang, action }: { lang: UiLang; action: string }) {
  return (
    <fieldset class="downloads">
      <legend>{PAGE_STRINGS[lang].result.download}</legend>
      {formats.map(({ id, summary }) => (
        <button type="submit" form={FORM_ID} formaction={action} name="format" value={id} title={summary[lang]}>
          {id}
        </button>
      ))}
    </fieldset>
  );
}
