import type { RouteConfig } from "@hono/zod-openapi";
import type { z } from "zod";
import type { Sides } from "#posting";
import { problemSchema } from "#schema/problem";
import { PROBLEMS, type ProblemCode } from "../http/problem-codes.ts";

/** What a route answers with, for the document of the API. */
interface Documented {
  readonly method: "get" | "post";
  readonly path: string;
  readonly summary: Sides<string>;
  readonly description?: Sides<string>;
  readonly request?: RouteConfig["request"];
  /** By media type. */
  readonly answers: { readonly [mediaType: string]: z.ZodType };
  readonly answer: Sides<string>;
  readonly problems?: readonly ProblemCode[];
}

/** A route in the words of OpenAPI; French stands beside English under `x-fr`. */
export function documented({ method, path, summary, description, request, answers, answer, problems = [] }: Documented): RouteConfig {
  return {
    method,
    path,
    summary: summary.en,
    ...(description && { description: description.en }),
    "x-fr": { summary: summary.fr, ...(description && { description: description.fr }) },
    ...(request && { request }),
    responses: {
      200: {
        ...inBoth(answer),
        content: Object.fromEntries(Object.entries(answers).map(([type, schema]) => [type, { schema }])),
      },
      ...Object.fromEntries(
        [...new Set(problems.map((code) => PROBLEMS[code].status))].map((status) => [
          status,
          {
            ...inBoth({
              en: titles(problems, status, (code) => `${code}: ${PROBLEMS[code].title.en}.`),
              fr: titles(problems, status, (code) => `${code}\u00A0: ${PROBLEMS[code].title.fr}.`),
            }),
            content: { "application/problem+json": { schema: problemSchema } },
          },
        ]),
      ),
    },
  };
}

const inBoth = ({ en, fr }: Sides<string>) => ({ description: en, "x-fr": { description: fr } });

function titles(problems: readonly ProblemCode[], status: number, title: (code: ProblemCode) => string): string {
  return problems
    .filter((code) => PROBLEMS[code].status === status)
    .map(title)
    .join(" ");
}
