import { ruleSchema } from "#schema/catalogue";
import { allChecks } from "../../../checks/index.ts";
import { defineRoute } from "../http/define-route.ts";
import { listInJson, titled } from "../http/documented.ts";
import { ruleOf } from "./rule-of.ts";

/** Lists the rules. */
export const rules = defineRoute(
  {
    method: "get",
    path: "/api/v1/rules",
    ...titled({ en: "List the rules", fr: "Lister les règles" }),
    responses: { 200: listInJson(ruleSchema, { en: "Every rule, in both languages.", fr: "Toutes les règles, dans les deux langues." }) },
  },
  (c) => c.json(allChecks.map(ruleOf), 200),
);
