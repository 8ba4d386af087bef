import { type Context, Hono } from "hono";
import type { Person } from "#store/entities";
import { UI_LANGS, type UiLang } from "#ui-lang";
import type { WorkerEnv } from "../../env.ts";
import { langOf } from "../../http/lang.ts";
import { PATHS, SIGN_IN_ACCESS, SIGN_IN_GITHUB } from "../../pages/projects/paths.ts";
import { refusedPage } from "../../pages/refused-page.tsx";
import { cameThroughAccess, hasAccess } from "../../people/access-sign-in.ts";
import { askGithub, cameFromGithub, GITHUB_CALLBACK } from "../../people/github-sign-in.ts";
import { returnTo } from "../../people/return-to.ts";
import { signedIn } from "../../people/signed-in.ts";

/** Signing in with GitHub and by Cloudflare Access. */
export const signInByOthers = new Hono<WorkerEnv>();

signInByOthers.get(SIGN_IN_GITHUB, async (c) => {
  const page = askGithub(c, returnTo(c, langOf(c), c.req.query("to")));
  return page === undefined ? refusedPage(c, "notHere") : c.redirect(page, 302);
});

signInByOthers.get(GITHUB_CALLBACK, async (c) => {
  const { who, to } = await cameFromGithub(c);
  return arrived(c, who, to);
});

signInByOthers.get(SIGN_IN_ACCESS, async (c) => {
  if (!hasAccess(c)) return refusedPage(c, "notHere");
  return arrived(c, await cameThroughAccess(c), c.req.query("to"));
});

/** Signs in who was named, and sends everybody on: to where they wanted to go, or back to the ways to sign in. */
async function arrived(c: Context<WorkerEnv>, who: Omit<Person, "id"> | null, wanted: string | undefined): Promise<Response> {
  const lang: UiLang = UI_LANGS.find((each) => wanted?.startsWith(`/${each}/`)) ?? langOf(c);
  const to = returnTo(c, lang, wanted);
  if (!who) return c.redirect(`/${lang}${PATHS.signIn[lang]}?failed=yes&to=${encodeURIComponent(to)}`, 303);
  await signedIn(c, who);
  return c.redirect(to, 303);
}
