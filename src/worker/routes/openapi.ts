import { etag } from "hono/etag";
import { defineRoute } from "../http/define-route.ts";
import { aDocument, titled } from "../http/documented.ts";

const TITLE = { en: "This document (OpenAPI 3.1)", fr: "Le présent document (OpenAPI 3.1)" };

/** The document of the API. */
export const openapi = defineRoute(
  {
    method: "get",
    path: "/openapi.json",
    ...titled(TITLE),
    middleware: [etag()],
    responses: { 200: aDocument("application/json", TITLE) },
  },
  (c) => c.json(c.var.openApi(), 200, { "Cache-Control": "public, max-age=300" }),
);
