import type { Context } from "hono";
import { LANGS, type Sides } from "#posting";
import { PATHS, projectPath } from "../pages/projects/paths.ts";

const addressOf = (c: Context, path: Sides<string>, secret: string): Sides<string> => {
  const { origin } = new URL(c.req.url);
  const [en = "", fr = ""] = LANGS.map((lang) => `${origin}/${lang}${path[lang]}/${secret}`);
  return { en, fr };
};

/** Where whoever is invited becomes a member. */
export const invitationAddress = (c: Context, secret: string): Sides<string> => addressOf(c, PATHS.invitation, secret);

/** Where whoever has a share link goes in. */
export const linkAddress = (c: Context, secret: string): Sides<string> => addressOf(c, PATHS.shared, secret);

/** Where a program reads a feed or a badge of a project: with its token where the project is private. */
export const readerAddress = (c: Context, slug: string, of: "feeds" | "badges", token?: string): Sides<string> => {
  const { origin } = new URL(c.req.url);
  const part = { feeds: "feed", badges: "badge" } as const;
  const [en = "", fr = ""] = LANGS.map(
    (lang) => `${origin}/${lang}${projectPath(lang, slug, part[of])}${token === undefined ? "" : `?token=${token}`}`,
  );
  return { en, fr };
};
