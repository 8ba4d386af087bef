import type { Refusal, ReportSet, RepositoryFinding } from "#finding";
import type { FormatOptions } from "#format";
import { messageText } from "#rendering/silence";
import type { UiLang } from "#ui-lang";
import { SeverityWord } from "./finding-card.tsx";
import { IndexTable, pairId } from "./index-table.tsx";
import { PairView, VerdictLine } from "./pair-view.tsx";
import { Silenced } from "./silenced.tsx";
import { HTML_STRINGS } from "./strings.ts";

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
      <Silenced silenced={results.silenced} lang={lang} />
      {results.reports.map((result, index) => (
        <details class="pair-fold" id={pairId(index)} data-verdict={result.verdict} open={results.reports.length === 1}>
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
        <article
          class={`finding is-${finding.severity}`}
          tabindex={-1}
          data-finding={finding.fingerprint}
          data-rule={finding.rule}
          data-lacking={finding.lacking}
        >
          <h3>
            <SeverityWord severity={finding.severity} lang={lang} /> <code class="rule-name">{finding.rule}</code>
          </h3>
          <p class="message">{messageText(finding, lang)}</p>
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
