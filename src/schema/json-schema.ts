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

/** Schemas that are referred to and not used to validate; whoever writes a document of them adds them to it. */
export const referredTo: Set<z.ZodType> = new Set();

/** A reference to a schema with an id, in the document of the API: it describes, and something else reads. */
export function referTo(schema: z.ZodType): { readonly $ref: string } {
  referredTo.add(schema);
  return { $ref: `#/components/schemas/${z.globalRegistry.get(schema)?.id}` };
}

/** A field that is taken as it comes, because what reads it later has words of its own for what is wrong. */
export function describedBy(schema: z.ZodType, words: z.GlobalMeta) {
  return z
    .unknown()
    .optional()
    .meta({ ...words, ...referTo(schema) });
}

/**
 * A zod schema as a document of JSON Schema 2020-12 of what may be handed in: defaults may be left out, and objects are as open as
 * zod has them, so that a report with a field more is still valid.
 */
export function jsonSchemaOf(schema: z.ZodType, { title, description }: Head): JsonSchema {
  const override = ({ jsonSchema }: { readonly jsonSchema: Tidied }) => {
    tidy(jsonSchema);
    delete jsonSchema["x-fr"];
  };
  const { $schema, ...rest } = z.toJSONSchema(schema, { io: "input", override });
  return { $schema, title, description, ...rest };
}

/** The schemas of the document of the API, by their ids, with the French of each description beside it: its own, or that of the list. */
export function bilingualSchemas(schemas: readonly z.ZodType[], french: ReadonlyMap<string, string>): JsonSchema {
  const all = z.object(Object.fromEntries(schemas.map((schema, i) => [String(i), schema])));
  const override = ({ jsonSchema }: { readonly jsonSchema: Tidied }) => {
    tidy(jsonSchema);
    const words = french.get(jsonSchema.description ?? "");
    if (words !== undefined) jsonSchema["x-fr"] ??= words;
  };
  return z.toJSONSchema(all, { io: "input", override }).$defs ?? {};
}

interface Tidied {
  maximum?: number | undefined;
  propertyNames?: unknown;
  description?: string | undefined;
  "x-fr"?: unknown;
}

/** Drops what zod says of JavaScript and not of the data (its largest safe integer as a bound, that keys are strings). */
function tidy(schema: Tidied): void {
  if (schema.maximum === Number.MAX_SAFE_INTEGER) delete schema.maximum;
  delete schema.propertyNames;
}
