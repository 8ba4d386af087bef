import { scaleLinear, scaleUtc } from "d3-scale";
import { curveStepAfter, line } from "d3-shape";
import type { ScoreOn } from "#history";
import type { UiLang } from "#ui-lang";
import { HISTORY_STRINGS } from "./strings.ts";

const WIDTH = 720;
const HEIGHT = 160;
const EDGE = { top: 12, right: 12, bottom: 28, left: 36 };

/** The mean score over time, from 0 to 100: a part of the scale would make small steps look great. `ScoreMonths` has the same figures. */
export function ScoreChart({ scores, until, lang }: { scores: readonly ScoreOn[]; until: string; lang: UiLang }) {
  const days = [...scores, ...scores.slice(-1).map((last) => ({ ...last, day: until }))];
  const first = days[0];
  if (!first) return null;
  const x = scaleUtc([new Date(first.day), new Date(until)], [EDGE.left, WIDTH - EDGE.right]);
  const y = scaleLinear([0, 100], [HEIGHT - EDGE.bottom, EDGE.top]);
  const path = line<ScoreOn>()
    .x(({ day }) => x(new Date(day)))
    .y(({ score }) => y(score))
    .curve(curveStepAfter)(days);
  const written = new Intl.DateTimeFormat(`${lang}-CA`, { year: "numeric", month: "short", timeZone: "UTC" });
  return (
    <svg class="course" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={HISTORY_STRINGS[lang].scoreCourse}>
      {[0, 50, 100].map((tick) => (
        <g class="tick">
          <line x1={EDGE.left} x2={WIDTH - EDGE.right} y1={y(tick)} y2={y(tick)} />
          <text x={EDGE.left - 6} y={y(tick) + 4} text-anchor="end">
            {tick}
          </text>
        </g>
      ))}
      <path class="score-line" d={path ?? ""} />
      {[x.domain()[0], x.domain()[1]].map((date, i) => (
        <text x={i === 0 ? EDGE.left : WIDTH - EDGE.right} y={HEIGHT - 8} text-anchor={i === 0 ? "start" : "end"}>
          {written.format(date)}
        </text>
      ))}
    </svg>
  );
}

/** The score at the end of each month that changed it. */
export function ScoreMonths({ scores, lang }: { scores: readonly ScoreOn[]; lang: UiLang }) {
  const t = HISTORY_STRINGS[lang];
  const months = [...new Map(scores.map((on) => [on.day.slice(0, 7), on])).entries()];
  return (
    <details>
      <summary>{t.scoreFigures}</summary>
      <table>
        <thead>
          <tr>
            {[t.month, t.score, t.pairs].map((head) => (
              <th scope="col">{head}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {months.map(([month, { score, pairs }]) => (
            <tr>
              <th scope="row">{month}</th>
              <td class="number">{new Intl.NumberFormat(`${lang}-CA`).format(score)}</td>
              <td class="number">{pairs}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
