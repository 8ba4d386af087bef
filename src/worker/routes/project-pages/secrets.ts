import { type Context, Hono } from "hono";
import type { Sides } from "#posting";
import { newToken } from "#service/tokens";
import { isDayToCome } from "#service/views";
import { type SecretKind, secretRoles } from "#store/entities";
import type { UiLang } from "#ui-lang";
import type { WorkerEnv } from "../../env.ts";
import { SETTINGS_STRINGS } from "../../pages/people/settings/strings.ts";
import { projectPath, REVOKE, SETTINGS_FORMS } from "../../pages/projects/paths.ts";
import { refusedPage } from "../../pages/refused-page.tsx";
import { fieldsOf, isName, sentAgain, wrongIf } from "../../people/form-fields.ts";
import { settingsPage } from "../../people/settings.tsx";
import { noted, viewerOf } from "../../people/viewer.ts";
import { io } from "../../projects/io.ts";
import { invitationAddress, linkAddress, readerAddress } from "../../projects/secret-address.ts";

const ACTION: Readonly<Record<SecretKind, string>> = {
  tokens: "token",
  links: "link",
  invitations: "invite",
  feeds: "feeds",
  badges: "badges",
};

/** What is shown: a token, or an address that holds one. */
function secretOf(c: Context, slug: string, kind: SecretKind, token: string): Sides<string> {
  if (kind === "tokens") return { en: token, fr: token };
  if (kind === "feeds" || kind === "badges") return readerAddress(c, slug, kind, token);
  return kind === "links" ? linkAddress(c, token) : invitationAddress(c, token);
}

/** Makes and revokes the tokens, share links, invitations or addresses of a project, in one language. */
export function secretForms(lang: UiLang, kind: SecretKind) {
  const routes = new Hono<WorkerEnv>();
  const settings = `/${lang}${projectPath(lang, ":slug", "settings")}` as const;
  const path = `${settings}${SETTINGS_FORMS[kind][lang]}` as const;

  routes.post(path, async (c) => {
    const { store, project } = viewerOf(c);
    const fields = await fieldsOf(c, lang);
    const t = SETTINGS_STRINGS[lang].wrong;
    const { name = "", endsOn = "" } = fields;
    const role = secretRoles(kind).find((each) => each === fields.role);
    const problems = [
      ...wrongIf(!isName(name), "name", t.secretName),
      ...wrongIf(endsOn !== "" && !(/^\d{4}-\d\d-\d\d$/u.test(endsOn) && isDayToCome(endsOn, io.now())), "endsOn", t.endsOn),
    ];
    if (problems.length > 0 || !role) return settingsPage(c, lang, { sent: sentAgain(kind, fields, problems) }, 400);
    const { entry, token } = await newToken(store, project, { name, role, ...(endsOn !== "" && { endsOn }) }, io, kind);
    await noted(c, ACTION[kind], entry.id);
    const secret = secretOf(c, project.slug, kind, token)[lang];
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
