import { z } from "zod";
import type { UiLang } from "#ui-lang";

/** Text that has its French beside it, as the document of the API has it. */
const described = { summary: z.string().optional(), description: z.string().optional() };
const french = { "x-fr": z.union([z.string(), z.object(described)]).optional() };

const schema = z.object({
  $ref: z.string().optional(),
  type: z.union([z.string(), z.array(z.string())]).optional(),
  ...described,
  ...french,
});
const content = z.record(z.string(), z.object({ schema }));

const operation = z.object({
  ...described,
  ...french,
  parameters: z
    .array(
      z.object({
        name: z.string(),
        in: z.string(),
        required: z.boolean().optional(),
        schema: schema.extend({ enum: z.array(z.string()).optional() }),
      }),
    )
    .optional(),
  requestBody: z.object({ content }).optional(),
  responses: z.record(z.string(), z.object({ ...described, ...french, content: content.optional() })),
});

/** The part of an OpenAPI document that the page shows. */
export const documentSchema = z.object({
  paths: z.record(z.string(), z.record(z.string(), operation)),
  components: z.object({
    schemas: z.record(
      z.string(),
      z.object({ properties: z.record(z.string(), schema).optional(), required: z.array(z.string()).optional(), ...described, ...french }),
    ),
  }),
});

/** See `documentSchema`. */
export type ApiDocument = z.infer<typeof documentSchema>;

/** An address and a method. */
export type Operation = z.infer<typeof operation>;

/** A field of a body. */
export type BodyField = z.infer<typeof schema>;

/** What has a description in both languages. */
interface Described {
  readonly summary?: string | undefined;
  readonly description?: string | undefined;
  readonly "x-fr"?: string | { readonly summary?: string | undefined; readonly description?: string | undefined } | undefined;
}

/** A summary or description in a language; English where there is no French. */
export function localizedText(thing: Described, part: "summary" | "description", lang: UiLang): string {
  const french = thing["x-fr"];
  const words = lang === "en" ? undefined : typeof french === "string" ? french : french?.[part];
  return words ?? thing[part] ?? "";
}

/** The last part of a reference: the schema's name. */
export function refName(ref: string | undefined): string | undefined {
  return ref?.split("/").at(-1);
}
