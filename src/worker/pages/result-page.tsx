import type { Report } from "#finding";
import type { Sides, Source } from "#posting";
import type { UiLang } from "#ui-lang";
import { titleOf } from "./example-title.ts";
import { CheckForm } from "./form.tsx";
import { Layout } from "./layout.tsx";
import { ResultView } from "./result.tsx";
import { PAGE_STRINGS } from "./strings.ts";
import { WorkbenchParts } from "./workbench.tsx";

interface ResultPageProps {
  readonly lang: UiLang;
  readonly result: Report;
  readonly sources: Sides<Source>;
  /** An example has an address of its own, so that its language switch is a link. */
  readonly exampleKey?: string;
  /** The texts came from an example and stay under its settings. */
  readonly example?: boolean;
  readonly carried?: string | undefined;
  readonly settings?: string | undefined;
}

/** A result, then the form that made it. */
export function ResultPage({ lang, result, sources, exampleKey, example = exampleKey !== undefined, carried, settings }: ResultPageProps) {
  const t = PAGE_STRINGS[lang];
  const path = exampleKey === undefined ? "/check" : `/examples/${exampleKey}`;
  const title = exampleKey === undefined ? t.result.title : t.examples.page(titleOf(sources, lang));
  return (
    <Layout lang={lang} title={title} path={path} switchPosts={exampleKey === undefined ? "/check" : undefined}>
      <h1>{exampleKey === undefined ? t.home.title : title}</h1>
      <WorkbenchParts lang={lang} />
      <ResultView lang={lang} result={result} sources={sources} downloads={`/${lang}/download`} />
      <section class="result-form" aria-labelledby="again">
        <h2 id="again">{t.form.again}</h2>
        <CheckForm lang={lang} given={sources} example={example} carried={carried} settings={settings} />
      </section>
    </Layout>
  );
}
