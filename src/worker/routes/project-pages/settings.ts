import { Hono } from "hono";
import { LANGS } from "#posting";
import { keepDaysSchema } from "#schema/project-request";
import type { UiLang } from "#ui-lang";
import type { WorkerEnv } from "../../env.ts";
import { SETTINGS_STRINGS } from "../../pages/people/settings/strings.ts";
import { PATHS, projectPath, SETTINGS_FORMS } from "../../pages/projects/paths.ts";
import { fieldsOf, isName, sentAgain, wrongIf } from "../../people/form-fields.ts";
import { settingsPage } from "../../people/settings.tsx";
import { noted, viewerOf, withViewer } from "../../people/viewer.ts";
import { memberForms } from "./members.ts";
import { secretForms } from "./secrets.ts";
import { webhookForms } from "./webhooks.ts";

/** The settings of a project, in one language. */
export function settings(lang: UiLang) {
  const routes = new Hono<WorkerEnv>();
  const path = `/${lang}${projectPath(lang, ":slug", "settings")}` as const;
  routes.use(`${path}/*`, withViewer("admin"));

  routes.get(path, (c) => settingsPage(c, lang));

  routes.post(path, async (c) => {
    const { store, project } = viewerOf(c);
    const fields = await fieldsOf(c, lang);
    const t = SETTINGS_STRINGS[lang].wrong;
    const keepDays = Number(fields.keepDays);
    const problems = [
      ...LANGS.flatMap((side) => wrongIf(!isName(fields[`name-${side}`]), `name-${side}`, t.names[side])),
      ...wrongIf(!keepDaysSchema.safeParse(keepDays).success, "keepDays", t.keepDays),
    ];
    if (problems.length > 0) return settingsPage(c, lang, { sent: sentAgain("general", fields, problems) }, 400);
    const name = { en: fields["name-en"] ?? "", fr: fields["name-fr"] ?? "" };
    await store.change(project.id, { name, keepDays, isPublic: fields.public === "yes" });
    await noted(c, "settings", project.slug);
    return c.redirect(`/${lang}${projectPath(lang, project.slug, "settings")}?done=saved`, 303);
  });

  routes.post(`${path}${SETTINGS_FORMS.delete[lang]}`, async (c) => {
    const { store, project } = viewerOf(c);
    const fields = await fieldsOf(c, lang);
    const problems = wrongIf(fields.name !== project.slug, "name", SETTINGS_STRINGS[lang].wrong.typed);
    if (problems.length > 0) return settingsPage(c, lang, { sent: sentAgain("delete", fields, problems) }, 400);
    await store.deleteProject(project.id);
    return c.redirect(`/${lang}${PATHS.projects[lang]}?done=deleted`, 303);
  });

  for (const kind of ["tokens", "links", "invitations", "feeds", "badges"] as const) routes.route("/", secretForms(lang, kind));
  routes.route("/", memberForms(lang));
  routes.route("/", webhookForms(lang));
  return routes;
}
