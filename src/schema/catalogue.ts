import { z } from "zod";
import { GROUPS } from "#check";
import { bilingualSchema, ruleFactsSchema } from "#schema/report";

/** A rule, as the API lists it. */
export const ruleSchema = z
  .object({ id: z.string(), group: z.enum(GROUPS), scope: z.enum(["pair", "repository"]), ...ruleFactsSchema.shape })
  .meta({ id: "Rule", description: "A rule that the postings are checked by." });

/** A worked case of a rule of pairs. */
const exampleSchema = z
  .object({ label: bilingualSchema.exactOptional(), en: z.string(), fr: z.string(), finds: z.array(z.string()) })
  .meta({ id: "RuleExample", description: "Two short postings, and what the rule reports of them." });

/** A rule with its worked cases; empty for rules of a repository. */
export const ruleWithExamplesSchema = z
  .object({ ...ruleSchema.shape, examples: z.array(exampleSchema) })
  .meta({ id: "RuleWithExamples", description: "A rule and its worked cases." });

/** A report format, as the API lists it. */
export const formatSchema = z
  .object({ id: z.string(), extension: z.string(), mediaType: z.string(), summary: bilingualSchema })
  .meta({ id: "Format", description: "A format that a report can be had in." });

/** That the service is up, and which. */
export const healthSchema = z
  .object({ status: z.literal("ok"), version: z.string(), store: z.enum(["ok", "absent", "failed"]) })
  .meta({ id: "Health", description: "That the service is up, its version, and whether its store answers; checks need none." });
