import type { OpenAPIHono, RouteConfig } from "@hono/zod-openapi";
import { z } from "zod";
import type { Sides } from "#posting";
import { documented } from "./route.ts";

/** Anything in JSON: these documents have schemas of their own, published elsewhere. */
const anyJson = z.looseObject({});

/** Enters in the document of the API the routes that serve documents, and the one that GitHub calls. */
export function describeOtherRoutes(app: OpenAPIHono): void {
  const paths: readonly RouteConfig[] = [
    served("/openapi.json", "application/json", { en: "This document (OpenAPI 3.1)", fr: "Le présent document (OpenAPI 3.1)" }),
    served("/schemas/report.json", SCHEMA, { en: "JSON Schema of a report", fr: "Schéma JSON d’un rapport" }),
    served("/schemas/config.json", SCHEMA, { en: "JSON Schema of parite.config.json", fr: "Schéma JSON de parite.config.json" }),
    served("/schemas/sync-state.json", SCHEMA, { en: "JSON Schema of a sync state", fr: "Schéma JSON d’un état de synchronisation" }),
    webhook(),
  ];
  for (const path of paths) app.openAPIRegistry.registerPath(path);
}

const SCHEMA = "application/schema+json";

function served(path: string, mediaType: string, summary: Sides<string>): RouteConfig {
  return documented({ method: "get", path, summary, answers: { [mediaType]: anyJson }, answer: summary });
}

/** Deliveries of the GitHub App: signed, answered at once, worked off through the queue. */
function webhook(): RouteConfig {
  const said = (en: string, fr: string) => ({ description: en, "x-fr": { description: fr } });
  return {
    method: "post",
    path: "/github/webhook",
    summary: "Deliveries of the GitHub App",
    "x-fr": { summary: "Livraisons de l’application GitHub" },
    request: { body: { content: { "application/json": { schema: anyJson } } } },
    responses: {
      202: said("Taken, or nothing to do.", "Reçu, ou rien à faire."),
      400: said("It is no delivery.", "Ce n’est pas une livraison."),
      401: said("The signature is absent or wrong.", "La signature manque ou ne correspond pas."),
      413: said("The delivery is too large.", "La livraison est trop volumineuse."),
      503: said(
        "The App is not set up, or the queue did not take it.",
        "L’application n’est pas configurée, ou la file d’attente n’a rien reçu.",
      ),
    },
  };
}
