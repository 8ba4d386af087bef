import type { Report } from "#finding";
import { LANGS } from "#posting";
import { severityWord } from "#rendering/strings";
import { daysBetween } from "#service/figures";
import type { BoardGap } from "#service/pair-page";
import { Sign } from "../../../../reports/html/sign.tsx";
import { capitalized, HTML_STRINGS } from "../../../../reports/html/strings.ts";
import { COMMON_STRINGS } from "./common-strings.ts";
import { gapWords } from "./gap-words.ts";
import { PAIR_STRINGS } from "./pair-strings.ts";
import { type Looking, mayWork } from "./shell.tsx";
import { DueDay } from "./work-page.tsx";

/** The form that what is chosen in the cards belongs to. */
export const ACTIONS_ID = "gap-actions";

interface GapCardProps extends Looking {
  readonly gap: BoardGap;
  readonly report: Report | undefined;
  readonly isChosen: boolean;
  /** The number of its finding in the text below. */
  readonly number: number | undefined;
}

/** A gap: what it is, since when, whose, and what was said of it. */
export function BoardGapCard({ lang, viewing, now, gap, report, isChosen, number }: GapCardProps) {
  const { thread, comments } = gap;
  const t = PAIR_STRINGS[lang];
  const common = COMMON_STRINGS[lang];
  const id = `gap-${thread.id}`;
  const facts = [
    t.openFor(daysBetween(thread.since, now), common.day(thread.since)),
    ...(thread.first === thread.since ? [] : [t.firstSeen(common.day(thread.first))]),
    t.openedBy(thread.openedBy),
    ...(thread.words === undefined ? [] : [common.words(thread.words)]),
    ...(thread.assignee === undefined ? [] : [t.assignedTo(thread.assignee)]),
  ];
  return (
    <article class={`gap-card is-${thread.severity}`} id={id} tabindex={-1} aria-labelledby={`${id}-name`}>
      <h3 id={`${id}-name`}>
        {mayWork(viewing) && (
          <input
            type="checkbox"
            form={ACTIONS_ID}
            name="gap"
            value={`${thread.id}:${thread.fingerprint}`}
            checked={isChosen}
            aria-label={t.choose(thread.id)}
            autocomplete="off"
          />
        )}
        <span class="severity">
          <Sign of={thread.severity} />
          {capitalized(severityWord[thread.severity][lang])}
        </span>{" "}
        <span class="quiet">{t.gapNumber(thread.id)}</span>{" "}
        <a class="rule-name" href={`/${lang}/rules/${encodeURIComponent(thread.rule)}`}>
          <code>{thread.rule}</code>
        </a>
      </h3>
      <p class="message">{gapWords(lang, report, thread)}</p>
      <p class="facts">
        {facts.join(" · ")}
        {thread.dueOn !== undefined && (
          <>
            {" · "}
            {t.dueOn} <DueDay lang={lang} day={thread.dueOn} now={now} />
          </>
        )}
        {number !== undefined ? (
          <>
            {" · "}
            <a href={`#finding-${number}`}>{t.inText}</a>
          </>
        ) : (
          placesOf(gap, lang).map((place) => ` · ${place}`)
        )}
      </p>
      <StandingOf lang={lang} viewing={viewing} now={now} gap={gap} />
      {comments.length > 0 && (
        <ul class="comments" aria-label={t.comments}>
          {comments.map(({ by, at, body }) => (
            <li>
              <strong>{by}</strong> <span class="quiet">{common.day(at)}</span>
              <p>{body}</p>
            </li>
          ))}
        </ul>
      )}
    </article>
  );
}

/** Where a finding stands whose words are not kept. */
function placesOf({ finding }: BoardGap, lang: Looking["lang"]): readonly string[] {
  return LANGS.flatMap((side) => {
    const start = finding?.[side]?.start;
    return start ? [HTML_STRINGS[lang].place[side](start.line, start.column)] : [];
  });
}

function StandingOf({ lang, viewing, gap: { standing } }: Looking & { readonly gap: BoardGap }) {
  if (!standing) return null;
  const t = PAIR_STRINGS[lang];
  const common = COMMON_STRINGS[lang];
  if (!standing.accepted)
    return (
      <p class="was-accepted">
        {t.wasAccepted(common.day(standing.until), standing.why)}. {t.reason}
        {lang === "fr" ? "\u00A0: " : ": "}
        {standing.was.reason}
      </p>
    );
  if ("comment" in standing) {
    const { reason } = standing.comment;
    return (
      <p class="is-accepted">
        {t.inComment}
        {reason !== "" && `. ${t.reason}${lang === "fr" ? "\u00A0: " : ": "}${reason}`}
      </p>
    );
  }
  const { id, by, at, until, reason } = standing.by;
  return (
    <p class="is-accepted">
      {t.acceptedBy(by, common.day(at))}, {until === undefined ? t.untilEdit : t.until(common.day(until))}. {t.reason}
      {lang === "fr" ? "\u00A0: " : ": "}
      {reason}{" "}
      {mayWork(viewing) && (
        <button type="submit" form={ACTIONS_ID} name="reopen" value={id}>
          {t.reopen}
        </button>
      )}
    </p>
  );
}
