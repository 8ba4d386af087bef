import type { Report } from "#finding";
import type { Sides } from "#posting";
import { otherUiLang, type UiLang } from "#ui-lang";
import { DriftForm } from "./drift-form.tsx";
import { DRIFT_PATH, DRIFT_STRINGS } from "./drift-strings.ts";
import { Layout } from "./layout.tsx";
import { type Given, nothingGiven, type Problem } from "./read-form.ts";
import { ProblemSummary, ResultView } from "./result.tsx";
import { PAGE_STRINGS } from "./strings.ts";
import { WorkbenchParts } from "./workbench.tsx";

interface DriftPageProps {
  readonly lang: UiLang;
  readonly before?: Sides<Given>;
  readonly now?: Sides<Given>;
  readonly problems?: readonly Problem[];
  readonly result?: Report;
  /** Errors and warnings of the pair as it is now, whatever the edits ask. */
  readonly remain?: number;
  readonly carried?: string;
  readonly settings?: string;
}

/** Two states of a pair: the form, and above it what the edits between them ask, or why that cannot be said. */
export function DriftPage({
  lang,
  before = nothingGiven,
  now = nothingGiven,
  problems = [],
  result,
  remain,
  carried = "",
  settings = "",
}: DriftPageProps) {
  const t = DRIFT_STRINGS[lang];
  const isSent = result !== undefined || problems.length > 0;
  const paths = { path: DRIFT_PATH[lang], otherPath: DRIFT_PATH[otherUiLang(lang)] };
  const title = problems.length > 0 ? PAGE_STRINGS[lang].problem.prefix + t.problem.title : result ? t.result : t.title;
  return (
    <Layout lang={lang} title={title} {...paths} switchPosts={isSent ? paths.otherPath : undefined}>
      <h1>{t.title}</h1>
      <p class="lead">{t.lead}</p>
      <WorkbenchParts lang={lang} isOverTime />
      {problems.length > 0 ? (
        <ProblemSummary title={t.problem.title} problems={problems} />
      ) : result ? (
        <ResultView
          lang={lang}
          title={t.result}
          result={result}
          sources={now}
          downloads={`/${lang}${paths.path}/download`}
          {...(remain !== undefined && { besides: t.remain(remain) })}
        />
      ) : (
        <div id="result" />
      )}
      <section class={result ? "result-form" : ""} aria-label={result ? t.again : undefined}>
        {result && <h2>{t.again}</h2>}
        <DriftForm lang={lang} before={before} now={now} problems={problems} carried={carried} settings={settings} />
      </section>
    </Layout>
  );
}
