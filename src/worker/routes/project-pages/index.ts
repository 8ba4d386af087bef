import { Hono } from "hono";
import { UI_LANGS } from "#ui-lang";
import type { WorkerEnv } from "../../env.ts";
import { PATHS } from "../../pages/projects/paths.ts";
import { privatePages } from "./private-pages.ts";
import { signIn } from "./sign-in.tsx";

/** The pages of people and projects, in English and in French. Mounted at the root. */
export const projectPages = new Hono<WorkerEnv>();

for (const lang of UI_LANGS) {
  for (const path of Object.values(PATHS)) projectPages.use(`/${lang}${path[lang]}/*`, privatePages);
  projectPages.route("/", signIn(lang));
}
