import { Hono } from "hono";
import { newToken } from "#service/tokens";
import { isDayToCome } from "#service/views";
import { ROLES, type SecretKind } from "#store/entities";
import type { UiLang } from "#ui-lang";
import type { WorkerEnv } from "../../env.ts";
import { SETTINGS_STRINGS } from "../../pages/people/settings/strings.ts";
import { projectPath, REVOKE, SETTINGS_FORMS } from "../../pages/projects/paths.ts";
import { refusedPage } from "../../pages/refused-page.tsx";
import { fieldsOf, isName, sentAgain, wrongIf } from "../../people/form-fields.ts";
import { settingsPage } from "../../people/settings.tsx";
import { noted, viewerOf } from "../../people/viewer.ts";
import { io } from "../../projects/io.ts";
import { invitationAddress, linkAddress } from "../../projects/secret-address.ts";

const ACTION: Readonly<Record<SecretKind, string>> = { tokens: "token", links: "link", invitations: "invite" };

/** Makes and revokes the tokens, share links or invitations of a project, in one language. */
export function secretForms(lang: UiLang, kind: SecretKind) {
  const routes = new Hono<WorkerEnv>();
  const settings = `/${lang}${projectPath(lang, ":slug", "settings")}` as const;
  const path = `${settings}${SETTINGS_FORMS[kind][lang]}` as const;

  routes.post(path, async (c) => {
    const { store, project } = viewerOf(c);
    const fields = await fieldsOf(c, lang);
    const t = SETTINGS_STRINGS[lang].wrong;
    const { name = "", endsOn = "" } = fields;
    const role = ROLES.find((each) => each === fields.role && !(kind === "links" && each === "admin"));
    const problems = [
      ...wrongIf(!isName(name), "name", t.secretName),
      ...wrongIf(endsOn !== "" && !(/^\d{4}-\d\d-\d\d$/u.test(endsOn) && isDayToCome(endsOn, io.now())), "endsOn", t.endsOn),
    ];
    if (problems.length > 0 || !role) return settingsPage(c, lang, { sent: sentAgain(kind, fields, problems) }, 400);
    const { entry, token } = await newToken(store, project, { name, role, ...(endsOn !== "" && { endsOn }) }, io, kind);
    await noted(c, ACTION[kind], entry.id);
    const secret = { tokens: token, links: linkAddress(c, token)[lang], invitations: invitationAddress(c, token)[lang] }[kind];
    return settingsPage(c, lang, { shown: { kind, name, secret } });
  });

  routes.post(`${path}${REVOKE[lang]}`, async (c) => {
    const { store, project } = viewerOf(c);
    const { id = "" } = await fieldsOf(c, lang);
    // Twice is as good as once.
    const isRevoked = await store.revokeToken(project.id, id, io.now(), kind);
    if (!isRevoked && !(await store.tokens(project.id, kind)).some((entry) => entry.id === id)) return refusedPage(c, "notFound");
    if (isRevoked) await noted(c, "revoke", id);
    return c.redirect(`/${lang}${projectPath(lang, project.slug, "settings")}?done=revoked`, 303);
  });

  return routes;
}
