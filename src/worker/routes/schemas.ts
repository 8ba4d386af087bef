import { etag } from "hono/etag";
import type { Sides } from "#posting";
import { configJsonSchema, reportJsonSchema, syncStateJsonSchema } from "#schema/files";
import type { JsonSchema } from "#schema/json-schema";
import { defineRoute } from "../http/define-route.ts";
import { aDocument, titled } from "../http/documented.ts";

/** The schema of a report. */
export const reportSchemaRoute = published("report", reportJsonSchema, { en: "JSON Schema of a report", fr: "Schéma JSON d’un rapport" });

/** The schema of the settings. */
export const configSchemaRoute = published("config", configJsonSchema, {
  en: "JSON Schema of parite.config.json",
  fr: "Schéma JSON de parite.config.json",
});

/** The schema of a stored state. */
export const syncStateSchemaRoute = published("sync-state", syncStateJsonSchema, {
  en: "JSON Schema of a sync state",
  fr: "Schéma JSON d’un état de synchronisation",
});

function published(name: string, schema: () => JsonSchema, words: Sides<string>) {
  return defineRoute(
    {
      method: "get",
      path: `/schemas/${name}.json`,
      ...titled(words),
      middleware: [etag()],
      responses: { 200: aDocument("application/schema+json", words) },
    },
    (c) => c.body(JSON.stringify(schema()), 200, { "Content-Type": "application/schema+json", "Cache-Control": "public, max-age=300" }),
  );
}
