import { env } from "cloudflare:workers";
import { app } from "../../../src/worker/app.tsx";
import type { RequestBindings } from "../../../src/worker/env.ts";
import { asked, jsonOf } from "../projects/asked.ts";

declare global {
  namespace Cloudflare {
    interface Env {
      /** Where `tests/identity/server.ts` listens. */
      readonly TEST_IDENTITY: string;
    }
  }
}

/** The Worker as `npm start` has it. */
export const LOCAL_USER = { LOCAL_USER: "marie" };

/** The Worker with GitHub and Cloudflare Access, as a deployment has it; only the addresses are those of the tests. */
export const BY_OTHERS = {
  GITHUB_OAUTH_ID: "client-of-the-tests",
  GITHUB_OAUTH_SECRET: "secret-of-the-tests",
  GITHUB_URL: env.TEST_IDENTITY,
  GITHUB_API_URL: `${env.TEST_IDENTITY}/api/v3`,
  ACCESS_URL: env.TEST_IDENTITY,
  ACCESS_AUDIENCE: "audience-of-the-tests",
};

/** A browser: it keeps cookies, and says where a form comes from. */
export function visitor(bindings: Partial<RequestBindings> = {}, origin = "https://parite.example") {
  const cookies = new Map<string, string>();
  const ask = async (path: string, { headers, ...init }: RequestInit = {}): Promise<Response> => {
    const all = new Headers({ Accept: "text/html", "Accept-Language": "en", ...(headers as Record<string, string>) });
    if (cookies.size > 0) all.set("Cookie", [...cookies].map(([name, value]) => `${name}=${value}`).join("; "));
    const own = { ...env, ...bindings } as unknown as RequestBindings;
    const answer = await app.request(new URL(path, origin).href, { ...init, headers: all, redirect: "manual" }, own);
    for (const line of answer.headers.getSetCookie()) {
      const [, name = "", value = ""] = /^([^=]+)=([^;]*)/u.exec(line) ?? [];
      if (/Max-Age=0/u.test(line)) cookies.delete(name);
      else cookies.set(name, value);
    }
    return answer;
  };
  const page = async (path: string) => (await ask(path)).text();
  return {
    cookies,
    ask,
    page,
    /** Sends a form as the page at an address has it: with what its session knows. */
    async send(path: string, fields: Readonly<Record<string, string>> = {}, { from = path, headers = {} } = {}): Promise<Response> {
      const token = /name="form-token" value="([^"]*)"/u.exec(await page(from))?.[1];
      const body = new URLSearchParams({ ...(token !== undefined && { "form-token": token }), ...fields });
      return ask(path, { method: "POST", body, headers: { Origin: origin, ...headers } });
    },
  };
}

/** Somebody who signed in with GitHub. */
export async function githubUser(id: number, login: string, bindings: Partial<RequestBindings> = BY_OTHERS) {
  await control("user", { id, login });
  const browser = visitor(bindings);
  const asked = await browser.ask("/sign-in/github?to=/en/projects");
  const back = await fetch(asked.headers.get("Location") ?? "", { redirect: "manual" });
  const { pathname, search } = new URL(back.headers.get("Location") ?? "");
  await browser.ask(pathname + search);
  return browser;
}

/** Tells the server of identities something. */
export async function control<T = unknown>(what: string, body?: object): Promise<T> {
  const init = body ? { method: "POST", body: JSON.stringify(body) } : {};
  return (await fetch(`${env.TEST_IDENTITY}/control/${what}`, init)).json() as Promise<T>;
}

/** Somebody who was invited by the API, signed in with GitHub, and accepted. */
export async function memberOf(admin: string, role: string, id = 1, slug = "careers") {
  const made = await jsonOf(asked("POST", `/${slug}/invitations`, admin, { name: `person ${id}`, role }));
  const browser = await githubUser(id, `person-${id}`);
  const { pathname } = new URL(made.address.en);
  const answer = await browser.send(pathname);
  if (answer.status !== 303) throw new Error(`the invitation was answered by ${answer.status}`);
  return browser;
}

/** A share link that an administrator makes on the page, and the browser of who opened it; with the secret of an invitation for good measure. */
export async function linkOf(owner: ReturnType<typeof visitor>, role: string, more: object = {}, slug = "careers") {
  const settings = `/en/projects/${slug}/settings`;
  const shownBy = async (kind: string) => {
    const page = await (await owner.send(`${settings}/${kind}`, { name: `a ${kind}`, role, ...more }, { from: settings })).text();
    return /id="shown"[^>]* value="([^"]*)"/u.exec(page)?.[1] ?? "";
  };
  const { pathname } = new URL(await shownBy("links"));
  const browser = visitor();
  await browser.ask(pathname);
  const last = (path: string) => path.split("/").at(-1) ?? "";
  return { visitor: browser, secret: last(pathname), invitation: last(await shownBy("invitations")) };
}
