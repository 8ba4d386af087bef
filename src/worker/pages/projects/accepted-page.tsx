import type { AcceptanceInList, CommentInList } from "#service/accepted-list";
import { FormToken } from "../people/form-token.tsx";
import { addressOf } from "./address.ts";
import { PartLinks } from "./filters.tsx";
import { gapWords } from "./gap-words.ts";
import { Day, type Looking, linkTo, mayWork, ProjectShell, pairLink, Scrolled } from "./shell.tsx";
import { ACCEPTED_STRINGS } from "./work-strings.ts";

interface AcceptedPageProps extends Looking {
  readonly holding: readonly AcceptanceInList[];
  /** What comments in the texts silence, and nobody accepted on a page. */
  readonly comments: readonly CommentInList[];
  /** A part of those that hold no more. */
  readonly ended: readonly AcceptanceInList[];
  readonly from: number;
  readonly of: number;
  readonly next: string | null;
  readonly isReopened: boolean;
}

/** What was accepted: who, why, until when; those that ended stay visible. */
export function AcceptedPage(props: AcceptedPageProps) {
  const { lang, viewing, now, holding, comments, ended, from, of, next, isReopened } = props;
  const t = ACCEPTED_STRINGS[lang];
  const base = linkTo(lang, viewing, "accepted");
  return (
    <ProjectShell lang={lang} viewing={viewing} now={now} title={t.title} part="accepted">
      <h1>{t.title}</h1>
      <p class="lead">{t.lead}</p>
      {isReopened && (
        <p class="notice" role="status">
          {t.reopened}
        </p>
      )}
      {holding.length + comments.length + of === 0 ? (
        <p>{t.none}</p>
      ) : (
        <>
          <h2>{t.holds}</h2>
          {holding.length + comments.length === 0 ? (
            <p>{t.noneHolds}</p>
          ) : (
            <AcceptedTable {...props} label={t.holds} list={holding} comments={comments} />
          )}
          {ended.length > 0 && (
            <>
              <h2>{t.ended}</h2>
              <AcceptedTable {...props} label={t.ended} list={ended} comments={[]} />
            </>
          )}
          <PartLinks
            lang={lang}
            from={from}
            shown={ended.length}
            of={of}
            next={next === null ? null : addressOf(base, { after: next })}
            start={base}
          />
        </>
      )}
    </ProjectShell>
  );
}

function AcceptedTable(props: AcceptedPageProps & { label: string; list: readonly AcceptanceInList[] }) {
  const { lang, viewing, now, label, list, comments } = props;
  const t = ACCEPTED_STRINGS[lang];
  return (
    <Scrolled label={label}>
      <table class="accepted-table">
        <thead>
          <tr>
            {[t.gap, t.why, t.who, t.until, t.actions].map((head) => (
              <th scope="col">{head}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {list.map((each) => (
            <Row lang={lang} viewing={viewing} now={now} each={each} />
          ))}
          {comments.map((each) => (
            <CommentRow lang={lang} viewing={viewing} now={now} each={each} />
          ))}
        </tbody>
      </table>
    </Scrolled>
  );
}

/** A gap that a comment silences: who wrote it is known to the history of its file, and it is taken back there. */
function CommentRow({ lang, viewing, each: { key, thread } }: Looking & { readonly each: CommentInList }) {
  const t = ACCEPTED_STRINGS[lang];
  return (
    <tr>
      <th scope="row">
        <a href={`${pairLink(lang, viewing, key)}#gap-${thread.id}`}>{key}</a>
        <span class="note">{gapWords(lang, undefined, thread)}</span>
      </th>
      <td class="reason">{thread.silenced || "–"}</td>
      <td>{t.comment}</td>
      <td>{t.untilComment}</td>
      <td>{t.inFile}</td>
    </tr>
  );
}

function Row({ lang, viewing, each }: Looking & { readonly each: AcceptanceInList }) {
  const { key, acceptance, ended: ending, hasComment } = each;
  const t = ACCEPTED_STRINGS[lang];
  const base = linkTo(lang, viewing, "accepted");
  const name = `${key} · ${acceptance.rule}`;
  return (
    <tr>
      <th scope="row">
        <a href={`${pairLink(lang, viewing, key)}#gap-${acceptance.thread}`}>{key}</a>
        <span class="note">{gapWords(lang, undefined, acceptance)}</span>
        {ending && <span class="note">{t.states[ending.why]}</span>}
        {!ending && hasComment && <span class="note">{t.alsoComment}</span>}
      </th>
      <td class="reason">{acceptance.reason}</td>
      <td>
        {acceptance.by}{" "}
        <span class="note">
          <Day lang={lang} at={acceptance.at} />
        </span>
      </td>
      <td>
        {ending?.until !== undefined ? (
          <Day lang={lang} at={ending.until} />
        ) : acceptance.until === undefined ? (
          t.untilEdit
        ) : (
          <Day lang={lang} at={acceptance.until} />
        )}
      </td>
      <td>
        {!ending && (
          <>
            {mayWork(viewing) && (
              <form method="post" action={base}>
                <FormToken token={viewing.formToken} />
                <input type="hidden" name="pair" value={key} />
                <button type="submit" name="reopen" value={acceptance.id} aria-label={`${t.reopen}: ${name}`}>
                  {t.reopen}
                </button>
              </form>
            )}
            {viewing.project.texts === "kept" && !hasComment && (
              <a href={addressOf(`${base}/patch`, { pair: key, id: String(acceptance.id) })} aria-label={`${t.patch}: ${name}`}>
                {t.patch}
              </a>
            )}
          </>
        )}
      </td>
    </tr>
  );
}
