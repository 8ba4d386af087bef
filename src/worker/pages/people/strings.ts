import type { UiLang } from "#ui-lang";

interface PeopleStrings {
  readonly signIn: string;
  readonly signOut: string;
  readonly everywhere: string;
  readonly signedInAs: (name: string) => string;
  readonly days: (days: number) => string;
  readonly local: (name: string) => string;
  readonly localButton: (name: string) => string;
  readonly github: string;
  readonly access: string;
  readonly none: string;
  readonly projects: string;
  readonly failed: string;
}

/** The words of signing in and out. */
export const PEOPLE_STRINGS: Readonly<Record<UiLang, PeopleStrings>> = {
  en: {
    signIn: "Sign in",
    signOut: "Sign out",
    everywhere: "Sign out everywhere",
    signedInAs: (name) => `You are signed in as ${name}.`,
    days: (days) => `A session lasts ${days} days.`,
    local: (name) =>
      `The service runs on this machine for one user (${name}), without a password: whoever uses this machine may do everything in its projects. No other machine can reach this button.`,
    localButton: (name) => `Continue as ${name}`,
    github: "Continue with GitHub",
    access: "Continue with your organization’s account",
    none: "Nobody can sign in here yet: who runs the service has not set up GitHub or Cloudflare Access. A share link works without it.",
    projects: "My projects",
    failed: "You were not signed in: the other side did not confirm who you are, or it took more than ten minutes. Try again.",
  },
  fr: {
    signIn: "Se connecter",
    signOut: "Se déconnecter",
    everywhere: "Se déconnecter partout",
    signedInAs: (name) => `Session ouverte sous le nom ${name}.`,
    days: (days) => `Une session dure ${days} jours.`,
    local: (name) =>
      `Le service fonctionne sur cet ordinateur pour une seule personne (${name}), sans mot de passe\u00A0: quiconque utilise cet ordinateur peut tout faire dans ses projets. Aucun autre ordinateur ne peut atteindre ce bouton.`,
    localButton: (name) => `Continuer sous le nom ${name}`,
    github: "Continuer avec GitHub",
    access: "Continuer avec le compte de votre organisation",
    none: "Personne ne peut encore se connecter ici\u00A0: les responsables du service n’ont configuré ni GitHub ni Cloudflare Access. Un lien de partage fonctionne sans connexion.",
    projects: "Mes projets",
    failed:
      "La connexion n’a pas abouti\u00A0: l’autre service n’a pas confirmé qui vous êtes, ou plus de dix minutes se sont écoulées. Réessayez.",
  },
};
