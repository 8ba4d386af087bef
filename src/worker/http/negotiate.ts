import { parseAccept } from "hono/utils/accept";
import type { Format } from "#format";
import { formatOf, formats } from "../../../reports/index.ts";

/** Order of preference where `Accept` leaves a choice; text/plain is the report for people, not the workflow commands. */
const PREFERRED = ["json", "html", "markdown", "sarif", "csv", "ndjson", "pretty"] as const;

const ranked: readonly Format[] = PREFERRED.flatMap((id) => formatOf(id) ?? []);

/** The format for `?format=`; `text` is another name of `pretty`. */
export function formatNamed(format: string): Format | undefined {
  return formatOf(format === "text" ? "pretty" : format);
}

/** The words that `?format=` takes. */
export const formatNames: readonly string[] = [...formats.map(({ id }) => id), "text"];

/** The format for an `Accept` header; JSON where there is none, nothing where none fits. @see https://www.rfc-editor.org/rfc/rfc9110#section-12.5.1 */
export function formatAccepted(accept: string | undefined): Format | undefined {
  if (accept === undefined || accept.trim() === "") return formatOf("json");
  const ranges = parseAccept(accept).map(({ type, q }) => ({ type: type.toLowerCase(), q }));
  let best: { readonly report: Format; readonly q: number } | undefined;
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
