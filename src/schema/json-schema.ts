import { z } from "zod";

/** A JSON Schema as plain data. */
export interface JsonSchema {
  readonly [key: string]: unknown;
}

/** What a reader of the schema meets first. */
export interface Head {
  readonly title: string;
  readonly description: string;
}

/**
 * A zod schema as a document of JSON Schema 2020-12 of what may be handed in: defaults may be left out, and objects are as open as
 * zod has them, so that a report with a field more is still valid.
 */
export function jsonSchemaOf(schema: z.ZodType, { title, description }: Head): JsonSchema {
  const { $schema, ...rest } = z.toJSONSchema(schema, { io: "input", override: ({ jsonSchema }) => tidy(jsonSchema) });
  return { $schema, title, description, ...rest };
}

/** Drops what zod says of JavaScript and not of the data: its largest safe integer as a bound, and that keys are strings. */
function tidy(schema: { maximum?: number | undefined; propertyNames?: unknown }): void {
  if (schema.maximum === Number.MAX_SAFE_INTEGER) delete schema.maximum;
  delete schema.propertyNames;
}
