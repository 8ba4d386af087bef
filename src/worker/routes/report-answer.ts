import type { Context } from "hono";
import { z } from "zod";
import type { Result } from "#finding";
import { LANGS } from "#posting";
import type { Report } from "#report";
import { langQuerySchema } from "#schema/request";
import { resultSchema } from "#schema/result";
import { reports } from "../../../reports/index.ts";
import { langOf } from "../lang.ts";
import { formatNames, reportAccepted, reportNamed } from "../negotiate.ts";
import { problem } from "../problem.ts";

/** Parameters of a request that is answered with a report. */
export const reportQuerySchema = langQuerySchema.extend({
  format: z
    .enum(formatNames)
    .optional()
    .meta({ description: "Format of the report; default: by Accept.", "x-fr": "Format du rapport; par défaut, selon Accept." }),
});

/** What a report is, by media type. */
export const REPORTS = Object.fromEntries(
  reports.map(({ id, mediaType }) => [mediaType.split(";")[0], id === "json" ? resultSchema : z.string()]),
);

/** The report that a request asks for, or the problem with its asking. */
export function reportAsked(c: Context): Report | Response {
  const { format, lang } = c.req.query();
  if (lang !== undefined && !LANGS.some((known) => known === lang)) return wrongParameter(c, "lang", LANGS);
  const report = format === undefined ? reportAccepted(c.req.header("Accept")) : reportNamed(format);
  if (report) return report;
  return format === undefined ? problem(c, "not-acceptable") : wrongParameter(c, "format", formatNames);
}

/**
 * A report that is a page runs under its own rules when it is opened from here: apart from this site (sandbox), able to load nothing.
 * @see https://www.w3.org/TR/CSP3/#directive-sandbox
 */
const PAGE_POLICY =
  "sandbox allow-scripts allow-downloads; default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** A result as the report that was asked for. */
export function answer(
  c: Context,
  report: Report,
  result: Result,
  texts: { readonly [key: string]: { readonly en: string; readonly fr: string } },
): Response {
  const lang = langOf(c);
  c.header("Vary", "Accept", { append: true });
  return c.body(report.render(result, { lang, ...(report.needsTexts && { texts }) }), 200, {
    "Content-Type": report.mediaType,
    "Content-Disposition": `inline; filename="parite.${report.extension}"`,
    "Cache-Control": "no-store",
    ...(report.id === "html" && { "Content-Language": `${lang}-CA`, "Content-Security-Policy": PAGE_POLICY }),
  });
}

function wrongParameter(c: Context, name: string, values: readonly string[]): Response {
  const list = values.join(", ");
  return problem(c, "invalid-parameter", {
    messages: {
      en: `The parameter “${name}” has a value that it cannot take. Choose one of ${list}.`,
      fr: `Le paramètre «\u00A0${name}\u00A0» a une valeur impossible. Choisissez parmi ${list}.`,
    },
  });
}
