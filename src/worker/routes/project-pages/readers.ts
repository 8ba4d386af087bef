import { Hono, type MiddlewareHandler } from "hono";
import { etag } from "hono/etag";
import { LANGS } from "#posting";
import { dayBefore, figuresOf } from "#service/figures";
import { tokenInUse } from "#service/tokens";
import type { UiLang } from "#ui-lang";
import type { WorkerEnv } from "../../env.ts";
import { atomOf } from "../../notify/atom.ts";
import { badgeOf } from "../../notify/badge.ts";
import { projectPath } from "../../pages/projects/paths.ts";
import { refusedPage } from "../../pages/refused-page.tsx";
import { isRebound } from "../../people/loopback.ts";
import { viewerOf } from "../../people/viewer.ts";
import { storeOf } from "../../projects/access.ts";
import { io } from "../../projects/io.ts";

/** Seconds that a feed or a badge is kept on the way. */
const KEPT = 300;

/**
 * Lets in who asks for a public project, or holds a token of this very use in the address. Nothing else opens it: no cookie and no other token, for
 * programs read it, and an image is asked for by any site.
 */
function forReaders(kind: "feeds" | "badges"): MiddlewareHandler<WorkerEnv> {
  return async (c, next) => {
    const slug = c.req.param("slug") ?? "";
    const token = c.req.query("token");
    const store = storeOf(c, slug);
    const project = isRebound(c) ? null : await store.projectOf(slug);
    const isOpen = project && (project.isPublic || (token !== undefined && (await tokenInUse(store, project, token, io, kind)) !== null));
    if (!project || !isOpen) return refusedPage(c, "notHere");
    c.set("viewing", { kind: "nobody", name: "", person: null, formToken: "", role: "read", project, store });
    await next();
    c.res.headers.set("Cache-Control", `${project.isPublic ? "public" : "private"}, max-age=${KEPT}`);
    c.res.headers.set("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
    c.res.headers.set("Cross-Origin-Resource-Policy", "cross-origin");
    c.res.headers.set("Referrer-Policy", "no-referrer");
    c.res.headers.set("X-Content-Type-Options", "nosniff");
  };
}

/** What programs read of a project without a header: its feeds and its badge, in one language. */
export function readerRoutes(lang: UiLang) {
  const routes = new Hono<WorkerEnv>();

  routes.get(`/${lang}${projectPath(lang, ":slug", "feed")}`, forReaders("feeds"), etag(), async (c) => {
    const { project, store } = viewerOf(c);
    const asked = c.req.query("side");
    const side = LANGS.find((each) => each === asked);
    if (asked !== undefined && side === undefined) return refusedPage(c, "notFound");
    const { origin, href } = new URL(c.req.url);
    const [overview, work] = [await store.overview(project.id), await store.workList(project.id, dayBefore(io.now(), 0))];
    return c.body(atomOf(project, overview, work, { lang, origin, self: href, side }), 200, {
      "Content-Type": "application/atom+xml; charset=utf-8",
    });
  });

  routes.get(`/${lang}${projectPath(lang, ":slug", "badge")}`, forReaders("badges"), etag(), async (c) => {
    const { project, store } = viewerOf(c);
    const svg = badgeOf(lang, figuresOf(await store.overview(project.id)), c.req.query("path") ?? "");
    return c.body(svg, 200, { "Content-Type": "image/svg+xml; charset=utf-8", "Content-Language": `${lang}-CA` });
  });

  return routes;
}
