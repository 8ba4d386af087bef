import { OpenAPIHono } from "@hono/zod-openapi";
import { driftRequestSchema, stateRequestSchema } from "#schema/drift-request";
import { syncStateSchema } from "#schema/sync-state";
import { compareStates, stateOfTexts } from "../engine.ts";
import { fieldErrors } from "../http/field-errors.ts";
import { problem } from "../http/problem.ts";
import { readDriftRequest } from "../http/read-drift-request.ts";
import { readJson, sentenceOf } from "../http/read-request.ts";
import { answer, REPORTS, reportAsked, reportQuerySchema } from "./report-answer.ts";
import { documented } from "./route.ts";

/** Compares two states of a pair, and gives the state of a pair that agrees. */
export const drift = new OpenAPIHono();

const { openAPIRegistry: registry } = drift;
const PROBLEMS = ["invalid-json", "invalid-request", "too-large", "unsupported-media-type", "refused"] as const;

registry.registerPath(
  documented({
    method: "post",
    path: "/drift",
    summary: { en: "See what edits ask of the other language", fr: "Voir ce que des modifications demandent à l’autre langue" },
    description: {
      en: "Compares a pair with its earlier texts, or with the state of it that was stored. The report lists every edit, and what the other language now needs. Nothing is kept.",
      fr: "Compare une paire avec ses textes antérieurs, ou avec l’état qui en a été enregistré. Le rapport énumère chaque modification et ce qu’il faut maintenant à l’autre langue. Rien n’est conservé.",
    },
    request: { query: reportQuerySchema, body: { required: true, content: { "application/json": { schema: driftRequestSchema } } } },
    answer: { en: "The report.", fr: "Le rapport." },
    answers: REPORTS,
    problems: [...PROBLEMS, "invalid-config", "invalid-parameter", "not-acceptable"],
  }),
);
drift.post("/drift", async (c) => {
  const report = reportAsked(c);
  if (report instanceof Response) return report;
  const request = await readDriftRequest(c.req.raw);
  if (!request.ok) return problem(c, request.code, request);
  const { input, config, key } = request.value;
  const outcome = compareStates(input, config, key);
  if (!outcome.ok) return problem(c, "refused", { ...sentenceOf(outcome.refusals), refusals: outcome.refusals });
  const { en, fr } = input.after;
  return answer(c, report, outcome.report, { [outcome.report.pair.key]: { en: en.text, fr: fr.text } });
});

registry.registerPath(
  documented({
    method: "post",
    path: "/state",
    summary: { en: "Get the state of a pair that agrees", fr: "Obtenir l’état d’une paire qui concorde" },
    description: {
      en: "Answers with a small JSON value to store; /drift takes it back instead of the earlier texts. Nothing is kept here.",
      fr: "Répond par une petite valeur JSON à enregistrer; /drift la reprend à la place des textes antérieurs. Rien n’est conservé ici.",
    },
    request: { body: { required: true, content: { "application/json": { schema: stateRequestSchema } } } },
    answer: { en: "The state.", fr: "L’état." },
    answers: { "application/json": syncStateSchema },
    problems: PROBLEMS,
  }),
);
drift.post("/state", async (c) => {
  const body = await readJson(c.req.raw);
  if (!body.ok) return problem(c, body.code, body);
  const parsed = stateRequestSchema.safeParse(body.value, { reportInput: true });
  if (!parsed.success) return problem(c, "invalid-request", { errors: fieldErrors(parsed.error.issues) });
  const { en, fr, key } = parsed.data;
  const outcome = stateOfTexts({ en, fr }, key);
  if (!outcome.ok) return problem(c, "refused", { ...sentenceOf(outcome.refusals), refusals: outcome.refusals });
  return c.json(outcome.state, 200, { "Cache-Control": "no-store" });
});
