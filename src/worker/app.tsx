import { OpenAPIHono } from "@hono/zod-openapi";
import type { Context } from "hono";
import { cors } from "hono/cors";
import { etag } from "hono/etag";
import { methodNotAllowed } from "hono/method-not-allowed";
import { secureHeaders } from "hono/secure-headers";
import { github } from "./github/webhook.ts";
import { langOf } from "./http/lang.ts";
import { openApiDocument } from "./http/openapi.ts";
import { problem } from "./http/problem.ts";
import { docs } from "./pages/docs/index.tsx";
import { pageHeaders } from "./pages/headers.ts";
import { pages } from "./pages/index.tsx";
import { NotFound } from "./pages/not-found.tsx";
import { catalogue } from "./routes/catalogue.ts";
import { check } from "./routes/check.ts";
import { describeOtherRoutes } from "./routes/describe.ts";
import { drift } from "./routes/drift.ts";
import { schemas } from "./routes/schemas.ts";

/** The whole service: the API, its documents, and the pages. */
export const app = new OpenAPIHono();

/** What programs ask for: nothing in it is a page, so a browser that shows it anyway may load nothing. */
const FOR_PROGRAMS = ["/api/*", "/openapi.json", "/schemas/*"] as const;

for (const path of FOR_PROGRAMS) {
  // No cookie, no key and nothing kept: another site's script can learn and do no more than any program.
  app.use(path, cors({ origin: "*", allowMethods: ["GET", "POST"], maxAge: 86_400 }));
  app.use(path, ownPolicy);
  app.use(path, secureHeaders({ crossOriginResourcePolicy: "cross-origin", referrerPolicy: "no-referrer", xFrameOptions: "DENY" }));
}
app.use(
  methodNotAllowed({
    app,
    onMethodNotAllowed: (c, methods) => problem(c, "method-not-allowed", { headers: { Allow: methods.join(", ") } }),
  }),
);

app.route("/api/v1", check);
app.route("/api/v1", drift);
app.route("/api/v1", catalogue);
describeOtherRoutes(app);
app.use("/openapi.json", etag());
app.get("/openapi.json", (c) => c.json(openApiDocument(app), 200, { "Cache-Control": "public, max-age=300" }));
app.route("/", schemas);
app.route(
  "/",
  docs(() => openApiDocument(app)),
);
app.route("/", github);
app.route("/", pages);

app.notFound(async (c) => {
  const forPeople = !c.req.path.startsWith("/api/") && c.req.header("Accept")?.includes("text/html");
  if (!forPeople) return problem(c, "not-found");
  await pageHeaders(c, async () => {
    c.res = await c.html(<NotFound lang={langOf(c)} />, 404);
  });
  return c.res;
});

// Nothing of the request is logged or shown: what failed may hold text of a posting.
app.onError((_, c) => problem(c, "internal"));

/** A policy for what is no page; a report that is one brings its own. */
async function ownPolicy(c: Context, next: () => Promise<void>): Promise<void> {
  await next();
  if (!c.res.headers.has("Content-Security-Policy"))
    c.res.headers.set("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
  c.res.headers.append("Vary", "Accept-Language");
}
