import { type Refusal, type Report, type ReportSet, type RepositoryFinding, SEVERITIES } from "#finding";
import type { FormatOptions } from "#format";
import { decimal } from "#rendering/decimal";
import { severitySign } from "#rendering/strings";
import { verdictText } from "#rendering/verdict";
import type { UiLang } from "#ui-lang";
import { SeverityWord } from "./finding-card.tsx";
import { PairView, VerdictLine } from "./pair-view.tsx";
import { capitalized, HTML_STRINGS } from "./strings.ts";

interface SeveralViewProps {
  readonly results: ReportSet;
  readonly lang: UiLang;
  readonly texts: FormatOptions["texts"] | undefined;
}

/** Several pairs: a table of them all, what concerns the repository, then each pair in a fold of its own. */
export function SeveralView({ results, lang, texts }: SeveralViewProps) {
  const t = HTML_STRINGS[lang];
  return (
    <>
      <IndexTable results={results} lang={lang} />
      <Refusals refusals={results.refusals} lang={lang} />
      <RepositoryFindings title={t.unpaired} findings={results.unpaired} lang={lang} />
      <RepositoryFindings title={t.repository} findings={results.repository} lang={lang} />
      {results.reports.map((result, index) => (
        <details class="pair-fold" id={pairId(index)} open={results.reports.length === 1}>
          <summary>
            <h2>{result.pair.key}</h2>
            <VerdictLine result={result} lang={lang} />
          </summary>
          <PairView result={result} lang={lang} texts={texts?.[result.pair.key]} prefix={`${pairId(index)}-`} />
        </details>
      ))}
    </>
  );
}

const pairId = (index: number): string => `pair-${index + 1}`;

function IndexTable({ results, lang }: { results: ReportSet; lang: UiLang }) {
  const t = HTML_STRINGS[lang];
  return (
    <section class="table-scroll" aria-label={t.index} tabindex={0}>
      <table class="index">
        <caption>{t.index}</caption>
        <thead>
          <tr>
            <th scope="col">{t.pair}</th>
            <th scope="col">{t.verdictHead}</th>
            <th scope="col" class="number">
              {t.scoreHead}
            </th>
            {SEVERITIES.map((severity) => (
              <th scope="col" class="number">
                <span aria-hidden="true">{severitySign[severity]} </span>
                {t.severities[severity]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {results.reports.map((result, index) => (
            <IndexRow result={result} href={`#${pairId(index)}`} lang={lang} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function IndexRow({ result, href, lang }: { result: Report; href: string; lang: UiLang }) {
  return (
    <tr>
      <th scope="row">
        <a href={href}>{result.pair.key}</a>
      </th>
      <td>
        <span class={`verdict is-${result.verdict}`}>{capitalized(verdictText(result.verdict, [result], lang))}</span>
      </td>
      <td class="number">{decimal(result.score, lang)}</td>
      {SEVERITIES.map((severity) => (
        <td class="number">{result.counts[severity]}</td>
      ))}
    </tr>
  );
}

function Refusals({ refusals, lang }: { refusals: readonly Refusal[]; lang: UiLang }) {
  if (refusals.length === 0) return null;
  return (
    <section class="refusals">
      <h2>{HTML_STRINGS[lang].refusals}</h2>
      <ul>
        {refusals.map((refusal) => (
          <li>
            {refusal.path && <code class="path">{refusal.path}</code>} {refusal.message[lang]} (<code>{refusal.code}</code>)
          </li>
        ))}
      </ul>
    </section>
  );
}

interface RepositoryFindingsProps {
  readonly title: string;
  readonly findings: readonly RepositoryFinding[];
  readonly lang: UiLang;
}

function RepositoryFindings({ title, findings, lang }: RepositoryFindingsProps) {
  if (findings.length === 0) return null;
  return (
    <section class="repository">
      <h2>{title}</h2>
      {findings.map((finding) => (
        <article class={`finding is-${finding.severity}`} tabindex={-1} data-finding={finding.fingerprint}>
          <h3>
            <SeverityWord severity={finding.severity} lang={lang} /> <code class="rule-name">{finding.rule}</code>
          </h3>
          <p class="message">{finding.message[lang]}</p>
          <ul class="places">
            {finding.paths.map((path) => (
              <li>
                <code>{path}</code>
              </li>
            ))}
          </ul>
        </article>
      ))}
    </section>
  );
}
