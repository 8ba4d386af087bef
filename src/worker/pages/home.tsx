import type { Sides } from "#posting";
import type { UiLang } from "#ui-lang";
import { type ExamplePair, examples } from "../assets/examples.generated.ts";
import { titleOf } from "./example-title.ts";
import { CheckForm } from "./form.tsx";
import { Layout } from "./layout.tsx";
import { type Given, nothingGiven, type Problem } from "./read-form.ts";
import { ProblemSummary } from "./result.tsx";
import { PAGE_STRINGS } from "./strings.ts";
import { WorkbenchParts } from "./workbench.tsx";

interface HomeProps {
  readonly lang: UiLang;
  readonly given?: Sides<Given>;
  readonly problems?: readonly Problem[];
  readonly carried?: string | undefined;
  readonly settings?: string | undefined;
}

/** Two texts to fill in, and examples one click away. With problems: the same page after a form that could not be checked. */
export function Home({ lang, given = nothingGiven, problems = [], carried, settings }: HomeProps) {
  const t = PAGE_STRINGS[lang];
  const title = problems.length > 0 ? t.problem.prefix + t.problem.title : t.name;
  return (
    <Layout lang={lang} title={title} path="/" switchPosts={problems.length > 0 ? "/check" : undefined}>
      <h1>{t.home.title}</h1>
      <p class="lead">{t.home.lead}</p>
      <WorkbenchParts lang={lang} />
      {problems.length > 0 ? <ProblemSummary title={t.problem.title} problems={problems} /> : <div id="result" />}
      <CheckForm lang={lang} given={given} problems={problems} carried={carried} settings={settings} />
      {examples.length > 0 && (
        <section aria-labelledby="examples">
          <h2 id="examples">{t.examples.title}</h2>
          <p>{t.examples.lead}</p>
          <ul class="examples">
            {examples.map((example) => (
              <ExampleLink lang={lang} example={example} />
            ))}
          </ul>
        </section>
      )}
    </Layout>
  );
}

function ExampleLink({ lang, example }: { lang: UiLang; example: ExamplePair }) {
  return (
    <li>
      <a href={`/${lang}/examples/${example.key}`}>
        {titleOf(example, lang)}
        <span class="hint">
          <code>{example.key}</code>
        </span>
      </a>
    </li>
  );
}
