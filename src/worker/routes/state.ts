import { stateRequestSchema } from "#schema/drift-request";
import { syncStateSchema } from "#schema/sync-state";
import { stateOfTexts } from "../engine.ts";
import { jsonBody } from "../http/body.ts";
import { defineRoute } from "../http/define-route.ts";
import { inJson, jsonRequest, problems, titled } from "../http/documented.ts";
import { problem, refusalsAsProblem } from "../http/problem.ts";

/** Gives the state of a pair that agrees. */
export const state = defineRoute(
  {
    method: "post",
    path: "/api/v1/state",
    ...titled(
      { en: "Get the state of a pair that agrees", fr: "Obtenir l’état d’une paire qui concorde" },
      {
        en: "Answers with a small JSON value to store; /drift takes it back instead of the earlier texts. Nothing is kept here.",
        fr: "Répond par une petite valeur JSON à enregistrer; /drift la reprend à la place des textes antérieurs. Rien n’est conservé ici.",
      },
    ),
    middleware: [jsonBody],
    request: { body: jsonRequest(stateRequestSchema) },
    responses: {
      200: inJson(syncStateSchema, { en: "The state.", fr: "L’état." }),
      ...problems("invalid-json", "invalid-request", "too-large", "too-slow", "unsupported-media-type", "refused"),
    },
  },
  (c) => {
    const { en, fr, key } = c.req.valid("json");
    const outcome = stateOfTexts({ en, fr }, key);
    if (!outcome.ok) return problem(c, "refused", refusalsAsProblem(outcome.refusals));
    return c.json(outcome.state, 200, { "Cache-Control": "no-store" });
  },
);
