/** Milliseconds: to the first picture, to the next finding, and from an answer to the result that it replaces. */
interface Figures {
  readonly paint: number;
  readonly step: number;
  readonly edit: number;
}

/** A round: a plain table of the rows, and ours. */
export interface PageFigures {
  readonly plain: Figures;
  readonly ours: Figures;
}

/** How many times the plain table’s each may be. */
export const BUDGETS: Figures = { paint: 3, step: 4, edit: 6 };

const NAMES: Readonly<Record<keyof Figures, string>> = {
  paint: "first picture",
  step: "next finding",
  edit: "a result in place of another, after an edit",
};

/** The medians as rows of Markdown. */
export function pageTable(rounds: readonly PageFigures[]): string {
  const rows = (["paint", "step", "edit"] as const).map((what) => {
    const [plain, ours] = [median(rounds.map((round) => round.plain[what])), median(rounds.map((round) => round.ours[what]))];
    const ratio = median(rounds.map((round) => round.ours[what] / round.plain[what]));
    return `| ${NAMES[what]} | ${plain.toFixed(0)} ms | ${ours.toFixed(0)} ms | ${ratio.toFixed(1)} × | ${BUDGETS[what]} × |`;
  });
  return `| | plain table | the page | ratio | budget |\n| --- | --- | --- | --- | --- |\n${rows.join("\n")}\n`;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
