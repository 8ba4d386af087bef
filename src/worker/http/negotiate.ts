import { parseAccept } from "hono/utils/accept";
import type { Format } from "#format";
import { formats } from "../../../reports/index.ts";

/** The formats that `Accept` can ask for, in their own order of preference: text/plain is the report for people, not the workflow commands. */
const ranked: readonly Format[] = formats
  .filter(({ acceptRank }) => acceptRank !== undefined)
  .toSorted((a, b) => (a.acceptRank ?? 0) - (b.acceptRank ?? 0));

/** The format for `?format=`, by its id or another word for it. */
export function formatNamed(name: string): Format | undefined {
  return formats.find(({ id, aliases = [] }) => id === name || aliases.includes(name));
}

/** The words that `?format=` takes. */
export const formatNames: readonly string[] = [...formats.map(({ id }) => id), ...formats.flatMap(({ aliases = [] }) => aliases)];

/** The format for an `Accept` header; the first where there is none, nothing where none fits. @see https://www.rfc-editor.org/rfc/rfc9110#section-12.5.1 */
export function formatAccepted(accept: string | undefined): Format | undefined {
  if (accept === undefined || accept.trim() === "") return ranked[0];
  const ranges = parseAccept(accept).map(({ type, q }) => ({ type: type.toLowerCase(), q }));
  let best: { readonly format: Format; readonly q: number } | undefined;
  for (const format of ranked) {
    const q = qualityOf(format.mediaType.split(";")[0] ?? "", ranges);
    if (q > (best?.q ?? 0)) best = { format, q };
  }
  return best?.format;
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
