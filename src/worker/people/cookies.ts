import type { Context } from "hono";
import { deleteCookie, getCookie, setCookie } from "hono/cookie";

/** Cookies of ours. A link has one for its project, so that one browser holds links of several. */
type CookieName = "parite-session" | "parite-signing-in" | `parite-link-${string}`;

const isHttps = (c: Context): boolean => new URL(c.req.url).protocol === "https:";

/** `__Host-`: the browser takes it over https from this very host alone, so that no neighbour can plant one. Over http, on this machine, no such name is taken. */
const nameOf = (c: Context, name: CookieName): string => (isHttps(c) ? `__Host-${name}` : name);

const options = (c: Context) => ({ path: "/", httpOnly: true, sameSite: "Lax", secure: isHttps(c) }) as const;

/** What a cookie holds. */
export const cookieOf = (c: Context, name: CookieName): string | undefined => getCookie(c, nameOf(c, name)) || undefined;

/** Sets one, for so many seconds. */
export const giveCookie = (c: Context, name: CookieName, value: string, maxAge: number): void =>
  setCookie(c, nameOf(c, name), value, { ...options(c), maxAge });

/** Takes one away. */
export const dropCookie = (c: Context, name: CookieName): void => void deleteCookie(c, nameOf(c, name), options(c));
