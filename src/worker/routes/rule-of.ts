import type { z } from "zod";
import type { AnyCheck } from "#check";
import type { ruleSchema } from "#schema/catalogue";

/** A rule, as the API lists it. */
export function ruleOf({ id, group, scope = "pair", category, severity, summary, why, fix }: AnyCheck): z.infer<typeof ruleSchema> {
  return { id, group, scope, summary, why, fix, category, severity };
}
