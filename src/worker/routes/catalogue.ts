import { OpenAPIHono } from "@hono/zod-openapi";
import { z } from "zod";
import type { AnyCheck } from "#check";
import { formatSchema, healthSchema, ruleSchema, ruleWithExamplesSchema } from "#schema/catalogue";
import { VERSION } from "#version";
import { allChecks } from "../../../checks/index.ts";
import { formats } from "../../../reports/index.ts";
import { problem } from "../http/problem.ts";
import { documented } from "./route.ts";

/** What there is: rules, formats, and the service itself. */
export const catalogue = new OpenAPIHono();

const { openAPIRegistry: registry } = catalogue;

registry.registerPath(
  documented({
    method: "get",
    path: "/rules",
    summary: { en: "List the rules", fr: "Lister les règles" },
    answer: { en: "Every rule, in both languages.", fr: "Toutes les règles, dans les deux langues." },
    answers: { "application/json": z.array(ruleSchema) },
  }),
);
catalogue.get("/rules", (c) => c.json(allChecks.map(ruleOf)));

registry.registerPath(
  documented({
    method: "get",
    path: "/rules/{id}",
    summary: { en: "Explain a rule", fr: "Expliquer une règle" },
    request: {
      params: z.object({
        id: z.string().meta({ description: "The rule’s id.", "x-fr": "L’identifiant de la règle.", example: "missing-item" }),
      }),
    },
    answer: { en: "The rule and its worked cases.", fr: "La règle et ses exemples." },
    answers: { "application/json": ruleWithExamplesSchema },
    problems: ["not-found"],
  }),
);
catalogue.get("/rules/:id", (c) => {
  const check = allChecks.find(({ id }) => id === c.req.param("id"));
  return check ? c.json({ ...ruleOf(check), examples: examplesOf(check) }) : problem(c, "not-found");
});

registry.registerPath(
  documented({
    method: "get",
    path: "/formats",
    summary: { en: "List the formats", fr: "Lister les formats" },
    answer: { en: "Every format that a report can be had in.", fr: "Tous les formats offerts pour un rapport." },
    answers: { "application/json": z.array(formatSchema) },
  }),
);
catalogue.get("/formats", (c) => c.json(formats.map(({ id, extension, mediaType, summary }) => ({ id, extension, mediaType, summary }))));

registry.registerPath(
  documented({
    method: "get",
    path: "/health",
    summary: { en: "See that the service is up", fr: "Voir si le service fonctionne" },
    answer: { en: "It is up.", fr: "Il fonctionne." },
    answers: { "application/json": healthSchema },
  }),
);
catalogue.get("/health", (c) => c.json({ status: "ok", version: VERSION }, 200, { "Cache-Control": "no-store" }));

function ruleOf({ id, group, scope = "pair", category, severity, summary, why, fix }: AnyCheck) {
  return { id, group, scope, summary, why, fix, category, severity };
}

function examplesOf(check: AnyCheck) {
  if (check.scope === "repository") return [];
  return check.examples.map(({ label, en, fr, finds }) => ({ ...(label && { label }), en, fr, finds }));
}
