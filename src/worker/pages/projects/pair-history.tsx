import { decimal } from "#rendering/decimal";
import { verdictWord } from "#rendering/strings";
import { editedSince, stepsOf } from "#service/pair-page";
import type { PairBoard } from "#store/entities";
import { Sign } from "../../../../reports/html/sign.tsx";
import { FormToken } from "../people/form-token.tsx";
import { addressOf } from "./address.ts";
import { COMMON_STRINGS } from "./common-strings.ts";
import { PAIR_STRINGS } from "./pair-strings.ts";
import { Day, type Looking, mayWork, Scrolled } from "./shell.tsx";

/** Which version opened what, the newest first. */
export function VersionList({ lang, board: { versions, threads } }: Pick<Looking, "lang"> & { readonly board: PairBoard }) {
  const t = PAIR_STRINGS[lang];
  const listed = new Set(threads.filter(({ closed }) => closed === undefined).map(({ id }) => id));
  const numbers = (ids: readonly number[]) =>
    ids.length === 0
      ? "–"
      : ids.map((id, i) => (
          <>
            {i > 0 && ", "}
            {listed.has(id) ? <a href={`#gap-${id}`}>{t.gapNumber(id)}</a> : t.gapNumber(id)}
          </>
        ));
  return (
    <div>
      <h2 id="history">{t.history}</h2>
      <Scrolled label={t.history}>
        <table class="figures-table">
          <thead>
            <tr>
              {t.columns.map((head, i) => (
                <th scope="col" class={i === 3 ? "number" : undefined}>
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {versions.map((version) => {
              const { opened, closed, reopened } = stepsOf(threads, version);
              return (
                <tr>
                  <th scope="row">
                    {version.version}
                    {version.label !== null && <span class="note">{version.label}</span>}
                  </th>
                  <td>
                    <Day lang={lang} at={version.at} />
                  </td>
                  <td>
                    <Sign of={version.verdict} />
                    {verdictWord[version.verdict][lang]}
                  </td>
                  <td class="number">{decimal(version.score, lang)}</td>
                  <td>
                    {(opened.length > 0 || reopened.length === 0) && numbers(opened)}
                    {reopened.length > 0 && (
                      <span class="note">
                        {t.again} {numbers(reopened)}
                      </span>
                    )}
                  </td>
                  <td>{numbers(closed)}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </Scrolled>
      {versions.at(-1)?.version !== 1 && <p class="hint">{t.earlier}</p>}
    </div>
  );
}

interface AgreementProps extends Looking {
  readonly board: PairBoard;
  readonly action: string;
  /** Whether the texts of then can be compared with those of now. */
  readonly isComparable: boolean;
}

/** When people last found that both sides agree, what changed since, and the button that says so again. */
export function AgreementPart({ lang, viewing, board, action, isComparable }: AgreementProps) {
  const t = PAIR_STRINGS[lang].agree;
  const { agreement, head } = board;
  const edited = editedSince(board);
  const [side] = edited;
  return (
    <section aria-labelledby="agree">
      <h2 id="agree">{t.title}</h2>
      {agreement && (
        <p>
          {t.said(agreement.by, COMMON_STRINGS[lang].day(agreement.at), agreement.version)}{" "}
          {side === undefined ? t.same : edited.length > 1 ? t.both : t.edited[side]}
        </p>
      )}
      {agreement && isComparable && (
        <p>
          {side !== undefined && <a href={addressOf(action, { since: "agreement" })}>{t.since}</a>}
          {side !== undefined && " · "}
          <a href={`${action}/state`}>{t.state}</a>
        </p>
      )}
      {mayWork(viewing) && (
        <form method="post" action={action}>
          <p class="hint">{t.why}</p>
          <FormToken token={viewing.formToken} />
          <input type="hidden" name="revision" value={head.revision} />
          <button type="submit" name="do" value="agree">
            {t.submit}
          </button>
        </form>
      )}
    </section>
  );
}
