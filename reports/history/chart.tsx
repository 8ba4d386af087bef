import { scaleLinear, scaleUtc } from "d3-scale";
import { area, curveStepAfter, stack } from "d3-shape";
import type { OpenOn } from "#history";
import type { UiLang } from "#ui-lang";
import { HISTORY_STRINGS } from "./strings.ts";

const WIDTH = 720;
const HEIGHT = 220;
const EDGE = { top: 12, right: 12, bottom: 28, left: 36 };
/** English below, French on it. */
const LAYERS = ["en", "fr"] as const;

/** Open gaps at the end of each month that changed them. */
export function Months({ course, lang }: { course: readonly OpenOn[]; lang: UiLang }) {
  const t = HISTORY_STRINGS[lang];
  const months = [...new Map(course.map((on) => [on.day.slice(0, 7), on])).entries()];
  return (
    <details>
      <summary>{t.figures}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{t.month}</th>
            {LAYERS.map((side) => (
              <th scope="col">{t.leading[side]}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {months.map(([month, on]) => (
            <tr>
              <th scope="row">{month}</th>
              {LAYERS.map((side) => (
                <td class="number">{on[side]}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

/** Open gaps over time, those that English leads below those that French leads. `Months` has the same figures. */
export function Chart({ course, until, lang }: { course: readonly OpenOn[]; until: string; lang: UiLang }) {
  const t = HISTORY_STRINGS[lang];
  const days = [...course, ...course.slice(-1).map((last) => ({ ...last, day: until }))];
  const first = days[0];
  if (!first) return null;
  const x = scaleUtc([new Date(first.day), new Date(until)], [EDGE.left, WIDTH - EDGE.right]);
  const y = scaleLinear([0, Math.max(1, ...days.map(({ en, fr }) => en + fr))], [HEIGHT - EDGE.bottom, EDGE.top]).nice();
  const layers = stack<OpenOn, (typeof LAYERS)[number]>()
    .keys(LAYERS)
    .value((day, side) => day[side])(days);
  const shape = area<(typeof layers)[number][number]>()
    .x(({ data }) => x(new Date(data.day)))
    .y0(([low]) => y(low))
    .y1(([, high]) => y(high))
    .curve(curveStepAfter);
  const written = new Intl.DateTimeFormat(`${lang}-CA`, { year: "numeric", month: "short", timeZone: "UTC" });
  return (
    <svg class="course" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={t.course}>
      {y
        .ticks(4)
        .filter(Number.isInteger)
        .map((tick) => (
          <g class="tick">
            <line x1={EDGE.left} x2={WIDTH - EDGE.right} y1={y(tick)} y2={y(tick)} />
            <text x={EDGE.left - 6} y={y(tick) + 4} text-anchor="end">
              {tick}
            </text>
          </g>
        ))}
      {layers.map((layer) => (
        <path class={`led-by-${layer.key}`} d={shape(layer) ?? ""} />
      ))}
      {[x.domain()[0], x.domain()[1]].map((date, i) => (
        <text x={i === 0 ? EDGE.left : WIDTH - EDGE.right} y={HEIGHT - 8} text-anchor={i === 0 ? "start" : "end"}>
          {written.format(date)}
        </text>
      ))}
    </svg>
  );
}
