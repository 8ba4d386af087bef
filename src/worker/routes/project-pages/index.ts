import { Hono } from "hono";
import { UI_LANGS } from "#ui-lang";
import type { WorkerEnv } from "../../env.ts";
import { PATHS } from "../../pages/projects/paths.ts";
import { acceptedRoutes } from "./accepted.tsx";
import { bySecret } from "./by-secret.tsx";
import { pairRoutes } from "./pair.tsx";
import { privatePages } from "./private-pages.ts";
import { projectRoutes } from "./project.tsx";
import { projects } from "./projects.tsx";
import { readerRoutes } from "./readers.ts";
import { settings } from "./settings.ts";
import { signIn } from "./sign-in.tsx";
import { signInByOthers } from "./sign-in-by-others.ts";
import { workRoutes } from "./work.tsx";

/** The pages of people and projects, in English and in French. Mounted at the root. */
export const projectPages = new Hono<WorkerEnv>();

projectPages.use("/sign-in/*", privatePages);
projectPages.route("/", signInByOthers);

// Before the pages, whose headers are for browsers.
for (const lang of UI_LANGS) projectPages.route("/", readerRoutes(lang));

for (const lang of UI_LANGS) {
  for (const path of Object.values(PATHS)) projectPages.use(`/${lang}${path[lang]}/*`, privatePages);
  projectPages.route("/", signIn(lang));
  projectPages.route("/", bySecret(lang));
  projectPages.route("/", projects(lang));
  projectPages.route("/", settings(lang));
  for (const routes of [projectRoutes, pairRoutes, workRoutes, acceptedRoutes]) projectPages.route("/", routes(lang));
}
