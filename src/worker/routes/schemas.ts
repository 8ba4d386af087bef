import { type Context, Hono } from "hono";
import { etag } from "hono/etag";
import { configJsonSchema, reportJsonSchema, syncStateJsonSchema } from "#schema/files";
import type { JsonSchema } from "#schema/json-schema";

/** The published JSON Schemas. */
export const schemas = new Hono();

schemas.use("/schemas/*", etag());
schemas.get("/schemas/report.json", (c) => answer(c, reportJsonSchema()));
schemas.get("/schemas/config.json", (c) => answer(c, configJsonSchema()));
schemas.get("/schemas/sync-state.json", (c) => answer(c, syncStateJsonSchema()));

function answer(c: Context, schema: JsonSchema): Response {
  return c.body(JSON.stringify(schema), 200, { "Content-Type": "application/schema+json", "Cache-Control": "public, max-age=300" });
}
