import type { Child } from "hono/jsx";
import type { Finding, Severity, Suggestion } from "#finding";
import { LANGS } from "#posting";
import { isCorrection } from "#rendering/ranked";
import { messageText } from "#rendering/silence";
import { severityWord } from "#rendering/strings";
import type { UiLang } from "#ui-lang";
import type { Numbered } from "./arrange.ts";
import { Sign } from "./sign.tsx";
import { capitalized, HTML_STRINGS } from "./strings.ts";

/** What the parts of the view share. */
export interface ViewContext {
  readonly lang: UiLang;
  /** Before every id, so that several pairs fit in one document. */
  readonly prefix: string;
  /** How many findings the pair has. */
  readonly total: number;
  /** Where a rule is explained; absent in a file that stands alone. */
  readonly ruleHref?: (rule: string) => string;
  /** The view says where blocks and findings stand in their texts, for a script that edits there. */
  readonly isEditable?: boolean;
  /** What else is known of a finding, at the end of its card. */
  readonly noteOf?: (finding: Finding) => Child;
}

/** The id of a finding's card. */
export const findingId = (context: ViewContext, number: number): string => `${context.prefix}finding-${number}`;

/** A finding: what, where, what to do, and the way to its neighbours. */
export function FindingCard({ context, numbered }: { context: ViewContext; numbered: Numbered }) {
  const { finding, number } = numbered;
  const t = HTML_STRINGS[context.lang];
  const id = findingId(context, number);
  return (
    <article
      class={`finding is-${finding.severity}${isCorrection(finding) ? " is-correction" : ""}`}
      id={id}
      tabindex={-1}
      aria-labelledby={`${id}-title`}
      data-finding={finding.fingerprint}
      data-number={number}
      data-rule={finding.rule}
      data-lacking={finding.lacking}
      {...(context.isEditable && placesOf(finding))}
    >
      <div class="finding-head">
        <h4 id={`${id}-title`}>
          <SeverityWord severity={finding.severity} lang={context.lang} />
          <span class="unseen">. {t.finding(number, context.total)}</span> <RuleName context={context} rule={finding.rule} />
        </h4>
        <Neighbours context={context} number={number} />
      </div>
      <p class="message">{messageText(finding, context.lang)}</p>
      <Places finding={finding} lang={context.lang} />
      {finding.suggestion && (
        <p class="suggestion">
          {t.suggestion[finding.suggestion.side]} <SuggestedText suggestion={finding.suggestion} lang={context.lang} />
        </p>
      )}
      {context.noteOf?.(finding)}
    </article>
  );
}

/** Offsets: where each side of the finding starts and ends, where missing text goes, and what a suggestion, or each of a list of edits, replaces. */
function placesOf({ en, fr, insertAt, suggestion, data }: Finding): Readonly<Record<string, string>> {
  return {
    ...(en && { "data-en": `${en.start.offset} ${en.end.offset}` }),
    ...(fr && { "data-fr": `${fr.start.offset} ${fr.end.offset}` }),
    ...(insertAt && { "data-insert": insertAt.side, "data-at": String(insertAt.offset) }),
    ...(suggestion && {
      "data-better": suggestion.side,
      "data-instead": `${suggestion.range.start.offset} ${suggestion.range.end.offset}`,
      "data-text": suggestion.text,
    }),
    ...(Array.isArray(data.edits) && { "data-edits": JSON.stringify(data.edits) }),
    ...(typeof data.key === "string" && { "data-key": data.key }),
    ...(typeof data.count === "number" && { "data-places": String(data.count) }),
  };
}

/** The severity by symbol and word. */
export function SeverityWord({ severity, lang }: { severity: Severity; lang: UiLang }) {
  return (
    <span class="severity">
      <Sign of={severity} />
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

function Places({ finding, lang }: { finding: Finding; lang: UiLang }) {
  const t = HTML_STRINGS[lang];
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

/** No-break spaces are often all that a suggestion changes, so they are named. */
function SuggestedText({ suggestion, lang }: { suggestion: Suggestion; lang: UiLang }) {
  const parts = suggestion.text.split(/[\u00A0\u202F]/u);
  return (
    <code class="suggested" lang={`${suggestion.side}-CA`}>
      {parts.map((part, index) => (
        <>
          {index > 0 && (
            <span class="invisible" lang={`${lang}-CA`}>
              {HTML_STRINGS[lang].noBreakSpace}
            </span>
          )}
          {part}
        </>
      ))}
    </code>
  );
}

/** The finding's number between the ways to the one before and the one after. */
function Neighbours({ context, number }: { context: ViewContext; number: number }) {
  return (
    <span class="neighbours">
      <NeighbourLink context={context} number={number - 1} sign="up" />
      <span class="finding-number" aria-hidden="true">
        {number}
      </span>
      <NeighbourLink context={context} number={number + 1} sign="down" />
    </span>
  );
}

function NeighbourLink({ context, number, sign }: { context: ViewContext; number: number; sign: "up" | "down" }) {
  const t = HTML_STRINGS[context.lang];
  if (number < 1 || number > context.total) return null;
  const label = `${sign === "up" ? t.previous : t.next} (${t.finding(number, context.total)})`;
  return (
    <a href={`#${findingId(context, number)}`} aria-label={label} title={label}>
      <Sign of={sign} />
    </a>
  );
}
