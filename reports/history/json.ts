import type { HistoryReport } from "#history";

/** The whole history, for a script. */
export const json: HistoryReport = {
  id: "json",
  render: (history) => `${JSON.stringify(history, null, 2)}\n`,
};
