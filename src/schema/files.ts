import { configSchema } from "#config/schema";
import { type JsonSchema, jsonSchemaOf } from "#schema/json-schema";
import { anyReportSchema } from "#schema/report";
import { syncStateSchema } from "#schema/sync-state";

/** The schema of what `--format json` writes and the API answers. */
export function reportJsonSchema(): JsonSchema {
  return jsonSchemaOf(anyReportSchema, {
    title: "Parité report",
    description:
      "The report of one pair of postings, or of several. Fields may be added; one is dropped or changed only with a new schemaVersion.",
  });
}

/** The schema of a stored state of a pair. */
export function syncStateJsonSchema(): JsonSchema {
  return jsonSchemaOf(syncStateSchema, {
    title: "Parité sync state",
    description: "The state in which both sides of a pair were last known to agree; a comparison with it finds what has drifted since.",
  });
}

/** The schema of `parite.config.json`. */
export function configJsonSchema(): JsonSchema {
  return jsonSchemaOf(configSchema, { title: "Parité configuration", description: "The settings of parite.config.json." });
}

/** The published schemas as files of the repository, for `npm run generate`. */
export function schemaFiles(): readonly { readonly path: string; readonly text: string }[] {
  return [
    { path: "src/schema/report.schema.json", text: schemaText(reportJsonSchema()) },
    { path: "src/schema/config.schema.json", text: schemaText(configJsonSchema()) },
    { path: "src/schema/sync-state.schema.json", text: schemaText(syncStateJsonSchema()) },
  ];
}

/** A schema as its file has it. */
export const schemaText = (schema: JsonSchema) => `${JSON.stringify(schema, null, 2)}\n`;
