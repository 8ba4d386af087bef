import type { OpenAPIHono } from "@hono/zod-openapi";
import { z } from "zod";
import { bilingualSchemas, referredTo } from "#schema/json-schema";
import { VERSION } from "#version";
import type { WorkerEnv } from "../env.ts";
import { FRENCH_DESCRIPTIONS } from "./french-descriptions.ts";

/** The document of the API (OpenAPI 3.1), made from the schemas that the requests are validated by; addresses in their order. */
export function openApiDocument(app: OpenAPIHono<WorkerEnv>) {
  const { paths = {}, ...document } = app.getOpenAPI31Document({
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
  const all = [...new Set([...schemasOf(app), ...referredTo])];
  const schemas = JSON.parse(JSON.stringify(bilingualSchemas(all, FRENCH_DESCRIPTIONS)).replaceAll('"#/$defs/', '"#/components/schemas/'));
  const sorted = Object.fromEntries(Object.entries(paths).sort(([a], [b]) => (a < b ? -1 : 1)));
  return { ...document, paths: sorted, components: { schemas } };
}

/** Every schema that a route names for a body or an answer; those with an id are referred to by the document. */
function schemasOf(app: OpenAPIHono<WorkerEnv>): readonly z.ZodType[] {
  return app.openAPIRegistry.definitions.flatMap((definition) => {
    if (definition.type !== "route") return [];
    const { request, responses } = definition.route;
    const parts = [request?.body, ...Object.values(responses)];
    return parts.flatMap((part) =>
      Object.values((part && "content" in part && part.content) || {}).flatMap((media) =>
        media && "schema" in media && media.schema instanceof z.ZodType ? [media.schema] : [],
      ),
    );
  });
}
