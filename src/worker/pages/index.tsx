import { type Context, Hono } from "hono";
import { UI_LANGS } from "#ui-lang";
import { script, style, version } from "../assets/served.generated.ts";
import { langOf } from "../http/lang.ts";
import { comparison } from "./comparison.tsx";
import { ofFolders } from "./folder/index.tsx";
import { overTime } from "./over-time.tsx";
import { reading } from "./reading.tsx";

/** The pages for people: the comparison, the examples, the rules, in English and in French. Mounted at the root. */
export const pages = new Hono();

pages.get("/", (c) => {
  c.header("Vary", "Accept-Language");
  return c.redirect(`/${langOf(c)}/`, 302);
});
pages.get("/assets/parite.css", (c) => asset(c, style, "text/css; charset=utf-8"));
pages.get("/assets/parite.js", (c) => asset(c, script, "text/javascript; charset=utf-8"));

for (const lang of UI_LANGS) {
  pages.get(`/${lang}`, (c) => c.redirect(`/${lang}/`, 301));
  pages.route("/", comparison(lang));
  pages.route("/", ofFolders(lang));
  pages.route("/", overTime(lang));
  pages.route("/", reading(lang));
}

/** The address carries the version, so that what is kept is never stale. */
function asset(c: Context, content: string, type: string) {
  const current = c.req.query("v") === version;
  return c.body(content, 200, {
    "Content-Type": type,
    "Cache-Control": current ? "public, max-age=31536000, immutable" : "no-cache",
    "X-Content-Type-Options": "nosniff",
  });
}
