import type { Context } from "hono";
import { z } from "zod";
import type { Report } from "#finding";
import type { Format } from "#format";
import { LANGS } from "#posting";
import { reportSchema } from "#schema/report";
import { langQuerySchema } from "#schema/request";
import { formats } from "../../../reports/index.ts";
import { langOf } from "../http/lang.ts";
import { formatAccepted, formatNamed, formatNames } from "../http/negotiate.ts";
import { problem } from "../http/problem.ts";
import { rulePagesAt } from "../http/rule-pages.ts";

/** Parameters of a request that is answered with a report. */
export const reportQuerySchema = langQuerySchema.extend({
  format: z
    .enum(formatNames)
    .optional()
    .meta({ description: "Format of the report; default: by Accept.", "x-fr": "Format du rapport; par défaut, selon Accept." }),
});

/** What a report is, by media type. */
export const REPORTS = Object.fromEntries(
  formats.map(({ id, mediaType }) => [mediaType.split(";")[0], id === "json" ? reportSchema : z.string()]),
);

/** The report that a request asks for, or the problem with its asking. */
export function reportAsked(c: Context): Format | Response {
  const { format, lang } = c.req.query();
  if (lang !== undefined && !LANGS.some((known) => known === lang)) return wrongParameter(c, "lang", LANGS);
  const report = format === undefined ? formatAccepted(c.req.header("Accept")) : formatNamed(format);
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
  report: Format,
  result: Report,
  texts: { readonly [key: string]: { readonly en: string; readonly fr: string } },
): Response {
  const lang = langOf(c);
  c.header("Vary", "Accept", { append: true });
  return c.body(report.render(result, { lang, docs: rulePagesAt(c.req.url), ...(report.needsTexts && { texts }) }), 200, {
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
