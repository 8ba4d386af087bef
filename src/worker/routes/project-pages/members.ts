import { type Context, Hono } from "hono";
import { ROLES, type TokenRole } from "#store/entities";
import type { MemberOutcome } from "#store/project-store";
import type { UiLang } from "#ui-lang";
import type { WorkerEnv } from "../../env.ts";
import { SETTINGS_STRINGS } from "../../pages/people/settings/strings.ts";
import { PATHS, projectPath, SETTINGS_FORMS } from "../../pages/projects/paths.ts";
import { refusedPage } from "../../pages/refused-page.tsx";
import { peopleOf } from "../../people/caller.ts";
import { fieldsOf } from "../../people/form-fields.ts";
import { settingsPage } from "../../people/settings.tsx";
import { noted, viewerOf, withViewer } from "../../people/viewer.ts";

/** Changes what a member may do, and lets members leave, in one language. */
export function memberForms(lang: UiLang) {
  const routes = new Hono<WorkerEnv>();
  const settings = `/${lang}${projectPath(lang, ":slug", "settings")}` as const;

  routes.post(`${settings}${SETTINGS_FORMS.members[lang]}`, async (c) => {
    const { project } = viewerOf(c);
    const fields = await fieldsOf(c, lang);
    const person = Number(fields.person);
    const role = "remove" in fields ? null : ROLES.find((each) => each === fields.role);
    if (!Number.isSafeInteger(person) || role === undefined) return refusedPage(c, "notFound");
    const outcome = await change(c, person, role);
    if (outcome !== "done")
      return settingsPage(c, lang, { sent: { given: {}, problems: [{ message: SETTINGS_STRINGS[lang].wrong[outcome] }] } }, 409);
    // Who is no administrator any more may not see the settings.
    if (person === viewerOf(c).person && role !== "admin")
      return c.redirect(`/${lang}${PATHS.projects[lang]}${role === null ? "?done=left" : ""}`, 303);
    const page = `${projectPath(lang, project.slug, "settings")}?done=${role === null ? "removed" : "member"}`;
    return c.redirect(`/${lang}${page}`, 303);
  });

  const leave = `/${lang}${projectPath(lang, ":slug", "leave")}` as const;
  routes.post(leave, withViewer("read"), async (c) => {
    const { person } = viewerOf(c);
    const outcome = person === null ? "no-member" : await change(c, person, null);
    if (outcome === "last-admin")
      return settingsPage(c, lang, { sent: { given: {}, problems: [{ message: SETTINGS_STRINGS[lang].wrong[outcome] }] } }, 409);
    return outcome === "done" ? c.redirect(`/${lang}${PATHS.projects[lang]}?done=left`, 303) : refusedPage(c, "notHere");
  });

  return routes;
}

/** Changes a member, and notes it under the name that the person had. */
async function change(c: Context<WorkerEnv>, person: number, role: TokenRole | null): Promise<MemberOutcome> {
  const { store, project, kind, person: self } = viewerOf(c);
  const outcome = await store.changeMember(project.id, person, role, kind === "person" ? self : null);
  if (outcome !== "done") return outcome;
  const name = (await peopleOf(c).people([person])).get(person)?.name ?? String(person);
  if (role !== null) await noted(c, "role", `${name}: ${role}`);
  else await noted(c, person === self ? "leave" : "remove", name);
  return outcome;
}
