import type { Sides } from "#posting";
import type { UiLang } from "#ui-lang";

/** The addresses of people and projects, after the language. */
export const PATHS = {
  projects: { en: "/projects", fr: "/projets" },
  signIn: { en: "/sign-in", fr: "/connexion" },
  signOut: { en: "/sign-out", fr: "/deconnexion" },
  shared: { en: "/shared", fr: "/partage" },
  invitation: { en: "/invitation", fr: "/invitation" },
} as const satisfies Readonly<Record<string, Sides<string>>>;

/** Where signing in by others begins. No page is there, and so no language; Cloudflare Access stands in front of its own. */
export const SIGN_IN_GITHUB = "/sign-in/github";
export const SIGN_IN_ACCESS = "/sign-in/access";

/** The pages of a project, after its name. */
const PARTS = {
  "": { en: "", fr: "" },
  pairs: { en: "/pairs", fr: "/paires" },
  work: { en: "/work", fr: "/travail" },
  settings: { en: "/settings", fr: "/parametres" },
  accepted: { en: "/accepted", fr: "/acceptations" },
  leave: { en: "/leave", fr: "/depart" },
  feed: { en: "/feed.atom", fr: "/fil.atom" },
  badge: { en: "/badge.svg", fr: "/insigne.svg" },
} as const satisfies Readonly<Record<string, Sides<string>>>;

/** The address of a page of a project, after the language. */
export const projectPath = (lang: UiLang, slug: string, part: keyof typeof PARTS = ""): string =>
  `${PATHS.projects[lang]}/${slug}${PARTS[part][lang]}`;

/** Where the forms of the settings are sent, after the address of the settings. */
export const SETTINGS_FORMS = {
  tokens: { en: "/tokens", fr: "/jetons" },
  links: { en: "/links", fr: "/liens" },
  invitations: { en: "/invitations", fr: "/invitations" },
  feeds: { en: "/feeds", fr: "/fils" },
  badges: { en: "/badges", fr: "/insignes" },
  webhooks: { en: "/webhooks", fr: "/webhooks" },
  deliveries: { en: "/deliveries", fr: "/messages" },
  members: { en: "/members", fr: "/membres" },
  delete: { en: "/delete", fr: "/suppression" },
} as const satisfies Readonly<Record<string, Sides<string>>>;

/** Where one of the tokens, links or invitations is revoked, after the address of those. */
export const REVOKE: Sides<string> = { en: "/revoke", fr: "/revocation" };
