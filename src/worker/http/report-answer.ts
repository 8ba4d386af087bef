import type { Context, MiddlewareHandler } from "hono";
import { z } from "zod";
import type { Report, ReportTexts } from "#finding";
import type { Format } from "#format";
import { reportSchema } from "#schema/report";
import { langQuerySchema } from "#schema/request";
import { formats } from "../../../reports/index.ts";
import { described } from "./documented.ts";
import { langOf } from "./lang.ts";
import { formatAccepted, formatNamed, formatNames } from "./negotiate.ts";
import { problem } from "./problem.ts";
import { rulePagesAt } from "./rule-pages.ts";

/** Parameters of a request that is answered with a report. */
export const reportQuerySchema = langQuerySchema.extend({
  format: z
    .enum(formatNames)
    .optional()
    .meta({ description: "Format of the report; default: by Accept.", "x-fr": "Format du rapport; par défaut, selon Accept." }),
  info: z.enum(["true", "false"]).optional().meta({
    description: "In text and Markdown, “true” shows each lead (a finding for information) instead of their number.",
    "x-fr": "En texte et en Markdown, «\u00A0true\u00A0» montre chaque piste (un constat à titre d’information) au lieu de leur nombre.",
  }),
});

/** What a report is, by media type. */
const content: Record<string, { readonly schema: z.ZodType }> = {
  ...Object.fromEntries(formats.map(({ mediaType }) => [mediaType.split(";")[0] ?? "", { schema: z.string() }])),
  // After the others: more than one format is application/json, and this is the one that `Accept` gives.
  "application/json": { schema: reportSchema },
};

/** A report as an answer. */
export const reportResponse = { ...described({ en: "The report.", fr: "Le rapport." }), content };

/** Refuses what no format can answer, before the body is read. */
export const acceptable: MiddlewareHandler = async (c, next) => {
  if (c.req.query("format") === undefined && !formatAccepted(c.req.header("Accept"))) return problem(c, "not-acceptable");
  return next();
};

/**
 * A report that is a page runs under its own rules when it is opened from here: apart from this site (sandbox), able to load nothing.
 * @see https://www.w3.org/TR/CSP3/#directive-sandbox
 */
const PAGE_POLICY =
  "sandbox allow-scripts allow-downloads; default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** A report in the format that was asked for, by name or else by `Accept`. */
export function reportAnswer(c: Context, report: Report, texts: ReportTexts): Response {
  const format = formatAsked(c);
  if (!format) return problem(c, "not-acceptable");
  const lang = langOf(c);
  c.header("Vary", "Accept", { append: true });
  return c.body(
    format.render(report, {
      lang,
      docs: rulePagesAt(c.req.url),
      info: c.req.query("info") === "true",
      ...(format.needsTexts && { texts }),
    }),
    200,
    {
      "Content-Type": format.mediaType,
      "Content-Disposition": `inline; filename="parite.${format.extension}"`,
      "Cache-Control": "no-store",
      ...(format.id === "html" && { "Content-Language": `${lang}-CA`, "Content-Security-Policy": PAGE_POLICY }),
    },
  );
}

function formatAsked(c: Context): Format | undefined {
  const name = c.req.query("format");
  return name === undefined ? formatAccepted(c.req.header("Accept")) : formatNamed(name);
}
