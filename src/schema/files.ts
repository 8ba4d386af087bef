import { configSchema } from "#config/schema";
import { type JsonSchema, jsonSchemaOf } from "#schema/json-schema";
import { reportSchema } from "#schema/result";

/** The schema of what `--format json` writes and the API answers. */
export function reportJsonSchema(): JsonSchema {
  return jsonSchemaOf(reportSchema, {
    title: "Parité report",
    description:
      "The report of one pair of postings, or of several. Fields may be added; one is dropped or changed only with a new schemaVersion.",
  });
}

/** The schema of `parite.config.json`. */
export function configJsonSchema(): JsonSchema {
  return jsonSchemaOf(configSchema, { title: "Parité configuration", description: "The settings of parite.config.json." });
}

/** The published schemas as files of the repository, for `npm run generate`. */
export function schemaFiles(): readonly { readonly path: string; readonly text: string }[] {
  return [
    { path: "src/schema/report.schema.json", text: textOf(reportJsonSchema()) },
    { path: "src/schema/config.schema.json", text: textOf(configJsonSchema()) },
  ];
}

const textOf = (schema: JsonSchema) => `${JSON.stringify(schema, null, 2)}\n`;
