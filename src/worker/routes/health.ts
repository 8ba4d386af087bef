import { healthSchema } from "#schema/catalogue";
import { VERSION } from "#version";
import type { RequestBindings } from "../env.ts";
import { defineRoute } from "../http/define-route.ts";
import { inJson, titled } from "../http/documented.ts";

/** Says that the service is up, which version it is, and whether what it keeps can be read. */
export const health = defineRoute(
  {
    method: "get",
    path: "/api/v1/health",
    ...titled({ en: "See that the service is up", fr: "Voir si le service fonctionne" }),
    responses: { 200: inJson(healthSchema, { en: "It is up.", fr: "Il fonctionne." }) },
  },
  async (c) => c.json({ status: "ok" as const, version: VERSION, store: await storeOf(c.env) }, 200, { "Cache-Control": "no-store" }),
);

/** The store is the App’s: who runs no App may have none. */
async function storeOf({ DB }: Partial<RequestBindings>): Promise<"ok" | "absent" | "failed"> {
  if (DB === undefined) return "absent";
  try {
    await DB.prepare("SELECT 1").first();
    return "ok";
  } catch {
    return "failed";
  }
}
