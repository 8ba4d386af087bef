import { OpenAPIHono } from "@hono/zod-openapi";
import { checkFormSchema, checkRequestSchema } from "#schema/request";
import { checkTexts } from "../engine.ts";
import { problem } from "../http/problem.ts";
import { readRequest, sentenceOf } from "../http/read-request.ts";
import { answer, REPORTS, reportAsked, reportQuerySchema } from "./report-answer.ts";
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
      query: reportQuerySchema,
      body: {
        required: true,
        content: { "application/json": { schema: checkRequestSchema }, "multipart/form-data": { schema: checkFormSchema } },
      },
    },
    answer: { en: "The report.", fr: "Le rapport." },
    answers: REPORTS,
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
  const report = reportAsked(c);
  if (report instanceof Response) return report;
  const request = await readRequest(c.req.raw);
  if (!request.ok) return problem(c, request.code, request);
  const { sources, config, key } = request.value;
  const outcome = checkTexts(sources, config, key);
  if (!outcome.ok) return problem(c, "refused", { ...sentenceOf(outcome.refusals), refusals: outcome.refusals });
  const texts = { [outcome.report.pair.key]: { en: sources.en.text, fr: sources.fr.text } };
  return answer(c, report, outcome.report, texts);
});
