import { Hono } from "hono";
import { UI_LANGS } from "#ui-lang";
import type { WorkerEnv } from "../../env.ts";
import { langOf } from "../../http/lang.ts";
import { pageHeaders } from "../headers.ts";
import { DocsPage } from "./docs-page.tsx";
import { documentSchema } from "./document.ts";

/** The page that describes the API, made from its OpenAPI document; `/docs` leads to the reader’s language. */
export const docs = new Hono<WorkerEnv>();

docs.get("/docs", (c) => c.redirect(`/${langOf(c)}/docs`, 302));
for (const lang of UI_LANGS) {
  docs.use(`/${lang}/docs`, pageHeaders);
  docs.get(`/${lang}/docs`, (c) =>
    c.html(<DocsPage lang={lang} document={documentSchema.parse(c.var.openApi())} origin={new URL(c.req.url).origin} />),
  );
}
