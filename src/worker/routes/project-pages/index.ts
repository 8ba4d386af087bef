import { Hono } from "hono";
import { UI_LANGS } from "#ui-lang";
import type { WorkerEnv } from "../../env.ts";
import { PATHS } from "../../pages/projects/paths.ts";
import { bySecret } from "./by-secret.tsx";
import { privatePages } from "./private-pages.ts";
import { projects } from "./projects.tsx";
import { settings } from "./settings.ts";
import { signIn } from "./sign-in.tsx";
import { signInByOthers } from "./sign-in-by-others.ts";

/** The pages of people and projects, in English and in French. Mounted at the root. */
export const projectPages = new Hono<WorkerEnv>();

projectPages.use("/sign-in/*", privatePages);
projectPages.route("/", signInByOthers);

for (const lang of UI_LANGS) {
  for (const path of Object.values(PATHS)) projectPages.use(`/${lang}${path[lang]}/*`, privatePages);
  projectPages.route("/", signIn(lang));
  projectPages.route("/", bySecret(lang));
  projectPages.route("/", projects(lang));
  projectPages.route("/", settings(lang));
}
