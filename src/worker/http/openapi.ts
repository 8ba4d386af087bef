import type { OpenAPIHono } from "@hono/zod-openapi";
import { z } from "zod";
import { formatSchema, healthSchema, ruleSchema, ruleWithExamplesSchema } from "#schema/catalogue";
import { driftRequestSchema, stateRequestSchema } from "#schema/drift-request";
import { jsonSchemaOf } from "#schema/json-schema";
import { problemSchema } from "#schema/problem";
import { reportSchema } from "#schema/report";
import { checkFormSchema, checkRequestSchema } from "#schema/request";
import { syncStateSchema } from "#schema/sync-state";
import { VERSION } from "#version";

/** Every schema that a route names; each has an id, so the document refers to it. */
const named = z.object({
  request: checkRequestSchema,
  form: checkFormSchema,
  drift: driftRequestSchema,
  stateRequest: stateRequestSchema,
  state: syncStateSchema,
  result: reportSchema,
  problem: problemSchema,
  rule: ruleSchema,
  ruleWithExamples: ruleWithExamplesSchema,
  format: formatSchema,
  health: healthSchema,
});

/** The document of the API (OpenAPI 3.1), made from the schemas that the requests are validated by. */
export function openApiDocument(app: OpenAPIHono) {
  const document = app.getOpenAPI31Document({
    openapi: "3.1.0",
    info: {
      title: "Parité",
      version: VERSION,
      description: "Compares English and French Markdown postings and reports where they are not in parity.",
      "x-fr": { description: "Compare des offres d’emploi en Markdown, en anglais et en français, et signale les défauts de parité." },
      license: { name: "MIT" },
    },
    servers: [{ url: "/" }],
  });
  // OpenAPI 3.1 schemas are JSON Schema 2020-12, which zod writes itself, and exactly: optional keys, null and patterns included.
  const { $defs } = jsonSchemaOf(named, { title: "", description: "" });
  const schemas = JSON.parse(JSON.stringify($defs).replaceAll('"#/$defs/', '"#/components/schemas/'));
  return { ...document, components: { schemas } };
}
