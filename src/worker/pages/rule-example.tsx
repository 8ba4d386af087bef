import type { Child } from "hono/jsx";
import type { Check, Example, RepositoryCheck, RepositoryContext, RepositoryExample } from "#check";
import type { Report } from "#finding";
import { LANGS, type Sides } from "#posting";
import { runRepository } from "#run/repository";
import type { UiLang } from "#ui-lang";
import { SeverityWord } from "../../../reports/html/finding-card.tsx";
import { PairView } from "../../../reports/html/pair-view.tsx";
import { checkCase } from "../engine.ts";
import { PAGE_STRINGS } from "./strings.ts";

interface ExampleProps<C, E> {
  readonly lang: UiLang;
  readonly check: C;
  readonly example: E;
  readonly number: number;
}

/** An example of a rule in the same view as any pair, with the findings of that rule. */
export function PairExample({ lang, check, example, number }: ExampleProps<Check, Example>) {
  const t = PAGE_STRINGS[lang].rules;
  const texts: Sides<string> = { en: example.en, fr: example.fr };
  const outcome = checkCase(example);
  const result = outcome.ok ? narrowed(outcome.report, check.id) : undefined;
  return (
    <Frame lang={lang} label={example.label} number={number}>
      {example.config && (
        <p>
          {t.settings} <code>{JSON.stringify(example.config)}</code>
        </p>
      )}
      {result?.findings.length === 0 && <p class="all-clear">{t.nothing}</p>}
      {result && <PairView result={result} lang={lang} texts={texts} prefix={`example-${number}-`} brief />}
    </Frame>
  );
}

/** An example of a rule about files: their paths, and what is said of them. */
export function RepositoryExampleView({ lang, check, example, number }: ExampleProps<RepositoryCheck, RepositoryExample>) {
  const t = PAGE_STRINGS[lang].rules;
  const { findings } = runRepository([check], contextOf(example), () => undefined);
  return (
    <Frame lang={lang} label={example.label} number={number}>
      <p>{t.files}</p>
      <ul>
        {example.files.map(({ path }) => (
          <li>
            <code>{path}</code>
          </li>
        ))}
      </ul>
      {example.segments?.map(({ paths, ...texts }) => (
        <dl class="rule-list">
          {LANGS.map((side) => (
            <>
              <dt>
                <code>{paths[side]}</code>
              </dt>
              <dd lang={`${side}-CA`}>{texts[side]}</dd>
            </>
          ))}
        </dl>
      ))}
      {findings.length === 0 && <p class="all-clear">{t.nothing}</p>}
      {findings.map((finding) => (
        <article class={`finding is-${finding.severity}`}>
          <h4>
            <SeverityWord severity={finding.severity} lang={lang} />
          </h4>
          <p class="message">{finding.message[lang]}</p>
        </article>
      ))}
    </Frame>
  );
}

interface FrameProps {
  readonly lang: UiLang;
  readonly label: Sides<string> | undefined;
  readonly number: number;
  readonly children?: Child;
}

function Frame({ lang, label, number, children }: FrameProps) {
  const id = `example-${number}`;
  return (
    <section class="rule-example" aria-labelledby={id}>
      <h3 id={id}>{label?.[lang] ?? PAGE_STRINGS[lang].rules.example(number)}</h3>
      {children}
    </section>
  );
}

/** The findings of one rule only: an example shows its rule and nothing else. */
function narrowed(result: Report, rule: string): Report {
  return { ...result, findings: result.findings.filter((finding) => finding.rule === rule) };
}

/** Files pair, in an example, where a key has one file of each language. */
function contextOf({ files, segments }: RepositoryExample): RepositoryContext {
  const keys = [...new Set(files.map(({ key }) => key))];
  const pairs = keys.flatMap((key) => {
    const [en, fr] = LANGS.map((lang) => files.filter((file) => file.key === key && file.lang === lang));
    return en?.length === 1 && fr?.length === 1 && en[0] && fr[0] ? [{ key, en: en[0].path, fr: fr[0].path }] : [];
  });
  return { files, pairs, ...(segments && { segments }) };
}
