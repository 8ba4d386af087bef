import type { Change, Report } from "#finding";
import { otherLang } from "#posting";
import { CHANGE_STRINGS, EFFECT_NOUN, editTally, reportedEffect } from "#rendering/changes";
import type { UiLang } from "#ui-lang";
import { capitalized } from "./strings.ts";

/** Every edit since an earlier state: old and new text side by side with the other language’s. Nothing where no states were compared. */
export function Changes({ result, lang }: { readonly result: Report; readonly lang: UiLang }) {
  const { changes } = result;
  if (!changes) return null;
  const head = (words: string) => <th scope="col">{capitalized(words)}</th>;
  return (
    <details class="overview changes" open={changes.length > 0 && changes.length <= 20}>
      <summary>{capitalized(editTally(result, lang) ?? "")}</summary>
      {changes.length > 0 && (
        <section class="table-scroll" tabindex={0} aria-label={CHANGE_STRINGS.title[lang]}>
          <table class="index">
            <thead>
              <tr>
                {head(CHANGE_STRINGS.effect[lang])}
                {head(CHANGE_STRINGS.before[lang])}
                {head(CHANGE_STRINGS.after[lang])}
                {head(CHANGE_STRINGS.opposite[lang])}
              </tr>
            </thead>
            <tbody>
              {changes.map((change) => (
                <ChangeRow change={change} changes={changes} lang={lang} />
              ))}
            </tbody>
          </table>
        </section>
      )}
    </details>
  );
}

function ChangeRow({ change, changes, lang }: { readonly change: Change; readonly changes: readonly Change[]; readonly lang: UiLang }) {
  const { side, before, after, other, diff, facing } = change;
  const line = (place: Change["after"]) => place && <span class="line">{place.start.line} </span>;
  const own = `${side}-CA`;
  return (
    <tr>
      <th scope="row">
        {capitalized(EFFECT_NOUN[reportedEffect(change, changes)][lang](1))} ({CHANGE_STRINGS.other[side][lang]})
      </th>
      <td>
        {line(before)}
        <span lang={own} class="block-text">
          {diff.map(({ kind, text }) => (kind === "added" ? null : kind === "removed" ? <del>{text}</del> : text))}
        </span>
      </td>
      <td>
        {line(after)}
        <span lang={own} class="block-text">
          {diff.map(({ kind, text }) => (kind === "removed" ? null : kind === "added" ? <ins>{text}</ins> : text))}
        </span>
      </td>
      <td>
        {line(other)}
        <span lang={`${otherLang(side)}-CA`} class="block-text">
          {facing}
        </span>
      </td>
    </tr>
  );
}
