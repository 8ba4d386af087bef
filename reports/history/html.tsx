import { raw } from "hono/html";
import { defineHistoryFormat, type FormatOptions } from "#format";
import { AGES, type Gap, type History, isWhole, type PairStatus } from "#history";
import { LANGS } from "#posting";
import { LABELS } from "#rendering/strings";
import type { UiLang } from "#ui-lang";
import { style } from "../html/inline.generated.ts";
import { Sign } from "../html/sign.tsx";
import { Chart, Months } from "./chart.tsx";
import { GapFilters } from "./filters.tsx";
import { GapCard } from "./gap-card.tsx";
import { anchorOf, lookAnchorOf, PairTable } from "./pair-table.tsx";
import { ScoreChart, ScoreMonths } from "./score-chart.tsx";
import { dayOf, HISTORY_STRINGS } from "./strings.ts";
import { historyStyle } from "./style.ts";

/** A page that stands alone: figures and a chart for who plans, then each open gap for who translates. */
export default defineHistoryFormat({ id: "html", renderHistory: historyHtml });

function historyHtml(history: History, { lang }: FormatOptions): string {
  return `<!DOCTYPE html>\n${String(<Document history={history} lang={lang} />).replace(CONTROLS, "\uFFFD")}\n`;
}

/** No control character of a document reaches a reader; most are errors in HTML anyway. */
const CONTROLS = /[^\P{Cc}\r\n\t]/gu;

/** Nothing is loaded and no script runs. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";

function Document({ history, lang }: { history: History; lang: UiLang }) {
  const t = HISTORY_STRINGS[lang];
  const { totals, gaps, looks = [], scores = [], filter, notes, asOf } = history;
  return (
    <html lang={`${lang}-CA`}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta http-equiv="Content-Security-Policy" content={policy} />
        <meta name="color-scheme" content="light dark" />
        <title>{t.title}</title>
        <link rel="icon" href="data:," />
        <style>{raw(style + historyStyle)}</style>
      </head>
      <body>
        <main>
          <h1>{t.title}</h1>
          <p class="where">
            {t.read(totals.pairs, totals.revisions)} · {t.asOf(dayOf(asOf))}
          </p>
          {filter && (
            <p>
              {t.only}
              {LABELS.colon[lang]} {t.filter(filter).join(", ")}
            </p>
          )}
          <ul class="figures">
            {[
              t.open(totals.open),
              ...(looks.length > 0 ? [t.looks(looks.length)] : []),
              t.closed(totals.closed),
              t.median(totals.medianDays),
              t.leads(totals.leads),
              ...scores.slice(-1).map(({ score, pairs }) => t.scoreNow(score, pairs)),
            ].map((figure) => (
              <li>{figure}</li>
            ))}
          </ul>
          {notes.length > 0 && (
            <section>
              <h2>{t.notes}</h2>
              {notes.map(({ message }) => (
                <p>{message[lang]}</p>
              ))}
            </section>
          )}
          <PairTable history={history} lang={lang} />
          <Ages totals={totals} lang={lang} />
          {history.course.length > 0 && (
            <section>
              <h2>{t.course}</h2>
              <section class="table-scroll" tabindex={0} aria-label={t.course}>
                <Chart course={history.course} until={asOf} lang={lang} />
              </section>
              <ul class="legend">
                {LANGS.map((side) => (
                  <li>
                    <span class={`key led-by-${side}`} aria-hidden="true" /> {t.leading[side]}
                  </li>
                ))}
              </ul>
              <Months course={history.course} lang={lang} />
            </section>
          )}
          {scores.length > 0 && (
            <section>
              <h2>{t.scoreCourse}</h2>
              <section class="table-scroll" tabindex={0} aria-label={t.scoreCourse}>
                <ScoreChart scores={scores} until={asOf} lang={lang} />
              </section>
              <ScoreMonths scores={scores} lang={lang} />
            </section>
          )}
          <h2>{t.gaps}</h2>
          {gaps.length + looks.length > 0 && <GapFilters gaps={gaps} lang={lang} />}
          {gaps.length === 0 && <Nothing history={history} lang={lang} />}
          <GapsByPair gaps={gaps} anchor={anchorOf} history={history} lang={lang} />
          {looks.length > 0 && (
            <details class="looks" open={gaps.length === 0 || filter?.severity === "info"}>
              <summary>
                <h2>
                  {t.look} ({looks.length})
                </h2>
              </summary>
              <p>{t.lookWhy}</p>
              <GapsByPair gaps={looks} anchor={lookAnchorOf} history={history} lang={lang} />
            </details>
          )}
        </main>
        <footer>
          <p>{t.madeBy(history.tool.version)}</p>
        </footer>
      </body>
    </html>
  );
}

/** That nothing is out of step is said of what was read, and of no part. */
function Nothing({ history, lang }: { history: History; lang: UiLang }) {
  const t = HISTORY_STRINGS[lang];
  const hasLooks = (history.looks ?? []).length > 0;
  if (history.filter && !(hasLooks && history.filter.severity === "info")) return <p>{t.noneLike}</p>;
  if (history.totals.pairs === 0) return null;
  if (hasLooks) return <p>{t.onlyLooksBelow}</p>;
  return isWhole(history) ? (
    <p class="all-clear">
      <Sign of="pass" />
      {t.none}
    </p>
  ) : (
    <p>{t.noneRead}</p>
  );
}

interface GapList {
  readonly gaps: readonly Gap[];
  readonly anchor: (index: number) => string;
  readonly history: History;
  readonly lang: UiLang;
}

/** The gaps of a pair under its name, the pair with the oldest first. */
function GapsByPair({ gaps, anchor, history: { pairs, forge }, lang }: GapList) {
  const of =
    ({ paths }: PairStatus) =>
    (gap: Gap) =>
      gap.paths.en === paths.en && gap.paths.fr === paths.fr;
  return (
    <>
      {pairs.map((pair, i) => {
        const own = gaps.filter(of(pair));
        if (own.length === 0) return null;
        return (
          <section class="gaps-of-pair" id={anchor(i)}>
            <h3>{pair.pair}</h3>
            {own.map((gap) => (
              <GapCard gap={gap} forge={forge} lang={lang} />
            ))}
          </section>
        );
      })}
    </>
  );
}

function Ages({ totals, lang }: { totals: History["totals"]; lang: UiLang }) {
  const t = HISTORY_STRINGS[lang];
  return (
    <section class="table-scroll" tabindex={0} aria-label={t.all}>
      <table>
        <caption>{t.all}</caption>
        <thead>
          <tr>
            <th scope="col">{t.age}</th>
            {LANGS.map((side) => (
              <th scope="col" class="number">
                {t.leading[side]}
              </th>
            ))}
            <th scope="col" class="number">
              {t.total}
            </th>
          </tr>
        </thead>
        <tbody>
          {AGES.map((age) => (
            <tr>
              <th scope="row">{t.ages[age]}</th>
              {LANGS.map((side) => (
                <td class="number">{totals.byAge[age][side]}</td>
              ))}
              <td class="number">{totals.byAge[age].en + totals.byAge[age].fr}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
