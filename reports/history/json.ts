import type { History } from "#history";

/** The whole history, for a script. */
export const historyJson = (history: History): string => `${JSON.stringify(history, null, 2)}\n`;
