import { parseAccept } from "hono/utils/accept";
import type { Report } from "#report";
import { reportOf, reports } from "../../reports/index.ts";

/** Order of preference where `Accept` leaves a choice; text/plain is the report for people, not the workflow commands. */
const PREFERRED = ["json", "html", "markdown", "sarif", "csv", "ndjson", "pretty"] as const;

const ranked: readonly Report[] = PREFERRED.flatMap((id) => reportOf(id) ?? []);

/** The format for `?format=`; `text` is another name of `pretty`. */
export function reportNamed(format: string): Report | undefined {
  return reportOf(format === "text" ? "pretty" : format);
}

/** The words that `?format=` takes. */
export const formatNames: readonly string[] = [...reports.map(({ id }) => id), "text"];

/** The format for an `Accept` header; JSON where there is none, nothing where none fits. @see https://www.rfc-editor.org/rfc/rfc9110#section-12.5.1 */
export function reportAccepted(accept: string | undefined): Report | undefined {
  if (accept === undefined || accept.trim() === "") return reportOf("json");
  const ranges = parseAccept(accept).map(({ type, q }) => ({ type: type.toLowerCase(), q }));
  let best: { readonly report: Report; readonly q: number } | undefined;
  for (const report of ranked) {
    const q = qualityOf(report.mediaType.split(";")[0] ?? "", ranges);
    if (q > (best?.q ?? 0)) best = { report, q };
  }
  return best?.report;
}

/** The most specific range that fits decides. */
function qualityOf(mediaType: string, ranges: readonly { readonly type: string; readonly q: number }[]): number {
  const [kind] = mediaType.split("/");
  for (const type of [mediaType, `${kind}/*`, "*/*"]) {
    const range = ranges.find((candidate) => candidate.type === type);
    if (range) return range.q;
  }
  return 0;
}
