import { type Context, Hono } from "hono";
import { hashOf } from "#analysis";
import { noteAction } from "#service/audit";
import { isInUse } from "#service/tokens";
import type { SecretKind } from "#store/entities";
import type { UiLang } from "#ui-lang";
import type { WorkerEnv } from "../../env.ts";
import { InvitationPage } from "../../pages/people/invitation-page.tsx";
import { PATHS, projectPath } from "../../pages/projects/paths.ts";
import { refusedPage } from "../../pages/refused-page.tsx";
import { callerOf } from "../../people/caller.ts";
import { giveCookie } from "../../people/cookies.ts";
import { carriesToken, isFromHere } from "../../people/form-guard.ts";
import { storeOf } from "../../projects/access.ts";
import { io } from "../../projects/io.ts";

/** Seconds that a browser keeps a cookie at most: 400 days, as RFC 6265bis has it. */
const LONGEST = 400 * 86_400;

/** What is opened by a secret in the address: share links and invitations, in one language. */
export function bySecret(lang: UiLang) {
  const routes = new Hono<WorkerEnv>();
  const shared = `/${lang}${PATHS.shared[lang]}/:secret` as const;
  const invitation = `/${lang}${PATHS.invitation[lang]}/:secret` as const;

  routes.get(shared, async (c) => {
    const secret = c.req.param("secret");
    const found = await foundBy(c, "links", secret);
    if (!found) return refusedPage(c, "notHere");
    // Whether it holds is asked at each page: the cookie says nothing of it.
    giveCookie(c, `parite-link-${found.project.slug}`, secret, LONGEST);
    return c.redirect(`/${lang}${projectPath(lang, found.project.slug)}`, 303);
  });

  routes.get(invitation, async (c) => {
    const secret = c.req.param("secret");
    const [found, caller] = [await foundBy(c, "invitations", secret), await callerOf(c)];
    if (!found) return refusedPage(c, "notHere");
    const who = caller && { name: caller.person.name, formToken: caller.formToken };
    return c.html(<InvitationPage lang={lang} secret={secret} project={found.project} role={found.entry.role} caller={who} />);
  });

  routes.post(invitation, async (c) => {
    const [found, caller] = [await foundBy(c, "invitations", c.req.param("secret")), await callerOf(c)];
    if (!found || !caller) return refusedPage(c, "notHere");
    if (!(isFromHere(c) && (await carriesToken(c, caller.formToken)))) return refusedPage(c, "notFromHere");
    const { store, project, entry } = found;
    // Of two who accept at once, one is too late.
    if (!(await store.join(project.id, entry.id, caller.person.id, io.now()))) return refusedPage(c, "notHere");
    await noteAction({ store, project, by: caller.person.name }, "join", entry.id, io);
    return c.redirect(`/${lang}${projectPath(lang, project.slug)}`, 303);
  });

  return routes;
}

/** The project and the entry of a secret that holds today. */
async function foundBy(c: Context<WorkerEnv>, kind: SecretKind, secret: string) {
  const hash = hashOf(secret);
  // No name is known yet; where there are several databases, each is asked.
  const slug = await storeOf(c, "").slugOf(kind, hash);
  if (slug === null) return null;
  const store = storeOf(c, slug);
  const project = await store.projectOf(slug);
  const entry = project && (await store.tokenOf(project.id, hash, kind));
  return project && entry && isInUse(entry, io) ? { store, project, entry } : null;
}
