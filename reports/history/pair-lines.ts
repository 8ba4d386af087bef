import type { History, PairStatus } from "#history";
import { decimal } from "#rendering/decimal";
import { plain } from "#rendering/plain";
import { excerpt } from "#text/quote";
import type { UiLang } from "#ui-lang";
import { dayOf, HISTORY_STRINGS, leaderOf, type ShownState, shownStates } from "./strings.ts";

/** How the table is set. */
interface Page {
  readonly lang: UiLang;
  readonly width: number;
  readonly paint: { readonly [P in "bold" | "dim" | "yellow" | "green"]: (text: string) => string };
}

/** Narrowest column of a pair’s name. */
const NAME = 16;

/**
 * A line a pair, those out of step first. Where the gaps stand above, or only some were asked for, pairs that are level are counted.
 * A narrow terminal has no place for the days of the last edits.
 */
export function pairTable({ pairs, filter, looks = [] }: History, { lang, width, paint }: Page, isWhole: boolean): readonly string[] {
  const t = HISTORY_STRINGS[lang];
  const stateOf = shownStates({ looks });
  const listed = pairs.filter((pair) => (filter ? pair.open.en + pair.open.fr > 0 : isWhole || stateOf(pair) !== "level"));
  const level = filter ? 0 : pairs.length - listed.length;
  const rest = level > 0 && listed.length > 0 ? [paint.dim(t.inStep(level))] : [];
  if (listed.length === 0) return rest;
  const hasScore = listed.some(({ score }) => score !== undefined);
  const head = [t.pair, t.state, t.openGaps, t.oldest, ...(hasScore ? [t.score] : []), t.leader, t.lastEdit.en, t.lastEdit.fr];
  const rows = listed.map((pair) => cellsOf(pair, stateOf(pair), lang, hasScore));
  const fixed = head.length - 2;
  const wide = head.map((cell, i) => Math.max(cell.length, ...rows.map((row) => row[i]?.length ?? 0)));
  const columns = [...wide.keys()].filter((i) => i < fixed || width - others(wide, head.length) >= NAME);
  const name = Math.min(wide[0] ?? 0, Math.max(NAME, width - others(wide, columns.length)));
  const line = (cells: readonly string[]) =>
    columns
      .map((i) =>
        i === 0
          ? cut(cells[0] ?? "", name).padEnd(name)
          : i === 2 || (hasScore && i === 4)
            ? (cells[i] ?? "").padStart(wide[i] ?? 0)
            : (cells[i] ?? "").padEnd(wide[i] ?? 0),
      )
      .join("  ")
      .trimEnd();
  const colours = { open: paint.yellow, unknown: paint.dim, look: paint.dim, level: paint.green };
  const painted = rows.map((row, i) => colours[listed[i] ? stateOf(listed[i]) : "unknown"](line(row)));
  return [[paint.bold(line(head)), ...painted, ...rest].join("\n")];
}

/** What the columns but the first take, with the space before each. */
const others = (wide: readonly number[], columns: number) => wide.slice(1, columns).reduce((sum, each) => sum + each + 2, 0);

const cut = (text: string, width: number): string => (text.length <= width ? text : excerpt(text, width));

function cellsOf({ pair, open, oldest, edited, score }: PairStatus, state: ShownState, lang: UiLang, hasScore: boolean): readonly string[] {
  const t = HISTORY_STRINGS[lang];
  const sign = { open: "▲", unknown: "?", look: "•", level: "✔" }[state];
  const day = (side: "en" | "fr") => (edited[side] ? dayOf(edited[side].date) : "–");
  return [
    plain(pair),
    `${sign} ${t.states[state]}`,
    String(open.en + open.fr),
    oldest ? t.days(oldest.days) : "–",
    ...(hasScore ? [score === undefined || score === null ? "–" : decimal(score, lang)] : []),
    leaderOf(open, lang),
    day("en"),
    day("fr"),
  ];
}
