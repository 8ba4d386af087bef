import { LANGS } from "#posting";
import { decimal } from "#rendering/decimal";
import { verdictWord } from "#rendering/strings";
import { changeSince, daysBetween, type ProjectFigures } from "#service/figures";
import { VERDICTS } from "#service/lists";
import type { TrendDay } from "#store/entities";
import type { UiLang } from "#ui-lang";
import { Sign } from "../../../../reports/html/sign.tsx";
import { capitalized } from "../../../../reports/html/strings.ts";
import { COMMON_STRINGS } from "./common-strings.ts";
import { PROJECT_STRINGS } from "./project-strings.ts";
import { type Looking, linkTo, pairLink, Scrolled } from "./shell.tsx";

/** Where all pairs stand. What nobody read is not said to be in order. */
export function FigureList({ lang, viewing, now, figures }: Looking & { readonly figures: ProjectFigures }) {
  const t = PROJECT_STRINGS[lang];
  const common = COMMON_STRINGS[lang];
  const { oldest, caughtUp, ahead } = figures;
  return (
    <section aria-labelledby="standing">
      <h2 id="standing">{t.standing}</h2>
      <ul class="verdicts">
        {VERDICTS.map((verdict) => (
          <li class={`is-${verdict}`}>
            <strong>{figures.verdicts[verdict]}</strong> <Sign of={verdict} />
            {verdictWord[verdict][lang]}
          </li>
        ))}
      </ul>
      <dl class="figure-list">
        <dt>{t.score}</dt>
        <dd>{t.scoreOf(figures.score)}</dd>
        <dt>{t.open}</dt>
        <dd>
          {figures.open === 0 && figures.newest !== null ? (
            t.noGap(figures.pairs, common.day(figures.newest))
          ) : (
            <a href={linkTo(lang, viewing, "work")}>{common.gaps(figures.open)}</a>
          )}
        </dd>
        {oldest && (
          <>
            <dt>{t.oldest}</dt>
            <dd>
              {common.old(daysBetween(oldest.since, now))} (
              <a href={pairLink(lang, viewing, oldest.line.head.key)}>{oldest.line.head.key}</a>)
            </dd>
          </>
        )}
        <dt>{t.caughtUp}</dt>
        <dd>{caughtUp.median === null ? t.noneClosed : t.median(caughtUp.median, caughtUp.of)}</dd>
        <dt>{t.ahead}</dt>
        <dd>{LANGS.every((each) => ahead[each] === 0) ? t.noneAhead : t.aheadIn(ahead.en, ahead.fr)}</dd>
        <dt>{t.leads}</dt>
        <dd>{decimal(figures.leads, lang)}</dd>
        <dt>{t.accepted}</dt>
        <dd>
          <a href={linkTo(lang, viewing, "accepted")}>{common.gaps(figures.accepted)}</a>
        </dd>
      </dl>
      <p class="hint">{t.raw}</p>
    </section>
  );
}

/** How the figures were on a day, and how they are. */
export function ChangeTable({ lang, trend, day }: { readonly lang: UiLang; readonly trend: readonly TrendDay[]; readonly day: string }) {
  const t = PROJECT_STRINGS[lang];
  const common = COMMON_STRINGS[lang];
  const change = changeSince(trend, day);
  if (!change) return <p>{t.notYet(common.day(day))}</p>;
  const number = new Intl.NumberFormat(`${lang}-CA`, { maximumFractionDigits: 1 });
  const signed = new Intl.NumberFormat(`${lang}-CA`, { maximumFractionDigits: 1, signDisplay: "exceptZero" });
  const rows = [
    [t.pairs, ({ pairs }: TrendDay) => pairs],
    [t.failing, ({ failing }: TrendDay) => failing],
    [common.severities.error, ({ errors }: TrendDay) => errors],
    [common.severities.warning, ({ warnings }: TrendDay) => warnings],
    [t.score, ({ score }: TrendDay) => score],
  ] as const;
  return (
    <Scrolled label={t.change}>
      <table class="figures-table">
        <thead>
          <tr>
            {[t.figure, t.onDay(common.day(day)), t.now, t.difference].map((head, i) => (
              <th scope="col" class={i > 0 ? "number" : undefined}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, of]) => (
            <tr>
              <th scope="row">{capitalized(name)}</th>
              <td class="number">{number.format(of(change.was))}</td>
              <td class="number">{number.format(of(change.is))}</td>
              <td class="number">{signed.format(of(change.is) - of(change.was))}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scrolled>
  );
}
