import type { TrendDay } from "#store/entities";
import type { UiLang } from "#ui-lang";
import { capitalized } from "../../../../reports/html/strings.ts";
import { PROJECT_STRINGS } from "./project-strings.ts";
import { Scrolled } from "./shell.tsx";

const WIDTH = 720;
const HEIGHT = 200;
const EDGE = { top: 12, right: 12, bottom: 28, left: 44 };

/** Pairs over time: those that are not in parity below, the others on them. A figure holds from its day to the next one. */
export function TrendChart({ trend, until, lang }: { readonly trend: readonly TrendDay[]; readonly until: string; readonly lang: UiLang }) {
  const [first] = trend;
  const last = trend.at(-1);
  if (!first || !last) return null;
  const days = [...trend, { ...last, day: until }];
  const [from, to] = [Date.parse(first.day), Math.max(Date.parse(until), Date.parse(first.day) + 1)];
  const most = Math.max(1, ...days.map(({ pairs }) => pairs));
  const x = (day: string) => rounded(EDGE.left + ((Date.parse(day) - from) / (to - from)) * (WIDTH - EDGE.left - EDGE.right));
  const y = (count: number) => rounded(HEIGHT - EDGE.bottom - (count / most) * (HEIGHT - EDGE.top - EDGE.bottom));
  /** Steps, and back along the ground. */
  const area = (of: (day: TrendDay) => number) => {
    const steps = days.map((day, i) => (i === 0 ? `M${x(day.day)} ${y(of(day))}` : `H${x(day.day)}V${y(of(day))}`));
    return `${steps.join("")}V${y(0)}H${x(first.day)}Z`;
  };
  const written = new Intl.DateTimeFormat(`${lang}-CA`, { year: "numeric", month: "short", day: "numeric", timeZone: "UTC" });
  const t = PROJECT_STRINGS[lang];
  return (
    <figure class="trend">
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={t.trendOf}>
        {[...new Set([0, Math.round(most / 2), most])].map((tick) => (
          <g>
            <line x1={EDGE.left} x2={WIDTH - EDGE.right} y1={y(tick)} y2={y(tick)} />
            <text x={EDGE.left - 8} y={y(tick) + 4} text-anchor="end">
              {tick}
            </text>
          </g>
        ))}
        <path class="of-rest" d={area(({ pairs }) => pairs)} />
        <path class="of-failing" d={area(({ failing }) => failing)} />
        <text x={EDGE.left} y={HEIGHT - 8}>
          {written.format(new Date(first.day))}
        </text>
        <text x={WIDTH - EDGE.right} y={HEIGHT - 8} text-anchor="end">
          {written.format(new Date(until))}
        </text>
      </svg>
      <figcaption>
        <span class="key of-failing" aria-hidden="true" /> {t.failing} <span class="key of-rest" aria-hidden="true" /> {t.rest}
      </figcaption>
    </figure>
  );
}

const rounded = (value: number): number => Math.round(value * 10) / 10;

/** The figures at the end of each month that changed them: what the chart shows, in words. */
export function TrendTable({ trend, lang }: { readonly trend: readonly TrendDay[]; readonly lang: UiLang }) {
  const t = PROJECT_STRINGS[lang];
  const months = [...new Map(trend.map((day) => [day.day.slice(0, 7), day])).entries()];
  const number = new Intl.NumberFormat(`${lang}-CA`, { maximumFractionDigits: 1 });
  return (
    <details>
      <summary>{t.trendTable}</summary>
      <Scrolled label={t.trendTable}>
        <table class="figures-table">
          <thead>
            <tr>
              {[t.month, t.pairs, capitalized(t.failing), t.score].map((head, i) => (
                <th scope="col" class={i > 0 ? "number" : undefined}>
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {months.map(([month, { pairs, failing, score }]) => (
              <tr>
                <th scope="row">{month}</th>
                {[pairs, failing, score].map((figure) => (
                  <td class="number">{number.format(figure)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Scrolled>
    </details>
  );
}
