import { defineHistoryFormat } from "#format";

/** The whole history, for a script. */
export default defineHistoryFormat({ id: "json", renderHistory: (history) => `${JSON.stringify(history, null, 2)}\n` });
