import type { Forge, History, PairStatus } from "#history";
import { LANGS, type Lang } from "#posting";
import { decimal } from "#rendering/decimal";
import type { UiLang } from "#ui-lang";
import { Sign, type SignName } from "../html/sign.tsx";
import { OptionalLink } from "./gap-card.tsx";
import { commitLink, fileAddress } from "./links.ts";
import { dayOf, HISTORY_STRINGS, leaderOf, type ShownState, shownStates } from "./strings.ts";

/** Where the gaps of a pair stand on the page, by its place in the list. */
export const anchorOf = (index: number): string => `pair-${index + 1}`;

/** Where what of a pair is only worth a look stands. */
export const lookAnchorOf = (index: number): string => `look-${index + 1}`;

const SIGNS: Readonly<Record<ShownState, SignName | undefined>> = { open: "warn", unknown: undefined, look: "info", level: "pass" };

/** A row a pair: how it stands, how many gaps, since when, who leads, and when each side was last edited. */
export function PairTable({ history: { pairs, gaps, looks = [], forge }, lang }: { history: History; lang: UiLang }) {
  const t = HISTORY_STRINGS[lang];
  const stateOf = shownStates({ looks });
  const hasScore = pairs.some(({ score }) => score !== undefined);
  const heads = [t.pair, t.state, t.openGaps, t.oldest, ...(hasScore ? [t.score] : []), t.leader, t.lastEdit.en, t.lastEdit.fr];
  const [open, only] = [gaps, looks].map((list) => new Set(list.map(({ paths }) => paths.en)));
  const anchor = ({ paths }: PairStatus, i: number) =>
    open?.has(paths.en) ? `#${anchorOf(i)}` : only?.has(paths.en) ? `#${lookAnchorOf(i)}` : undefined;
  return (
    <section class="table-scroll pairs" tabindex={0} aria-label={t.pairs}>
      <table>
        <caption>{t.pairs}</caption>
        <thead>
          <tr>
            {heads.map((head, i) => (
              <th scope="col" class={i === 2 || i === 3 || (hasScore && i === 4) ? "number" : undefined}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {pairs.map((pair, i) => (
            <tr>
              <th scope="row">
                <OptionalLink address={anchor(pair, i)}>{pair.pair}</OptionalLink>
              </th>
              <td class="state">
                <StateSign of={SIGNS[stateOf(pair)]} />
                {t.states[stateOf(pair)]}
              </td>
              <td class="number">{pair.open.en + pair.open.fr}</td>
              <td class="number">
                {pair.oldest ? (
                  <OptionalLink address={commitLink(forge, pair.oldest.since.commit)}>{t.days(pair.oldest.days)}</OptionalLink>
                ) : (
                  "–"
                )}
              </td>
              {hasScore && <td class="number">{typeof pair.score === "number" ? decimal(pair.score, lang) : "–"}</td>}
              <td>{leaderOf(pair.open, lang)}</td>
              {LANGS.map((side) => (
                <td>
                  <LastEdit pair={pair} side={side} forge={forge} lang={lang} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function LastEdit({ pair, side, forge, lang }: { pair: PairStatus; side: Lang; forge: Forge | undefined; lang: UiLang }) {
  const moment = pair.edited[side];
  const file = fileAddress(forge, pair.paths[side], null);
  if (!moment) return <>–</>;
  return (
    <>
      <OptionalLink address={commitLink(forge, moment.commit)}>
        {moment.commit === null ? HISTORY_STRINGS[lang].uncommitted : dayOf(moment.date)}
      </OptionalLink>
      {moment.author && ` · ${moment.author}`}
      {file !== undefined && (
        <>
          {" · "}
          <a href={file}>{HISTORY_STRINGS[lang].file}</a>
        </>
      )}
    </>
  );
}

const StateSign = ({ of }: { readonly of: SignName | undefined }) =>
  of === undefined ? <span aria-hidden="true">? </span> : <Sign of={of} />;
