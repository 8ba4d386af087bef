import type { HistoryReport } from "#history";
import { csv } from "./csv.ts";
import { html } from "./html.tsx";
import { json } from "./json.ts";
import { pretty } from "./pretty.ts";

/** Every format of a history; the first is the default. */
export const historyReports: readonly [HistoryReport, ...HistoryReport[]] = [pretty, json, csv, html];
