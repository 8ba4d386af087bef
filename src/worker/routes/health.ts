import { healthSchema } from "#schema/catalogue";
import { VERSION } from "#version";
import { defineRoute } from "../http/define-route.ts";
import { inJson, titled } from "../http/documented.ts";

/** Says that the service is up, and which version it is. */
export const health = defineRoute(
  {
    method: "get",
    path: "/api/v1/health",
    ...titled({ en: "See that the service is up", fr: "Voir si le service fonctionne" }),
    responses: { 200: inJson(healthSchema, { en: "It is up.", fr: "Il fonctionne." }) },
  },
  (c) => c.json({ status: "ok" as const, version: VERSION }, 200, { "Cache-Control": "no-store" }),
);
