import { OpenAPIHono } from "@hono/zod-openapi";
import type { Context } from "hono";
import { z } from "zod";
import type { Result } from "#finding";
import { LANGS } from "#posting";
import type { Report } from "#report";
import { checkFormSchema, checkRequestSchema, langQuerySchema } from "#schema/request";
import { resultSchema } from "#schema/result";
import { reports } from "../../../reports/index.ts";
import { langOf } from "../lang.ts";
import { formatNames, reportAccepted, reportNamed } from "../negotiate.ts";
import { compare } from "../pages/compare.ts";
import { problem } from "../problem.ts";
import { readRequest, sentenceOf } from "../read-request.ts";
import { documented } from "./route.ts";

/** Checks a pair and answers with its report. */
export const check = new OpenAPIHono();

check.openAPIRegistry.registerPath(
  documented({
    method: "post",
    path: "/check",
    summary: { en: "Check a pair", fr: "Vérifier une paire" },
    description: {
      en: "Compares the two postings and answers with the report, in the format that “format” or Accept asks for. Nothing is kept.",
      fr: "Compare les deux offres et répond par le rapport, dans le format que demande «\u00A0format\u00A0» ou Accept. Rien n’est conservé.",
    },
    request: {
      query: langQuerySchema.extend({
        format: z
          .enum(formatNames)
          .optional()
          .meta({ description: "Format of the report; default: by Accept.", "x-fr": "Format du rapport; par défaut, selon Accept." }),
      }),
      body: {
        required: true,
        content: { "application/json": { schema: checkRequestSchema }, "multipart/form-data": { schema: checkFormSchema } },
      },
    },
    answer: { en: "The report.", fr: "Le rapport." },
    answers: Object.fromEntries(reports.map(({ id, mediaType }) => [mediaType.split(";")[0], id === "json" ? resultSchema : z.string()])),
    problems: [
      "invalid-json",
      "invalid-form",
      "invalid-request",
      "invalid-config",
      "invalid-parameter",
      "not-acceptable",
      "too-large",
      "unsupported-media-type",
      "refused",
    ],
  }),
);

check.post("/check", async (c) => {
  const { format, lang } = c.req.query();
  if (lang !== undefined && !LANGS.some((known) => known === lang)) return wrongParameter(c, "lang", LANGS);
  const report = format === undefined ? reportAccepted(c.req.header("Accept")) : reportNamed(format);
  if (!report) return format === undefined ? problem(c, "not-acceptable") : wrongParameter(c, "format", formatNames);
  const request = await readRequest(c.req.raw);
  if (!request.ok) return problem(c, request.code, request);
  const { sources, config, key } = request.value;
  const outcome = compare(sources, config, key);
  if (!outcome.ok) return problem(c, "refused", { ...sentenceOf(outcome.refusals), refusals: outcome.refusals });
  const texts = { [outcome.result.pair.key]: { en: sources.en.text, fr: sources.fr.text } };
  return answer(c, report, outcome.result, texts);
});

/**
 * A report that is a page runs under its own rules when it is opened from here: apart from this site (sandbox), able to load nothing.
 * @see https://www.w3.org/TR/CSP3/#directive-sandbox
 */
const PAGE_POLICY =
  "sandbox allow-scripts allow-downloads; default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

function answer(
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
