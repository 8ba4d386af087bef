import { OpenAPIHono } from "@hono/zod-openapi";
import type { Context } from "hono";
import { cors } from "hono/cors";
import { methodNotAllowed } from "hono/method-not-allowed";
import { secureHeaders } from "hono/secure-headers";
import type { WorkerEnv } from "./env.ts";
import { defaultHook, problemOfError, RETRY_AFTER } from "./http/default-hook.ts";
import { everyAnswer } from "./http/every-answer.ts";
import { observed } from "./http/observed.ts";
import { openApiDocument } from "./http/openapi.ts";
import { problem } from "./http/problem.ts";
import { rateLimit } from "./http/rate-limit.ts";
import { docs } from "./pages/docs/index.tsx";
import { pages } from "./pages/index.tsx";
import { refusedPage } from "./pages/refused-page.tsx";
import * as routes from "./routes/index.ts";
import { projectPages } from "./routes/project-pages/index.ts";

/** The whole service: the API, its documents, and the pages. */
export const app = new OpenAPIHono<WorkerEnv>({ defaultHook });

app.use(observed);
app.use(everyAnswer);
app.use(async (c, next) => {
  c.set("openApi", () => openApiDocument(app));
  await next();
});

/** What programs ask for: nothing in it is a page, so a browser that shows it anyway may load nothing. */
const FOR_PROGRAMS = ["/api/*", "/openapi.json", "/schemas/*"] as const;

for (const path of FOR_PROGRAMS) {
  // No cookie is read here: another site's script can learn and do no more than any program, and nothing of a project without its token.
  app.use(path, cors({ origin: "*", allowMethods: ["GET", "POST", "PUT", "PATCH", "DELETE"], maxAge: 86_400 }));
  app.use(path, ownPolicy);
  app.use(
    path,
    secureHeaders({
      crossOriginResourcePolicy: "cross-origin",
      referrerPolicy: "no-referrer",
      xFrameOptions: "DENY",
      strictTransportSecurity: false,
    }),
  );
}
app.use(
  rateLimit(async (c, headers) => {
    if (!isForPeople(c)) return problem(c, "too-many-requests", { headers });
    return refusedPage(c, "tooMany", headers);
  }),
);
app.use(
  methodNotAllowed({
    app,
    onMethodNotAllowed: (c, methods) => problem(c, "method-not-allowed", { headers: { Allow: methods.join(", ") } }),
  }),
);

app.openapiRoutes(Object.values(routes));
app.route("/", docs);
app.route("/", pages);
app.route("/", projectPages);

app.notFound((c) => (isForPeople(c) ? refusedPage(c, "notFound") : problem(c, "not-found")));

app.onError((error, c) => {
  const answer = problemOfError(error, c);
  return answer.status === 503 && isForPeople(c) ? refusedPage(c, "unavailable", { "Retry-After": RETRY_AFTER }) : answer;
});

/** Whether a browser asks for a page. */
function isForPeople(c: Context): boolean {
  return !c.req.path.startsWith("/api/") && (c.req.header("Accept")?.includes("text/html") ?? false);
}

/** A policy for what is no page; a report that is one brings its own. */
async function ownPolicy(c: Context, next: () => Promise<void>): Promise<void> {
  await next();
  if (!c.res.headers.has("Content-Security-Policy"))
    c.res.headers.set("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
  c.res.headers.append("Vary", "Accept-Language");
}
