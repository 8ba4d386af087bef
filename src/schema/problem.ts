import { z } from "zod";
import { bilingualSchema, refusalSchema } from "#schema/report";

/** An answer that is an error: `application/problem+json` (RFC 9457). */
export const problemSchema = z
  .object({
    type: z.string().meta({ description: "Where the problem is described.", format: "uri-reference" }),
    status: z.int(),
    code: z.string().meta({ description: "The problem's name, for programs." }),
    title: z.string().meta({ description: "In the language of the request." }),
    detail: z.string().meta({ description: "In the language of the request." }),
    messages: bilingualSchema,
    errors: z
      .array(z.object({ pointer: z.string().meta({ description: "JSON Pointer to the field." }), message: bilingualSchema }))
      .exactOptional(),
    refusals: z.array(refusalSchema).exactOptional(),
  })
  .meta({ id: "Problem", description: "An error, as RFC 9457 describes it: https://www.rfc-editor.org/rfc/rfc9457" });

/** The type of a problem's body. */
export type ProblemBody = z.infer<typeof problemSchema>;
