import type { Sides } from "#posting";
import { driftRequestSchema } from "#schema/drift-request";
import { compareStates } from "../engine.ts";
import { jsonBody } from "../http/body.ts";
import { defineRoute } from "../http/define-route.ts";
import { jsonRequest, problems, titled } from "../http/documented.ts";
import { problem, refusalsAsProblem } from "../http/problem.ts";
import { acceptable, reportAnswer, reportQuerySchema, reportResponse } from "../http/report-answer.ts";
import { settingsOf } from "../http/settings.ts";

/** Compares two states of a pair and answers with the report. */
export const drift = defineRoute(
  {
    method: "post",
    path: "/api/v1/drift",
    ...titled(
      { en: "See what edits ask of the other language", fr: "Voir ce que des modifications demandent à l’autre langue" },
      {
        en: "Compares a pair with its earlier texts, or with the state of it that was stored. The report lists every edit, and what the other language now needs. Nothing is kept.",
        fr: "Compare une paire avec ses textes antérieurs, ou avec l’état qui en a été enregistré. Le rapport énumère chaque modification et ce qu’il faut maintenant à l’autre langue. Rien n’est conservé.",
      },
    ),
    middleware: [acceptable, jsonBody],
    request: { query: reportQuerySchema, body: jsonRequest(driftRequestSchema) },
    responses: {
      200: reportResponse,
      ...problems(
        "invalid-json",
        "invalid-request",
        "too-large",
        "too-slow",
        "unsupported-media-type",
        "refused",
        "invalid-config",
        "invalid-parameter",
        "not-acceptable",
      ),
    },
  },
  (c) => {
    const { before, state, after, key, config } = c.req.valid("json");
    if ((before === undefined) === (state === undefined))
      return problem(c, "invalid-request", { errors: [{ pointer: "/before", message: before === undefined ? NEITHER : BOTH }] });
    const settings = settingsOf(config);
    if (!settings.ok) return problem(c, settings.code, settings);
    const outcome = compareStates(before === undefined ? { state, after } : { before, after }, settings.value, key);
    if (!outcome.ok) return problem(c, "refused", refusalsAsProblem(outcome.refusals));
    return reportAnswer(c, outcome.report, { [outcome.report.pair.key]: { en: after.en.text, fr: after.fr.text } });
  },
);

const NEITHER: Sides<string> = {
  en: "Nothing says how the pair was. Give “before” or “state”.",
  fr: "Rien n’indique comment était la paire. Donnez «\u00A0before\u00A0» ou «\u00A0state\u00A0».",
};

const BOTH: Sides<string> = {
  en: "Both “before” and “state” say how the pair was. Give one of them.",
  fr: "«\u00A0before\u00A0» et «\u00A0state\u00A0» indiquent tous deux comment était la paire. Donnez l’un des deux.",
};
