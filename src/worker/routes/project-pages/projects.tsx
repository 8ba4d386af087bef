import { type Context, Hono } from "hono";
import { LANGS } from "#posting";
import { slugSchema } from "#schema/project-request";
import { noteAction } from "#service/audit";
import type { UiLang } from "#ui-lang";
import type { WorkerEnv } from "../../env.ts";
import { NOTHING_SENT, type SentFields } from "../../pages/people/fields.tsx";
import { LIST_STRINGS } from "../../pages/people/list-strings.ts";
import { ProjectList } from "../../pages/people/project-list.tsx";
import { PATHS, projectPath } from "../../pages/projects/paths.ts";
import { refusedPage } from "../../pages/refused-page.tsx";
import { type Caller, callerOf } from "../../people/caller.ts";
import { fieldsOf, isName, sentAgain, wrongIf } from "../../people/form-fields.ts";
import { carriesToken, isFromHere } from "../../people/form-guard.ts";
import { isSameSecret, storeOf } from "../../projects/access.ts";
import { io } from "../../projects/io.ts";
import { KEEP_DAYS } from "../../projects/keep-days.ts";

/** The projects of who is signed in, in one language. */
export function projects(lang: UiLang) {
  const routes = new Hono<WorkerEnv>();
  const path = `/${lang}${PATHS.projects[lang]}`;

  routes.get(path, async (c) => {
    const caller = await callerOf(c);
    if (!caller) return c.redirect(`/${lang}${PATHS.signIn[lang]}?to=${encodeURIComponent(path)}`, 303);
    return c.html(await list(c, lang, caller));
  });

  routes.post(path, async (c) => {
    const caller = await callerOf(c);
    if (!caller) return refusedPage(c, "notHere");
    if (!(isFromHere(c) && (await carriesToken(c, caller.formToken)))) return refusedPage(c, "notFromHere");
    const creates = whoCreates(c, caller);
    if (creates === "nobody") return refusedPage(c, "notHere");
    const fields = await fieldsOf(c, lang);
    const t = LIST_STRINGS[lang].wrong;
    const { slug = "", texts, secret = "" } = fields;
    const problems = [
      ...LANGS.flatMap((side) => wrongIf(!isName(fields[`name-${side}`]), `name-${side}`, t.name[side])),
      ...wrongIf(!slugSchema.safeParse(slug).success, "slug", t.slug),
      ...wrongIf(creates === "with-secret" && !(await isSameSecret(c.env.SETUP_SECRET ?? "", secret)), "secret", t.secret),
    ];
    const again = async (found: SentFields["problems"]) => c.html(await list(c, lang, caller, sentAgain("new", fields, found)), 400);
    if (problems.length > 0) return again(problems);
    const store = storeOf(c, slug);
    const name = { en: fields["name-en"] ?? "", fr: fields["name-fr"] ?? "" };
    const at = io.now();
    const project = await store.createProject({
      slug,
      name,
      texts: texts === "none" ? "none" : "kept",
      keepDays: KEEP_DAYS,
      createdAt: at,
      isPublic: false,
    });
    if (project === "taken") return again([{ field: "slug", message: t.taken }]);
    if (!caller.isLocal) await store.addMember(project.id, { person: caller.person.id, role: "admin", addedAt: at });
    await noteAction({ store, project, by: caller.person.name }, "create", slug, io);
    return c.redirect(`/${lang}${projectPath(lang, slug, "settings")}?done=created`, 303);
  });

  return routes;
}

/** The user of this machine needs no secret, and nobody can be one where there is none. */
const whoCreates = (c: Context<WorkerEnv>, caller: Caller) => (caller.isLocal ? "anybody" : c.env.SETUP_SECRET ? "with-secret" : "nobody");

async function list(c: Context<WorkerEnv>, lang: UiLang, caller: Caller, sent: SentFields = NOTHING_SENT) {
  const store = storeOf(c, "");
  const own = caller.isLocal
    ? (await store.projects()).map((project) => ({ project, role: "admin" as const }))
    : await store.projectsOf(caller.person.id);
  return (
    <ProjectList
      lang={lang}
      name={caller.person.name}
      formToken={caller.formToken}
      projects={own}
      creates={whoCreates(c, caller)}
      canLeave={!caller.isLocal}
      sent={sent}
      done={c.req.query("done")}
    />
  );
}
