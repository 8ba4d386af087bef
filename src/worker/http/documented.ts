import { z } from "zod";
import type { Sides } from "#posting";
import { referTo } from "#schema/json-schema";
import { problemSchema } from "#schema/problem";
import { PROBLEMS, type ProblemCode } from "./problem-codes.ts";

/** Summary and description of a route, in the words of OpenAPI; French stands beside English under `x-fr`. */
export function titled(summary: Sides<string>, description?: Sides<string>) {
  return {
    summary: summary.en,
    ...(description && { description: description.en }),
    "x-fr": { summary: summary.fr, ...(description && { description: description.fr }) },
  };
}

/** What an answer is. */
export const described = ({ en, fr }: Sides<string>) => ({ description: en, "x-fr": { description: fr } });

/** A body in JSON, which the route’s schema validates. */
export const jsonRequest = <T extends z.ZodType>(schema: T) => ({ required: true, content: { "application/json": { schema } } });

/** The same body as a form, for documents: it is turned into JSON before the schema of that validates it. */
export const asForm = (schema: z.ZodType): object => ({ "multipart/form-data": { schema: referTo(schema) } });

/** JSON that is described elsewhere. */
export const someJson = { schema: { type: "object" } } as const;

/** An answer whose content is a document with a schema of its own. */
export const aDocument = (mediaType: string, words: Sides<string>): ReturnType<typeof described> =>
  Object.assign(described(words), { content: { [mediaType]: someJson } });

/** An answer in JSON. */
export const inJson = <T extends z.ZodType>(schema: T, words: Sides<string>) => ({
  ...described(words),
  content: { "application/json": { schema } },
});

/** A list in JSON. */
export const listInJson = <T extends z.ZodType>(schema: T, words: Sides<string>) => inJson(z.array(schema), words);

/**
 * The problems of a route, by status. They are the same for all routes and typed by `problem`, so the type says nothing of them and a
 * handler answers with one whenever it likes.
 */
export function problems(...codes: readonly ProblemCode[]): object {
  return Object.fromEntries(
    [...new Set(codes.map((code) => PROBLEMS[code].status))].map((status) => {
      const these = codes.filter((code) => PROBLEMS[code].status === status);
      const words = {
        en: these.map((code) => `${code}: ${PROBLEMS[code].title.en}.`).join(" "),
        fr: these.map((code) => `${code}\u00A0: ${PROBLEMS[code].title.fr}.`).join(" "),
      };
      return [status, { ...described(words), content: { "application/problem+json": { schema: problemSchema } } }];
    }),
  );
}

/** What may be wrong with any body in JSON. */
const OF_JSON = ["invalid-json", "invalid-request", "too-large", "too-slow", "unsupported-media-type"] as const;

/** The problems of a route that reads a body in JSON, and others. */
export const problemsWithJson = (...codes: readonly ProblemCode[]): object => problems(...OF_JSON, ...codes, "unavailable");
