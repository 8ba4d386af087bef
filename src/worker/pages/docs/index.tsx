import { Hono } from "hono";
import { LANGS } from "#posting";
import { langOf } from "../../http/lang.ts";
import { pageHeaders } from "../headers.ts";
import { DocsPage } from "./docs-page.tsx";
import { documentSchema } from "./document.ts";

/** The page that describes the API, made from its OpenAPI document; `/docs` leads to the reader's language. */
export function docs(openApiDocument: () => unknown): Hono {
  const app = new Hono();
  app.get("/docs", (c) => c.redirect(`/${langOf(c)}/docs`, 302));
  for (const lang of LANGS) {
    app.use(`/${lang}/docs`, pageHeaders);
    app.get(`/${lang}/docs`, (c) =>
      c.html(<DocsPage lang={lang} document={documentSchema.parse(openApiDocument())} origin={new URL(c.req.url).origin} />),
    );
  }
  return app;
}
