import { raw } from "hono/html";
import type { DiffPart } from "#finding";
import type { FormatOptions } from "#format";
import { AGES, type Gap, type History, type Moment } from "#history";
import { LANGS, otherLang } from "#posting";
import type { UiLang } from "#ui-lang";
import { style } from "../html/inline.generated.ts";
import { Chart, Months } from "./chart.tsx";
import { dayOf, words } from "./strings.ts";
import { historyStyle } from "./style.ts";

/** A page that stands alone: figures and a chart for who plans, then each open gap for who translates. */
export function historyHtml(history: History, { lang }: FormatOptions): string {
  return `<!DOCTYPE html>\n${String(<Document history={history} lang={lang} />).replace(CONTROLS, "\uFFFD")}\n`;
}

/** No control character of a document reaches a reader; most are errors in HTML anyway. */
const CONTROLS = /[^\P{Cc}\r\n\t]/gu;

/** Nothing is loaded and no script runs. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";

function Document({ history, lang }: { history: History; lang: UiLang }) {
  const t = words[lang];
  const { totals, gaps, notes, asOf } = history;
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
          <p class="where">{t.asOf(dayOf(asOf))}</p>
          <ul class="figures">
            {[t.open(totals.open), t.closed(totals.closed), t.median(totals.medianDays), t.leads(totals.leads)].map((figure) => (
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
          <h2>{t.gaps}</h2>
          {gaps.length === 0 ? <p class="all-clear">✔ {t.none}</p> : gaps.map((gap) => <GapCard gap={gap} lang={lang} />)}
        </main>
        <footer>
          <p>{t.madeBy(history.tool.version)}</p>
        </footer>
      </body>
    </html>
  );
}

function Ages({ totals, lang }: { totals: History["totals"]; lang: UiLang }) {
  const t = words[lang];
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

function GapCard({ gap, lang }: { gap: Gap; lang: UiLang }) {
  const t = words[lang];
  const { leads, since, also, update } = gap;
  const lag = otherLang(leads);
  return (
    <article class="gap-card">
      <h3>
        {gap.pair} <span class="where">{t.days(gap.days)}</span>
      </h3>
      <p>
        <MomentText moment={since} lang={lang} />
        {also.length > 0 && <> · {t.later(also.map((moment) => nameOf(moment, lang)).join(", "))}</>}
      </p>
      <div class="row">
        <div class="cell">
          <h4>{t.edited[leads]}</h4>
          <p class="block-text" lang={`${leads}-CA`}>
            <Diff gap={gap} lang={lang} />
          </p>
        </div>
        <div class="cell">
          <h4>{update.text === null ? t.add[lag] : t.update[lag]}</h4>
          <p class="block-text" lang={update.text === null ? `${lang}-CA` : `${lag}-CA`}>
            {update.text ?? t.nothing}
          </p>
          <p class="path">
            {update.path}
            {update.line !== null && `, ${t.line(update.line)}`}
          </p>
        </div>
      </div>
    </article>
  );
}

function MomentText({ moment, lang }: { moment: Moment; lang: UiLang }) {
  const t = words[lang];
  if (moment.commit === null) return <>{t.uncommitted}</>;
  return (
    <>
      {t.since(dayOf(moment.date), "")} · {moment.author} · <code>{nameOf(moment, lang)}</code> {moment.subject}
    </>
  );
}

const nameOf = ({ commit }: Moment, lang: UiLang): string => commit?.slice(0, 7) ?? words[lang].work;

function Diff({ gap, lang }: { gap: Gap; lang: UiLang }) {
  if (gap.diff.length === 0) return <>{gap.new ?? words[lang].took}</>;
  return (
    <>
      {gap.diff.map((part) => (
        <Part part={part} />
      ))}
    </>
  );
}

function Part({ part: { kind, text } }: { part: DiffPart }) {
  if (kind === "added") return <ins>{text}</ins>;
  return kind === "removed" ? <del>{text}</del> : <span>{text}</span>;
}
