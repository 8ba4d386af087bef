import { checkFormSchema, checkRequestSchema } from "#schema/request";
import { checkTexts } from "../engine.ts";
import { jsonOrFormBody } from "../http/body.ts";
import { defineRoute } from "../http/define-route.ts";
import { asForm, problems, titled } from "../http/documented.ts";
import { problem, refusalsAsProblem } from "../http/problem.ts";
import { acceptable, reportAnswer, reportQuerySchema, reportResponse } from "../http/report-answer.ts";
import { settingsOf } from "../http/settings.ts";

/** Checks a pair and answers with its report. */
export const check = defineRoute(
  {
    method: "post",
    path: "/api/v1/check",
    ...titled(
      { en: "Check a pair", fr: "Vérifier une paire" },
      {
        en: "Compares the two postings and answers with the report, in the format that “format” or Accept asks for. Nothing is kept.",
        fr: "Compare les deux offres et renvoie le rapport, dans le format que demande «\u00A0format\u00A0» ou Accept. Rien n’est conservé.",
      },
    ),
    middleware: [acceptable, jsonOrFormBody],
    request: {
      query: reportQuerySchema,
      body: {
        required: true,
        content: { "application/json": { schema: checkRequestSchema }, ...asForm(checkFormSchema) },
      },
    },
    responses: {
      200: reportResponse,
      ...problems(
        "invalid-json",
        "invalid-form",
        "invalid-request",
        "invalid-config",
        "invalid-parameter",
        "not-acceptable",
        "too-large",
        "too-slow",
        "unsupported-media-type",
        "refused",
      ),
    },
  },
  (c) => {
    const { en, fr, key, config } = c.req.valid("json");
    const settings = settingsOf(config);
    if (!settings.ok) return problem(c, settings.code, settings);
    const outcome = checkTexts({ en, fr }, settings.value, key);
    if (!outcome.ok) return problem(c, "refused", refusalsAsProblem(outcome.refusals));
    return reportAnswer(c, outcome.report, { [outcome.report.pair.key]: { en: en.text, fr: fr.text } });
  },
);
