import type { OpenAPIHonoOptions } from "@hono/zod-openapi";
import type { Context } from "hono";
import { HTTPException } from "hono/http-exception";
import type { z } from "zod";
import type { Sides } from "#posting";
import type { WorkerEnv } from "../env.ts";
import { fieldErrors } from "./field-errors.ts";
import { type ProblemResponse, problem } from "./problem.ts";

/** Answers a request that its route’s schema does not allow: with the fields of its body, or with the parameter. */
export const defaultHook: NonNullable<OpenAPIHonoOptions<WorkerEnv>["defaultHook"]> = (result, c) => {
  if (result.success) return undefined;
  const { issues } = result.error;
  if (result.target === "json") return problem(c, "invalid-request", { errors: fieldErrors(issues, invalidValue(result)) });
  const [issue] = issues;
  return problem(c, "invalid-parameter", issue && { messages: wrongParameter(issue) });
};

/** The validator hands on the value that failed; its type does not say so. */
const invalidValue = (result: object): unknown => ("data" in result ? result.data : undefined);

function wrongParameter(issue: z.core.$ZodIssue): Sides<string> {
  const name = String(issue.path[0] ?? "");
  const list = issue.code === "invalid_value" ? issue.values.map(String).join(", ") : undefined;
  return {
    en: `The parameter “${name}” has a value that it cannot take.${list === undefined ? "" : ` Choose one of ${list}.`}`,
    fr: `Le paramètre «\u00A0${name}\u00A0» a une valeur impossible.${list === undefined ? "" : ` Choisissez parmi ${list}.`}`,
  };
}

/** Seconds after which a store that did not answer is asked again. */
export const RETRY_AFTER = "5";

/** How D1 begins what it throws. */
const STORE = /^D1_/u;

/** Answers for what was thrown: JSON that cannot be read is the request’s fault, all else is ours. */
export function problemOfError(error: Error, c: Context): ProblemResponse {
  if (STORE.test(error.message)) return problem(c, "unavailable", { headers: { "Retry-After": RETRY_AFTER } });
  // Nothing of the request is logged or shown: what failed may hold text of a posting.
  return problem(c, error instanceof HTTPException && error.status === 400 ? "invalid-json" : "internal");
}
