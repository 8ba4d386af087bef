import { z } from "zod";
import type { AnyCheck } from "#check";
import { ruleWithExamplesSchema } from "#schema/catalogue";
import { allChecks } from "../../../checks/index.ts";
import { defineRoute } from "../http/define-route.ts";
import { inJson, problems, titled } from "../http/documented.ts";
import { problem } from "../http/problem.ts";
import { ruleOf } from "./rule-of.ts";

/** Explains one rule. */
export const rule = defineRoute(
  {
    method: "get",
    path: "/api/v1/rules/{id}",
    ...titled({ en: "Explain a rule", fr: "Expliquer une règle" }),
    request: {
      params: z.object({
        id: z.string().meta({ description: "The rule’s id.", "x-fr": "L’identifiant de la règle.", example: "missing-item" }),
      }),
    },
    responses: {
      200: inJson(ruleWithExamplesSchema, { en: "The rule and its worked cases.", fr: "La règle et ses exemples." }),
      ...problems("not-found"),
    },
  },
  (c) => {
    const { id } = c.req.valid("param");
    const found = allChecks.find((each) => each.id === id);
    return found ? c.json({ ...ruleOf(found), examples: examplesOf(found) }, 200) : problem(c, "not-found");
  },
);

function examplesOf(check: AnyCheck): z.infer<typeof ruleWithExamplesSchema>["examples"] {
  if (check.scope === "repository") return [];
  return check.examples.map(({ label, en, fr, finds }) => ({ ...(label && { label }), en, fr, finds: [...finds] }));
}
