import { Hono } from "hono";
import { SESSION_DAYS } from "#service/sessions";
import type { UiLang } from "#ui-lang";
import type { WorkerEnv } from "../../env.ts";
import { SignInPage } from "../../pages/people/sign-in-page.tsx";
import { PATHS } from "../../pages/projects/paths.ts";
import { refusedPage } from "../../pages/refused-page.tsx";
import { sentForm } from "../../pages/sent-form.ts";
import { hasAccess } from "../../people/access-sign-in.ts";
import { callerOf, LOCAL } from "../../people/caller.ts";
import { carriesToken, isFromHere } from "../../people/form-guard.ts";
import { hasGithub } from "../../people/github-sign-in.ts";
import { localUserOf } from "../../people/loopback.ts";
import { returnTo } from "../../people/return-to.ts";
import { signedIn, signedOut } from "../../people/signed-in.ts";

/** Signing in and out, in one language. */
export function signIn(lang: UiLang) {
  const routes = new Hono<WorkerEnv>();

  routes.get(`/${lang}${PATHS.signIn[lang]}`, async (c) => {
    const caller = await callerOf(c);
    return c.html(
      <SignInPage
        lang={lang}
        to={returnTo(c, lang, c.req.query("to"))}
        local={localUserOf(c)}
        caller={caller && { name: caller.person.name, formToken: caller.formToken }}
        github={hasGithub(c)}
        access={hasAccess(c)}
        failed={c.req.query("failed") !== undefined}
        days={SESSION_DAYS}
      />,
    );
  });

  // The user of this machine. Nobody is signed in, so no token can be asked for: the form comes from here, by a name of this machine.
  routes.post(`/${lang}${PATHS.signIn[lang]}`, async (c) => {
    const name = localUserOf(c);
    if (name === undefined) return refusedPage(c, "notHere");
    if (!isFromHere(c)) return refusedPage(c, "notFromHere");
    const sent = await sentForm(c, lang);
    await signedIn(c, { issuer: LOCAL, subject: LOCAL, name });
    return c.redirect(returnTo(c, lang, sent.ok ? sent.form.get("to") : undefined), 303);
  });

  routes.post(`/${lang}${PATHS.signOut[lang]}`, async (c) => {
    const caller = await callerOf(c);
    if (!caller) return c.redirect(`/${lang}${PATHS.signIn[lang]}`, 303);
    if (!(isFromHere(c) && (await carriesToken(c, caller.formToken)))) return refusedPage(c, "notFromHere");
    const sent = await sentForm(c, lang);
    await signedOut(c, caller.person, sent.ok && sent.form.has("everywhere"));
    return c.redirect(`/${lang}${PATHS.signIn[lang]}`, 303);
  });

  return routes;
}
