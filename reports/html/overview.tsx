import type { Report } from "#finding";
import { fixCommandLine } from "#rendering/fix-command";
import { correctionsText, leadsText } from "#rendering/leads";
import { isCorrection, rank } from "#rendering/ranked";
import { LABELS } from "#rendering/strings";
import type { Arranged, Numbered } from "./arrange.ts";
import { findingId, SeverityWord, type ViewContext } from "./finding-card.tsx";
import { HTML_STRINGS } from "./strings.ts";

interface OverviewProps {
  readonly context: ViewContext;
  readonly result: Report;
  readonly arranged: Arranged;
}

/** Errors, then warnings; leads and what a command corrects each in a fold, which shows them beside their blocks too when it is open. */
export function Overview({ context, result, arranged }: OverviewProps) {
  const t = HTML_STRINGS[context.lang];
  const { faults, leads, corrections } = rank(result);
  const listed = (chosen: readonly unknown[]) => arranged.findings.filter(({ finding }) => chosen.includes(finding));
  if (result.findings.length === 0) return <p class="all-clear">{result.changes ? t.nothingAsked : t.noFinding}</p>;
  return (
    <>
      {faults.length === 0 ? (
        <p class="all-clear">{t.noFault}</p>
      ) : (
        <details class="overview" open={faults.length <= 8}>
          <summary>
            {result.changes ? t.overview : t.faults} (<span class="list-count">{faults.length}</span>)
          </summary>
          <FindingList context={context} findings={listed(faults)} />
        </details>
      )}
      {leads.length > 0 && (
        <details class="overview leads">
          <summary>{leadsText(leads, context.lang)}</summary>
          <FindingList context={context} findings={listed(leads)} />
        </details>
      )}
      {corrections.length > 0 && (
        <details class="overview corrections">
          <summary>
            {corrections.map((each) => (
              <span class="correction">
                {correctionsText[context.lang](each)}
                {LABELS.colon[context.lang]} <code>{fixCommandLine(each.rule, result.pair[each.side].path)}</code>
              </span>
            ))}
          </summary>
          <FindingList context={context} findings={listed(result.findings.filter(isCorrection))} />
        </details>
      )}
    </>
  );
}

function FindingList({ context, findings }: { context: ViewContext; findings: readonly Numbered[] }) {
  return (
    <ol>
      {findings.map(({ finding, number }) => (
        <li class={`is-${finding.severity}`} value={number}>
          <SeverityWord severity={finding.severity} lang={context.lang} />{" "}
          <a href={`#${findingId(context, number)}`}>{finding.message[context.lang]}</a>
        </li>
      ))}
    </ol>
  );
}
