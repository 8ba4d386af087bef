import type { Finding, Severity } from "#finding";
import { LANGS, type Lang } from "#posting";
import { severitySign, severityWord } from "#report/words";
import type { Numbered } from "./arrange.ts";
import { capitalized, words } from "./words.ts";

/** What the parts of the view share. */
export interface ViewContext {
  readonly lang: Lang;
  /** Before every id, so that several pairs fit in one document. */
  readonly prefix: string;
  /** How many findings the pair has. */
  readonly total: number;
  /** Where a rule is explained; absent in a file that stands alone. */
  readonly ruleHref?: (rule: string) => string;
}

/** The id of a finding's card. */
export const findingId = (context: ViewContext, number: number): string => `${context.prefix}finding-${number}`;

/** A finding: what, where, what to do, and the way to its neighbours. */
export function FindingCard({ context, numbered }: { context: ViewContext; numbered: Numbered }) {
  const { finding, number } = numbered;
  const t = words[context.lang];
  const id = findingId(context, number);
  return (
    <article
      class={`finding is-${finding.severity}`}
      id={id}
      tabindex={-1}
      aria-labelledby={`${id}-title`}
      data-finding={finding.fingerprint}
    >
      <h4 id={`${id}-title`}>
        <SeverityWord severity={finding.severity} lang={context.lang} />
        <span class="unseen">. {t.finding(number, context.total)}</span> <RuleName context={context} rule={finding.rule} />
        <span class="finding-number" aria-hidden="true">
          {number}
        </span>
      </h4>
      <p class="message">{finding.message[context.lang]}</p>
      <Places finding={finding} lang={context.lang} />
      {finding.suggestion && (
        <p class="suggestion">
          {t.suggestion[finding.suggestion.side]} <q lang={`${finding.suggestion.side}-CA`}>{finding.suggestion.text}</q>
        </p>
      )}
      <Neighbours context={context} number={number} />
    </article>
  );
}

/** The severity by symbol and word. */
export function SeverityWord({ severity, lang }: { severity: Severity; lang: Lang }) {
  return (
    <span class="severity">
      <span aria-hidden="true">{severitySign[severity]} </span>
      {capitalized(severityWord[severity][lang])}
    </span>
  );
}

function RuleName({ context, rule }: { context: ViewContext; rule: string }) {
  const name = <code>{rule}</code>;
  return context.ruleHref ? (
    <a class="rule-name" href={context.ruleHref(rule)}>
      {name}
    </a>
  ) : (
    <span class="rule-name">{name}</span>
  );
}

function Places({ finding, lang }: { finding: Finding; lang: Lang }) {
  const t = words[lang];
  const places = LANGS.flatMap((side) => {
    const start = finding[side]?.start;
    if (start) return [t.place[side](start.line, start.column)];
    return finding.insertAt?.side === side ? [t.insert[side](finding.insertAt.line)] : [];
  });
  return places.length > 0 ? (
    <ul class="places">
      {places.map((place) => (
        <li>{place}</li>
      ))}
    </ul>
  ) : null;
}

function Neighbours({ context, number }: { context: ViewContext; number: number }) {
  const t = words[context.lang];
  if (context.total < 2) return null;
  return (
    <p class="neighbours">
      {number > 1 && (
        <a href={`#${findingId(context, number - 1)}`}>
          <span aria-hidden="true">↑ </span>
          {t.previous}
          <span class="unseen"> ({t.finding(number - 1, context.total)})</span>
        </a>
      )}
      {number < context.total && (
        <a href={`#${findingId(context, number + 1)}`}>
          <span aria-hidden="true">↓ </span>
          {t.next}
          <span class="unseen"> ({t.finding(number + 1, context.total)})</span>
        </a>
      )}
    </p>
  );
}
